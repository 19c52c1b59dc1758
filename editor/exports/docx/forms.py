"""What makes a document a form: boxes to tick, tables to fill in, fields, tracked changes."""

from collections.abc import Iterator, Sequence

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import nsmap, qn
from docx.oxml.parser import parse_xml
from docx.shared import Mm
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from editor.exports.docx.parts import xml

_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_BOX = f"""\
<w:sdt xmlns:w="{nsmap["w"]}" xmlns:w14="{_W14}">
  <w:sdtPr>
    <w:alias/><w:tag/>
    <w14:checkbox>
      <w14:checked w14:val="0"/>
      <w14:checkedState w14:val="2612" w14:font="MS Gothic"/>
      <w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>
    </w14:checkbox>
  </w:sdtPr>
  <w:sdtContent><w:r>
    <w:rPr>
      <w:rFonts w:hint="eastAsia" w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/>
    </w:rPr>
    <w:t>☐</w:t>
  </w:r></w:sdtContent>
</w:sdt>"""


def track_changes(document: Document) -> None:
    """Let what is typed from now on come back as a tracked change."""
    settings = document.settings.element
    settings.find(qn("w:defaultTabStop")).addprevious(xml("trackRevisions"))


def add_box(paragraph: Paragraph, item: str, label: str, *, applies: bool = True) -> None:
    """Add a box to tick, known as ``item`` and its label, or a dash where there is none."""
    if applies:
        box = parse_xml(_BOX)
        box.find(f".//{qn('w:alias')}").set(qn("w:val"), f"{item}: {label}")
        box.find(f".//{qn('w:tag')}").set(qn("w:val"), f"{item}/{label}"[:64])
        paragraph._p.append(box)
    else:
        paragraph.add_run("–")
    paragraph.add_run(f"\u00a0{label.replace(' ', chr(0xA0))}   ")


def add_field(paragraph: Paragraph, name: str) -> None:
    """Add what Word fills in: PAGE, NUMPAGES."""
    field = xml("fldSimple", instr=name)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def add_table(
    document: Document, rows: int, widths: Sequence[float], *, ruled: bool = True
) -> Table:
    """Add a table with columns of ``widths`` in millimetres."""
    table: Table = document.add_table(rows, len(widths), "Ruled" if ruled else "Normal Table")
    table.autofit = False
    for row in table.rows:
        row._tr.get_or_add_trPr().append(xml("cantSplit"))
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    return table


def rows_of(table: Table) -> Iterator[Sequence[_Cell]]:
    """The cells of each row."""
    for row in table.rows:
        yield row.cells


def head(table: Table, labels: Sequence[str]) -> None:
    """Fill the first row with ``labels``, and repeat it on every page that the table is on."""
    for cell, label in zip(table.rows[0].cells, labels, strict=True):
        first_paragraph(cell).add_run(label).bold = True
    table.rows[0]._tr.get_or_add_trPr().append(xml("tblHeader"))


def first_paragraph(cell: _Cell, style: str = "Small Print") -> Paragraph:
    """The paragraph that every cell has."""
    paragraph: Paragraph = cell.paragraphs[0]
    paragraph.style = style
    return paragraph
