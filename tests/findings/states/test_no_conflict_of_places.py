"""Places that look like two answers to one question and are none."""

import pytest

from tests.findings.states.conftest import Find

TRAPS = [
    pytest.param(
        "The flight from Amsterdam to Delhi was attacked over Ukraine close to the Russian border.",
        "The flight left an airport in Amsterdam for Delhi and was attacked over Ukraine.",
        id="near a border is not beyond it",
    ),
    pytest.param(
        "The results were presented in Prague on Monday.",
        "The results, presented in Oslo in 2019, were confirmed in Prague.",
        id="results shown twice",
    ),
    pytest.param(
        "The plane from Lima had to land in Bogota before it flew on to Quito.",
        "The plane from Lima that was diverted to Bogota landed in Quito in the evening.",
        id="a stop and the end of the journey",
    ),
    pytest.param(
        "The wreck lies 12 kilometres west of the island.",
        "A second ship was seen 30 kilometres east of the island.",
        id="two ships on two sides",
    ),
    pytest.param(
        "The summit will be held in Vienna next month.",
        "The summit will be held in Austria next month.",
        id="the summit will be held in vienna next month.",
    ),
    pytest.param(
        "The boy was found in a barn near Oldfors.",
        "The boy was found on a farm outside Oldfors, 20 kilometres from Kastby, where he lives.",
        id="the boy was found in a barn near oldfors.",
    ),
    pytest.param(
        "The plane left Oslo at noon.",
        "The plane landed in Madrid at 3.30 pm.",
        id="the plane left oslo at noon.",
    ),
    pytest.param(
        "The painting was stolen from the museum in Lund in 1998.",
        "The painting was found in a flat in Malmo.",
        id="the painting was stolen from the museum in lund in 1998.",
    ),
    pytest.param(
        "The statue was found in Bergamo.",
        "The statue was found in northern Italy.",
        id="the statue was found in bergamo.",
    ),
    pytest.param(
        "The statue was stolen in Rome and found in Bergamo.",
        "The thieves were arrested in Brescia.",
        id="the statue was stolen in rome and found in bergamo.",
    ),
    pytest.param(
        "She lives in Turku.",
        "She was born in Tampere.",
        id="she lives in turku.",
    ),
    pytest.param(
        "The march began at the station.",
        "The march ended at the harbour.",
        id="the march began at the station.",
    ),
    pytest.param(
        "A woman was arrested in Lyon.",
        "A man arrested in Paris was released.",
        id="a woman was arrested in lyon.",
    ),
    pytest.param(
        "The museum in Lund will close.",
        "The museum in Malmo will reopen.",
        id="the museum in lund will close.",
    ),
    pytest.param(
        "The minister was in Riga on Monday.",
        "The minister flew to Tallinn on Tuesday.",
        id="the minister was in riga on monday.",
    ),
    pytest.param(
        "The tanker left Rotterdam on Friday.",
        "The tanker was built in Gdynia.",
        id="the tanker left rotterdam on friday.",
    ),
    pytest.param(
        "The suspects were arrested in Leeds.",
        "The suspects come from Bradford.",
        id="the suspects were arrested in leeds.",
    ),
    pytest.param(
        "The lynx was seen near a farm.",
        "A lynx was caught in a forest last month.",
        id="the lynx was seen near a farm.",
    ),
    pytest.param(
        "A bomb was found at the station.",
        "No bomb was found at the airport.",
        id="a bomb was found at the station.",
    ),
    pytest.param(
        "The president arrived in Rome.",
        "The president left Paris.",
        id="the president arrived in rome.",
    ),
    pytest.param(
        "The tanker was towed to the port.",
        "A fishing boat sank off the port in 2011.",
        id="the tanker was towed to the port.",
    ),
    pytest.param(
        "The bear was seen near Sulmona.",
        "The bear was born in a zoo in Avezzano.",
        id="the bear was seen near sulmona.",
    ),
    pytest.param(
        "The yacht sank off Sicily.",
        "The crew was taken to Sardinia.",
        id="the yacht sank off sicily.",
    ),
    pytest.param(
        "The factory near Torun closed last year.",
        "A new factory will be built near Olsztyn.",
        id="the factory near torun closed last year.",
    ),
    pytest.param(
        "The train from Lyon arrived on time.",
        "The train from Nice was late.",
        id="the train from lyon arrived on time.",
    ),
]


@pytest.mark.parametrize(("left", "right"), TRAPS)
def test_nothing_is_called_a_contradiction(find: Find, left: str, right: str) -> None:
    """Both passages can be true."""
    assert [finding for finding in find(left, right) if finding.verdict == "contradiction"] == []
