"""What python-docx has no words for: styles from a file, links, bookmarks, direction."""

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from editor.exports.scripts import runs_leftwards
from editor.shipped import shipped

_NEEDED = ("Normal", "DefaultParagraphFont", "TableNormal", "NoList", "Header", "Footer")
_NOT_NEEDED = ("/thumbnail", "/stylesWithEffects", "/customXml")
_BEHIND_BIDI = (
    "w:adjustRightInd",
    "w:snapToGrid",
    "w:spacing",
    "w:ind",
    "w:jc",
    "w:rPr",
    "w:sectPr",
)


def xml(tag: str, **attributes: str | int) -> BaseOxmlElement:
    """The element ``w:tag`` with these attributes of the same name space."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    return made


def drop_what_nobody_needs(document: Document) -> None:
    """Take away the template's two hundred looks, its picture and its copies of styles.

    python-docx looks through all styles for each paragraph, and all parts are packed.
    """
    styles = document.styles.element
    for style in styles.xpath("w:style"):
        name = style.get(qn("w:styleId"))
        if name not in _NEEDED and not name.startswith("List"):
            styles.remove(style)
    for link in styles.xpath("w:style/w:link"):  # each to a look that is gone
        link.getparent().remove(link)
    for owner in (document.part.rels, document.part.package.rels):
        for key in [key for key, rel in owner.items() if rel.reltype.endswith(_NOT_NEEDED)]:
            del owner[key]


def set_styles(document: Document, file: str) -> None:
    """Let the styles of ``file`` take the place of those of the same ids."""
    styles = document.styles.element
    for style in parse_xml(shipped(f"exports/{file}").read_bytes()):
        if style.tag == qn("w:style"):
            name = style.get(qn("w:styleId"))
            for old in styles.xpath(f'w:style[@w:styleId="{name}"]'):
                styles.remove(old)
            styles.append(style)


def add_words(paragraph: Paragraph, words: str, style: str | None = None) -> Run:
    """Add ``words`` at the end, in their own direction; so does the paragraph that they begin."""
    leftwards = runs_leftwards(words)
    if leftwards and not paragraph.runs:
        set_direction(paragraph, leftwards=True)
    run = paragraph.add_run(words, style)
    if leftwards:
        run.font.rtl = True
    return run


def set_direction(paragraph: Paragraph, *, leftwards: bool) -> None:
    """Let ``paragraph`` run this way, whatever the document does."""
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(xml("bidi", val=int(leftwards)), *_BEHIND_BIDI)


def link_within(runs: list[Run], bookmark: str) -> None:
    """Make ``runs``, which stand beside each other, a link to a bookmark."""
    _wrap(runs, xml("hyperlink", anchor=bookmark, history=1))


def link_outside(runs: list[Run], url: str) -> None:
    """Make ``runs``, which stand beside each other, a link to a page on the web."""
    link = xml("hyperlink", history=1)
    link.set(qn("r:id"), runs[0].part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, True))
    _wrap(runs, link)


class Bookmarks:
    """Sets bookmarks, and counts them: each needs a number of its own."""

    def __init__(self) -> None:
        self._count = 0

    def around(self, name: str, first: BaseOxmlElement, last: BaseOxmlElement) -> None:
        """Set a bookmark from before ``first`` to behind ``last``, siblings both."""
        self._count += 1
        first.addprevious(xml("bookmarkStart", id=self._count, name=name))
        last.addnext(xml("bookmarkEnd", id=self._count))


def _wrap(runs: list[Run], link: BaseOxmlElement) -> None:
    runs[0]._r.addprevious(link)
    for run in runs:
        link.append(run._r)
