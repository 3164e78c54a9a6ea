"""Whether the system asks programs to keep still, read where that costs nothing and opens no connection."""

import configparser
import ctypes
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtGui import QGuiApplication

_CLIENT_AREA_ANIMATION = 0x1042
_FALSE = ("0", "false", "no")


def system_wants_stillness() -> bool:
    """Say whether the user asked the system for less motion; where nobody watches, nothing needs to move."""
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return True
    if sys.platform == "win32":
        return _windows_is_still()
    if sys.platform == "darwin":
        return _mac_is_still()
    return desktop_is_still(os.environ)


def desktop_is_still(environment: Mapping[str, str]) -> bool:
    """Say whether the files of the Linux desktops turn animations off: those of GTK and of KDE."""
    folder = Path(environment.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    for file in ("gtk-4.0/settings.ini", "gtk-3.0/settings.ini"):
        if _value(folder / file, "Settings", "gtk-enable-animations").lower() in _FALSE:
            return True
    factor = _value(folder / "kdeglobals", "KDE", "AnimationDurationFactor")
    return factor.replace(".", "", 1).isdigit() and float(factor) == 0


def _value(file: Path, section: str, name: str) -> str:
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        parser.read(file, encoding="utf-8")
    except (OSError, UnicodeDecodeError, configparser.Error):
        return ""
    return parser.get(section, name, fallback="").strip()


def _windows_is_still() -> bool:
    moves = ctypes.c_int(1)
    user = getattr(ctypes, "windll").user32  # noqa: B009  only Windows has it
    user.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
    return not moves.value


def _mac_is_still() -> bool:
    """Ask NSWorkspace, which AppKit has loaded for Qt already."""
    runtime = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    runtime.objc_getClass.restype = runtime.sel_registerName.restype = ctypes.c_void_p
    runtime.objc_getClass.argtypes = runtime.sel_registerName.argtypes = [ctypes.c_char_p]
    ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", runtime))
    say = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", runtime))
    workspace = ask(runtime.objc_getClass(b"NSWorkspace"), runtime.sel_registerName(b"sharedWorkspace"))
    return bool(say(workspace, runtime.sel_registerName(b"accessibilityDisplayShouldReduceMotion")))
