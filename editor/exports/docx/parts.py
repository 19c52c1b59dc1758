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


def xml(tag: str, **attributes: str | int) -> BaseOxmlElement:
    """The element ``w:tag`` with these attributes of the same name space."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    return made


def set_styles(document: Document) -> None:
    """Let our styles take the place of the template's."""
    styles = document.styles.element
    for style in parse_xml(shipped("exports/styles.xml").read_bytes()):
        if style.tag == qn("w:style"):
            name = style.get(qn("w:styleId"))
            for old in styles.xpath(f'w:style[@w:styleId="{name}"]'):
                styles.remove(old)
            styles.append(style)


def add_words(paragraph: Paragraph, words: str, style: str | None = None) -> Run:
    """Add ``words`` at the end, in their own direction; so does the paragraph that they begin."""
    leftwards = runs_leftwards(words)
    if leftwards and not paragraph.runs:
        paragraph.paragraph_format.element.get_or_add_pPr().append(xml("bidi"))
    run = paragraph.add_run(words, style)
    if leftwards:
        run.font.rtl = True
    return run


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
