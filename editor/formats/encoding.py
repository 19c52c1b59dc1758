"""How characters stand as bytes in a file."""

import codecs
from dataclasses import dataclass

from editor.formats.reading import UnreadableError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Encoding:
    """A codec by its Python name, and the byte order mark that stands before the text, if any."""

    codec: str = "utf-8"
    bom: bytes = b""

    def encode(self, text: str) -> bytes:
        """``text`` as bytes with the mark; UnicodeEncodeError where the codec lacks a character."""
        return self.bom + text.encode(self.codec)


def decode(data: bytes) -> tuple[str, Encoding]:
    """The text in ``data`` and its encoding; UnreadableError where no encoding explains the bytes."""
    bom, codec = next(((bom, codec) for bom, codec in _BOMS if data.startswith(bom)), (b"", "utf-8"))
    try:
        return data[len(bom) :].decode(codec), Encoding(codec, bom)
    except UnicodeDecodeError as error:
        raise UnreadableError(
            f"The bytes from {error.start + len(bom)} on are no {codec.upper()} text."
        ) from error
