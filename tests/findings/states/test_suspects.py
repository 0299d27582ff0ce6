"""One mishap laid to causes that exclude each other; what may be one cause, or a guess, is left alone."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "A fire destroyed the sawmill overnight. It was started by sparks from a welder, investigators said.",
        "The sawmill burned to the ground. Fire officers believe a short circuit was to blame.",
        id="welder / short circuit",
    ),
    pytest.param(
        "The blaze in the flats began with a candle, the fire chief said.",
        "Nine families lost their homes in the fire. Police say an arsonist set it.",
        id="candle / arsonist",
    ),
    pytest.param(
        "The express derailed on a bend because of excessive speed, the operator said.",
        "The train left the rails south of the town. Inspectors found that a rail had cracked in the cold.",
        id="speed / cracked rail",
    ),
    pytest.param(
        "Two trains collided at the junction. Investigators say the driver passed a signal at danger.",
        "The collision of the two trains was caused by brake failure, the inquiry found.",
        id="signal passed / brakes failed",
    ),
    pytest.param(
        "The coach overturned on the motorway after its driver fell asleep at the wheel.",
        "Twelve were hurt when a coach overturned. A burst tyre was the cause, police said.",
        id="asleep / burst tyre",
    ),
    pytest.param(
        "The jet made an emergency landing because of a bird strike, the airline said.",
        "A battery that overheated in the cabin caused the plane to divert.",
        id="birds / battery",
    ),
    pytest.param(
        "The trawler sank within minutes. Her skipper said the cargo had shifted in the swell.",
        "The boat went down after a collision with a container, the coast guard believes.",
        id="cargo / container",
    ),
    pytest.param(
        "The footbridge collapsed because of corrosion in its cables.",
        "A lorry that hit a pillar caused the bridge to collapse, engineers said.",
        id="corrosion / a lorry",
    ),
    pytest.param(
        "The outbreak of salmonella was traced to eggs from a farm.",
        "Doctors blame the outbreak on salad served at the fair; all those infected had eaten it.",
        id="eggs / salad",
    ),
    pytest.param(
        "The fever is caused by a parasite, the health agency said.",
        "The illness is caused by a virus, according to the health agency.",
        id="parasite / virus",
    ),
    pytest.param(
        "Hackers entered the hospital's network after a clerk clicked on a link, the police believe.",
        "The attack on the hospital's computers went through a security hole, the police found.",
        id="a clicked link / a security hole",
    ),
    pytest.param(
        "Squirrels were to blame for the power cut on Monday, the utility said.",
        "A digger cut a cable and caused the blackout, the utility said.",
        id="squirrels / a digger",
    ),
    pytest.param(
        "The valley was flooded when a dam on the upper lake burst, engineers found.",
        "The flood came because debris had blocked the bridge, the engineers found.",
        id="a dam / debris",
    ),
    pytest.param(
        "The investigation was prompted by a routine audit of the accounts.",
        "A whistleblower in the bookkeeping department started the investigation.",
        id="audit / whistleblower",
    ),
    pytest.param(
        "The blast was caused by a gas leak, the fire service said.",
        "A bomb caused the explosion, the interior ministry said.",
        id="gas / bomb",
    ),
    pytest.param(
        "The fire at the hotel started in a faulty heater, investigators said.",
        "The hotel fire was not caused by a heater; arson is to blame, investigators said.",
        id="heater / arson and no heater",
    ),
    pytest.param(
        "The concert was cancelled because the singer had lost her voice.",
        "The concert was called off after a bomb threat.",
        id="illness / a threat",
    ),
    pytest.param(
        "The match was held up because the lights had failed.",
        "The match was delayed when fans clashed on the terraces.",
        id="lights / fans",
    ),
    pytest.param(
        "The school was closed because of asbestos in the ceilings.",
        "The school was shut after its boiler broke down.",
        id="asbestos / heating",
    ),
    pytest.param(
        "Director Mia Holm resigned for family reasons, the museum said.",
        "Mia Holm stepped down as director after a row with the trustees.",
        id="family / a row",
    ),
    pytest.param(
        "The dockers went on strike over pay.",
        "The dockers are on strike because of a new roster.",
        id="pay / a roster",
    ),
    pytest.param(
        "The painter Ivo Sand died of a stroke on Sunday.",
        "Ivo Sand, the painter, died of pneumonia on Sunday.",
        id="a stroke / pneumonia",
    ),
]
FAIR = [
    pytest.param(
        "The train derailed because of a cracked rail, investigators said.",
        "It was the worst crash on the line since 1998, when a train ran into a landslide and derailed.",
        id="what happened on the line years ago",
    ),
    pytest.param(
        "A fire destroyed the sawmill overnight. It was started by sparks from a welder, investigators said.",
        "The sawmill burned to the ground. Fire officers believe the torch of a welder was to blame.",
        id="the same family in other words",
    ),
    pytest.param(
        "The fire in the flats was caused by faulty wiring, the fire chief said.",
        "The fire in the flats began when the battery of a scooter overheated, the fire chief said.",
        id="one may be the other in wider words",
    ),
    pytest.param(
        "The train left the rails because of excessive speed, the operator said.",
        "The train left the rails. Investigators are examining whether a rail had cracked.",
        id="a guess against a finding of which the other knows nothing",
    ),
    pytest.param(
        "The footbridge collapsed because of corrosion, engineers said. An overload was one theory.",
        "The footbridge collapsed under an overload, engineers said.",
        id="the other cause is held for possible",
    ),
    pytest.param(
        "The trawler sank because of an engine failure, the skipper said.",
        "The trawler lost power after an engine failure and hit rocks, the skipper said.",
        id="a stage of the same mishap",
    ),
    pytest.param(
        "The outbreak was traced to fish from the harbour.",
        "The outbreak was traced to a stall next to the fish market, where fish was sold.",
        id="the same food",
    ),
    pytest.param(
        "The fire was caused by a cigarette, police said.",
        "An earlier fire in the same street was caused by a candle.",
        id="another fire",
    ),
    pytest.param(
        "The blaze was caused by a cigarette, police said.",
        "Residents lit a candle for each victim of the blaze.",
        id="a candle that lit nothing",
    ),
    pytest.param(
        "The concert was cancelled because of a storm.",
        "The evening train was cancelled because of a strike.",
        id="a concert and a train",
    ),
    pytest.param(
        "Mia Holm resigned for family reasons.",
        "Olaf Berg resigned over a dispute about money.",
        id="two who resigned",
    ),
    pytest.param(
        "Ivo Sand died of a heart attack.",
        "Nora Feld died of cancer two years before her brother.",
        id="two who died",
    ),
    pytest.param(
        "The talks were delayed by a power cut.",
        "The talks were delayed when the lights failed.",
        id="a power cut puts out the lights",
    ),
    pytest.param(
        "The nurses went on strike over pay.",
        "The nurses are on strike because of a new roster. Pay was not raised this year.",
        id="a strike about two things",
    ),
    pytest.param(
        "The ship ran aground because of strong winds and an engine failure, the canal authority said.",
        "An engine failure was not the only cause of the grounding of the ship, the authority said.",
        id="not the only cause is one",
    ),
    pytest.param(
        "The bus crash was caused by black ice, police said.",
        "The bus crash was not caused by speed, police said.",
        id="another cause is denied",
    ),
]


@pytest.mark.parametrize(("left", "right"), CONFLICTS)
def test_two_causes_of_one_mishap_are_found(find: Find, left: str, right: str) -> None:
    """Each article knows one cause of the mishap, and they have nothing to do with each other."""
    strong = [finding for finding in find(left, right) if finding.verdict == "contradiction"]
    assert [one.kind for one in strong] == ["cause"]
    assert strong[0].left.text in strong[0].explanation
    assert strong[0].right.text in strong[0].explanation


@pytest.mark.parametrize(("left", "right"), FAIR)
def test_what_may_be_one_cause_is_left_alone(find: Find, left: str, right: str) -> None:
    """Causes of one family, guesses, stages and other cases are no contradiction."""
    assert [one for one in find(left, right) if one.verdict == "contradiction" and one.kind == "cause"] == []
