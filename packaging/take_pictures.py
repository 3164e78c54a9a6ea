"""Takes the pictures of the README from the real window with the bundled sample: python packaging/take_pictures.py.

Runs without a screen; the interface face is bundled, so the pictures are the same on every machine.
"""

import os
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
PICTURES = CHECKOUT / "resources" / "pictures"
SIZE = (1440, 900)
SECONDS = 60


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(CHECKOUT))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        os.environ["TAILOR_HOME"] = home
        take_pictures()
    return 0


def take_pictures() -> None:
    from tailor.paths import log_dir
    from ui.app import make_application, open_window
    from ui.errors import Reporter

    application = make_application()
    window = open_window(application, Reporter(log_dir(), application))
    window.resize(*SIZE)
    window.show()
    settle(lambda: window.is_built)
    window.actions_by_name["sample"].trigger()
    settle(lambda: bool(window.session.suggestions) and not window.tasks.busy())
    accept_some(window)
    PICTURES.mkdir(exist_ok=True)
    for theme in ("light", "dark"):
        window.actions_by_name[f"theme_{theme}"].trigger()
        settle(lambda: not window.tasks.busy() and not window.analysing.pending)
        window.grab().save(str(PICTURES / f"window-{theme}.png"))
    window.close()
    window.tasks.close()
    window.library.close()


def accept_some(window) -> None:
    """Leave the sample as somebody half way through: a few suggestions taken, one keyword looked at."""
    safe = [one for one in window.session.suggestions if one.level == "safe" and one.kind == "replace"]
    for suggestion in safe[1:]:
        window.session.accept(suggestion)
    window.tabs.open("suggestions")
    settle(lambda: not window.tasks.busy() and not window.analysing.pending)


def settle(condition) -> None:
    """Let the window work until the condition has held for half a second."""
    from PySide6.QtCore import QEventLoop, QTimer

    held = 0
    for _ in range(SECONDS * 10):
        loop = QEventLoop()
        QTimer.singleShot(100, loop.quit)
        loop.exec()
        held = held + 1 if condition() else 0
        if held == 5:
            return
    raise SystemExit("The window did not come to rest.")


if __name__ == "__main__":
    raise SystemExit(main())
