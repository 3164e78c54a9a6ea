"""Makes resources/vocabulary/verbs.json: the forms of the verbs that résumés use.

Build-time only, with lemminflect (MIT) in an environment of its own:

    python -m venv verbs-environment && verbs-environment/bin/pip install lemminflect
    verbs-environment/bin/python packaging/build_verbs.py

The result is reviewed by hand; what the library gets wrong stands in OVERRIDES.
"""

import json
from pathlib import Path

from lemminflect import getInflection

TARGET = Path(__file__).resolve().parent.parent / "resources" / "vocabulary" / "verbs.json"

LEMMAS = (Path(__file__).resolve().parent / "verb_lemmas.txt").read_text(encoding="utf-8").split()

# Past, gerund, third person, participle; a second set where two spellings are in use.
OVERRIDES: dict[str, list[list[str]]] = {
    "blend": [["blended", "blending", "blends", "blended"]],
    "cancel": [
        ["canceled", "canceling", "cancels", "canceled"],
        ["cancelled", "cancelling", "cancels", "cancelled"],
    ],
    "catalog": [
        ["cataloged", "cataloging", "catalogs", "cataloged"],
        ["catalogued", "cataloguing", "catalogues", "catalogued"],
    ],
    "channel": [
        ["channeled", "channeling", "channels", "channeled"],
        ["channelled", "channelling", "channels", "channelled"],
    ],
    "co-author": [["co-authored", "co-authoring", "co-authors", "co-authored"]],
    "co-found": [["co-founded", "co-founding", "co-founds", "co-founded"]],
    "co-lead": [["co-led", "co-leading", "co-leads", "co-led"]],
    "co-ordinate": [["co-ordinated", "co-ordinating", "co-ordinates", "co-ordinated"]],
    "counsel": [
        ["counseled", "counseling", "counsels", "counseled"],
        ["counselled", "counselling", "counsels", "counselled"],
    ],
    "cross-train": [["cross-trained", "cross-training", "cross-trains", "cross-trained"]],
    "fast-track": [["fast-tracked", "fast-tracking", "fast-tracks", "fast-tracked"]],
    "fine-tune": [["fine-tuned", "fine-tuning", "fine-tunes", "fine-tuned"]],
    "fit": [["fitted", "fitting", "fits", "fitted"], ["fit", "fitting", "fits", "fit"]],
    "focus": [["focused", "focusing", "focuses", "focused"], ["focussed", "focussing", "focusses", "focussed"]],
    "forecast": [["forecast", "forecasting", "forecasts", "forecast"]],
    "fulfil": [["fulfilled", "fulfilling", "fulfils", "fulfilled"]],
    "label": [["labeled", "labeling", "labels", "labeled"], ["labelled", "labelling", "labels", "labelled"]],
    "lay": [["laid", "laying", "lays", "laid"]],
    "lead": [["led", "leading", "leads", "led"]],
    "learn": [["learned", "learning", "learns", "learned"], ["learnt", "learning", "learns", "learnt"]],
    "level": [["leveled", "leveling", "levels", "leveled"], ["levelled", "levelling", "levels", "levelled"]],
    "model": [["modeled", "modeling", "models", "modeled"], ["modelled", "modelling", "models", "modelled"]],
    "onboard": [["onboarded", "onboarding", "onboards", "onboarded"]],
    "outsource": [["outsourced", "outsourcing", "outsources", "outsourced"]],
    "prototype": [["prototyped", "prototyping", "prototypes", "prototyped"]],
    "program": [["programmed", "programming", "programs", "programmed"]],
    "quote": [["quoted", "quoting", "quotes", "quoted"]],
    "reprogram": [["reprogrammed", "reprogramming", "reprograms", "reprogrammed"]],
    "reengineer": [["reengineered", "reengineering", "reengineers", "reengineered"]],
    "retrofit": [["retrofitted", "retrofitting", "retrofits", "retrofitted"]],
    "signal": [["signaled", "signaling", "signals", "signaled"], ["signalled", "signalling", "signals", "signalled"]],
    "shortlist": [["shortlisted", "shortlisting", "shortlists", "shortlisted"]],
    "speed": [["sped", "speeding", "speeds", "sped"], ["speeded", "speeding", "speeds", "speeded"]],
    "total": [["totaled", "totaling", "totals", "totaled"], ["totalled", "totalling", "totals", "totalled"]],
    "travel": [["traveled", "traveling", "travels", "traveled"], ["travelled", "travelling", "travels", "travelled"]],
    "triage": [["triaged", "triaging", "triages", "triaged"]],
    "troubleshoot": [["troubleshot", "troubleshooting", "troubleshoots", "troubleshot"]],
    "upsell": [["upsold", "upselling", "upsells", "upsold"]],
    "wireframe": [["wireframed", "wireframing", "wireframes", "wireframed"]],
    "input": [["input", "inputting", "inputs", "input"]],
    "weld": [["welded", "welding", "welds", "welded"]],
    "wire": [["wired", "wiring", "wires", "wired"]],
    "split": [["split", "splitting", "splits", "split"]],
    "pilot": [["piloted", "piloting", "pilots", "piloted"]],
    "offer": [["offered", "offering", "offers", "offered"]],
    "benefit": [["benefited", "benefiting", "benefits", "benefited"]],
    "tailor": [["tailored", "tailoring", "tailors", "tailored"]],
    "format": [["formatted", "formatting", "formats", "formatted"]],
    "monitor": [["monitored", "monitoring", "monitors", "monitored"]],
    "license": [["licensed", "licensing", "licenses", "licensed"]],
    "practice": [["practiced", "practicing", "practices", "practiced"]],
    "oversee": [["oversaw", "overseeing", "oversees", "overseen"]],
    "prove": [["proved", "proving", "proves", "proven"]],
    "show": [["showed", "showing", "shows", "shown"]],
    "sew": [["sewed", "sewing", "sews", "sewn"]],
    "mow": [["mowed", "mowing", "mows", "mowed"]],
    "light": [["lit", "lighting", "lights", "lit"]],
    "bid": [["bid", "bidding", "bids", "bid"]],
    "proofread": [["proofread", "proofreading", "proofreads", "proofread"]],
    "relay": [["relayed", "relaying", "relays", "relayed"]],
    "weave": [["wove", "weaving", "weaves", "woven"]],
    "spec": [["specced", "speccing", "specs", "specced"]],
    "sunset": [["sunset", "sunsetting", "sunsets", "sunset"]],
    "spin": [["spun", "spinning", "spins", "spun"]],
    "lose": [["lost", "losing", "loses", "lost"]],
    "get": [["got", "getting", "gets", "got"]],
    "become": [["became", "becoming", "becomes", "become"]],
    "come": [["came", "coming", "comes", "come"]],
    "see": [["saw", "seeing", "sees", "seen"]],
    "wear": [["wore", "wearing", "wears", "worn"]],
    "bend": [["bent", "bending", "bends", "bent"]],
    "bind": [["bound", "binding", "binds", "bound"]],
    "co-write": [["co-wrote", "co-writing", "co-writes", "co-written"]],
    "co-create": [["co-created", "co-creating", "co-creates", "co-created"]],
    "co-design": [["co-designed", "co-designing", "co-designs", "co-designed"]],
    "co-develop": [["co-developed", "co-developing", "co-develops", "co-developed"]],
    "co-direct": [["co-directed", "co-directing", "co-directs", "co-directed"]],
    "co-host": [["co-hosted", "co-hosting", "co-hosts", "co-hosted"]],
    "co-manage": [["co-managed", "co-managing", "co-manages", "co-managed"]],
    "co-organize": [["co-organized", "co-organizing", "co-organizes", "co-organized"]],
    "baby-sit": [["baby-sat", "baby-sitting", "baby-sits", "baby-sat"]],
    "babysit": [["babysat", "babysitting", "babysits", "babysat"]],
    "bus": [["bused", "busing", "buses", "bused"], ["bussed", "bussing", "busses", "bussed"]],
    "chisel": [["chiseled", "chiseling", "chisels", "chiseled"], ["chiselled", "chiselling", "chisels", "chiselled"]],
    "co-teach": [["co-taught", "co-teaching", "co-teaches", "co-taught"]],
    "cost": [["costed", "costing", "costs", "costed"]],
    "ghostwrite": [["ghostwrote", "ghostwriting", "ghostwrites", "ghostwritten"]],
    "instill": [["instilled", "instilling", "instills", "instilled"]],
    "knit": [["knitted", "knitting", "knits", "knitted"], ["knit", "knitting", "knits", "knit"]],
    "marshal": [
        ["marshaled", "marshaling", "marshals", "marshaled"],
        ["marshalled", "marshalling", "marshals", "marshalled"],
    ],
    "pre-teach": [["pre-taught", "pre-teaching", "pre-teaches", "pre-taught"]],
    "preset": [["preset", "presetting", "presets", "preset"]],
    "refuel": [["refueled", "refueling", "refuels", "refueled"], ["refuelled", "refuelling", "refuels", "refuelled"]],
    "reteach": [["retaught", "reteaching", "reteaches", "retaught"]],
    "shear": [["sheared", "shearing", "shears", "sheared"]],
    "spell": [["spelled", "spelling", "spells", "spelled"], ["spelt", "spelling", "spells", "spelt"]],
    "sublet": [["sublet", "subletting", "sublets", "sublet"]],
    "toilet": [["toileted", "toileting", "toilets", "toileted"]],
    "typeset": [["typeset", "typesetting", "typesets", "typeset"]],
    "wake": [["woke", "waking", "wakes", "woken"]],
}
BRITISH = {
    "practise": ["practised", "practising", "practises", "practised"],
    "instil": ["instilled", "instilling", "instils", "instilled"],
    "honour": ["honoured", "honouring", "honours", "honoured"],
    "enrol": ["enrolled", "enrolling", "enrols", "enrolled"],
    "manoeuvre": ["manoeuvred", "manoeuvring", "manoeuvres", "manoeuvred"],
    "anaesthetise": ["anaesthetised", "anaesthetising", "anaesthetises", "anaesthetised"],
    "programme": ["programmed", "programming", "programmes", "programmed"],
}
ONE_SPELLING = ("size", "downsize", "resize", "seize", "prize", "capsize")


def forms(lemma: str) -> list[list[str]]:
    """Return the sets of forms of a verb: past, gerund, third person, participle."""
    if lemma in OVERRIDES:
        return OVERRIDES[lemma]
    found = [getInflection(lemma, tag)[:1] for tag in ("VBD", "VBG", "VBZ", "VBN")]
    if not all(found):
        raise SystemExit(f"no forms for {lemma!r}: write them into OVERRIDES")
    return [[form[0] for form in found]]


def main() -> None:
    table = {lemma: forms(lemma) for lemma in sorted(set(LEMMAS))}
    for lemma in [lemma for lemma in table if lemma.endswith(("ize", "yze")) and lemma not in ONE_SPELLING]:
        place = len(lemma) - 2
        british = [form[:place] + "s" + form[place + 1 :] for form in table[lemma][0]]
        table[lemma[:place] + "se"] = [british]
    table.update({lemma: [each] for lemma, each in BRITISH.items()})
    lines = [f"{json.dumps(lemma)}: {json.dumps(table[lemma])}" for lemma in sorted(table)]
    TARGET.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(len(table), "verbs")


if __name__ == "__main__":
    main()
