"""One statement in other words is told from two statements of one speaker."""

import pytest

from lavreader.compare.story import compare
from tests.findings.quotes.articles import article

LEFT = [
    "The bridge over the river Lenn was closed on Tuesday night after inspectors found cracks in it.",
    "Snow fell on the hills overnight and the schools were shut for a second day.",
    "Bread prices have doubled since the spring, according to the statistics office.",
]
RIGHT = [
    "Cracks in its hangers have closed the Lenn bridge since Tuesday night.",
    "The harbour museum opens its new wing in June.",
    "A record crowd is expected at the stadium for the final.",
]


def verdicts(left: str, right: str) -> list[str]:
    one, two = article(*LEFT, left, outlet="Gazette"), article(*RIGHT, right, outlet="Wire")
    return [f.verdict for f in compare(one, two).findings if f.kind in ("quote", "attribution")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "“We are sad at the loss of our daughter,” the father, Emil Radu, said on Friday.",
            "“We are thankful to the divers for bringing our daughter home,” Emil Radu, the father, said.",
            id="of one family on one matter",
        ),
        pytest.param(
            "“Ann Dale and Tom Holm owe us an answer,” said Emil Radu, the engineer.",
            "“Ann Dale and Tom Holm’s friends have spent millions on flags,” the engineer, Emil Radu, said.",
            id="only names in common",
        ),
        pytest.param(
            "“From now on I will do all I can to help my new team,” said Emil Radu. "
            "“I have waited for this.”",
            "“I have waited for this,” said Emil Radu. “And what drew me most to join my new team is to win "
            "the titles that its fans want.”",
            id="neighbours of one sentence",
        ),
        pytest.param(
            "“I broke the rule and take full blame for it,” Emil Radu said on Friday.",
            "“I take full blame for it,” Emil Radu said.",
            id="without what is joined to the rest",
        ),
        pytest.param(
            "“We reached a verdict that we believe is fair,” the forewoman, Ann Dale, wrote.",
            "The statement was read by Officer Tom Holm: “We reached a verdict that we believe is fair.”",
            id="read out by another",
        ),
    ],
)
def test_nothing_is_altered(left: str, right: str) -> None:
    assert not {"altered_quote", "contradiction"} & set(verdicts(left, right))


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        pytest.param(
            "“We are sad at the loss of our daughter,” the father, Emil Radu, said on Friday.",
            "“We are angry at the loss of our daughter,” Emil Radu, the father, said.",
            "altered_quote",
            id="one word",
        ),
        pytest.param(
            "“I broke the rule and take full blame for it,” Emil Radu said on Friday.",
            "“I did not break the rule and take no blame for it,” Emil Radu said.",
            "altered_quote",
            id="a denial",
        ),
        pytest.param(
            "“We reached a verdict that we believe is fair,” the forewoman, Ann Dale, wrote.",
            "“We reached a verdict that we believe is fair,” Officer Tom Holm said.",
            "contradiction",
            id="two speakers",
        ),
    ],
)
def test_what_is_altered_stays_found(left: str, right: str, verdict: str) -> None:
    assert verdict in verdicts(left, right)
