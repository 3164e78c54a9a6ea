"""What a bundle leaves out: libraries the app never loads, and whatever only they needed."""

import re
from pathlib import Path

from PyInstaller.depend import bindepend

# (name in the bundle, file it comes from, type), as PyInstaller lists them
Entry = tuple[str, str, str]

# Optional backends and test suites of our dependencies. Parts of scipy stay whole: scikit-learn reaches deep into it.
EXCLUDED_MODULES = [
    *("torch", "transformers", "sentence_transformers", "huggingface_hub", "safetensors", "model2vec", "tensorflow"),
    *("flair", "gensim", "spacy", "openai", "litellm", "langchain", "langchain_core", "cohere"),
    *(
        "tkinter",
        "_tkinter",
        "readline",
        "matplotlib",
        "pandas",
        "IPython",
        "pytest",
        "setuptools",
        "pkg_resources",
        "lib2to3",
    ),
    *("hypothesis", "mypy", "numba", "cupy", "dask", "jax", "sklearn.datasets", "PIL.ImageQt", "PIL.AvifImagePlugin"),
    *("phonenumbers.geodata", "phonenumbers.carrierdata", "phonenumbers.tzdata", "lxml.isoschematron"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"),
]

_UNUSED = re.compile(
    "|".join(
        [
            r"Qt/plugins/(generic|egldeviceintegrations|networkinformation|tls|sqldrivers|qmltooling|vectorimageformats)/",
            r"Qt/plugins/platformthemes/libqgtk3",
            r"Qt/plugins/platforms/libq(eglfs|linuxfb|minimal|minimalegl|vnc|vkkhrdisplay)\.",
            r"Qt/plugins/platforminputcontexts/libqtvirtualkeyboard",
            r"Qt/plugins/wayland-graphics-integration-server/",
            r"plugins/imageformats/(lib)?q(tiff|webp|tga|wbmp|icns|pdf)\b",
            r"Qt/translations/(?!qtbase_)",
            r"PIL/_(avif|webp)\b",
            r"docx/templates/default-docx-template/",
            r"sklearn/.*/tests?/",
        ]
    )
)
# Libraries that stay only where something else asks for them; all others may be loaded by name at run time.
_ON_DEMAND_FROM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")
_ON_DEMAND_AS = ("PySide6/Qt/lib/", "pillow.libs/", "onnxruntime/capi/libonnxruntime.")


def prune(entries: list[Entry]) -> list[Entry]:
    """Return the entries without the unused ones and without libraries that nothing kept asks for."""
    used = [entry for entry in entries if not _UNUSED.search(entry[0].replace("\\", "/"))]
    libraries = {Path(name).name: source for name, source, kind in used if _on_demand(name, source, kind)}
    loaders = [entry[1] for entry in used if entry[2] in ("BINARY", "EXTENSION") and not _on_demand(*entry)]
    needed = _reachable(libraries, loaders)
    kept = {entry[0] for entry in used if not _on_demand(*entry) or Path(entry[0]).name in needed}
    return [entry for entry in used if (entry[1] if entry[2] == "SYMLINK" else entry[0]) in kept]


def _on_demand(name: str, source: str, kind: str) -> bool:
    return kind == "BINARY" and (source.startswith(_ON_DEMAND_FROM) or name.startswith(_ON_DEMAND_AS))


def _reachable(libraries: dict[str, str], start: list[str]) -> set[str]:
    """Return the names of the libraries that the first files load, directly or through one another."""
    found: set[str] = set()
    waiting = list(start)
    while waiting:
        for library, _ in bindepend.get_imports(waiting.pop()):
            name = Path(library).name
            if name in libraries and name not in found:
                found.add(name)
                waiting.append(libraries[name])
    return found
