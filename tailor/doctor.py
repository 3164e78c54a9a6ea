"""Examines the installation, for people who ask for help: versions, folders, shipped data, sockets."""

import platform
from importlib import metadata

from tailor import __version__, paths, sockets

_LIBRARIES = (
    "PySide6-Essentials",
    "keybert",
    "numpy",
    "onnxruntime",
    "scikit-learn",
    "python-docx",
    "reportlab",
    "pypdfium2",
)
_SHIPPED = {
    "vectors": "resources/embedding/*",
    "encoder": "resources/encoder/*.onnx",
    "taggers": "resources/taggers/*.npz",
    "vocabulary": "resources/vocabulary/*",
    "fonts": "resources/fonts/*",
    "sample": "resources/sample/*",
    "templates": "templates/classic/*",
}


def examine() -> dict[str, str | int | bool | dict[str, str]]:
    """Return what is installed, where data lies, what is shipped and present, and how many sockets were asked for."""
    versions = {}
    for name in _LIBRARIES:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            versions[name] = "not installed"
    shipped = {}
    for name, place in _SHIPPED.items():
        root, _, pattern = place.partition("/")
        shipped[name] = "present" if any(paths.data_dir(root).glob(pattern)) else "missing"
    return {
        "tailor": __version__,
        "python": platform.python_version(),
        "system": platform.platform(),
        "data folder": str(paths.user_dir()),
        "log folder": str(paths.log_dir()),
        "shipped": shipped,
        "libraries": versions,
        "sockets forbidden": sockets.forbidden(),
        "sockets asked for": sockets.attempts(),
    }
