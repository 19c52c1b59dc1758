"""Briefs that exports are tried with."""

from editor.brief.model import Brief, Fact, Narrative, Prediction, Source

FERRY = Brief(
    title="Ferry Returns to Larne Harbor",
    date="2026-05-04",
    facts=(
        Fact("The ferry sailed at dawn on May 4 with 61,000 letters.", (1,), note="Who says so?"),
        Fact("The crossing took 4.5 hours, the captain said.", (1, 2)),
        Fact("Nobody on board was hurt."),
    ),
    sources=(
        Source(1, "Harbor Post", "https://harbor.example/a?b=1&c=2", note="print edition"),
        Source(2, "Reuters"),
        Source(4, "BBC News"),
    ),
    narratives=(
        Narrative("Pro-ferry", "Harbor Post", "It is good that she is back.", note="Too short?"),
        Narrative("Ferry-critical", "The Times", "She was late, and she will be late again."),
    ),
    predictions=(Prediction("There's a 40% chance of rain, according to Metaculus."),),
)

HOSTILE = (
    "<script>alert('1')</script> & <b>bold</b> &amp; &#65;",
    "#set page(fill: red) #panic() $x^2$ *a* _b_ `c` <label> @ref",
    r"back\slash \textbf{x} \u0041 C:\new",
    "a | b || c ]]> <!-- d --> ~~e~~ ==f==",
    "[link](javascript:alert(1)) ![image](x) [1]: http://x",
    "# no heading",
    "- no item",
    "1. no number",
    "+ no plus",
    "=== no line",
    "> no quotation",
    "{{ template }} {% tag %} ${x} %s %(a)s",
    "\"double\" 'single' “curly” ‘quotes’ «guillemets»",
    "e\u0301 combined, \u00ad soft hyphen, non\u00a0breaking, a\u200bzero",
)
LONG = "x" * 10_000
DAMAGED = "nul\0 bell\x07 escape\x1b\ufeff tab\tline\nreturn\rc1\x9b half\ud800\ufffe\U0010ffff."
MENDED = "nul bell escape tab line return c1 half\ufffd."

SCRIPTS = {
    "Latin": "Čeští žáci i Đorđe jedí crème brûlée v Łodzi.",
    "Cyrillic": "Жители города вернулись домой в 2026 году.",
    "Greek": "Οι κάτοικοι επέστρεψαν στο λιμάνι.",
    "Arabic": "عادت العبارة إلى الميناء صباح اليوم",
    "Hebrew": "המעבורת חזרה לנמל הבוקר",
    "Chinese": "渡輪今天早上回到港口",
    "Japanese": "フェリーは今朝港に戻った",
    "Korean": "페리가 오늘 아침 항구로 돌아왔다",
}


def brief_of(*texts: str) -> Brief:
    """A brief that has these texts everywhere."""
    return Brief(
        title=texts[0],
        facts=tuple(Fact(text, (1,)) for text in texts),
        sources=tuple(Source(number, text) for number, text in enumerate(texts, start=1)),
        narratives=tuple(Narrative(text[:80], text[:200], text) for text in texts),
        predictions=tuple(map(Prediction, texts)),
    )
