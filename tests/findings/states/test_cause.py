"""Causes: two reasons for one thing."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "The blaze was caused by a discarded cigarette, the fire brigade said.",
        "A faulty heater caused the blaze, according to the fire brigade.",
        "discarded cigarette",
        "faulty heater",
        id="discarded cigarette / faulty heater",
    ),
    pytest.param(
        "Investigators believe that metal fatigue led to the collapse of the crane.",
        "The crane collapsed because it had been overloaded, investigators said.",
        "metal fatigue",
        "it had been overloaded",
        id="metal fatigue / it had been overloaded",
    ),
    pytest.param(
        "The delay was blamed on a shortage of steel.",
        "The delay was put down to a dispute with a subcontractor.",
        "shortage of steel",
        "dispute with a subcontractor",
        id="shortage of steel / dispute with a subcontractor",
    ),
    pytest.param(
        "The outage, which lasted six hours, was due to a software error.",
        "A cable cut by workmen was to blame for the six-hour outage.",
        "software error",
        "cable cut by workmen",
        id="software error / cable cut by workmen",
    ),
    pytest.param(
        "Heavy rain triggered the landslide above the village.",
        "The landslide above the village was set off by blasting work at a quarry.",
        "Heavy rain",
        "blasting work at a quarry",
        id="heavy rain / blasting work",
    ),
    pytest.param(
        "A lightning strike was the cause of the forest fire.",
        "The forest fire was started by campers.",
        "lightning strike",
        "campers",
        id="lightning strike / campers",
    ),
    pytest.param(
        "She died of a heart attack, doctors said.",
        "Doctors said she had died of a stroke.",
        "heart attack",
        "stroke",
        id="heart attack / stroke",
    ),
    pytest.param(
        "The plane turned back because of a smell of smoke in the cabin.",
        "The plane turned back because a passenger had fallen ill.",
        "smell of smoke in the cabin",
        "passenger had fallen ill",
        id="smell of smoke in the cabin / passenger had fallen ill",
    ),
    pytest.param(
        "The shortage is the result of a poor harvest.",
        "The shortage stems from a strike at the mills.",
        "poor harvest",
        "strike at the mills",
        id="poor harvest / strike",
    ),
    pytest.param(
        "Officials blamed the deaths on contaminated well water.",
        "Officials blamed the deaths on spoiled meat.",
        "contaminated well water",
        "spoiled meat",
        id="contaminated well water / spoiled meat",
    ),
    pytest.param(
        "Engineers traced the fault to a worn bearing.",
        "A loose screw was responsible for the fault, engineers said.",
        "worn bearing",
        "loose screw",
        id="worn bearing / loose screw",
    ),
    pytest.param(
        "The power cut was caused by a squirrel.",
        "The power cut was caused by an overloaded transformer.",
        "squirrel",
        "overloaded transformer",
        id="squirrel / overloaded transformer",
    ),
    pytest.param(
        "The horse was withdrawn because of a cough.",
        "The horse was withdrawn owing to lameness.",
        "cough",
        "lameness",
        id="cough / lameness",
    ),
    pytest.param(
        "Overfishing is the main reason for the decline of cod.",
        "Warmer water is the main reason for the decline of cod.",
        "Overfishing",
        "Warmer water",
        id="overfishing / warmer water",
    ),
    pytest.param(
        "Hackers were behind the outage, the ministry said.",
        "A technical fault was behind the outage, the ministry said.",
        "Hackers",
        "technical fault",
        id="hackers / technical fault",
    ),
    pytest.param(
        "The explosion was caused by a leaking gas bottle.",
        "The explosion was caused by fireworks.",
        "leaking gas bottle",
        "fireworks",
        id="leaking gas bottle / fireworks",
    ),
    pytest.param(
        "The flight was delayed because of fog.",
        "The flight was delayed because of a technical problem.",
        "fog",
        "technical problem",
        id="fog / technical problem",
    ),
    pytest.param(
        "Rising prices are due to a weak currency, the bank says.",
        "Rising prices are due to high wages, the bank says.",
        "weak currency",
        "high wages",
        id="weak currency / high wages",
    ),
    pytest.param(
        "A short circuit sparked the blaze.",
        "The blaze was sparked by a lit candle.",
        "short circuit",
        "lit candle",
        id="short circuit / lit candle",
    ),
    pytest.param(
        "The company blames the weather for the poor harvest.",
        "The company blames a beetle for the poor harvest.",
        "weather",
        "beetle",
        id="weather / beetle",
    ),
    pytest.param(
        "The match was abandoned because of fog.",
        "The match was abandoned after crowd trouble.",
        "fog",
        "crowd trouble",
        id="fog / after crowd trouble",
    ),
    pytest.param(
        "The train derailed after hitting a fallen tree, the operator said.",
        "The operator said a broken rail had caused the train to derail.",
        "hitting a fallen tree",
        "broken rail",
        id="after hitting a fallen tree / broken rail",
    ),
    pytest.param(
        "The evening concert was put off because of a burst pipe above the stage.",
        "The evening concert was postponed after a bomb threat.",
        "burst pipe above the stage",
        "bomb threat",
        id="put off because of a burst pipe / postponed after a bomb threat",
    ),
    pytest.param(
        "The ferry from Oslo turned back to harbour after an engine had overheated.",
        "The ferry from Oslo turned back to harbour because a passenger had fallen overboard.",
        "engine had overheated",
        "passenger had fallen overboard",
        id="after an engine had overheated / because a passenger had fallen overboard",
    ),
    pytest.param(
        "The warehouse fire was probably caused by a cigarette, police said.",
        "Police think an electric heater caused the warehouse fire.",
        "cigarette",
        "electric heater",
        id="two guesses of the police",
    ),
    pytest.param(
        "Striker Ola Berg will miss the final with a broken toe.",
        "Striker Ola Berg will miss the final because of a shoulder injury.",
        "toe",
        "shoulder",
        id="broken toe / shoulder injury",
    ),
    pytest.param(
        "Ola Berg injured her left knee in training on Friday.",
        "In training on Friday Ola Berg injured her right knee.",
        "left knee",
        "right knee",
        id="left knee / right knee",
    ),
    pytest.param(
        "The chief inspector said a brake had failed on the way down.",
        "The chief inspector ruled out a failure of the brakes on the way down.",
        "had failed",
        "failure of the brakes",
        id="a brake had failed / ruled out a failure of the brakes",
    ),
    pytest.param(
        "A blackout hit the old harbour at noon. It was caused by a broken cable.",
        "A fire in a transformer led to the power cut in the old harbour at noon.",
        "broken cable",
        "fire in a transformer",
        id="a blackout, and it was caused / led to the power cut",
    ),
]


@pytest.mark.parametrize(("left", "right", "left_value", "right_value"), CONFLICTS)
def test_cause_conflicts_are_found(
    find: Find, left: str, right: str, left_value: str, right_value: str
) -> None:
    """Two causes of one thing are found, with the words that conflict."""
    strong = [finding for finding in find(left, right) if finding.verdict == "contradiction"]
    assert [(one.kind, one.left.text, one.right.text) for one in strong] == [
        ("cause", left_value, right_value)
    ]
