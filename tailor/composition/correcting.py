"""A base résumé while it is being corrected: where its texts go, and what is known of them goes along."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from tailor.composition.fields import Field
from tailor.model.resume import BaseResume, Resume
from tailor.model.review import Leftover, Review


@dataclass(slots=True)
class Draft:
    """A base résumé while it is being corrected."""

    resume: Resume
    review: Review

    def new_id(self) -> str:
        """Return an id that nothing had before."""
        self.review = replace(self.review, last_number=self.review.last_number + 1)
        return f"n{self.review.last_number}"

    def settle(self, targets: Iterable[str]) -> None:
        """Doubt these fields no longer."""
        settled = set(targets)
        self.review = replace(self.review, doubts=tuple(one for one in self.review.doubts if one not in settled))

    def move_places(self, old: str, new: str) -> None:
        """Let what was known of one id's place in the source belong to another."""
        places = tuple(replace(one, target=new) if one.target == old else one for one in self.review.places)
        self.review = replace(self.review, places=places)

    def copy_places(self, old: str, new: str) -> None:
        """Let another id stand where this one stands."""
        copies = tuple(replace(one, target=new) for one in self.review.places if one.target == old)
        self.review = replace(self.review, places=(*self.review.places, *copies))

    def leave(self, identity: str, text: str) -> None:
        """Put a text among those without a place; a line keeps its id there."""
        self.settle((identity,))
        if text.strip():
            self.review = replace(self.review, leftovers=(*self.review.leftovers, Leftover(identity, text)))

    def leave_field(self, field: Field) -> None:
        """Put a field's text among those without a place."""
        identity = field.id
        if not field.is_line and field.text:
            identity = self.new_id()
            self.move_places(field.id, identity)
            self.settle((field.id,))
        self.leave(identity, field.text)

    def take(self, identity: str) -> Leftover | None:
        """Take a text out of those without a place."""
        taken = self.review.leftover(identity)
        rest = tuple(one for one in self.review.leftovers if one.id != identity)
        self.review = replace(self.review, leftovers=rest)
        return taken


def draft_of(base: BaseResume) -> Draft:
    """Begin a correction."""
    return Draft(base.resume, base.review)


def version_of(base: BaseResume, draft: Draft) -> BaseResume:
    """Return the next version of a base résumé, or the very same where nothing was corrected."""
    if draft.resume == base.resume and draft.review == base.review:
        return base
    resume = base.resume if draft.resume == base.resume else draft.resume
    return replace(base, version=base.version + 1, resume=resume, review=draft.review)
