"""Words quoted of somebody of whom the other article reports the opposite, and wordings that only look so."""

import pytest

from lavreader.compare.comparison import Finding
from lavreader.compare.story import compare
from tests.findings.quotes.articles import article

TRAFFIC = "Traffic was light in the centre for most of the morning."
LIBRARY = "The library will keep its summer hours through September."


def found(left: str, right: str) -> list[Finding]:
    """The strong findings."""
    one, two = article(left, TRAFFIC, outlet="Gazette"), article(right, LIBRARY, outlet="Wire")
    return [f for f in compare(one, two).findings if f.strong]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "“I will not sell the farm,” Mary Ode said.",
            "Mary Ode told neighbours that she would sell the farm.",
        ),
        (
            "“I loathed every rehearsal,” said tenor Ian Kerr.",
            "Tenor Ian Kerr said he had enjoyed every rehearsal.",
        ),
        (
            "“Nobody warned our drivers about the ice,” said depot manager Ola Berg.",
            "Depot manager Ola Berg said the drivers had been warned about the ice.",
        ),
        ("Leah Norr said she had forgiven her attacker.", "“I will never forgive him,” Leah Norr said."),
        ("The judge, Ruth Hale, said the wall was safe.", "“The wall was not safe,” Judge Ruth Hale said."),
        (
            "Mary Ode said that “the door is open” but added: “There is no more money.”",
            "“The door is open,” Mary Ode said, “and there is more money for those who ask.”",
        ),
        # The closing mark is missing, but what differs stands far from the end.
        (
            "“The dyke never leaked, and everybody in the valley can thank the crew for it, said Eva Lunn.",
            "“The dyke often leaked, and everybody in the valley can thank the crew for it,” said Eva Lunn.",
        ),
    ],
)
def test_turned_round(left: str, right: str) -> None:
    assert {f.kind for f in found(left, right)} & {"quote", "polarity"}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "“I will not sell the farm,” Mary Ode said.",
            "Mary Ode said rumours that she would sell the farm were wrong.",
        ),
        ("“I will not sell the farm,” Mary Ode said.", "Mary Ode said she would not sell the farm."),
        ("“I will not sell the farm,” Mary Ode said.", "Paul Ode said he would sell the farm."),
        # One case affirmed, another denied.
        (
            "“The firm cheated workers in Malta,” said Eva Lunn.",
            "“The firm did not cheat workers in Cyprus,” said Eva Lunn.",
        ),
        ("“We will return the bells,” Eva Lunn said.", "“We will not return the organs,” Eva Lunn said."),
        (
            "Eva Lunn said the bone was not human.",
            "“There is no doubt that the bone is not human,” Eva Lunn said.",
        ),
        ("“Fares did not rise last year,” Eva Lunn said.", "“Fares will rise next year,” Eva Lunn said."),
        (
            "“The talks were useful,” Eva Lunn said on Monday.",
            "“The talks were useless,” Eva Lunn said on Friday.",
        ),
    ],
)
def test_nothing_turned(left: str, right: str) -> None:
    assert not any(f.kind in ("quote", "attribution") for f in found(left, right))
