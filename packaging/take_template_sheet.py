"""Draws the README's sheet of all templates from the bundled sample: python packaging/take_template_sheet.py [FOLDER].

Each template stands there twice, as our PDF and as the Word file set by LibreOffice, which must be installed. With a
FOLDER every page of résumé and letter is put there too, for a closer look.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
SHEET = CHECKOUT / "resources" / "pictures" / "templates.png"
SCALE = 1.0
LARGE = 2.0
GAP = 16
COLUMNS = 3
GROUND = "#8b9098"


def main() -> int:
    sys.path.insert(0, str(CHECKOUT))
    if shutil.which("soffice") is None:
        print("LibreOffice is not installed; the Word pages need it.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = write_documents(folder)
        set_by_office(folder, files)
        draw_sheet(folder)
        if len(sys.argv) > 1:
            draw_pages(folder, Path(sys.argv[1]))
    return 0


def write_documents(folder: Path) -> list[Path]:
    """Write résumé and letter of the sample in every template and both formats; return the Word files."""
    from tailor import flow
    from tailor.exporters.blocks import letter_blocks, resume_blocks
    from tailor.exporters.documents import document_bytes
    from tailor.exporters.fit import gathered
    from tailor.exporters.template import list_templates, load_template

    sample = CHECKOUT / "resources" / "sample"
    imported, posting = flow.import_resume(sample / "resume.docx"), flow.read_posting_file(sample / "posting.txt")
    application = flow.start_application("sheet", imported, posting)
    letter = flow.compose_letter(application)
    for name in list_templates():
        template = load_template(name)
        documents = {
            "resume": resume_blocks(imported.resume, template),
            "letter": letter_blocks(letter, imported.resume, posting, template, date="2026-03-09"),
        }
        for what, document in documents.items():
            for kind in ("pdf", "docx"):
                content = document_bytes(document, gathered(document, template), kind)
                (folder / f"{name}-{what}.{kind}").write_bytes(content)
    return sorted(folder.glob("*.docx"))


def set_by_office(folder: Path, files: list[Path]) -> None:
    """Turn the Word files into PDF with LibreOffice, our faces standing in for those that Word brings."""
    fonts = folder / "fonts.conf"
    places = f"<dir>{CHECKOUT / 'resources' / 'fonts'}</dir><cachedir>{folder / 'cache'}</cachedir>"
    fonts.write_text(f"<fontconfig><include>/etc/fonts/fonts.conf</include>{places}</fontconfig>", encoding="utf-8")
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf"]
    subprocess.run(
        [*command, "--outdir", str(folder / "word"), *map(str, files)],
        check=True,
        capture_output=True,
        env={**os.environ, "FONTCONFIG_FILE": str(fonts)},
    )


def pages(path: Path, scale: float) -> list:
    """Return the pages of a PDF as pictures."""
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        return [page.render(scale=scale).to_pil() for page in document]


def draw_sheet(folder: Path) -> None:
    """Put the first pages together, three templates in a row, each as PDF and as Word file side by side."""
    from PIL import Image

    from tailor.exporters.template import list_templates

    pairs = [
        [pages(place / f"{name}-resume.pdf", SCALE)[0] for place in (folder, folder / "word")]
        for name in list_templates()
    ]
    width, height = pairs[0][0].size
    cell = 2 * width + GAP // 2
    rows = -(-len(pairs) // COLUMNS)
    sheet = Image.new("RGB", (COLUMNS * (cell + GAP) + GAP, rows * (height + GAP) + GAP), GROUND)
    for number, pair in enumerate(pairs):
        left, top = GAP + number % COLUMNS * (cell + GAP), GAP + number // COLUMNS * (height + GAP)
        for side, picture in enumerate(pair):
            sheet.paste(picture, (left + side * (width + GAP // 2), top))
    sheet.resize((sheet.width * 3 // 5, sheet.height * 3 // 5), Image.Resampling.LANCZOS).save(SHEET, optimize=True)


def draw_pages(folder: Path, target: Path) -> None:
    """Put every page by itself into a folder."""
    target.mkdir(parents=True, exist_ok=True)
    for place, kind in ((folder, "pdf"), (folder / "word", "docx")):
        for path in sorted(place.glob("*.pdf")):
            for number, picture in enumerate(pages(path, LARGE), 1):
                picture.save(target / f"{path.stem}-{kind}-{number}.png")


if __name__ == "__main__":
    raise SystemExit(main())
