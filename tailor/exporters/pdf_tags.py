"""The structure of a tagged PDF: what is a heading, a list, a link, in reading order."""

from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName

_FIRST_LINK_KEY = 100_000
"""Keys of links start beyond any number of pages."""


@dataclass(slots=True)
class Node:
    """An element of the structure; `kids` are nodes, (page, mark) pairs and ("link", annotation, page, key) tuples."""

    tag: str
    kids: list[Any] = field(default_factory=list)
    reference: Any = None


class Structure:
    """Collects elements while pages are drawn and writes them into the document at the end."""

    def __init__(self, canvas: Any) -> None:
        self.canvas = canvas
        self.root = Node("Document")
        self._marks: dict[int, list[Node]] = {}
        self._links: dict[int, Node] = {}

    def add(self, tag: str, parent: Node | None = None) -> Node:
        """Return a new element at the end of its parent, of the document by default."""
        node = Node(tag)
        (parent or self.root).kids.append(node)
        return node

    def begin(self, node: Node) -> None:
        """Begin content that belongs to an element."""
        page = self.canvas.getPageNumber()
        marks = self._marks.setdefault(page, [])
        node.kids.append((page, len(marks)))
        self.canvas._code.append(f"/{node.tag} <</MCID {len(marks)}>> BDC")
        marks.append(node)

    def begin_artifact(self) -> None:
        """Begin content that is decoration, not text."""
        self.canvas._code.append("/Artifact BMC")

    def end(self) -> None:
        """End what was begun last."""
        self.canvas._code.append("EMC")

    def next_link_key(self) -> int:
        """Return the key that the next link's annotation carries."""
        return _FIRST_LINK_KEY + len(self._links)

    def add_link(self, node: Node, annotation: Any) -> None:
        """Tie a link's annotation, drawn with `next_link_key`, to its element."""
        key = self.next_link_key()
        node.kids.append(("link", annotation, self.canvas.getPageNumber()))
        self._links[key] = node

    def write(self, pages: list[Any]) -> None:
        """Write the structure; `pages` are the document's page objects."""
        document = self.canvas._doc
        references = [document.Reference(page) for page in pages]
        tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        tree_reference = document.Reference(tree)
        tree["K"] = self._element(self.root, tree_reference, references)
        numbers: list[Any] = []
        for page, marks in sorted(self._marks.items()):
            numbers += [page - 1, document.Reference(PDFArray([node.reference for node in marks]))]
        for key, node in self._links.items():
            numbers += [key, node.reference]
        tree["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
        tree["ParentTreeNextKey"] = self.next_link_key()
        for number, page in enumerate(pages):
            # Only on the instance: the class is shared by everybody who uses the library in this process.
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents = number
            page.Tabs = PDFName("S")
        document.Catalog.StructTreeRoot = tree_reference
        document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        document.Catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})

    def _element(self, node: Node, parent: Any, pages: list[Any]) -> Any:
        element = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName(node.tag), "P": parent})
        node.reference = self.canvas._doc.Reference(element)
        if node.tag == "L":
            element["A"] = PDFDictionary({"O": PDFName("List"), "ListNumbering": PDFName("Disc")})
        kids: list[Any] = []
        own = next((kid[0] for kid in node.kids if isinstance(kid, tuple) and kid[0] != "link"), 0)
        if own:
            element["Pg"] = pages[own - 1]
        for kid in node.kids:
            if isinstance(kid, Node):
                kids.append(self._element(kid, node.reference, pages))
            elif kid[0] == "link":
                kids.append(PDFDictionary({"Type": PDFName("OBJR"), "Obj": kid[1], "Pg": pages[kid[2] - 1]}))
            elif kid[0] == own:
                kids.append(kid[1])
            else:
                kids.append(PDFDictionary({"Type": PDFName("MCR"), "Pg": pages[kid[0] - 1], "MCID": kid[1]}))
        element["K"] = PDFArray(kids)
        return node.reference
