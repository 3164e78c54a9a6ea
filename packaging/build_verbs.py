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

LEMMAS = """
abolish absorb abstract accelerate accept access acclimate accommodate accompany accomplish account accredit accrue
accumulate achieve acquaint acquire act activate adapt add address adhere adjudicate adjust administer admit adopt
advance advertise advise advocate affix aggregate aid align allocate alter amend amplify analyze animate annotate
announce answer anticipate appear apply appoint appraise apprehend approach approve arbitrate architect archive argue
arrange articulate ascertain assay assemble assert assess assign assist assume assure attach attain attend attract
auction audit augment author authorize automate avert avoid award back bake balance bathe batch bathe begin benchmark
benefit bill blend block board bond book boost bottle brainstorm brand break brew brief bring broaden broker browse
budget build bundle buy calculate calibrate call campaign cancel canvass capitalize capture care carry carve cascade
cash cast catalog catch categorize cater cement centralize certify chair challenge champion change channel charge chart
charter check choose choreograph circulate clarify classify clean cleanse clear clerk climb close clothe cluster coach
code coat co-author co-found co-lead collaborate collate collect combine comfort command commence commend commission
commit communicate compare compensate compete compile complete comply compose compound compress compute conceive
conceptualize condense conduct configure confirm confront connect conserve consider consign consolidate construct
consult consume contact containerize contain contest contract contribute control convene convert convey convince cook
cool coordinate co-ordinate copy correct correlate correspond counsel count course cover craft crawl create critique
crop cross-train cull cultivate curate cure curtail customize cut dance deal debate debrief debug decide declare
decline decorate decrease dedicate deduce deepen defend defer define delegate deliver demolish demonstrate deploy
depreciate derive describe design designate detail detect determine develop devise diagnose dig digitize diminish
direct disable disassemble disburse discharge discipline disclose discover discuss dispatch dispense display dispose
disseminate dissect distill distribute diversify divert divide dock document double downsize draft drain draw dredge
dress drill drive drop dry dub duplicate earn ease eat edit educate effect elaborate elect elevate elicit eliminate
embed embrace emerge employ empower enable enact encode encourage end endorse endow enforce engage engineer enhance
enjoy enlarge enlist enrich enroll ensure enter entertain enumerate envision equip eradicate erect escalate escort
establish estimate evacuate evaluate evolve examine exceed excavate excel exchange execute exercise exhibit expand
expedite experience experiment explain explore export expose express extend extract fabricate facilitate familiarize
farm fashion fast-track feature feed fell fertilize field file fill film filter finalize finance find fine-tune finish
fire fit fix flag flush fly focus fold follow forecast foresee forge form formalize format formulate forward foster
found frame free freeze fuel fulfil fulfill function fund furnish further gain garden garner gather gauge generate give
glaze go govern grade graduate graft grant graph greet grill grind groom group grow guarantee guard guide halt hand
handle harden harmonize harness harvest haul head heal hear heat help highlight hire hold honor host house hunt
hypothesize identify illuminate illustrate imagine immunize implement import impose impress improve improvise
inaugurate incorporate increase incubate index individualize induce infer influence inform infuse ingest inherit
initialize initiate inject innovate input inspect inspire instal install instigate institute instruct insulate insure
integrate intensify interact intercept interface interpret intervene interview introduce involve intubate invent
inventory
invest investigate invite invoice iron irrigate isolate issue iterate join judge judge justify keep knit label land
landscape laser launch lay lead learn leave lecture lend lengthen lessen level leverage liaise license lift light limit
link liquidate list listen litigate live load loan lobby localize locate lock log look lower lubricate machine mail
maintain make manage maneuver manipulate manufacture map mark market mask massage match mastermind maximize measure
mechanize mediate meet mend mentor merchandise merge migrate mill mine minimize mitigate mix mobilize model moderate
modernize modify mold monetize monitor motivate mount move mow multiply muster narrate navigate negotiate network
neutralize nominate normalize note notify nurse nurture observe obtain occupy offer officiate offload onboard open
operate optimize orchestrate order organize orient originate outfit outline outpace outperform outsource overcome
overhaul oversee own pack package paint parse participate partner pass patch patrol pave pay peel perfect perform
permit persuade photograph pick pilot pinpoint pioneer pipe pitch place plan plant plaster play plot plow plumb polish
poll populate portray pose position post pour practice praise predict prefabricate prepare preprocess prescribe present
preserve preside press prevent price print prioritize probe process procure produce profile program progress project
promote prompt proofread propagate propose protect prototype prove provide provision prune publicize publish pull
purchase purify pursue push put qualify quantify query question queue quote raise rank rate reach react read realign
realize reallocate rearrange rebalance rebrand rebuild recall receive recognize recommend reconcile reconfigure
reconstruct record recover recruit rectify recycle redecorate redefine redesign redirect reduce reengineer refactor
refer refill refine refinish refocus reform refresh refund refurbish regain register regulate rehabilitate rehearse
reinforce
reinstate reject relate relay release relieve relocate remain remedy remind remodel remove render renegotiate renew
renovate rent reorganize repaint repair repeat replace replenish replicate reply report reposition represent reprogram
request require rescue research reserve reset reshape resolve respond restock restore restrain restrict restructure
restyle result resume retain retire retouch retrain retrieve retrofit return reupholster reuse reveal reverse review
revise revitalize revive reward rewire rewrite rig roast roll rotate round route run safeguard salvage sample sand
sanitize satisfy save scale scan schedule scope score scout scrape screen script scrub sculpt seal search secure seek
segment select sell send sense separate sequence serve service set settle sew shadow shape share sharpen shelve shift
ship shoot shop shorten shortlist show shred sign signal simplify simulate sing size sketch skim slash slice smooth
sneak soften solder solicit solidify solve sort source sow spark speak spearhead specialize specify speed spend split
sponsor spot spray spread spur stabilize stack staff stage stain standardize staple start state steam steer sterilize
stimulate stitch stock store strategize streamline strengthen stress stretch strike strip strive structure study style
subcontract submit subsidize succeed suggest summarize supervise supplement supply support surpass surround survey
sustain suture swap sweep switch symbolize synchronize synthesize systematize tabulate tackle tag tailor take talk
target taste teach team tell tend terminate test theorize think thread tighten time title total tour trace track trade
train transcribe transfer transform transition translate transmit transport travel treat trend triage trim triple
troubleshoot try tune turn tutor type uncover undergo understand undertake unify unite unload unlock unpack unveil
update upgrade upload upholster uphold upsell use usher utilize vaccinate validate value varnish vend ventilate verify
vet view visit visualize voice volunteer wait walk warn wash watch water weave weigh weld welcome widen win wipe wire
wireframe withdraw witness work wrap write yield
achieve administrate backfill become bend bid bind bootstrap catalyze centrifuge chop clone co-create co-design
co-develop co-direct co-host co-manage co-organize co-write come culture decouple deprecate dilute dose evangelize
fall fight flip forget fry get hammer hydrate instrument know lathe lint lose medicate mop mount narrow operationalize
palletize parallelize pipette plug productionize reclaim resuscitate revalidate reword ride rinse rise scaffold scoop
see serialize shake shepherd sit skipper slot solve spec spin stamp stand stick stow sunset swim titrate tokenize tow
trade trap unblock unify vectorize wake wear whip winch
chaperone do precept tack tally
""".split()  # noqa: SIM905

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
    "fit": [["fitted", "fitting", "fits", "fitted"]],
    "focus": [["focused", "focusing", "focuses", "focused"], ["focussed", "focussing", "focusses", "focussed"]],
    "forecast": [["forecast", "forecasting", "forecasts", "forecast"]],
    "fulfil": [["fulfilled", "fulfilling", "fulfils", "fulfilled"]],
    "instal": [["installed", "installing", "instals", "installed"]],
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
    "wake": [["woke", "waking", "wakes", "woken"]],
}
BRITISH = {"practise": ["practised", "practising", "practises", "practised"]}


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
    for lemma in [lemma for lemma in table if lemma.endswith(("ize", "yze"))]:
        place = len(lemma) - 2
        british = [form[:place] + "s" + form[place + 1 :] for form in table[lemma][0]]
        table[lemma[:place] + "se"] = [british]
    table.update({lemma: [each] for lemma, each in BRITISH.items()})
    lines = [f"{json.dumps(lemma)}: {json.dumps(table[lemma])}" for lemma in sorted(table)]
    TARGET.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(len(table), "verbs")


if __name__ == "__main__":
    main()
