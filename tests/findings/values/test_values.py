"""Values are found where they stand and read as people read them."""

import pytest

from lavreader.language.grammar.tagging import tag
from lavreader.language.tokens import columns_of
from lavreader.language.values.values import Value, values_in


def values(text: str) -> list[tuple[str, Value]]:
    """Every value of a sentence with its words."""
    return [(text[v.start : v.end], v) for v in values_in(text, tag(columns_of(text)))]


def of_kind(text: str, kind: str) -> list[str]:
    return [words for words, value in values(text) if value.kind == kind]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The ship left on Tuesday night.", "day", ["Tuesday"]),
        ("It was a Black Friday sale.", "day", []),
        ("They met after the blast Friday.", "day", ["Friday"]),
        ("They met last Friday and on a Monday.", "day", ["last Friday", "Monday"]),
        ("She told USA Today that she was tired.", "day", []),
        ("He came back yesterday.", "day", ["yesterday"]),
        ("It was signed on 3 June 2025.", "date", ["3 June 2025"]),
        ("It was signed on June 3rd, 2025, in Rome.", "date", ["June 3rd, 2025"]),
        ("It was signed on 2025-06-03.", "date", ["2025-06-03"]),
        ("It may rain, but they march on.", "date", []),
        ("They met in May and in August.", "date", ["May", "August"]),
        ("He has been mayor since 2004.", "date", ["2004"]),
        ("The 2,000 guests paid 1999 euros.", "date", []),
        ("The doors open at 7.30 p.m.", "time", ["7.30 p.m."]),
        ("A 6.10 kilogram bag", "time", []),
        ("She won by 0.14 seconds.", "time", []),
        ("The match took two hours and 51 minutes.", "number", ["two hours and 51 minutes"]),
        ("They talked for an hour and 20 minutes.", "number", ["an hour and 20 minutes"]),
        ("He ran it in 1 minute 38.20 seconds.", "number", ["1 minute 38.20 seconds"]),
        ("She was gone for two days and three men were hurt.", "number", ["two days", "three"]),
        ("They talked for less than a day before parting.", "number", ["less than a day"]),
        ("The jury needed less than a day.", "number", ["less than a day"]),
        ("The work will take a year and a half.", "number", ["a year and a half"]),
        ("He died a year ago.", "number", []),
        ("It was more than a year later.", "number", []),
        ("It was 41C in the shade.", "number", ["41C"]),
        ("It was 38.5 degrees in the shade.", "number", ["38.5 degrees"]),
        ("The car made a turn of 180 degrees.", "number", ["180"]),
        ("The bill passes, 178 to 151.", "number", ["178 to 151"]),
        ("She scored four minutes before the break.", "time", ["four minutes before the break"]),
        ("The ferry left three hours later than planned.", "number", ["three hours"]),
        ("The board approved it unanimously.", "number", ["unanimously"]),
        ("It was not unanimous.", "number", []),
        ("Two boys aged 9 and 12 came.", "number", ["Two", "9", "12"]),
        ("Four voted in favour and three against.", "number", ["Four voted in favour and three"]),
        ("There were 115 votes in favour and 109 against.", "number", ["115 votes in favour and 109"]),
        ("They offered a cut of one fifth in March.", "percent", ["one fifth"]),
        (
            "Nineteen members out of every 20 who came said yes.",
            "percent",
            ["Nineteen members out of every 20"],
        ),
        ("It struck at 1430 GMT.", "time", ["1430 GMT"]),
        ("They met at half past two.", "time", ["half past two"]),
        ("The dam broke at four in the afternoon.", "time", ["four in the afternoon"]),
        (
            "It was closed from 6.45 in the morning until 9 at night.",
            "time",
            ["6.45 in the morning", "9 at night"],
        ),
        ("The last guests left at seven on Friday evening.", "time", ["seven", "evening"]),
        ("He rang at twenty to nine.", "time", ["twenty to nine"]),
        ("The clock stopped at five past midnight.", "time", ["five past midnight"]),
        ("The judges ruled by five to four.", "time", []),
        ("It takes ten to twelve weeks and five to seven nurses.", "time", []),
        ("They sold two in the morning and three in the afternoon.", "time", ["morning", "afternoon"]),
        ("They paid $4.2 billion.", "money", ["$4.2 billion"]),
        ("They paid between 10 and 12 million euros.", "money", ["between 10 and 12 million euros"]),
        ("It weighs five pounds of flour.", "money", []),
        ("About 18 percent agreed.", "percent", ["About 18 percent"]),
        ("Two thirds of members agreed.", "percent", ["Two thirds"]),
        ("One in eight jobs will go.", "percent", ["One in eight"]),
        ("Spending was cut by a third.", "percent", ["a third"]),
        ("Nine homes in ten lost power.", "percent", ["Nine homes in ten"]),
        ("Two men in three boats were saved.", "percent", []),
        ("Prices rose by an eighth or so.", "percent", ["an eighth"]),
        ("They are met by a third party.", "percent", []),
        ("They ask for three and a half per cent.", "percent", ["three and a half per cent"]),
        ("The widows got 10 lakh rupees.", "money", ["10 lakh rupees"]),
        ("It applies from the first of July.", "date", ["the first of July"]),
        ("The lights were out for over an hour.", "number", ["over an hour"]),
        ("A quarter of an hour later it stopped.", "percent", []),
        ("It lasted an hour and a half.", "number", ["an hour and a half"]),
        ("She drove at 80 miles an hour.", "number", ["80 miles an hour"]),
        ("The law was passed by 178 to 151.", "number", ["178 to 151"]),
        ("The bank raised rates by 25 basis points.", "percent", ["25 basis points"]),
        ("Morel, 61, was acquitted.", "number", ["61"]),
        ("The 34-year-old singer was ill.", "number", ["34"]),
        ("At least twenty-three people were hurt.", "number", ["At least twenty-three"]),
        ("They drove 90 kilometres per hour.", "number", ["90 kilometres per hour"]),
        ("Rovers won 2-1.", "number", ["2-1"]),
        ("The motion passed by 52 votes to 48.", "number", ["52 votes to 48"]),
        ("He lives at number 12 and flew on flight 370.", "number", []),
        ("It was the third-largest bank.", "number", ["third"]),
    ],
)
def test_found_where_it_stands(text: str, kind: str, expected: list[str]) -> None:
    assert of_kind(text, kind) == expected


