"""What is not sure to be a conflict is shown as a difference, with the doubt named."""

import pytest

from tests.findings.states.conftest import Find

DOUBTS = [
    pytest.param(
        "The injured were taken to St Anne's Hospital, where two remained in intensive care on Tuesday.",
        "Those hurt were treated at the Royal Infirmary, and two were still in intensive care on Tuesday.",
        "place",
        id="the injured were taken to st anne's hospital, where two rema",
    ),
    pytest.param(
        "A rare wolf was seen in the Harz mountains, rangers said.",
        "Rangers said a rare wolf had been spotted in the Black Forest.",
        "place",
        id="a rare wolf was seen in the harz mountains, rangers said.",
    ),
    pytest.param(
        "Police suspect jealousy was the motive.",
        "The motive was money, according to police.",
        "cause",
        id="police suspect jealousy was the motive.",
    ),
    pytest.param(
        "Brake failure is thought to have caused the accident.",
        "The accident was caused by the driver falling asleep.",
        "cause",
        id="brake failure is thought to have caused the accident.",
    ),
    pytest.param(
        "Both suspects come from Otley.",
        "Both suspects are from Ilkley.",
        "place",
        id="both suspects come from otley.",
    ),
    pytest.param(
        "The rescue operation was called off on Sunday night.",
        "The rescue operation was still going on on Monday morning.",
        "status",
        id="the rescue operation was called off on sunday night.",
    ),
    pytest.param(
        "Chess champion Ada Winter won the title for the third time.",
        "Chess champion Eda Winter won the title for the third time.",
        "name",
        id="chess champion ada winter won the title for the third time.",
    ),
]


@pytest.mark.parametrize(("left", "right", "kind"), DOUBTS)
def test_what_is_not_sure_is_shown_as_differing(find: Find, left: str, right: str, kind: str) -> None:
    """A doubt is named instead of a promise made."""
    findings = find(left, right)
    assert [finding.kind for finding in findings] == [kind]
    assert findings[0].verdict == "differs"
