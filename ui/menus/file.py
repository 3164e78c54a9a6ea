"""The File menu: what comes in and what goes out."""

from ui.menus.deed import LINE, Deed
from ui.translation import later

_EXPORT_AS = later("Actions", "Expor&t as")

FILE: tuple[Deed, ...] = (
    Deed(
        "new",
        later("Actions", "&New application…"),
        "Ctrl+N",
        tip=later("Actions", "Begin another application; paste or drop its posting next. The résumé stays."),
    ),
    Deed(
        "new_from_clipboard",
        later("Actions", "New application from &clipboard"),
        "Ctrl+Shift+N",
        tip=later("Actions", "Begin an application with the posting you copied, read at once."),
    ),
    Deed(
        "open_posting",
        later("Actions", "&Open posting…"),
        "Ctrl+O",
        tip=later("Actions", "Choose a posting’s file: text, Word, PDF or a saved web page. It begins an application."),
    ),
    Deed(
        "open_address",
        later("Actions", "Fetch posting from an &address…"),
        "Ctrl+L",
        tip=later("Actions", "Give a web address; the page is fetched once, after you agree."),
    ),
    Deed(
        "read_pasted",
        later("Actions", "Read the pasted postin&g"),
        tip=later("Actions", "Read what stands in the field for a posting."),
    ),
    Deed(
        "swap_resume",
        later("Actions", "Swap &résumé…"),
        "Ctrl+Shift+O",
        tip=later("Actions", "Choose the résumé’s file to work with; the file itself is never changed."),
    ),
    Deed(
        "review",
        later("Actions", "Re&view import…"),
        "Ctrl+R",
        needs="resume",
        tip=later("Actions", "See beside your file what was read from it, and put right what was not."),
    ),
    Deed(
        "sample",
        later("Actions", "Open the &sample"),
        tip=later("Actions", "Look around with a made-up person’s résumé and posting, kept apart from your own."),
    ),
    Deed(
        "remove_sample",
        later("Actions", "Remove the samp&le"),
        tip=later("Actions", "Take the made-up application out of the list; opening the sample brings a fresh one."),
    ),
    LINE,
    Deed(
        "clear_recent",
        later("Actions", "Clear recent &files"),
        tip=later("Actions", "Forget which files were read last; the files and your work stay."),
    ),
    LINE,
    Deed(
        "export",
        later("Actions", "&Export…"),
        "Ctrl+E",
        needs="both",
        tip=later("Actions", "Choose documents, formats and a folder; each file is written and read back."),
    ),
    Deed(
        "export_docx",
        later("Actions", "Export as &Word…"),
        under=_EXPORT_AS,
        needs="both",
        tip=later("Actions", "Open the export with Word chosen alone."),
    ),
    Deed(
        "export_pdf",
        later("Actions", "Export as &PDF…"),
        "Ctrl+Shift+E",
        under=_EXPORT_AS,
        needs="both",
        tip=later("Actions", "Open the export with PDF chosen alone."),
    ),
    Deed(
        "export_txt",
        later("Actions", "Export as plain &text…"),
        under=_EXPORT_AS,
        needs="both",
        tip=later("Actions", "Open the export with plain text chosen alone, for fields of web forms."),
    ),
    Deed(
        "export_md",
        later("Actions", "Export as &Markdown…"),
        under=_EXPORT_AS,
        needs="both",
        tip=later("Actions", "Open the export with Markdown chosen alone."),
    ),
    Deed(
        "export_html",
        later("Actions", "Export as we&b page…"),
        under=_EXPORT_AS,
        needs="both",
        tip=later("Actions", "Open the export with a web page chosen alone."),
    ),
    Deed(
        "export_json",
        later("Actions", "Export as &JSON Resume…"),
        under=_EXPORT_AS,
        needs="both",
        tip=later("Actions", "Open the export with JSON Resume chosen alone, which other programs read."),
    ),
    Deed(
        "export_own",
        later("Actions", "Export into my &own Word file…"),
        under=_EXPORT_AS,
        needs="both",
        tip=later("Actions", "Write a copy of your own Word file with only the changed words put in."),
    ),
    LINE,
    Deed(
        "check_mine",
        later("Actions", "Check &my résumé"),
        needs="both",
        tip=later("Actions", "See what machines read in the tailored résumé, as it would be exported."),
    ),
    Deed(
        "check_file",
        later("Actions", "Chec&k a file…"),
        needs="application",
        tip=later("Actions", "Choose any Word or PDF file and see what machines read in it."),
    ),
    LINE,
    Deed(
        "private",
        later("Actions", "Never &use the network"),
        checkable=True,
        tip=later(
            "Actions", "Close every way to the network, also that of fetching a posting; choose again to allow it."
        ),
    ),
    Deed(
        "stop",
        later("Actions", "Stop what is running"),
        tip=later("Actions", "Stop reading, analysing or writing; everything stays as it was before."),
    ),
    LINE,
    Deed(
        "quit",
        later("Actions", "&Quit"),
        "Ctrl+Q",
        tip=later("Actions", "Close the window; everything is saved already."),
    ),
)
"""The rows of the menu."""
