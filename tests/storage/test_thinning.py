"""The older versions are, the fewer of them stay; what must stay does."""

from hypothesis import given
from hypothesis import strategies as st

from editor.storage.thinning import DAY, HOUR, MONTH, Moment, superfluous

NOW = 1_800_000_000.0
MUCH = 10**12


def every(seconds: float, count: int) -> list[Moment]:
    """Versions at that distance, the newest now."""
    return [Moment(number, NOW - (count - number) * seconds) for number in range(1, count + 1)]


def left(moments: list[Moment], now: float = NOW, limit: int = MUCH) -> list[Moment]:
    gone = superfluous(moments, now, limit)
    return [each for each in moments if each.number not in gone]


@st.composite
def lines(draw: st.DrawFn) -> list[Moment]:
    """Versions of any distance, as many clocks would have told them."""
    ages = draw(st.lists(st.floats(0, 400 * DAY), max_size=60))
    times = sorted(NOW - age for age in ages)
    return [
        Moment(number, time, draw(st.integers(0, 1000)), named=draw(st.integers(0, 9)) == 0)
        for number, time in enumerate(times, start=1)
    ]


def test_a_day_of_saving_every_minute() -> None:
    assert 60 + 22 <= len(left(every(60, 1440))) <= 60 + 24


def test_a_year_of_saving_every_hour() -> None:
    assert 24 + 28 + 46 <= len(left(every(HOUR, 365 * 24))) <= 24 + 30 + 50


@given(lines())
def test_all_of_the_last_hour_stay(line: list[Moment]) -> None:
    assert {each for each in line if NOW - each.time < HOUR} <= set(left(line))


@given(lines())
def test_each_hour_day_and_week_has_one_left(line: list[Moment]) -> None:
    stay = left(line)
    for each in line:
        age = NOW - each.time
        length = HOUR if age < DAY else DAY if age < MONTH else 7 * DAY
        assert any(abs(other.time - each.time) <= length for other in stay)


@given(lines(), st.integers(0, 5000))
def test_what_is_named_stays_and_so_does_the_newest(line: list[Moment], limit: int) -> None:
    stay = left(line, limit=limit)
    assert {each for each in line if each.named} <= set(stay)
    assert not line or line[-1] in stay


@given(lines(), st.integers(0, 5000))
def test_thinning_again_takes_no_more(line: list[Moment], limit: int) -> None:
    stay = left(line, limit=limit)
    assert left(stay, limit=limit) == stay


@given(lines(), st.floats(0, 400 * DAY))
def test_it_makes_no_difference_how_often_one_thins(line: list[Moment], later: float) -> None:
    assert left(left(line), NOW + later) == left(line, NOW + later)


@given(lines(), st.integers(0, 5000))
def test_the_limit_holds_where_it_can(line: list[Moment], limit: int) -> None:
    stay = left(line, limit=limit)
    must = [each for each in stay if each.named or each is stay[-1]]
    assert sum(each.size for each in stay) <= max(limit, sum(each.size for each in must))


@given(lines(), st.floats(0, 4000 * DAY))
def test_a_clock_that_was_set_back_only_lets_more_stay(line: list[Moment], back: float) -> None:
    assert len(left(line, NOW - back)) >= len(left(line))


def test_what_seems_to_come_from_the_future_stays() -> None:
    line = every(60, 1440)
    assert left(line, NOW - 3650 * DAY) == line


def test_a_clock_that_leaps_ahead_leaves_the_newest() -> None:
    line = every(60, 50)
    assert left(line, NOW + 3650 * DAY)[-10:] == line[-10:]
