"""What desks only write in their own way is no altered quotation."""

import pytest

from lavreader.compare.quotes.quote_wording import changes
from lavreader.compare.quotes.quoted_words import QuotedWord, quoted_words
from lavreader.language.speech.quotations import quotations_of
from lavreader.language.tokens import sentence_tokens
from tests.findings.quotes.articles import article


def words(text: str) -> tuple[QuotedWord, ...]:
    told = article(f"“{text}”")
    return quoted_words(quotations_of(told)[0].passages, sentence_tokens(told))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the last bus left at 9:40pm without us", "the last bus left at 9:40 p.m. without us"),
        ("we sat in St-Malo for a week", "we sat in Saint-Malo for a week"),
        ("she met Dr. Oyelaran at Fort Smith", "she met Doctor Oyelaran at Ft. Smith"),
        (
            "Sen. Pike lives on Elm St. in Reno, Nev. now",
            "Senator Pike lives on Elm Street in Reno, Nevada now",
        ),
        ("it is a helluva bill, kinda", "it is a hell of a bill, kind of"),
        ("we're gonna give 'em hell, okay", "we are going to give them hell, OK"),
        ("twenty-two of us shared £3m", "22 of us shared three million pounds"),
        ("fifteen hundred jobs and $2.5 billion", "1,500 jobs and 2.5bn dollars"),
        ("half a dozen boats and a hundred men", "6 boats and 100 men"),
        ("the third of May was my 21st day there", "May 3 was my twenty-first day there"),
        ("the No. 1 thing is our World War II site", "the number one thing is our Second World War site"),
        ("a cease-fire for our health care workers", "a ceasefire for our healthcare workers"),
        ("the whole team’s ready for it", "the whole team is ready for it"),
        ("it was, it was very, very cold out there", "it was very cold out there"),
        ("what the f*** is this place", "what the fuck is this place"),
        (
            "the wind was 80kph and it was 30C",
            "the wind was 80 kilometres an hour and it was 30 degrees Celsius",
        ),
        ("mothers & fathers of ’em all", "mothers and fathers of them all"),
    ],
)
def test_house_style_changes_nothing(one: str, other: str) -> None:
    assert changes(words(one), words(other)) == ()
    assert changes(words(other), words(one)) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the last bus left at 9:40pm without us", "the last bus left at 9:40 a.m. without us"),
        ("twenty-two of us shared £3m in May", "twenty-two of us shared $3m in May"),
        ("fifteen hundred jobs in a year", "1,500,000 jobs in a year"),
        ("half a dozen boats came back", "a dozen boats came back"),
        ("a cease-fire for our workers", "a cease-work for our workers"),
        ("it ended in a 2-2 draw here", "it ended in a 2-1 draw here"),
        ("she lives in Reno, Nev. with them", "she lives in Reno, Neb. with them"),
        ("the team’s ready for it", "the team was ready for it"),
    ],
)
def test_other_words_stay_changed(one: str, other: str) -> None:
    assert changes(words(one), words(other))
