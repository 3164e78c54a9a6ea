"""What the Suggestions tab says where no card is open: what is missing, that it waits, that all is done."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tailor.model.suggestion import Level
from ui import theme
from ui.lists.suggestions import level_word
from ui.session import Session
from ui.views.flow import flow
from ui.views.painting import paint_tint
from ui.views.widgets import button, column, label

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Standing:
    """A title, what it means, and what can be done next: words and the name of an act, the first one foremost."""

    title: str
    text: str
    wishes: tuple[tuple[str, str], ...] = ()
    waits: bool = False


ALL = "show all kinds"
_OFFERED_BESIDE = ("new", "swap_resume")
"""What the empty posting and the empty résumé offer as their first act themselves."""


def standing(session: Session, level: Level | None, *, busy: bool) -> Standing | None:
    """Return how things stand where no suggestion of this kind is open, nothing where one is."""
    waiting = session.open_suggestions
    if any(level in (None, one.level) for one in waiting):
        return None
    if not session.posting.text.strip():
        hint = translate("Suggestions", "Add a posting: what your résumé could say better for it appears here.")
        way = (translate("Suggestions", "Paste posting"), "new")
        return Standing(translate("Suggestions", "No posting yet"), hint, (way,))
    if not session.base.sections:
        hint = translate("Suggestions", "Add your résumé: what it could say better for this posting appears here.")
        way = (translate("Suggestions", "Open résumé…"), "swap_resume")
        return Standing(translate("Suggestions", "No résumé yet"), hint, (way,))
    if waiting and level:
        left = translate("Suggestions", "No “{}” left").format(level_word(level))
        rest = translate("Suggestions", "{} of the other kinds wait for you.").format(len(waiting))
        return Standing(left, rest, ((translate("Suggestions", "Show all"), ALL),))
    if busy:
        title = translate("Suggestions", "Reading your résumé against the posting…")
        return Standing(title, translate("Suggestions", "It takes a moment, and stays on this computer."), waits=True)
    return _finished(session) or _nothing(session)


def _finished(session: Session) -> Standing | None:
    """Return what was done with the suggestions, nothing where none was settled."""
    application = session.application
    if application is None:
        return None
    asked = {one.id for one in session.suggestions if one.kind == "ask"}
    own = sum(one.source == "user" for one in application.accepted)
    accepted = len(application.accepted) - own
    skipped = sum(identity in asked for identity in application.rejected)
    rejected = len(application.rejected) - skipped
    counts = (
        (accepted, translate("Suggestions", "{} accepted")),
        (rejected, translate("Suggestions", "{} rejected")),
        (skipped, translate("Suggestions", "{} skipped")),
        (own, translate("Suggestions", "{} changed by you")),
    )
    told = [words.format(count) for count, words in counts if count]
    if not told:
        return None
    looked = accepted + rejected + skipped + own
    title = translate("Suggestions", "All {} looked at").format(looked) if looked > 1 else ""
    title = title or translate("Suggestions", "Your one suggestion is looked at")
    text = translate("Suggestions", "{}. See how it reads on the page, then export.").format(", ".join(told))
    return Standing(title, text, _next_steps())


def _next_steps() -> tuple[tuple[str, str], ...]:
    return (
        (translate("Suggestions", "See the preview"), "preview"),
        (translate("Suggestions", "Letter"), "letter"),
        (translate("Suggestions", "Export…"), "export"),
    )


def _nothing(session: Session) -> Standing:
    """Return why nothing is suggested."""
    title = translate("Suggestions", "Nothing to suggest")
    language = session.base.language
    if session.answers.never:
        text = translate("Suggestions", "What was left is among what you asked never to be suggested again.")
        return Standing(
            title, text, ((translate("Suggestions", "What you taught Tailor"), "taught"), *_next_steps()[:1])
        )
    if language and not language.startswith("en"):
        text = translate("Suggestions", "Tailor rewords English lines only; the rest of your résumé is left as it is.")
    elif not session.posting.keywords:
        text = translate("Suggestions", "The posting names no skill to compare with, and no line calls for a change.")
    else:
        text = translate("Suggestions", "No line calls for a change, and nothing the posting asks for is left to say.")
    return Standing(title, text, _next_steps())


class StandingView(QWidget):
    """Shows how things stand, with what to do next; `wished` carries the name of an act."""

    wished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Standing | None = None
        self.title, self.text = label(role="title", wrap=True), label(role="muted", wrap=True)
        self._outline = _Outline(self)
        self._wishes = QWidget(self)
        self._wishes.setLayout(flow())
        self.setLayout(column(self.title, self.text, self._wishes, self._outline, margins=(0, 10, 4, 6), spacing=8))

    def show_standing(self, standing: Standing | None) -> None:
        """Show another standing; none hides the whole."""
        if standing != self._shown:
            self._shown = standing
            if standing is not None:
                self._fill(standing)
        self.setVisible(standing is not None)

    def _fill(self, standing: Standing) -> None:
        self.title.setText(standing.title)
        self.text.setText(standing.text)
        layout = self._wishes.layout()
        while layout is not None and (item := layout.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number, (words, name) in enumerate(standing.wishes):
            wish = button(words, "" if number or name in _OFFERED_BESIDE else "primary", words.rstrip("…"))
            wish.clicked.connect(partial(self.wished.emit, name))
            if layout is not None:
                layout.addWidget(wish)
        self._wishes.setVisible(bool(standing.wishes))
        self._outline.setVisible(standing.waits)


class _Outline(QWidget):
    """The outlines of the cards to come."""

    _CARDS, _HIGH, _GAP = 3, 108, 12
    _BARS = ((16, 0.42), (40, 0.9), (58, 0.72), (84, 0.3))

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for the outlines."""
        return QSize(100, theme.scaled((self._HIGH + self._GAP) * self._CARDS))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the outlines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(self._CARDS):
            top = theme.scaled((self._HIGH + self._GAP) * number)
            frame = QRectF(0.5, top + 0.5, self.width() - 1, theme.scaled(self._HIGH))
            painter.setPen(theme.color("line"))
            painter.setBrush(theme.color("pane"))
            painter.drawRoundedRect(frame, 9, 9)
            for y, share in self._BARS:
                wide = (frame.width() - theme.scaled(30)) * share
                bar = QRectF(theme.scaled(15), top + theme.scaled(y), wide, theme.scaled(9))
                paint_tint(painter, bar, theme.color("hover"), 4)
