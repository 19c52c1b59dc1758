"""A companion as JSON: the members of a brief under another name, so that it is taken for none."""

from editor.brief.model import Brief
from editor.formats.encoding import decode
from editor.formats.json.reader import read_json
from editor.formats.json.writer import new_record, write_json

KIND = "brief-companion"
_AS_BRIEF, _AS_COMPANION = '"format": "brief"', f'"format": "{KIND}"'


def read_companion(data: bytes) -> Brief:
    """The companion in ``data``; UnreadableError where it holds none."""
    text, encoding = decode(data)
    return read_json(text, encoding, KIND).brief


def written_companion(companion: Brief) -> bytes:
    """The bytes of a file that keeps ``companion``."""
    text = write_json(companion, new_record())
    return text.replace(_AS_BRIEF, _AS_COMPANION, 1).encode()
