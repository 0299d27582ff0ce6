"""Causes and injuries that look like a conflict and are none: another matter, other words, a part."""

import pytest

from tests.findings.states.conftest import Find

TRAPS = [
    pytest.param(
        "The Safety Board will lead the investigation of the crash.",
        "The team has left for the site, which is normal after a crash of this kind.",
        id="who leads an investigation is not its cause",
    ),
    pytest.param(
        "It was caused by a broken pump.",
        "A spark caused the fire in the loft.",
        id="what it is nobody knows",
    ),
    pytest.param(
        "Police ruled out an arson attack on the mill.",
        "An arson attack on another mill was reported in 2012.",
        id="ruled out here, reported elsewhere",
    ),
    pytest.param(
        "Investigators have not ruled out a failure of the brakes.",
        "A brake had failed, investigators said.",
        id="not ruled out",
    ),
    pytest.param(
        "Ola Berg will miss the final with a leg injury.",
        "Ola Berg will miss the final because of an injured knee.",
        id="a knee is of the leg",
    ),
    pytest.param(
        "Ola Berg broke her wrist and her ankle in the fall.",
        "Ola Berg broke her ankle in the fall.",
        id="two injuries, one told",
    ),
    pytest.param(
        "Ola Berg, who hurt her knee last season, broke her wrist.",
        "Ola Berg, who hurt her knee last season, is back.",
        id="an earlier injury",
    ),
    pytest.param(
        "Ola Berg is back in the team after breaking her wrist.",
        "Her sister Ida Berg is out with an injured ankle; Ola Berg plays.",
        id="two sisters hurt",
    ),
    pytest.param(
        "One man broke his leg when the wall fell.",
        "Another man broke his arm when the wall fell.",
        id="two men hurt",
    ),
    pytest.param(
        "The helicopter went down because of bad weather.",
        "The helicopter went down in thick fog, which caused the crash.",
        id="bad weather is fog",
    ),
    pytest.param(
        "The train was stopped because of a technical fault.",
        "The train was stopped after a brake had failed.",
        id="a technical fault is a failed brake",
    ),
    pytest.param(
        "The minister resigned because of his health.",
        "The minister resigned after a stormy party congress.",
        id="after is not because where somebody decides",
    ),
    pytest.param(
        "The fire was caused by a short circuit, an early report suggests.",
        "The cause of the fire is still being investigated.",
        id="the fire was caused by a short circuit, an early report sugg",
    ),
    pytest.param(
        "The flood of 2002 was caused by a broken dam.",
        "The flood was caused by days of rain.",
        id="the flood of 2002 was caused by a broken dam.",
    ),
    pytest.param(
        "He died of a heart attack in hospital.",
        "He had suffered a stroke the year before.",
        id="he died of a heart attack in hospital.",
    ),
    pytest.param(
        "The accident was caused by ice, police said.",
        "An earlier accident on the road was caused by speeding.",
        id="the accident was caused by ice, police said.",
    ),
    pytest.param(
        "He resigned for health reasons.",
        "His predecessor resigned over a scandal.",
        id="he resigned for health reasons.",
    ),
    pytest.param(
        "The power cut in the north was caused by a storm.",
        "A cable fault caused the power cut in the south.",
        id="the power cut in the north was caused by a storm.",
    ),
    pytest.param(
        "A storm closed the harbour on Monday.",
        "The harbour reopened on Wednesday.",
        id="a storm closed the harbour on monday.",
    ),
    pytest.param(
        "The flight was delayed because of fog.",
        "The next flight was cancelled because of a strike.",
        id="the flight was delayed because of fog.",
    ),
]


@pytest.mark.parametrize(("left", "right"), TRAPS)
def test_nothing_is_called_a_contradiction(find: Find, left: str, right: str) -> None:
    """Both passages can be true."""
    assert [finding for finding in find(left, right) if finding.verdict == "contradiction"] == []
