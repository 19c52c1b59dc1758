"""Numbers, names and links of sources, and the citations that follow them."""

import pytest

from editor.brief.model import Brief, Fact, Source
from editor.checks.rules import doubled_sources, links, numbering, outlet_names, sources
from tests.checks.rules.briefs import codes_of, problems_of
from tests.checks.rules.finding import mended_by


def with_sources(*names: str, cited: tuple[tuple[int, ...], ...] = ()) -> Brief:
    facts = tuple(Fact(f"Fact {place}.", numbers) for place, numbers in enumerate(cited))
    listed = (Source(number, name) for number, name in enumerate(names, start=1))
    return Brief(facts=facts, sources=tuple(listed))


def numbered(numbers: tuple[int, ...], cited: tuple[int, ...]) -> Brief:
    listed = tuple(Source(number, f"S{place}") for place, number in enumerate(numbers))
    return Brief(facts=(Fact("A fact.", cited),), sources=listed)


@pytest.mark.parametrize(
    ("numbers", "cited", "then"),
    [
        ((1, 2, 4), (1, 2, 4), (1, 2, 3)),
        ((2, 1, 3), (1, 2, 3), (1, 2, 3)),
        ((1, 2, 2), (1, 2), (1, 2)),
        ((5, 7), (5, 9), (1, 9)),
    ],
)
def test_sources_are_numbered_and_citations_follow(
    numbers: tuple[int, ...], cited: tuple[int, ...], then: tuple[int, ...]
) -> None:
    brief = numbered(numbers, cited)
    (problem,) = [each for each in problems_of(numbering.RULES, brief) if each.fixes]
    assert mended_by(problem, brief).facts[0].citations == then


def test_no_citation_gets_a_source_by_chance() -> None:
    (problem,) = problems_of(numbering.RULES, numbered((1, 2, 4), (1, 2, 3)))
    assert problem.fixes == ()


def test_a_number_may_come_again() -> None:
    assert codes_of(numbering.RULES, numbered((1, 2, 3), (1, 2, 1, 3, 2))) == []


def test_sources_move_to_the_order_of_their_citations() -> None:
    brief = numbered((1, 2, 3, 4), (3, 1, 4))
    (problem,) = problems_of(numbering.RULES, brief)
    after = mended_by(problem, brief)
    assert after.facts[0].citations == (1, 2, 3)
    assert [source.name for source in after.sources] == ["S2", "S0", "S3", "S1"]


def test_a_removed_source_leaves_the_citations_of_the_others() -> None:
    brief = with_sources("Reuters", "CNN", "RT", cited=((1,), (3,)))
    (problem,) = problems_of(sources.RULES, brief)
    after = mended_by(problem, brief)
    assert [fact.citations for fact in after.facts] == [(1,), (2,)]


def test_drafts_without_citations_are_not_told_of_each_source() -> None:
    assert codes_of(sources.RULES, with_sources("Reuters", "CNN", cited=((),))) == []


def test_two_links_are_two_articles_and_one_link_is_one() -> None:
    for urls, title in (("ab", "Several"), ("aa", "The same")):
        listed = tuple(Source(place, "RT", url) for place, url in enumerate(urls, start=1))
        (problem,) = problems_of(doubled_sources.RULES, Brief(sources=listed))
        assert [fix.title.startswith(title) for fix in problem.fixes] == [True]


def test_sources_that_are_made_one_keep_their_citations() -> None:
    brief = with_sources("RT", "CNN", "Russia Today", cited=((1, 3), (2,), (3,)))
    (problem,) = problems_of(doubled_sources.RULES, brief)
    edit = problem.fixes[1].edit
    assert callable(edit)
    after = edit(brief)  # type: ignore[arg-type]
    assert isinstance(after, Brief)
    assert [fact.citations for fact in after.facts] == [(1,), (2,), (1,)]


@pytest.mark.parametrize(
    ("name", "usual"),
    [
        ("NYT", "New York Times"),
        ("The New York Times", None),
        ("The Guardian", None),
        ("FOX News (b)", "Fox News (b)"),
        ("www.axios.com", "Axios"),
        ("edition.cnn.com/europe", "CNN"),
        ("allAfrica", None),
        ("The Wire", None),
        ("El Comercio", None),
        ("Belarusian Telegraph Agency", None),
        ("Skarholm.Tidende", None),
        ("Some Other Paper", None),
    ],
)
def test_names_of_outlets(name: str, usual: str | None) -> None:
    brief = with_sources(name)
    problems = problems_of(outlet_names.RULES, brief)
    after = [mended_by(problem, brief).sources[0].name for problem in problems]
    assert after == ([usual] if usual else [])


@pytest.mark.parametrize(
    ("link", "then"),
    [
        ("htp:/nytimes,com", "https://nytimes.com"),
        ("www.nytimes.com/a", "https://www.nytimes.com/a"),
        ("https:// nytimes.com", None),
        ("see page 4", None),
        ("https://a.example/?utm_source=x", "https://a.example/"),
        ("https://a.example/?a=1&fbclid=x&b=2#c", "https://a.example/?a=1&b=2#c"),
        ("https://a.example/?amp=1", "https://a.example/?amp=1"),
    ],
)
def test_links_are_mended(link: str, then: str | None) -> None:
    brief = Brief(sources=(Source(1, "A Paper", link),))
    fixed = [each for each in problems_of(links.RULES, brief) if each.fixes]
    assert [mended_by(each, brief).sources[0].url for each in fixed] == (
        [then] if then and then != link else []
    )


def test_a_site_of_the_outlet_itself_is_no_mismatch() -> None:
    listed = (Source(1, "CNN", "https://edition.cnn.com/a"), Source(2, "RT", "https://a.example"))
    assert codes_of(links.RULES, Brief(sources=listed)) == []
