"""Figures and days that look like two answers to one question and are none."""

import pytest

from tests.findings.values.test_likely import article, strong

LEAD = (
    "Carrick Foods, the biggest employer of the county, told its workers on Thursday what is planned.",
    "Chief executive Moira Tate said that the firm wanted to stay in Carrick.",
)
OTHER = (
    "The future of Carrick Foods has been made public by its chief executive, Moira Tate.",
    "She told workers that the firm would not leave the town.",
)
TRAPS = [
    pytest.param(
        "Carrick Foods employs 2,900 people.",
        "Carrick Foods employs 2,400 people in the county and 500 abroad.",
        id="a sum",
    ),
    pytest.param(
        "Carrick Foods made 44 percent of its jams in the old factory.",
        "Carrick Foods made 58 percent of its jams in both factories together.",
        id="one, and all together",
    ),
    pytest.param(
        "Carrick Foods has won three prizes for its jam.",
        "Carrick Foods had won two prizes for its jam before this one.",
        id="before this one",
    ),
    pytest.param(
        "Carrick Foods says that 40 percent of its workers are women under thirty.",
        "Carrick Foods says that 55 percent of its workers are women under forty.",
        id="two ages",
    ),
    pytest.param(
        "In the ballot at Carrick Foods 87 percent of the workers voted for a strike.",
        "In the ballot at Carrick Foods turnout among the workers was 71 percent.",
        id="turnout and votes",
    ),
    pytest.param(
        "In a poll 52 percent of the workers at Carrick Foods were against the plan.",
        "In a poll 41 percent of the workers at Carrick Foods were for the plan and support it.",
        id="for and against",
    ),
    pytest.param(
        "Turnout in the ballot at Carrick Foods was 71 percent.",
        "Turnout in the first round of the ballot at Carrick Foods had been 58 percent.",
        id="one round",
    ),
    pytest.param(
        "Carrick Foods says that 40 percent of its customers buy jam every week.",
        "Carrick Foods says that among teenagers 22 percent of its customers buy jam every week.",
        id="one group",
    ),
    pytest.param(
        "The jam contest at Carrick Foods brings the winner 4,000 euros.",
        "The jam contest at Carrick Foods brings the runner-up 2,000 euros.",
        id="winner and runner-up",
    ),
    pytest.param(
        "The plan of Carrick Foods provides 16 million euros for the old works.",
        "The plan of Carrick Foods rises to a total of 83 million euros.",
        id="a purpose and a total",
    ),
    pytest.param(
        "Some 300 workers of Carrick Foods protested outside.",
        "Unions counted 500 workers of Carrick Foods at the protest outside; police spoke of fewer.",
        id="who counts",
    ),
    pytest.param(
        "Carrick Foods lost 63 million euros last year.",
        "Carrick Foods lost 1.2 million euros of it on a new kitchen.",
        id="far too far apart",
    ),
    pytest.param(
        "The machines at Carrick Foods stood still for 0.4 seconds.",
        "The machines at Carrick Foods stood still for two minutes.",
        id="a blink and minutes",
    ),
    pytest.param(
        "Some 340 workers of Carrick Foods walked out of the works.",
        "A smaller walkout of 60 workers of Carrick Foods took place at the docks.",
        id="a smaller one",
    ),
    pytest.param(
        "The workers of Carrick Foods went on strike on Tuesday.",
        "The strike of the workers of Carrick Foods entered its second day on Wednesday.",
        id="its second day",
    ),
    pytest.param(
        "Moira Tate left Carrick Foods on Tuesday.",
        "On Wednesday, the day after she had left Carrick Foods, Moira Tate spoke of a new beginning.",
        id="the day after",
    ),
    pytest.param(
        "The meeting at Carrick Foods began at 14:22 GMT.",
        "The meeting at Carrick Foods began at 9.22 a.m. Eastern.",
        id="two zones",
    ),
    pytest.param(
        "Leo Tate, 46, was found guilty of fraud at Carrick Foods.",
        "Leo Tate was found guilty of fraud at Carrick Foods. His mother, Dana Tate, 71, wept.",
        id="mother and son",
    ),
]


@pytest.mark.parametrize(("left", "right"), TRAPS)
def test_no_contradiction(left: str, right: str) -> None:
    """Both passages can be true."""
    assert strong(article("left", *LEAD, left), article("right", *OTHER, right)) == set()


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        pytest.param(
            "Carrick Foods employs 2,900 people.",
            "Carrick Foods employs 2,400 people, and 12 dogs guard its gates.",
            ("2,900", "2,400"),
            id="no sum",
        ),
        pytest.param(
            "The meeting at Carrick Foods began at 14:22 GMT.",
            "The meeting at Carrick Foods began at 16:22 GMT.",
            ("14:22 GMT", "16:22 GMT"),
            id="one zone",
        ),
    ],
)
def test_what_is_not_vetoed(left: str, right: str, values: tuple[str, str]) -> None:
    """The same sentences without what tells the two matters apart."""
    assert values in strong(article("left", *LEAD, left), article("right", *OTHER, right))