@pytest.mark.parametrize(
    ("text", "low", "high", "bound"),
    [
        ("More than 400 people came.", 400, 400, "more_than"),
        ("Nearly 300 people came.", 300, 300, "nearly"),
        ("Between 20 and 30 people came.", 20, 30, "exactly"),
        ("Two dozen people came.", 24, 24, "exactly"),
        ("Half a million people came.", 500_000, 500_000, "exactly"),
        ("Two hundred and forty people came.", 240, 240, "exactly"),
        ("Some 1.2m people came.", 1_200_000, 1_200_000, "about"),
        ("10-15 people came.", 10, 15, "exactly"),
    ],
)
def test_how_many(text: str, low: float, high: float, bound: str) -> None:
    (_, value), *_ = values(text)
    assert value.quantity is not None
    assert (value.quantity.low, value.quantity.high, value.quantity.bound) == (low, high, bound)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("There are 38 cases, up from 25 cases.", "earlier"),
        ("There were 38 cases, 12 of them serious.", "subset"),
        ("There were another 38 cases.", "further"),
        ("It will retire 28 of its 160 aircraft.", "whole"),
        ("Prices rose by 38 percent.", "change"),
    ],
)
def test_what_part_it_is(text: str, part: str) -> None:
    assert values(text)[-1][1].part == part


@pytest.mark.parametrize(
    "text",
    ["", "9" * 400, "1,2,3,4-5-6:7:8", "Monday Monday Monday", "$ % 50", "(" * 500 + "12 people", "½ of 7"],
)
def test_odd_text_is_no_trouble(text: str) -> None:
    for words, value in values(text):
        assert words
        assert 0 <= value.start < value.end <= len(text)


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        pytest.param("She won with a majority of 1,824.", "1,824", "vote", id="noun before the number"),
        pytest.param(
            "Thirteen vessels lay waiting outside.", "Thirteen", "vessel", id="verb behind a plural"
        ),
        pytest.param("It sold two million copies worldwide.", "two million", "copi", id="adverb behind"),
        pytest.param("The nine who fled are still free.", "nine", "peopl", id="people without a noun"),
        pytest.param("There were 1,246 of us in the hall.", "1,246", "peopl", id="some of us"),
        pytest.param("Forty sports clubs have closed.", "Forty", "club", id="a plural before a noun"),
    ],
)
def test_what_is_counted(text: str, words: str, unit: str) -> None:
    """The noun of a number, wherever the sentence has it."""
    assert (words, unit) in [(found, value.unit) for found, value in values(text)]
