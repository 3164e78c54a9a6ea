"""The File menu: what comes in and what goes out."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.menus.deed import LINE, Deed

_EXPORT_AS = QT_TRANSLATE_NOOP("Actions", "Expor&t as")

FILE: tuple[Deed, ...] = (
    Deed(
        "new",
        QT_TRANSLATE_NOOP("Actions", "&New application…"),
        "Ctrl+N",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Begin another application; paste or drop its posting next. The résumé stays."
        ),
    ),
    Deed(
        "new_from_clipboard",
        QT_TRANSLATE_NOOP("Actions", "New application from &clipboard"),
        "Ctrl+Shift+N",
        tip=QT_TRANSLATE_NOOP("Actions", "Begin an application with the posting you copied, read at once."),
    ),
    Deed(
        "open_posting",
        QT_TRANSLATE_NOOP("Actions", "&Open posting…"),
        "Ctrl+O",
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Choose a posting’s file: text, Word, PDF or a saved web page. It begins an application."
        ),
    ),
    Deed(
        "open_address",
        QT_TRANSLATE_NOOP("Actions", "Fetch posting from an &address…"),
        "Ctrl+L",
        tip=QT_TRANSLATE_NOOP("Actions", "Give a web address; the page is fetched once, after you agree."),
    ),
    Deed(
        "read_pasted",
        QT_TRANSLATE_NOOP("Actions", "Read the pasted postin&g"),
        tip=QT_TRANSLATE_NOOP("Actions", "Read what stands in the field for a posting."),
    ),
    Deed(
        "swap_resume",
        QT_TRANSLATE_NOOP("Actions", "Swap &résumé…"),
        "Ctrl+Shift+O",
        tip=QT_TRANSLATE_NOOP("Actions", "Choose the résumé’s file to work with; the file itself is never changed."),
    ),
    Deed(
        "review",
        QT_TRANSLATE_NOOP("Actions", "Re&view import…"),
        "Ctrl+R",
        needs="resume",
        tip=QT_TRANSLATE_NOOP("Actions", "See beside your file what was read from it, and put right what was not."),
    ),
    Deed(
        "sample",
        QT_TRANSLATE_NOOP("Actions", "Open the &sample"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Look around with a made-up person’s résumé and posting, kept apart from your own."
        ),
    ),
    Deed(
        "remove_sample",
        QT_TRANSLATE_NOOP("Actions", "Remove the samp&le"),
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Take the made-up application out of the list; opening the sample brings a fresh one."
        ),
    ),
    LINE,
    Deed(
        "clear_recent",
        QT_TRANSLATE_NOOP("Actions", "Clear recent &files"),
        tip=QT_TRANSLATE_NOOP("Actions", "Forget which files were read last; the files and your work stay."),
    ),
    LINE,
    Deed(
        "export",
        QT_TRANSLATE_NOOP("Actions", "&Export…"),
        "Ctrl+E",
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Choose documents, formats and a folder; each file is written and read back."),
    ),
    Deed(
        "export_docx",
        QT_TRANSLATE_NOOP("Actions", "Export as &Word…"),
        under=_EXPORT_AS,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Open the export with Word chosen alone."),
    ),
    Deed(
        "export_pdf",
        QT_TRANSLATE_NOOP("Actions", "Export as &PDF…"),
        "Ctrl+Shift+E",
        under=_EXPORT_AS,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Open the export with PDF chosen alone."),
    ),
    Deed(
        "export_txt",
        QT_TRANSLATE_NOOP("Actions", "Export as plain &text…"),
        under=_EXPORT_AS,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Open the export with plain text chosen alone, for fields of web forms."),
    ),
    Deed(
        "export_md",
        QT_TRANSLATE_NOOP("Actions", "Export as &Markdown…"),
        under=_EXPORT_AS,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Open the export with Markdown chosen alone."),
    ),
    Deed(
        "export_html",
        QT_TRANSLATE_NOOP("Actions", "Export as we&b page…"),
        under=_EXPORT_AS,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Open the export with a web page chosen alone."),
    ),
    Deed(
        "export_json",
        QT_TRANSLATE_NOOP("Actions", "Export as &JSON Resume…"),
        under=_EXPORT_AS,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Open the export with JSON Resume chosen alone, which other programs read."),
    ),
    Deed(
        "export_own",
        QT_TRANSLATE_NOOP("Actions", "Export into my &own Word file…"),
        under=_EXPORT_AS,
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "Write a copy of your own Word file with only the changed words put in."),
    ),
    LINE,
    Deed(
        "check_mine",
        QT_TRANSLATE_NOOP("Actions", "Check &my résumé"),
        needs="both",
        tip=QT_TRANSLATE_NOOP("Actions", "See what machines read in the tailored résumé, as it would be exported."),
    ),
    Deed(
        "check_file",
        QT_TRANSLATE_NOOP("Actions", "Chec&k a file…"),
        needs="application",
        tip=QT_TRANSLATE_NOOP("Actions", "Choose any Word or PDF file and see what machines read in it."),
    ),
    LINE,
    Deed(
        "private",
        QT_TRANSLATE_NOOP("Actions", "Never &use the network"),
        checkable=True,
        tip=QT_TRANSLATE_NOOP(
            "Actions", "Close every way to the network, also that of fetching a posting; choose again to allow it."
        ),
    ),
    Deed(
        "stop",
        QT_TRANSLATE_NOOP("Actions", "Stop what is running"),
        tip=QT_TRANSLATE_NOOP("Actions", "Stop reading, analysing or writing; everything stays as it was before."),
    ),
    LINE,
    Deed(
        "quit",
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        "Ctrl+Q",
        tip=QT_TRANSLATE_NOOP("Actions", "Close the window; everything is saved already."),
    ),
)
"""The rows of the menu."""
