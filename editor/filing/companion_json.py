"""A companion as JSON: the members of a brief under another name, so that it is taken for none."""

from editor.brief.model import Brief
from editor.formats.encoding import decode
from editor.formats.json.briefs import brief_of
from editor.formats.json.familiar import is_familiar
from editor.formats.json.values import values_in
from editor.formats.reading import UnreadableError

KIND = "brief-companion"
_AS_BRIEF, _AS_COMPANION = '"format": "brief"', f'"format": "{KIND}"'


def read_companion(data: bytes) -> Brief:
    """The companion in ``data``; UnreadableError where it holds none."""
    text, encoding = decode(data)
    familiar = _familiar(text)
    if familiar is not None:
        return familiar
    from editor.formats.json.reader import read_json  # late: pydantic is slow to import

    return read_json(text, encoding, KIND).brief


def _familiar(text: str) -> Brief | None:
    """The companion in ``text`` if it is as this program writes them; None of anything else."""
    try:
        value = values_in(text)
    except UnreadableError:
        return None
    return brief_of(value) if is_familiar(value, KIND) else None


def written_companion(companion: Brief) -> bytes:
    """The bytes of a file that keeps ``companion``."""
    from editor.formats.json.writer import new_record, write_json

    text = write_json(companion, new_record())
    return text.replace(_AS_BRIEF, _AS_COMPANION, 1).encode()
