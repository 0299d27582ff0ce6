"""What one article says there was none of, and the other tells of."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    ("Officers fired rubber bullets at the crowd.", "No rubber bullets were used, a spokesman said."),
    ("The envoys issued a joint statement.", "There was no joint statement after the meeting of the envoys."),
    (
        "The prosecutor said there was no sign of sabotage.",
        "Traces of sabotage were found, the prosecutor said.",
    ),
    ("Clara Ruiz will receive no bonus.", "Clara Ruiz is set to receive a bonus of two million crowns."),
    ("The barge carried no chemicals.", "The barge carried chemicals for a factory in Osk."),
    ("The yard was cleared without using tear gas.", "The yard was cleared with tear gas."),
    ("The diver had no oxygen bottle with him.", "The diver had an oxygen bottle with him."),
]

TRAPS = [
    ("No children were on the bus to Lund.", "Twelve children were on the bus to Malmo."),
    ("There was no sign of sabotage.", "The minister warned of acts of sabotage."),
    ("The club has no plans for a new stand.", "The city has plans for a new stand."),
    ("No new talks were held.", "Talks were held last week."),
    ("Police found no weapons in the flat.", "Police found weapons in the van."),
    ("There was no serious damage.", "There was some damage to the roof."),
    ("None of the pictures taken by the guard show the thief.", "Pictures taken by the guard show the hall."),
    ("The first ship had no lifeboats.", "The lifeboats of another ship were launched."),
    ("No verdict is expected before Friday.", "The verdict was read out on Friday."),
    ("The hotel has no pool.", "Critics demand a pool."),
    ("The theatre has no boiler.", "The leak was traced to a boiler in the cellar of a bakery."),
]


@pytest.mark.parametrize(("left", "right"), CONFLICTS)
def test_none_of_it_and_a_mention_of_it_exclude_each_other(find: Find, left: str, right: str) -> None:
    """Both orders show one conflict."""
    for one, two in ((left, right), (right, left)):
        strong = [finding for finding in find(one, two) if finding.verdict == "contradiction"]
        assert [finding.kind in ("polarity", "status") for finding in strong] == [True]


@pytest.mark.parametrize(("left", "right"), TRAPS)
def test_what_is_only_feared_planned_elsewhere_or_of_another_sort_is_left_alone(
    find: Find, left: str, right: str
) -> None:
    """Both passages can be true."""
    for one, two in ((left, right), (right, left)):
        assert not [finding for finding in find(one, two) if finding.verdict == "contradiction"]
