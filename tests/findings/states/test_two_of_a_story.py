"""Two of a kind in one story are two: heads of two bodies, shared surnames, moments before and after."""

import datetime

import pytest

from lavreader.compare.comparison import Finding
from lavreader.compare.story import Story
from tests.findings.values.pairs import report

DAY = datetime.date(2025, 6, 20)


def contradictions(left: str, right: str) -> list[Finding]:
    """What two reports of one sentence or two contradict each other in."""
    found = Story((report(left, DAY), report(right, DAY))).compare(0, 1).findings
    return [finding for finding in found if finding.verdict == "contradiction"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "Morn Line's chief executive, Peter Lawson, said that trading had been hit by a fares war.",
            "Peter Aldridge, the chief executive of the Sea Authority, said it had planned for Morn's end.",
            id="heads of two bodies",
        ),
        pytest.param(
            "Anwar Holm, the only attacker captured alive, was executed on Friday at a jail in Kelby.",
            "Anwar Amir Holm, the sole attacker who survived, was executed at dawn in a Kelby jail.",
            id="three names",
        ),
        pytest.param(
            "Holm left behind no will, the governor of the jail said.",
            "Holm neither left behind a will nor asked for anything before he was executed.",
            id="none left behind",
        ),
        pytest.param(
            "Jan Roe, the executive assistant chief of the Kelby police, told reporters that it was over.",
            "Chief Roe told reporters in Kelby that it was over.",
            id="how a rank is addressed",
        ),
        pytest.param(
            "The store will go into liquidation, with the loss of 900 jobs, after talks with a buyer failed.",
            "The chain of stores will be wound down, with 900 jobs at risk, after talks with a buyer failed.",
            id="no match lost or won",
        ),
        pytest.param(
            "While Oron accounted for 246 of the deaths, 186 people died in Kelby.",
            "Most people in Oron and Kelby died of heat stroke, doctors said.",
            id="a share is no cause",
        ),
        pytest.param(
            "Jan Roe started the day with a grazed left hip and a jarred left wrist from a crash.",
            "Jan Roe started the stage with a fractured left wrist after the crash.",
            id="two of several injuries",
        ),
        pytest.param(
            "The airport said the runway had reopened at 3am, but 45 minutes later it was closed once more.",
            "The airport's runway stayed closed, and flights were suspended.",
            id="open and shut again",
        ),
        pytest.param(
            "Ivo Pelt, the most wanted man in the land, has been arrested in Kelby.",
            "Ivo Pelt has been on the run since 1995, when he was indicted.",
            id="on the run until then",
        ),
        pytest.param(
            "The president, Ivo Pelt, was forced to resign after 37 years in power.",
            "Jan Roe, a former deputy whom Pelt sacked, is expected to follow him as president.",
            id="whom somebody sacked",
        ),
        pytest.param(
            "Police have yet to name any victims of the blast in Kelby.",
            "One victim of the blast in Kelby was named on a social network as Jan Roe.",
            id="named by others",
        ),
        pytest.param(
            "No one had been arrested for the blast in Kelby by the evening, police said.",
            "Three men have been detained for the blast in Kelby, police said on Friday.",
            id="until the evening",
        ),
        pytest.param(
            "The firm said that one of its suppliers was on the second floor of the tower in Kelby.",
            "Only the ground floor of the tower in Kelby remained intact, the firm said.",
            id="told of a floor itself",
        ),
        pytest.param(
            "Jan Roe was born in Kelby, where his father was a vet.",
            "Jan Roe was raised in Oron and now lives in the capital.",
            id="born and raised",
        ),
        pytest.param(
            "The president, Ivo Pelt, has resigned.",
            "Ivo Pelt, the president, had refused to resign in spite of days of protests.",
            id="had refused before",
        ),
        pytest.param(
            "The drug has been approved for trials in Japan.",
            "Health authorities in Europe have not approved the treatment.",
            id="of two lands",
        ),
        pytest.param(
            "A spokeswoman for Morn said that no decision had been taken about the new model.",
            "The carmaker Morn has decided to build its van in Turkey.",
            id="two decisions",
        ),
        pytest.param(
            "Midfielder Peter Holm, who had been doubtful with an injury, played the whole match.",
            "The coach left without a word; his assistant, Luis Holm, took the questions.",
            id="a player and an assistant",
        ),
        pytest.param(
            "The spire of the old cathedral in Kelby toppled into the square in the earthquake.",
            "The cathedral in Kelby lost its spire in the earthquake.",
            id="a spire is no rival",
        ),
    ],
)
def test_two_matters(left: str, right: str) -> None:
    """Neither way round is a contradiction found."""
    assert contradictions(left, right) == []
    assert contradictions(right, left) == []


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        (
            "Morn Line's chief executive, Peter Lawson, said that trading had been hit by a fares war.",
            "Peter Larsen, the chief executive of Morn Line, said trading had been hit by a fares war.",
            "name",
        ),
        (
            "Holm left behind no will, the governor of the jail said.",
            "Holm left behind a will, the governor of the jail said.",
            "polarity",
        ),
        (
            "Jan Roe started the stage with a broken left wrist after the crash.",
            "Jan Roe started the stage with a broken right wrist after the crash.",
            "cause",
        ),
        (
            "No one had been arrested for the blast in Kelby by Thursday evening, police said.",
            "Two men were arrested on Thursday for the blast in Kelby, police said.",
            "polarity",
        ),
        (
            "The blaze began on the second floor of the hotel, investigators said.",
            "The blaze began on the fifth floor of the hotel, investigators said.",
            "place",
        ),
        (
            "A study that was planned for this year has been cancelled, Morn said.",
            "The study is going ahead this year as planned, Morn said.",
            "status",
        ),
    ],
)
def test_one_matter(left: str, right: str, kind: str) -> None:
    """What cannot both be of one person or thing is found, whichever stands left."""
    for one, two in ((left, right), (right, left)):
        assert kind in {finding.kind for finding in contradictions(one, two)}
