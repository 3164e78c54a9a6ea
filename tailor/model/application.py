"""One job applied for: posting, base résumé, accepted suggestions, letter and template, as one frozen value."""

from dataclasses import dataclass, replace

from tailor.model.letter import Letter
from tailor.model.look import Look
from tailor.model.message import say
from tailor.model.posting import Posting
from tailor.model.resume import BaseResume
from tailor.model.spelling import Spelling
from tailor.model.suggestion import Suggestion, suggestion_id


@dataclass(frozen=True, slots=True)
class Application:
    """All that belongs to one application; the tailored résumé is derived from it, never stored.

    `accepted` holds whole suggestions, so that they outlive a change of the rules; `rejected` holds ids.
    """

    id: str
    posting: Posting
    base: BaseResume
    accepted: tuple[Suggestion, ...] = ()
    rejected: tuple[str, ...] = ()
    letter: Letter | None = None
    template: str = "classic"
    title: str = ""
    sample: bool = False
    look: Look = Look()
    spelling: Spelling = Spelling()

    def accept(self, *suggestions: Suggestion) -> "Application":
        """Return the application with these suggestions accepted; one accepted already stays where it is."""
        known = {suggestion.id for suggestion in self.accepted}
        new = tuple(suggestion for suggestion in suggestions if suggestion.id not in known)
        added = {suggestion.id for suggestion in new}
        rejected = tuple(identity for identity in self.rejected if identity not in added)
        return replace(self, accepted=(*self.accepted, *new), rejected=rejected)

    def take_back(self, *ids: str) -> "Application":
        """Return the application without these suggestions, accepted or rejected."""
        return replace(
            self,
            accepted=tuple(suggestion for suggestion in self.accepted if suggestion.id not in ids),
            rejected=tuple(identity for identity in self.rejected if identity not in ids),
        )

    def reject(self, identity: str) -> "Application":
        """Return the application with this suggestion refused."""
        without = self.take_back(identity)
        return replace(without, rejected=(*without.rejected, identity))

    def edit_line(self, line_id: str, path: str, before: str, text: str) -> "Application":
        """Return the application with the user's own wording of a base line, instead of an earlier one of theirs.

        Wording equal to the base line's text `before` takes an earlier edit back.
        """
        kept = tuple(
            suggestion
            for suggestion in self.accepted
            if not (suggestion.source == "user" and suggestion.kind == "rewrite" and suggestion.target == line_id)
        )
        without = replace(self, accepted=kept)
        if text == before:
            return without
        edit = Suggestion(
            id=suggestion_id(line_id, "own-words", text),
            kind="rewrite",
            level="safe",
            rule="own-words",
            target=line_id,
            path=path,
            before=before,
            text=text,
            reason=say("Your own wording."),
            source="user",
        )
        return without.accept(edit)
