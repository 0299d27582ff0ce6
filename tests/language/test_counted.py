"""Counts, ages, sums and measures are read however a sentence writes them."""

import pytest

from lavreader.language.grammar.tagging import tag
from lavreader.language.stems import stem
from lavreader.language.tokens import columns_of
from lavreader.language.values.values import Value, values_in


def amounts(text: str) -> list[Value]:
    """Every amount of a sentence."""
    return [value for value in values_in(text, tag(columns_of(text))) if value.quantity is not None]


@pytest.mark.parametrize(
    ("text", "noun", "low"),
    [
        ("The clinic has room for 70.", "person", 70),
        ("Built for 300, the jail now holds 510.", "person", 510),
        ("The mill employs 640.", "worker", 640),
        ("The number of beds has been cut to 48.", "bed", 48),
        ("Thefts were down to 212.", "theft", 212),
        ("The workforce was halved to 85.", "worker", 85),
        ("Police put the crowd at 4,000.", "spectator", 4000),
        ("The rowers numbered about 60.", "rower", 60),
        ("Letters of protest more than doubled, to 96.", "letter", 96),
        ("The island is home to 1,900.", "resident", 1900),
        ("A town of 38,000 has no station.", "resident", 38000),
        ("Ms Varga polled 8,410.", "vote", 8410),
        ("Some 130 turned out in the rain.", "person", 130),
        ("Some 200 had signed.", "person", 200),
        ("Pupil numbers fell to 212.", "pupil", 212),
        ("The council had 70 replies, 40 of them angry.", "reply", 40),
        ("The tram had 44 on board.", "passenger", 44),
        ("Of the 19 sailors, 12 were found.", "sailor", 12),
        ("Two hundred nurses applied; 31 passed.", "nurse", 31),
        ("A nine-member panel sat.", "member", 9),
        ("The 90-strong choir sang.", "person", 90),
        ("Sixty or more goats died.", "goat", 60),
        ("The 30-odd monks moved out.", "monk", 30),
        ("A quarter of a million tiles fell.", "tile", 250_000),
        ("It cost a million and a half euros.", "euro", 1_500_000),
        ("The firm must pay Rp 2.4 billion.", "rupiah", 2_400_000_000),
        ("The dam cost R450 million.", "rand", 450_000_000),
    ],
)
def test_what_is_counted(text: str, noun: str, low: float) -> None:
    """A noun before the number, a verb or a hyphen says what it counts as well as a noun behind it."""
    last = amounts(text)[-1]
    assert last.quantity is not None
    assert (last.unit, last.quantity.low) == (stem(noun) if noun else "", low)


@pytest.mark.parametrize(
    "text",
    [
        "Nobody came to 14 Cooper Lane.",
        "The Seven Pines Farm is closed.",
        "They met outside the Four Crowns inn.",
    ],
)
def test_numbers_in_names_count_nothing(text: str) -> None:
    assert not amounts(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The debt shrank from £9m to £4m.", [(9e6, "earlier"), (4e6, "level")]),
        ("Turnout rose from 41 to 58 per cent.", [(41, "earlier"), (58, "level")]),
        ("The number of wards was cut from 12 to 9.", [(12, "earlier"), (9, "level")]),
        ("The mast was raised from 20 to 30 metres.", [(20, "earlier"), (30, "level")]),
        ("It takes from 20 to 30 metres of rope.", [(20, "level")]),
    ],
)
def test_from_one_amount_to_another(text: str, expected: list[tuple[float, str]]) -> None:
    """What became of an amount is no range."""
    found = [(value.quantity.low, value.part) for value in amounts(text) if value.quantity is not None]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "slot", "low", "high"),
    [
        ("A man in his fifties fell.", "age", 50, 59),
        ("She is in her late 60s.", "age", 65, 69),
        ("The six-month-old baby slept.", "age", 0.5, 0.5),
        ("Pupils aged between eight and 11 sang.", "age", 8, 11),
        ("The thief is 5ft 10in.", "length", 1.778, 1.778),
        ("The wave was 3.5m high.", "length", 3.5, 3.5),
        ("She weighed ten stone, her brother 12st 7lb.", "mass", 79378.66, 79378.66),
        ("A loaf costs 85p.", "money", 85, 85),
        ("Sales fell a tenth.", "percent", 10, 10),
        ("Two-thirds backed it.", "percent", 66.67, 66.67),
        ("Turnout was 71.4pc.", "percent", 71.4, 71.4),
    ],
)
def test_other_amounts(text: str, slot: str, low: float, high: float) -> None:
    found = [value.quantity for value in amounts(text) if value.slot == slot and value.quantity is not None]
    assert [(round(one.low, 2), round(one.high, 2)) for one in found] == [(round(low, 2), round(high, 2))]


@pytest.mark.parametrize(
    ("text", "kind", "words", "low"),
    [
        ("Only a quarter were under twenty.", "percent", "Only a quarter", 25.0),
        ("Just over a tenth are women.", "percent", "Just over a tenth", 10.0),
        ("The 390-million-euro bridge opened.", "money", "390-million-euro", 390e6),
        ("The €390-million bridge opened.", "money", "€390-million", 390e6),
    ],
)
def test_shares_and_sums_without_the_usual_words(text: str, kind: str, words: str, low: float) -> None:
    value = next(one for one in amounts(text) if one.kind == kind)
    assert value.quantity is not None
    assert (text[value.start : value.end], value.quantity.low) == (words, low)


def test_a_third_who_did_something_is_no_share() -> None:
    assert all(one.kind != "percent" for one in amounts("Two were hurt and a third had fled."))


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("It passed with 19 members in favour.", [("19", "vote for")]),
        ("Five of the seven directors agreed to the sale.", [("Five", "vote for")]),
        ("The two who were opposed left.", [("two", "vote against")]),
        ("Nine members abstained.", [("Nine", "vote abstained")]),
        ("Three rebel members voted against it.", []),
        ("At least 40 members voted for it.", []),
        ("He was in favour for five years.", []),
    ],
)
def test_sides_of_a_vote(text: str, sides: list[tuple[str, str]]) -> None:
    values = values_in(text, tag(columns_of(text)))
    assert [(text[one.start : one.end], one.unit) for one in values if one.slot == "votes"] == sides


@pytest.mark.parametrize(
    "text",
    [
        "She was given US$15 000 by the men.",
        "Bail was set at 500 000 rand.",
        "About 25 000 came to the square.",
    ],
)
def test_a_figure_whose_thousands_are_parted_by_spaces_is_not_cut(text: str) -> None:
    assert not values_in(text, tag(columns_of(text)))


def test_a_year_before_a_count_is_no_part_of_it() -> None:
    text = "In 2015 300 people came."
    assert {text[value.start : value.end] for value in values_in(text, tag(columns_of(text)))} == {
        "2015",
        "300",
    }
