"""Events that a sentence only names on its way: its day or time is of something else."""

from datetime import date

import pytest

from lavreader.article import Article, Paragraph
from lavreader.compare.story import Story
from lavreader.language.sentences import sentences_of

LEAD = "The grandstand of Orvik came down at the weekend meeting, the town of Orvik said."
OTHER = "Orvik is in shock over the loss of its grandstand, said Mayor Lene Brask."


def article(source: str, *texts: str) -> Article:
    """An article of one-sentence paragraphs, published on a Thursday."""
    paragraphs = tuple(Paragraph("paragraph", text) for text in texts)
    return Article(
        source=source, published=date(2026, 5, 21), paragraphs=paragraphs, sentences=sentences_of(paragraphs)
    )


def moments(left: str, right: str) -> set[tuple[str, str]]:
    """The words of every contradiction of moments and of figures."""
    comparison = Story((article("left", LEAD, left), article("right", OTHER, right))).compare(0, 1)
    return {
        (one.left.text, one.right.text)
        for one in comparison.findings
        if one.strong and one.kind in ("day", "date", "time", "number", "money", "percent")
    }


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "The stand collapsed on Saturday.",
            "Engineers went back to the site of the stand collapse on Monday.",
            id="the site of it",
        ),
        pytest.param(
            "The stand collapsed on Saturday.",
            "Relatives laid flowers at the collapse site on Monday.",
            id="its site",
        ),
        pytest.param(
            "The stand collapsed on Saturday.",
            "The families of the victims of the stand collapse met the mayor on Monday.",
            id="victims of it",
        ),
        pytest.param(
            "The stand collapsed on Saturday.",
            "An inquiry into the stand collapse began on Monday.",
            id="an inquiry into it",
        ),
        pytest.param(
            "Brask confirmed 12 deaths at a news conference on Monday.",
            "With the death toll at 14, Brask on Wednesday repeated her promise to build a new stand.",
            id="two days on which somebody spoke of deaths",
        ),
        pytest.param(
            "It is not known what caused the crash of the ferry, which had been handed over in May.",
            "The ferry was the same model involved in the crash of a Danish ferry in April.",
            id="a clause of something else",
        ),
        pytest.param(
            "The Dane scored the second quickest goal of any Orvik final as she headed in after 95 seconds.",
            "The final in Orvik was lively: Lind was booked for handling the ball after only 20 seconds.",
            id="after which two things happen",
        ),
        pytest.param(
            "Shares in Orvik Stands fell 6.1 percent in early trading.",
            "Shares in Orvik Stands closed 4.7 percent lower.",
            id="in early trading, at the close",
        ),
        pytest.param(
            "Guards at the stand in Orvik will earn $31.50 an hour.",
            "Guards at the stand in Orvik now earn $25 an hour.",
            id="will earn, now earn",
        ),
        pytest.param(
            "The builder, Nils Aune, was found guilty in March 2024 of cutting corners.",
            "The mother of two was discovered dead in her flat in April 2023.",
            id="found guilty, found dead",
        ),
    ],
)
def test_only_mentioned(left: str, right: str) -> None:
    """Both passages can be true, in whatever order the articles come."""
    assert moments(left, right) == set()
    assert moments(right, left) == set()


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        pytest.param(
            "The stand collapsed on Saturday.",
            "The collapse of the stand came on Sunday.",
            ("Saturday", "Sunday"),
            id="told by a noun",
        ),
        pytest.param(
            "The disaster happened on Saturday.",
            "Races were called off after the stand collapsed on Sunday.",
            ("Saturday", "Sunday"),
            id="told by a clause behind after",
        ),
    ],
)
def test_told(left: str, right: str, values: tuple[str, str]) -> None:
    """A clause that tells the event itself still counts, whatever it hangs on."""
    assert moments(left, right) == {values}
