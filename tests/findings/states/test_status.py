"""Status: what became of a thing."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "The festival has been called off because of the storm, the organisers announced.",
        "The organisers said the festival would go ahead despite the storm.",
        "has been called off",
        "would go ahead",
        id="has been called off / would go ahead",
    ),
    pytest.param(
        "The proposal was adopted by a narrow majority.",
        "The proposal was voted down by a narrow majority.",
        "was adopted",
        "was voted down",
        id="was adopted / was voted down",
    ),
    pytest.param(
        "The pass has been closed to traffic since Tuesday because of the danger of avalanches.",
        "The pass is open to traffic again despite the danger of avalanches.",
        "has been closed",
        "is open",
        id="has been closed / is open",
    ),
    pytest.param(
        "The coach, Bram Nolte, was sacked on Monday after six defeats in a row.",
        "After losing six games in a row, coach Bram Nolte handed in his resignation on Monday.",
        "was sacked",
        "resignation",
        id="was sacked / resignation",
    ),
    pytest.param(
        "The second climber survived the fall with broken ribs.",
        "The second climber died in the fall.",
        "survived",
        "died",
        id="survived / died",
    ),
    pytest.param(
        "The appeal court upheld the verdict against the former governor.",
        "The appeal court quashed the verdict against the former governor.",
        "upheld",
        "quashed",
        id="upheld / quashed",
    ),
    pytest.param(
        "The search for the missing sailor was suspended at nightfall.",
        "The search for the missing sailor continued through the night.",
        "was suspended",
        "continued",
        id="was suspended / continued",
    ),
    pytest.param(
        "The ceasefire is holding, the United Nations mission said.",
        "The ceasefire has broken down, according to the United Nations mission.",
        "is holding",
        "has broken down",
        id="is holding / has broken down",
    ),
    pytest.param(
        "The two dogs were found alive in the rubble.",
        "The two dogs were found dead in the rubble.",
        "were found alive",
        "were found dead",
        id="were found alive / were found dead",
    ),
    pytest.param(
        "Employees accepted the offer in a ballot on Friday.",
        "Employees turned down the offer in a ballot on Friday.",
        "accepted",
        "turned down",
        id="accepted / turned down",
    ),
    pytest.param(
        "The factory will reopen next month, the owners said.",
        "The owners said the factory would remain closed for good.",
        "will reopen",
        "would remain closed",
        id="will reopen / would remain closed",
    ),
    pytest.param(
        "Tests showed the water was unsafe to drink.",
        "Tests showed that the water was safe to drink.",
        "was unsafe",
        "was safe",
        id="was unsafe / was safe",
    ),
    pytest.param(
        "The appeal was dismissed by the supreme court.",
        "The supreme court allowed the appeal.",
        "was dismissed",
        "allowed",
        id="was dismissed / allowed",
    ),
    pytest.param(
        "The bill was passed by the senate on Tuesday.",
        "The senate threw out the bill on Tuesday.",
        "was passed",
        "threw out",
        id="was passed / threw out",
    ),
    pytest.param(
        "Her condition was described as critical.",
        "Her condition was described as stable.",
        "was described as critical",
        "was described as stable",
        id="was described as critical / was described as stable",
    ),
    pytest.param(
        "The head of the agency has been suspended.",
        "The head of the agency remains in office.",
        "has been suspended",
        "remains in office",
        id="has been suspended / remains in office",
    ),
    pytest.param(
        "Talks between the two companies have broken down.",
        "Talks between the two companies are continuing.",
        "have broken down",
        "are continuing",
        id="have broken down / are continuing",
    ),
    pytest.param(
        "Profits at the group rose in the third quarter.",
        "The group's profits fell in the third quarter.",
        "rose",
        "fell",
        id="rose / fell",
    ),
    pytest.param(
        "The mayor was re-elected with a narrow lead.",
        "The mayor was voted out by a narrow margin.",
        "was re-elected",
        "was voted out",
        id="was re-elected / was voted out",
    ),
    pytest.param(
        "The reservoir is full.",
        "The reservoir is half empty.",
        "is full",
        "is half empty",
        id="is full / is half empty",
    ),
    pytest.param(
        "The fire is under control.",
        "The fire is still out of control.",
        "is under control",
        "is still out of control",
        id="is under control / is still out of control",
    ),
    pytest.param(
        "The ban was lifted on Monday.",
        "The ban was extended on Monday.",
        "was lifted",
        "was extended",
        id="was lifted / was extended",
    ),
    pytest.param(
        "The museum will stay open during the works.",
        "The museum will be closed during the works.",
        "will stay open",
        "will be closed",
        id="will stay open / will be closed",
    ),
    pytest.param(
        "The union has agreed to further talks.",
        "The union has refused further talks.",
        "has agreed to",
        "has refused",
        id="has agreed to / has refused",
    ),
    pytest.param(
        "The ferry service has been suspended until further notice.",
        "The ferry service is running normally.",
        "has been suspended",
        "is running normally",
        id="has been suspended / is running normally",
    ),
    pytest.param(
        "The old brewery will be pulled down next year.",
        "The old brewery will be restored next year.",
        "will be pulled down",
        "will be restored",
        id="will be pulled down / will be restored",
    ),
    pytest.param(
        "The seven-year-old girl is out of danger.",
        "The seven-year-old girl is in a critical condition.",
        "is out of danger",
        "is in a critical condition",
        id="is out of danger / is in a critical condition",
    ),
    pytest.param(
        "Prices at the pump went down last week.",
        "Prices at the pump climbed last week.",
        "went down",
        "climbed",
        id="went down / climbed",
    ),
    pytest.param(
        "The escaped lynx has been caught.",
        "The escaped lynx is still on the loose.",
        "has been caught",
        "is still on the loose",
        id="has been caught / is still on the loose",
    ),
    pytest.param(
        "The charity turned down the donation.",
        "The charity accepted the donation.",
        "turned down",
        "accepted",
        id="turned down / accepted",
    ),
    pytest.param(
        "Her record was confirmed by the federation.",
        "Her record was annulled by the federation.",
        "was confirmed",
        "was annulled",
        id="was confirmed / was annulled",
    ),
    pytest.param(
        "The amendment failed by three votes.",
        "The amendment passed by three votes.",
        "failed",
        "passed",
        id="failed / passed",
    ),
    pytest.param(
        "The spill has been contained.",
        "The spill is spreading.",
        "has been contained",
        "is spreading",
        id="has been contained / is spreading",
    ),
    pytest.param(
        "The tanker has sunk.",
        "The tanker has been towed to the port.",
        "has sunk",
        "has been towed",
        id="has sunk / has been towed",
    ),
    pytest.param(
        "The home side won 3-0.",
        "The home side lost 3-0.",
        "won",
        "lost",
        id="won / lost",
    ),
    pytest.param(
        "Sales of electric cars fell in March.",
        "Sales of electric cars increased in March.",
        "fell",
        "increased",
        id="fell / increased",
    ),
]


@pytest.mark.parametrize(("left", "right", "left_value", "right_value"), CONFLICTS)
def test_status_conflicts_are_found(
    find: Find, left: str, right: str, left_value: str, right_value: str
) -> None:
    """An outcome that excludes the other is found, with the words that conflict."""
    strong = [finding for finding in find(left, right) if finding.verdict == "contradiction"]
    assert [(one.kind, one.left.text, one.right.text) for one in strong] == [
        ("status", left_value, right_value)
    ]
