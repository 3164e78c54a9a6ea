"""Lets an installed LibreOffice turn a document of another program into DOCX: unseen, offline, in a private folder."""

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

_SECONDS = 14.0
_NAMES = ("soffice", "libreoffice")
_PLACES = (
    Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
    Path("C:/Program Files/LibreOffice/program/soffice.exe"),
)
_MAX_BYTES = 50 * 1024 * 1024
# Nothing in the document runs, and what it would fetch goes to an address where nobody listens.
_SETTINGS = (
    ("org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"),
)


def find_office() -> str:
    """Return the program's path, or nothing where it is not installed."""
    found = next((path for name in _NAMES if (path := shutil.which(name))), "")
    return found or next((str(path) for path in _PLACES if path.exists()), "")


def convert_to_docx(content: bytes, suffix: str) -> bytes:
    """Return the document as DOCX, or nothing where that cannot be done in time."""
    program = find_office()
    if not program:
        return b""
    with tempfile.TemporaryDirectory(prefix="tailor-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source, written = folder / f"document{suffix}", folder / "out" / "document.docx"
        source.write_bytes(content)
        _write_profile(folder / "profile")
        profile = (folder / "profile").as_uri()
        command = [program, f"-env:UserInstallation={profile}", "--headless", "--norestore", "--nolockcheck"]
        _run([*command, "--convert-to", "docx", "--outdir", str(written.parent), str(source)])
        if not written.exists() or written.stat().st_size > _MAX_BYTES:
            return b""
        return written.read_bytes()


def _write_profile(folder: Path) -> None:
    items = "".join(
        f'<item oor:path="/{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, name, value in _SETTINGS
    )
    (folder / "user").mkdir(parents=True)
    (folder / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" '
        'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{items}</oor:items>",
        encoding="utf-8",
    )


def _run(command: list[str]) -> None:
    """Run the program and all that it starts, no longer than allowed."""
    silent = subprocess.DEVNULL
    process = subprocess.Popen(command, stdin=silent, stdout=silent, stderr=silent, start_new_session=True)
    try:
        process.wait(_SECONDS)
    except subprocess.TimeoutExpired:
        with contextlib.suppress(OSError):
            if hasattr(os, "killpg"):
                os.killpg(process.pid, signal.SIGKILL)
        process.kill()
        process.wait()
