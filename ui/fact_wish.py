"""What the user wants the base résumé to say: a correction of facts, an entry or a section, as one plain value."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Literal, cast

from tailor.composition import facts
from tailor.composition.fields import find_section
from tailor.model.application import Application
from tailor.model.resume import ENTRY_TYPES, BaseResume, SectionKind

Act = Literal["correct", "add entry", "add section"]
_HEADING = "heading"


@dataclass(frozen=True, slots=True)
class FactWish:
    """One correction: `target` is the entry or section corrected or added to, `after` what a new one stands behind."""

    act: Act
    target: str = ""
    after: str = ""
    kind: SectionKind = "custom"
    texts: tuple[tuple[str, str], ...] = ()

    def applied(self, base: BaseResume) -> tuple[BaseResume, str]:
        """Return the base as wished, and the id of what was corrected or added."""
        texts = dict(self.texts)
        if self.act == "correct":
            return facts.set_facts(base, texts), self.target
        if self.act == "add entry":
            return facts.add_entry(base, self.target, texts, self.after)
        heading = texts.pop(_HEADING, "")
        return facts.add_section(base, self.kind, heading, texts, self.after)

    def says(self) -> bool:
        """Tell whether there is anything to keep."""
        return any(text.strip() for name, text in self.texts if self.act == "correct" or name != _HEADING)


def to_draft(wish: FactWish) -> str:
    """Return a wish as a text that can be kept."""
    return json.dumps(asdict(wish), ensure_ascii=False)


def with_draft(application: Application, draft: str) -> Application:
    """Return the application with what was being typed in a form of facts when the app was cut off."""
    try:
        wish = _wish(json.loads(draft))
    except (ValueError, TypeError, KeyError):
        return application
    if not wish.says() or (wish.act == "add entry" and find_section(application.base.resume, wish.target) is None):
        return application
    return replace(application, base=wish.applied(application.base)[0])


def _wish(values: Mapping[str, object]) -> FactWish:
    kind, act, texts = str(values["kind"]), str(values["act"]), values["texts"]
    if kind not in ENTRY_TYPES or not isinstance(texts, list):
        raise ValueError(kind)
    pairs = tuple((str(name), str(text)) for name, text in texts)
    return FactWish(cast(Act, act), str(values["target"]), str(values["after"]), kind, pairs)
