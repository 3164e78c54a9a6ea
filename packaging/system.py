"""What Tailor takes from the system: the libraries of a window on Linux and the programs that tests compare with."""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

# Library -> package of Debian and Ubuntu.
OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}
X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# Program that tests compare with -> package of Debian and Ubuntu.
PROGRAMS = {"soffice": "libreoffice-writer-nogui", "qpdf": "qpdf"}
_LONGEST_INSTALL = 600
_WITHOUT_SCREEN = ("offscreen", "minimal")


def has_screen(environment: Mapping[str, str], system: str = sys.platform) -> bool:
    """Say by the environment alone whether a window would be seen."""
    if environment.get("QT_QPA_PLATFORM", "").startswith(_WITHOUT_SCREEN):
        return False
    if system == "win32":
        return True
    if system == "darwin":
        # A shell that came in over the network has no part in the screen of the person sitting there.
        return not (environment.get("SSH_CONNECTION") or environment.get("SSH_TTY"))
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def provide_window_libraries(environment: Mapping[str, str]) -> None:
    """Make sure that Qt finds what it needs for the screen of this environment; only Linux leaves any of it out."""
    if not sys.platform.startswith("linux"):
        return
    needed = dict(OFFSCREEN)
    if not environment.get("QT_QPA_PLATFORM", "").startswith(_WITHOUT_SCREEN):
        needed |= WAYLAND if environment.get("WAYLAND_DISPLAY") else X11
    missing = [library for library in needed if not _loads(library)]
    if missing:
        provide(sorted({needed[library] for library in missing}), missing)


def provide(packages: Sequence[str], libraries: Sequence[str] = ()) -> None:
    """Install what is missing where this process may, or end with the one line that does it."""
    family = _family()
    hint = f"Missing: {', '.join(libraries or packages)}\n{how_to_install(packages, libraries, family)}"
    if family != "debian" or os.geteuid() != 0:
        raise SystemExit(hint)
    done = _install(packages)
    if done.returncode != 0:
        raise SystemExit(f"{done.stdout[-2000:]}{done.stderr[-2000:]}\n{hint}")


def provide_programs(programs: Mapping[str, str] = PROGRAMS) -> None:
    """Install the programs that some tests compare with where this process may; elsewhere those tests are not run."""
    missing = [program for program in programs if shutil.which(program) is None]
    if not missing:
        return
    if _family() == "debian" and os.geteuid() == 0:
        with contextlib.suppress(subprocess.TimeoutExpired):
            _install([programs[program] for program in missing], _LONGEST_INSTALL)
    without = [program for program in missing if shutil.which(program) is None]
    if without:
        print(f"Not here, and the tests that compare with it are not run: {', '.join(without)}", flush=True)


def _install(packages: Sequence[str], longest: int | None = None) -> subprocess.CompletedProcess[str]:
    print(f"Installing {' '.join(packages)}", flush=True)
    apt = ["apt-get", "-o", "DPkg::Lock::Timeout=300", "-y"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # A failed update is no reason to stop: the package lists at hand may well do.
    subprocess.run([*apt, "update"], capture_output=True, env=environment, timeout=longest)
    install = [*apt, "install", "--no-install-recommends", *packages]
    return subprocess.run(install, capture_output=True, text=True, env=environment, timeout=longest)


def how_to_install(packages: Sequence[str], libraries: Sequence[str], family: str) -> str:
    """Return the line that installs this on a family of systems; RPM finds a package by the library in it."""
    if family == "debian":
        return f"Run this line, then start again:\n  sudo apt-get install -y {' '.join(packages)}"
    if family in ("dnf", "zypper") and libraries:
        wanted = " ".join(f"'{library}()(64bit)'" for library in libraries)
        return f"Run this line, then start again:\n  sudo {family} install {wanted}"
    return "Install the packages of your system that hold these, then start again."


def _family() -> str:
    """Return "debian" for Debian, Ubuntu and what stems from them, "dnf", "zypper", or nothing."""
    with contextlib.suppress(OSError):
        release = platform.freedesktop_os_release()
        names = {release.get("ID", ""), *release.get("ID_LIKE", "").split()}
        if names & {"debian", "ubuntu"} and shutil.which("apt-get"):
            return "debian"
    return next((tool for tool in ("dnf", "zypper") if shutil.which(tool)), "")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
