"""What the window shows of the documents before they are written: pages as pictures, drawn in a worker process."""

from dataclasses import dataclass
from datetime import date

from tailor.exporters.adjusting import Designed, adjusted, designed
from tailor.exporters.blocks import letter_blocks, resume_blocks
from tailor.exporters.fitting import fitted
from tailor.exporters.pages import lay_out
from tailor.exporters.preview import PreviewPages, render_pages
from tailor.exporters.template import template_or_default
from tailor.flow import compose, compose_letter, load_look
from tailor.model.answers import Answers
from tailor.model.application import Application


@dataclass(frozen=True, slots=True)
class Preview:
    """The pages, what the template has by itself, and what is wrong where ours stands in for it."""

    drawn: PreviewPages
    designed: Designed
    fault: str = ""


def render_resume(application: Application, scale: float = 1.5, width: int = 0) -> Preview:
    """Draw the tailored résumé at a scale of pixels to the point, or so many pixels wide, fitted as it is exported."""
    bare, fault = template_or_default(application.template)
    template = adjusted(bare, application.look)
    document = resume_blocks(compose(application), template)
    return Preview(render_pages(document, template, scale, application.look.fit, width), designed(bare), fault)


def render_letter(
    application: Application, answers: Answers = Answers(), scale: float = 1.5, width: int = 0
) -> Preview:
    """Draw the letter, drafted where there is none yet, under today's date as it is exported."""
    bare, fault = template_or_default(application.template)
    template = adjusted(bare, application.look)
    letter, day = compose_letter(application, answers), date.today().isoformat()  # noqa: DTZ011  # the user's own day
    document = letter_blocks(letter, compose(application), application.posting, template, date=day)
    return Preview(render_pages(document, template, scale, width=width), designed(bare), fault)


def count_pages(application: Application) -> tuple[int, str]:
    """Return how many pages the tailored résumé fills, and of which paper; nothing is drawn for it."""
    template, _ = load_look(application)
    document = resume_blocks(compose(application), template)
    return lay_out(document, fitted(document, template, application.look.fit)[0]).pages, document.page


def picture_first_page(application: Application, name: str, width: int) -> PreviewPages:
    """Draw the tailored résumé in another template, as that is by itself; only its first page matters."""
    template, _ = template_or_default(name)
    document = resume_blocks(compose(application), template)
    return render_pages(document, template, 1.0, width=width)
