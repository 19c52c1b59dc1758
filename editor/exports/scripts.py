"""The language and the direction of a text, by its letters.

Fonts, line breaks, hyphens and the voice of a screen reader go by them.
"""

import re
import unicodedata

# Compiled when first used: the preview only asks for directions, and sets of letters are slow.
_LIKELY = (
    ("[\u3040-\u30ff]", "ja"),
    ("[\u1100-\u11ff\uac00-\ud7af]", "ko"),
    ("[\u3400-\u9fff\uf900-\ufaff]", "zh"),
    ("[\u0590-\u05ff]", "he"),
    ("[\u0600-\u06ff\u0750-\u077f]", "ar"),
    ("[іїєґІЇЄҐ]", "uk"),
    ("[\u0400-\u04ff]", "ru"),
    ("[\u0370-\u03ff]", "el"),
)
LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
"""Letters without a picture: what has no direction, as digits, takes that of such a neighbour."""

_LETTER = r"[^\W\d_]"
_OTHERWISE = "en"


def language_of(text: str) -> str:
    """The likely language (BCP 47): English, unless a tenth of the letters speaks for one."""
    letters = len(re.findall(_LETTER, text))
    for pattern, language in _LIKELY:
        if len(re.findall(pattern, text)) * 10 > letters:
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
