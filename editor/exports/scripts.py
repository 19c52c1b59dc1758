"""The language and the direction of a text, by its letters.

Fonts, line breaks, hyphens and the voice of a screen reader go by them.
"""

import re
import unicodedata

_LIKELY = (
    (re.compile("[\u3040-\u30ff]"), "ja"),
    (re.compile("[\u1100-\u11ff\uac00-\ud7af]"), "ko"),
    (re.compile("[\u3400-\u9fff\uf900-\ufaff]"), "zh"),
    (re.compile("[\u0590-\u05ff]"), "he"),
    (re.compile("[\u0600-\u06ff\u0750-\u077f]"), "ar"),
    (re.compile("[іїєґІЇЄҐ]"), "uk"),
    (re.compile("[\u0400-\u04ff]"), "ru"),
    (re.compile("[\u0370-\u03ff]"), "el"),
)
_LETTER = re.compile(r"[^\W\d_]")
_OTHERWISE = "en"


def language_of(text: str) -> str:
    """The likely language (BCP 47): English, unless a tenth of the letters speaks for one."""
    letters = len(_LETTER.findall(text))
    for pattern, language in _LIKELY:
        if len(pattern.findall(text)) * 10 > letters:
            return language
    return _OTHERWISE


def is_leftward(language: str) -> bool:
    """Whether text in ``language`` is read from right to left."""
    return language in ("ar", "he")


def runs_leftwards(text: str) -> bool:
    """Whether ``text`` is read from right to left: its first letter decides."""
    for character in text:
        match unicodedata.bidirectional(character):
            case "L":
                return False
            case "R" | "AL":
                return True
    return False
