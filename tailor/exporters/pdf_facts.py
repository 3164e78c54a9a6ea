"""What a PDF says about itself: its information dictionary and its XMP packet."""

from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFInfo, PDFName, PDFStream, PDFString

from tailor.exporters.document import Document

PRODUCER = "Tailor"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer><xmp:CreatorTool>{producer}</xmp:CreatorTool>{dates}
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


class Information(PDFInfo):
    """The information dictionary with the document's own date, or with none."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.title, self.author, self.subject = document.title, document.author, document.subject
        self.producer = self.creator = PRODUCER
        self.date = document.date

    def format(self, document: Any) -> bytes:
        """Return the dictionary as the file holds it."""
        facts: dict[str, Any] = {
            "Title": PDFString(self.title),
            "Author": PDFString(self.author),
            "Subject": PDFString(self.subject),
            "Producer": PDFString(self.producer),
            "Creator": PDFString(self.creator),
        }
        if self.date:
            facts["CreationDate"] = facts["ModDate"] = PDFString(f"D:{self.date.replace('-', '')}000000Z")
        written: bytes = PDFDictionary(facts).format(document)
        return written


def xmp(document: Document) -> PDFStream:
    """Return the XMP packet."""
    stamp = f"{document.date}T00:00:00Z"
    dates = f"<xmp:CreateDate>{stamp}</xmp:CreateDate><xmp:ModifyDate>{stamp}</xmp:ModifyDate>" if document.date else ""
    stream = PDFStream()
    stream.dictionary = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    stream.filters = []
    stream.content = _XMP.format(
        title=escape(document.title),
        author=escape(document.author),
        subject=escape(document.subject),
        language=escape(document.language),
        producer=PRODUCER,
        dates=dates,
    ).encode()
    return stream
