"""Figures that answer one question in quite other words, and those that only seem to."""

import pytest

from tests.findings.values.test_likely import article, strong

LEAD = (
    "Voters in Tarnow chose a new mayor on Sunday after a long and bitter campaign.",
    "The town has 40,000 inhabitants and a famous market.",
)
OTHER = (
    "A new mayor moves into the town hall of Tarnow this summer.",
    "The campaign had been long, and many were glad that it was over.",
)

CONFLICTS = [
    pytest.param(
        "Turnout was 39 percent.",
        "Almost half of those entitled to vote did so, the town said.",
        ("39 percent", "Almost half"),
        id="turnout",
    ),
    pytest.param(
        "The jury took four days to reach a verdict on the old mayor.",
        "Jurors deliberated for nine days before they came back about the old mayor.",
        ("four days", "nine days"),
        id="deliberation",
    ),
    pytest.param(
        "The repairs to the market hall will take six weeks.",
        "Repairs at the hall are to last five months.",
        ("six weeks", "five months"),
        id="works",
    ),
    pytest.param(
        "A reward of 20,000 euros is offered for the stolen chain of the mayor.",
        "The bounty on the chain of the mayor is 5,000 euros.",
        ("20,000 euros", "5,000 euros"),
        id="reward",
    ),
    pytest.param(
        "The council of Tarnow agreed to the plan unanimously.",
        "The council of Tarnow agreed to the plan by seven votes to two.",
        ("unanimously", "seven votes to two"),
        id="unanimous",
    ),
    pytest.param(
        "There were 22 stalls at the market of Tarnow.",
        "It was the loudest of the 21 stalls at the market of Tarnow.",
        ("22", "21"),
        id="one of so many",
    ),
    pytest.param(
        "KRAKOW - The old mayor of Tarnow was found guilty of siphoning off 1.3 million euros.",
        "Jan Wilk stole 1.8 million euros when he was mayor of Tarnow, a court decided.",
        ("1.3 million euros", "1.8 million euros"),
        id="behind a dateline",
    ),
    pytest.param(
        "Counting the votes in Tarnow took four hours.",
        "The count in Tarnow lasted nine hours.",
        ("four hours", "nine hours"),
        id="how long it took",
    ),
    pytest.param(
        "Savers had been promised a yearly return of 9 percent by the old mayor, the court heard.",
        "The old mayor had sold bonds which he said would pay savers 14 percent a year.",
        ("9 percent", "14 percent"),
        id="return",
    ),
    pytest.param(
        "The final of the market cup lasted two hours and 51 minutes.",
        "The match for the market cup was over in just under two hours.",
        ("two hours and 51 minutes", "just under two hours"),
        id="match",
    ),
    pytest.param(
        "The council of Tarnow passed the plan by 17 votes to 12.",
        "The council of Tarnow passed the plan with 19 members in favour.",
        ("17 votes to 12", "19"),
        id="one side of a vote",
    ),
    pytest.param(
        "Nine members of the council of Tarnow abstained.",
        "The council of Tarnow agreed by 17 to nine, with 11 abstentions.",
        ("Nine", "11"),
        id="abstentions",
    ),
    pytest.param(
        "The town gives each family 900 euros for the flooded market.",
        "Families were offered 500 euros apiece after the flood at the market.",
        ("900 euros", "500 euros"),
        id="for each",
    ),
    pytest.param(
        "Sales at the market of Tarnow grew 7 percent last year.",
        "In 2025 the market of Tarnow saw its sales rise by 12 percent.",
        ("7 percent", "12 percent"),
        id="last year by its number",
    ),
]

TRAPS = [
    pytest.param(
        "The council of Tarnow passed the plan by 17 votes to 12.",
        "Four members of the council of Tarnow voted for the plan against the will of their party.",
        id="some of those in favour",
    ),
    pytest.param(
        "The council of Tarnow passed the plan by 17 votes to 12.",
        "The twelve who voted against the plan left the town hall of Tarnow.",
        id="the other side of the vote",
    ),
    pytest.param(
        "The union in Tarnow wants 900 euros for each worker.",
        "Each worker in Tarnow will get 500 euros, the owner said.",
        id="wanted for each and given to each",
    ),
    pytest.param(
        "The council of Tarnow agreed to the plan unanimously.",
        "The council of Tarnow agreed to the plan by nine votes to none, zero against.",
        id="nobody against",
    ),
    pytest.param(
        "Ada Nowak won 41 percent of the votes, and Jan Wilk was second.",
        "Jan Wilk won 33 percent of the votes; Ada Nowak was ahead.",
        id="two shares",
    ),
    pytest.param(
        "Turnout was 39 percent.", "At the last general election turnout was 61 percent.", id="another vote"
    ),
    pytest.param(
        "The forecast had been for gusts of up to 90 km/h.",
        "Gusts of 130 km/h tore at the tents.",
        id="a forecast",
    ),
    pytest.param(
        "The jury deliberated for nine hours over the old mayor.",
        "Two days after the jury began, the old mayor fell ill.",
        id="a point in time",
    ),
    pytest.param("Ada Nowak got a fine of 900 euros.", "Jan Wilk was fined 400 euros.", id="two people"),
]


@pytest.mark.parametrize(("left", "right", "expected"), CONFLICTS)
def test_one_question(left: str, right: str, expected: tuple[str, str]) -> None:
    assert expected in strong(article("left", *LEAD, left), article("right", *OTHER, right))


@pytest.mark.parametrize(("left", "right"), TRAPS)
def test_two_questions(left: str, right: str) -> None:
    assert strong(article("left", *LEAD, left), article("right", *OTHER, right)) == set()
