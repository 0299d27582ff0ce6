"""Causes told right behind what happened without a word that says why, and causes that are pointed to."""

import pytest

from lavreader.compare.alignment.alignment import align
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Finding
from lavreader.compare.state_findings import state_findings_between
from tests.findings.states.conftest import article


def found(left: tuple[str, str], right: tuple[str, str]) -> list[Finding]:
    """Strong findings about causes between two articles of two sentences."""
    one, two = article(left, "left"), article(right, "right")
    background = Background((one, two))
    findings = state_findings_between(one, two, align(one, two, background), background)
    return [finding for finding in findings if finding.kind == "cause" and finding.strong]


CONFLICTS = [
    pytest.param(
        ("The chairlift at Obergurg stopped with 40 people on it.", "An eagle had flown into a sensor."),
        ("The chairlift at Obergurg stuck with 40 people on it.", "A steel rope had jumped off a pulley."),
        id="both told without a word for it",
    ),
    pytest.param(
        ("A scaffold in Porto fell on a tram.", "A gust of wind had knocked it over, the city said."),
        ("A scaffold fell on a tram in Porto.", "The city blamed missing screws."),
        id="one told without a word for it",
    ),
    pytest.param(
        ("The regatta on Lake Orba was postponed.", "Its organisers cited a shortage of lifeguards."),
        ("The regatta on Lake Orba was put off.", "The organisers blamed thick fog."),
        id="cited",
    ),
    pytest.param(
        ("The town hall in Lissen will close.", "Surveyors found dry rot, and that finding sealed its fate."),
        ("The town hall in Lissen is to close.", "Officials blamed a lack of visitors."),
        id="and that finding",
    ),
]

COMPATIBLE = [
    pytest.param(
        ("The chairlift at Obergurg stopped with 40 people on it.", "A gearbox had failed."),
        ("The chairlift at Obergurg stopped with 40 people on it.", "Rescuers had brought ladders."),
        id="what was done about it",
    ),
    pytest.param(
        ("A scaffold in Porto fell on a tram.", "A gust of wind had knocked it over, the city said."),
        ("A scaffold fell on a tram in Porto.", "A storm had loosened its bolts, the city said."),
        id="one leads to the other",
    ),
    pytest.param(
        ("A scaffold in Porto fell on a tram.", "Bolts had snapped."),
        ("A scaffold fell on a tram in Porto.", "Four years ago a crane had hit a bus there."),
        id="another time",
    ),
    pytest.param(
        ("The regatta on Lake Orba was postponed.", "Its organisers cited a study of lifeguards."),
        ("The regatta on Lake Orba was put off.", "The organisers blamed thick fog."),
        id="grounds that are no cause",
    ),
    pytest.param(
        ("A strike stopped the trams in Basel.", "It has prompted calls to curb strikes."),
        ("A strike stopped the trams in Basel.", "The strike was called over job losses."),
        id="what is only called for",
    ),
    pytest.param(
        ("Nine pupils were killed by a gunman at a school in Varde.", "The town is in mourning."),
        ("A gunman attacked a school in Varde.", "The gunman was killed by the officers."),
        id="how the killer died",
    ),
]


@pytest.mark.parametrize(("left", "right"), CONFLICTS)
def test_two_causes_of_one_thing_are_found(left: tuple[str, str], right: tuple[str, str]) -> None:
    assert found(left, right)


@pytest.mark.parametrize(("left", "right"), COMPATIBLE)
def test_compatible_causes_are_not(left: tuple[str, str], right: tuple[str, str]) -> None:
    assert not found(left, right)
