"""How characters stand as bytes in a file."""

import codecs
import re

from editor.brief.value import value
from editor.formats.reading import UnreadableError

MAX_BYTES = 16 * 1024 * 1024

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMES = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "cp1252": "Windows-1252",
}
# What no text in an old encoding holds: all controls but tab, line ends and form feed.
_BINARY = re.compile(rb"[\x00-\x08\x0b\x0e-\x1f\x7f]")


@value
class Encoding:
    """A codec by its Python name, the byte order mark before the text, and if it was guessed."""

    codec: str = "utf-8"
    bom: bytes = b""
    guessed: bool = False

    @property
    def name(self) -> str:
        """The name that people know it by."""
        return _NAMES.get(self.codec, self.codec)

    def encode(self, text: str) -> bytes:
        """``text`` as bytes with the mark; UnicodeEncodeError where the codec lacks a character."""
        return self.bom + text.encode(self.codec)

    def has(self, text: str) -> bool:
        """True where the codec has all characters of ``text``."""
        try:
            text.encode(self.codec)
        except UnicodeEncodeError:
            return False
        return True


def decode(data: bytes) -> tuple[str, Encoding]:
    """The text in ``data`` and its encoding; UnreadableError where no encoding explains the bytes.

    UTF-8 and UTF-16 are told by their marks. Without a mark it is UTF-8, else, as a guess,
    Windows-1252: a guess among more encodings is mostly wrong on texts as short as briefs.
    """
    if len(data) > MAX_BYTES:
        raise UnreadableError("The file is larger than 16 MiB; no brief is.")
    text, encoding = _decoded(data)
    if "\0" in text:
        raise UnreadableError("The file holds NUL characters; it is no text.")
    return text, encoding


def _decoded(data: bytes) -> tuple[str, Encoding]:
    marks = ((bom, codec) for bom, codec in _BOMS if data.startswith(bom))
    bom, codec = next(marks, (b"", "utf-8"))
    encoding = Encoding(codec, bom)
    try:
        return data[len(bom) :].decode(codec), encoding
    except UnicodeDecodeError as error:
        if bom:
            place = error.start + len(bom)
            raise UnreadableError(
                f"The file is marked as {encoding.name}, but byte {place} is none."
            ) from error
    return _guessed(data)


def _guessed(data: bytes) -> tuple[str, Encoding]:
    if b"\0" in data:
        raise UnreadableError("The file holds NUL characters; it is no text.")
    if _BINARY.search(data):
        raise UnreadableError("The file is no text in UTF-8, UTF-16 or Windows-1252.")
    encoding = Encoding("cp1252", guessed=True)
    try:
        return data.decode(encoding.codec), encoding
    except UnicodeDecodeError as error:
        raise UnreadableError("The file is no text in UTF-8, UTF-16 or Windows-1252.") from error
