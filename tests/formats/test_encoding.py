"""Bytes become text, or are refused with a reason."""

import codecs

import pytest

from editor.formats.encoding import MAX_BYTES, Encoding, decode
from editor.formats.reading import UnreadableError

TEXT = "Liège – “Večer” 🙂\r\n"


@pytest.mark.parametrize(
    ("bom", "codec"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ],
)
def test_marked_encodings_and_utf_8_are_read_and_written_back(bom: bytes, codec: str) -> None:
    data = bom + TEXT.encode(codec)
    text, encoding = decode(data)
    assert (text, encoding) == (TEXT, Encoding(codec, bom))
    assert encoding.encode(text) == data


def test_other_bytes_are_guessed_to_be_windows_1252() -> None:
    data = "Liège – “Večer”".replace("č", "c").encode("cp1252")
    text, encoding = decode(data)
    assert text == "Liège – “Vecer”"
    assert (encoding.name, encoding.guessed) == ("Windows-1252", True)
    assert encoding.encode(text) == data


def test_nothing_is_an_empty_text() -> None:
    assert decode(b"") == ("", Encoding())


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"a\0b", "The file holds NUL characters; it is no text."),
        (b"\xe8\0", "The file holds NUL characters; it is no text."),
        (
            codecs.BOM_UTF32_LE + "a".encode("utf-32-le"),
            "The file holds NUL characters; it is no text.",
        ),
        (b"\x89PNG\x01", "The file is no text in UTF-8, UTF-16 or Windows-1252."),
        (b"caf\x81", "The file is no text in UTF-8, UTF-16 or Windows-1252."),
        (codecs.BOM_UTF8 + b"ab\xe8", "The file is marked as UTF-8, but byte 5 is none."),
        (codecs.BOM_UTF16_LE + b"a\0b", "The file is marked as UTF-16, but byte 4 is none."),
        (codecs.BOM_UTF16_LE + b"\0\xd8", "The file is marked as UTF-16, but byte 2 is none."),
        (b"a" * (MAX_BYTES + 1), "The file is larger than 16 MiB; no brief is."),
    ],
)
def test_what_no_encoding_explains_is_refused_with_a_reason(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        decode(data)
    assert str(caught.value) == reason


def test_16_mib_are_read() -> None:
    text, _ = decode(b"a" * MAX_BYTES)
    assert len(text) == MAX_BYTES
