"""Reasons two articles give for one thing, in whatever construction they do."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    (
        "The siren did not sound because somebody had cut the wire, the police said.",
        "The siren did not sound because a guard had forgotten to switch it on, the police said.",
    ),
    (
        "The sale of the ferry fell through because the papers arrived after the deadline.",
        "The sale of the ferry fell through because the bank had withdrawn its loan.",
    ),
    pytest.param(
        "The concert began 20 minutes late because of a blackout.",
        "The start was put back 20 minutes so that the guests, stopped by a parade, could sit down.",
        id="a late start",
    ),
    pytest.param(
        "Fog on the summit forced the organisers to shorten the race.",
        "The race was shortened because of strong wind.",
        id="a shortened race",
    ),
    pytest.param(
        "The brewery's loss was blamed on the price of barley.",
        "What pushed the brewery into the red was a strike, its chief executive said.",
        id="a loss",
    ),
    pytest.param(
        "The grain shortage was caused by a frost.",
        "The ministry blamed the grain shortage on an export ban.",
        id="a shortage",
    ),
    pytest.param(
        "It was because a gardener found a passport that the police opened an inquiry.",
        "Police opened an inquiry after a bishop asked for one.",
        id="an inquiry",
    ),
    pytest.param(
        "The outbreak was traced to a salad bar.",
        "The outbreak stemmed from a leaking sewer, doctors have established.",
        id="an outbreak",
    ),
    pytest.param(
        "The roof of the chapel is damaged. Builders blamed the damage on woodworm.",
        "The chapel's roof is badly damaged. It was caused by a leaking gutter, the builders found.",
        id="what the sentence before tells",
    ),
    pytest.param(
        "The parish put the collapse of the wall down to frost.",
        "The wall's collapse came from a digger, the parish said.",
        id="put down to, came from",
    ),
    pytest.param(
        "Captain Iver Moss left the field because of a sprained ankle.",
        "Skipper Iver Moss had gone off after 20 minutes because of a cut over the eye.",
        id="one deed in two wordings",
    ),
    pytest.param(
        "Cooks think an undercooked chicken made the guests sick.",
        "Inspectors have traced the illness of the guests to oysters.",
        id="what made them sick",
    ),
    pytest.param(
        "The talks about the canal collapsed over fishing rights.",
        "The talks about the canal broke down because the two sides could not agree on a price.",
        id="what talks collapsed over",
    ),
    pytest.param(
        "The slide was triggered by a small earthquake.",
        "The hillside failed because loggers had felled its trees.",
        id="a slide",
    ),
    pytest.param(
        "The tannery will close. The owners blamed the closure on the price of hides.",
        "The tannery is to close. The loss of an army contract had sealed the tannery's fate, workers heard.",
        id="what sealed the fate of a plant",
    ),
    pytest.param(
        "A fox had set the slab in motion, the avalanche service said.",
        "The avalanche was triggered by another party of climbers, the service believes.",
        id="what set it in motion",
    ),
]

FAIR = [
    (
        "The captain did not leave because of the money.",
        "The captain did not leave because the owners had begged him to stay.",
    ),
    pytest.param(
        "The concert began 20 minutes late because of a blackout.",
        "The concert began 20 minutes late when the lamps failed.",
        id="the lights go out with the power",
    ),
    pytest.param(
        "The race was shortened because of strong wind.",
        "Gusts knocked down the flags, so the organisers shortened the race.",
        id="wind in other words",
    ),
    pytest.param(
        "The race was shortened because of fog.",
        "The race was shortened by a third.",
        id="by how much",
    ),
    pytest.param(
        "The slide was triggered by a thaw.",
        "The hillside slipped at noon, when most children were at school.",
        id="what time it was",
    ),
    pytest.param(
        "The water shortage was caused by a dry winter.",
        "The water shortage may have been caused by a leaking dam.",
        id="a guess",
    ),
    pytest.param(
        "The brewery's loss was blamed on the price of barley.",
        "A strike was not the reason for the brewery's loss.",
        id="a denied reason",
    ),
    pytest.param(
        "The water shortage was caused by a dry winter.",
        "The water shortage of 1987 was caused by a broken main.",
        id="a shortage of another year",
    ),
    pytest.param(
        "The derailment was caused by a cracked rail.",
        "The derailment was caused by a fault.",
        id="a reason in general",
    ),
    pytest.param(
        "The savings bank collapsed on Friday after a run on deposits.",
        "The savings bank collapsed on Friday after a week of rumours.",
        id="what went before a collapse",
    ),
    pytest.param(
        "Health officers have traced the illness to oysters.",
        "Forty guests fell ill with food poisoning. Test results are due next week.",
        id="what is due",
    ),
    pytest.param(
        "A gust of wind had loosened the snow, the avalanche service said.",
        "Three skiers waited in a hut after an avalanche cut them off.",
        id="whom it befell",
    ),
    pytest.param(
        "A thaw had set off the avalanche.",
        "It was Sunday when the mountain came down in an avalanche.",
        id="what day it was",
    ),
    pytest.param(
        "The outage was caused by a broken cable.",
        "The cause of the outage was identified on Monday.",
        id="a cause nobody names",
    ),
    pytest.param(
        "Inspectors blamed the illness on oysters.",
        "The illness began with a queue for the doctor.",
        id="how it began",
    ),
    pytest.param(
        "The damage to the roof was blamed on frost.",
        "The roof is damaged. The owners have found nobody to blame.",
        id="nobody to blame",
    ),
    pytest.param(
        "The outage was caused by a broken cable.",
        "The power cut was due to be over by noon, the company said.",
        id="what is due to be",
    ),
]

HARDLY_ONE = [
    pytest.param(
        "The hillside slipped after a week of rain.",
        "The slope gave way because a road had been cut across it.",
        id="what only went before a slide",
    ),
]


@pytest.mark.parametrize(("left", "right"), CONFLICTS)
def test_two_reasons_for_one_thing_are_found(find: Find, left: str, right: str) -> None:
    """Each article knows one reason, and they have nothing to do with each other."""
    strong = [finding for finding in find(left, right) if finding.verdict == "contradiction"]
    assert [one.kind for one in strong] == ["cause"]
    assert strong[0].left.text in strong[0].explanation
    assert strong[0].right.text in strong[0].explanation


@pytest.mark.parametrize(("left", "right"), FAIR)
def test_what_may_be_one_reason_is_left_alone(find: Find, left: str, right: str) -> None:
    """Wider words, guesses, amounts, times and other cases are no contradiction."""
    assert [one for one in find(left, right) if one.verdict == "contradiction" and one.kind == "cause"] == []


@pytest.mark.parametrize(("left", "right"), HARDLY_ONE)
def test_reasons_of_what_is_not_surely_one_thing_are_only_a_hint(find: Find, left: str, right: str) -> None:
    """Where the effects share hardly a word, the reasons differ and are no contradiction."""
    assert [(one.kind, one.verdict) for one in find(left, right)] == [("cause", "differs")]
