"""Texts that are no briefs, compared line by line."""

from hypothesis import given
from hypothesis import strategies as st

from editor.brief.line_changes import LineChange, changed_lines

texts = st.lists(st.sampled_from("abc"), max_size=12).map("\n".join)


def test_lines_that_changed_came_and_went() -> None:
    old, new = "one\ntwo\nthree\nfour", "one\n2\nthree\nfour\nfive"
    assert list(changed_lines(old, new)) == [LineChange(2, "two", "2"), LineChange(5, "", "five")]
    assert list(changed_lines("one\ntwo", "two")) == [LineChange(1, "one", "")]


@given(texts)
def test_what_is_the_same_did_not_change(text: str) -> None:
    assert list(changed_lines(text, text)) == []


@given(texts, texts)
def test_what_changed_taken_back_is_the_old_text(old: str, new: str) -> None:
    lines = new.splitlines()
    for change in reversed(list(changed_lines(old, new))):
        start, after = change.first - 1, change.after.splitlines()
        assert lines[start : start + len(after)] == after
        lines[start : start + len(after)] = change.before.splitlines()
    assert lines == old.splitlines()


def test_texts_too_long_to_compare_are_replaced() -> None:
    old, new = ("\n".join(f"{word}{n}" for n in range(3000)) for word in ("old", "new"))
    assert [change.first for change in changed_lines(f"x\n{old}", f"x\n{new}")] == [2]
