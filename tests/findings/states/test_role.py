"""Roles: one person in two offices."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "Ana Feld, a former teacher, joined the council in May.",
        "Ana Feld, a former nurse, thanked her voters.",
        "former teacher",
        "former nurse",
        id="the one trade somebody had before",
    ),
    pytest.param(
        "Anneke Vos, the museum's director, told the council that the painting had been "
        "insured for 12 million euros.",
        "The painting was insured for 12 million euros, according to Anneke Vos, a curator at the museum.",
        "director",
        "curator",
        id="director / curator",
    ),
    pytest.param(
        "Their spokesman, Henrik Dahl, teaches music at Bergen and owns a tenth of the shares.",
        "Henrik Dahl, a racing driver who owns a tenth of the shares, would not comment.",
        "teaches",
        "racing driver",
        id="teaches / racing driver",
    ),
    pytest.param(
        "“We saw the smoke at once,” said harbour master Luis Ferrand, who was on duty that night.",
        "Luis Ferrand, the deputy harbour master, said his team saw the smoke immediately.",
        "harbour master",
        "deputy harbour master",
        id="harbour master / deputy harbour master",
    ),
    pytest.param(
        "Chief engineer Mateo Rinaldi told reporters the turbine had been inspected twice this year.",
        "The turbine was inspected twice this year, said Mateo Rinaldi, the company's safety inspector.",
        "Chief engineer",
        "safety inspector",
        id="chief engineer / safety inspector",
    ),
    pytest.param(
        "The hearing was adjourned after the lead prosecutor, Helena Strand, fell ill.",
        "The hearing was put off because Helena Strand, the lawyer for the defence, was ill.",
        "lead prosecutor",
        "lawyer",
        id="lead prosecutor / lawyer",
    ),
    pytest.param(
        "Volcanologist Sara Quiroga of the national observatory warned that the alert could last for weeks.",
        "Sara Quiroga, a meteorologist at the national observatory, said the alert could "
        "be in place for weeks.",
        "Volcanologist",
        "meteorologist",
        id="volcanologist / meteorologist",
    ),
    pytest.param(
        "Education Secretary Moira Dunne apologised to parents in a letter on Monday.",
        "In a letter to parents on Monday, Health Secretary Moira Dunne said she was sorry.",
        "Education Secretary",
        "Health Secretary",
        id="education secretary / health secretary",
    ),
    pytest.param(
        "The vessel's first officer, Janko Petric, was questioned by the coast guard for three hours.",
        "Captain Janko Petric was questioned for three hours by coast guard officers.",
        "first officer",
        "Captain",
        id="first officer / captain",
    ),
    pytest.param(
        "Tove Lind, head of the water board, called the damage unprecedented.",
        "Tove Lind, a spokeswoman for the water board, said such damage had never been seen.",
        "head",
        "spokeswoman",
        id="head / spokeswoman",
    ),
    pytest.param(
        "Deputy mayor Kirsten Holt opened the new pool on Saturday.",
        "The new pool was opened on Saturday by Mayor Kirsten Holt.",
        "Deputy mayor",
        "Mayor",
        id="deputy mayor / mayor",
    ),
    pytest.param(
        "Interior minister Raul Ortega visited the flooded villages.",
        "Raul Ortega, the environment minister, toured the flooded villages.",
        "Interior minister",
        "environment minister",
        id="interior minister / environment minister",
    ),
    pytest.param(
        "The union's treasurer, Colm Byrne, signed the agreement on behalf of the workers.",
        "Union president Colm Byrne signed the agreement for the workers.",
        "treasurer",
        "Union president",
        id="treasurer / union president",
    ),
    pytest.param(
        "Goalkeeper Luka Peric was carried off with a knee injury.",
        "Midfielder Luka Peric left the field on a stretcher with an injured knee.",
        "Goalkeeper",
        "Midfielder",
        id="goalkeeper / midfielder",
    ),
    pytest.param(
        "The boy's grandfather, Emil Haas, had reported him missing.",
        "Emil Haas, the boy's uncle, had reported him missing.",
        "grandfather",
        "uncle",
        id="grandfather / uncle",
    ),
    pytest.param(
        "Site manager Dora Blum said the crane had been checked in May.",
        "The crane was checked in May, according to Dora Blum, the crane driver.",
        "Site manager",
        "crane driver",
        id="site manager / crane driver",
    ),
    pytest.param(
        "Stationmaster Hugo Lenz sent the train back.",
        "Hugo Lenz, a signalman, sent the train back.",
        "Stationmaster",
        "signalman",
        id="stationmaster / signalman",
    ),
    pytest.param(
        "Sabine Frei, the zoo's vet, said the elephant had been ill for weeks.",
        "The elephant had been ill for weeks, zoo keeper Sabine Frei said.",
        "vet",
        "zoo keeper",
        id="vet / zoo keeper",
    ),
    pytest.param(
        "Professor Tariq Aziz, an epidemiologist at the university, urged people to stay at home.",
        "Tariq Aziz, an economist at the university, urged people to stay at home.",
        "epidemiologist",
        "economist",
        id="epidemiologist / economist",
    ),
    pytest.param(
        "Police spokesman Ivo Bosko confirmed the arrest.",
        "Fire service spokesman Ivo Bosko confirmed the arrest.",
        "Police spokesman",
        "Fire service spokesman",
        id="police spokesman / fire service spokesman",
    ),
    pytest.param(
        "The chairman of the club, Ken Ashby, resigned.",
        "Ken Ashby, the club's coach, resigned.",
        "chairman",
        "coach",
        id="chairman / coach",
    ),
    pytest.param(
        "The airline's finance chief, Elin Holm, will lead the inquiry.",
        "The inquiry will be led by Elin Holm, the airline's head of human resources.",
        "finance chief",
        "head",
        id="finance chief / head of human resources",
    ),
    pytest.param(
        "The plan was drawn up by Marc Duval, the firm's director of operations.",
        "Marketing director Marc Duval drew up the plan.",
        "director",
        "Marketing director",
        id="director of operations / marketing director",
    ),
]


@pytest.mark.parametrize(("left", "right", "left_value", "right_value"), CONFLICTS)
def test_role_conflicts_are_found(
    find: Find, left: str, right: str, left_value: str, right_value: str
) -> None:
    """Two offices nobody holds at once are found, with the words that conflict."""
    strong = [finding for finding in find(left, right) if finding.verdict == "contradiction"]
    assert [(one.kind, one.left.text, one.right.text) for one in strong] == [
        ("role", left_value, right_value)
    ]
