"""Sets templates of ``resources/exports/`` with typst.

A template gets its words as JSON, so no text of a brief is ever markup.
"""

import json
import re
from collections.abc import Callable
from functools import partial
from typing import Any, cast

import typst

from editor.exports.failure import ExportError
from editor.pattern import Pattern
from editor.shipped import shipped

_NOT_SHOWN = Pattern(r'the text `"(.+?)"` could not be displayed')
_CODE = Pattern(r"\\u\{([0-9a-f]+)\}")
_MOST_NAMED = 12

# No paper has links; and typst writes their addresses as they are, an “&” too, which is no XML.
_LINK = re.compile(rb"<a\b[^>]*>.*?</a>", re.DOTALL)


class Typesetter:
    """Makes PDFs, in the program's fonts and in those of the system for letters that ours lack.

    To look through the system's fonts takes a while: it is done once, when this is made.
    """

    def __init__(self) -> None:
        self._fonts = typst.Fonts(font_paths=[shipped("fonts")])

    def set(self, template: str, data: dict[str, Any]) -> tuple[bytes, tuple[str, ...]]:
        """The PDF of ``template`` with ``data``, and sentences for people about what it lacks.

        It is PDF/UA-1; what can't be that, as with a letter that no font has, is tagged all the
        same.
        Raises ExportError.
        """
        return _pdf(self._compiling(template, data))

    def draw(
        self, template: str, data: dict[str, Any]
    ) -> tuple[tuple[bytes, ...], tuple[str, ...]]:
        """The same pages as drawings in SVG, and the same sentences. Raises ExportError."""
        compiled = self._compiling(template, data)
        _, lacks = _pdf(compiled)  # only a PDF is looked through for letters
        pages = cast("bytes | list[bytes]", compiled(format="svg"))
        drawn = [pages] if isinstance(pages, bytes) else pages
        return tuple(_LINK.sub(b"", page) for page in drawn), lacks

    def _compiling(self, template: str, data: dict[str, Any]) -> Callable[..., object]:
        compiler = typst.Compiler(
            shipped(f"exports/{template}"), root=shipped("exports"), font_paths=self._fonts
        )
        inputs = {"data": json.dumps(data, ensure_ascii=False)}
        return partial(compiler.compile, sys_inputs=inputs)


def _pdf(compiled: Callable[..., object]) -> tuple[bytes, tuple[str, ...]]:
    try:
        return cast("bytes", compiled(format="pdf", pdf_standards="ua-1")), ()
    except typst.TypstError as refused:
        missing = _NOT_SHOWN.findall(refused.diagnostic)
    try:
        return cast("bytes", compiled(format="pdf")), (_told(missing),) if missing else ()
    except typst.TypstError as error:
        raise ExportError(f"No PDF can be made of it: {error.message}.") from error


def _told(missing: list[str]) -> str:
    """Which letters no font has, in a sentence."""
    letters = list(dict.fromkeys(map(_decoded, missing)))
    named = ", ".join(f"“{letter}” ({_codes(letter)})" for letter in letters[:_MOST_NAMED])
    more = f" and {len(letters) - _MOST_NAMED} more" if len(letters) > _MOST_NAMED else ""
    return f"No font on this computer has {named}{more}: the PDF shows an empty box instead."


def _decoded(spelled: str) -> str:
    text = _CODE.sub(lambda found: chr(int(found[1], 16)), spelled)
    return text.replace('\\"', '"').replace("\\\\", "\\")


def _codes(letter: str) -> str:
    return " ".join(f"U+{ord(character):04X}" for character in letter)
