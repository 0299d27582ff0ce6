"""Places: one event in two places."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "The fire broke out in the kitchen on the ground floor shortly after midnight, investigators said.",
        "Investigators said the fire started in the attic shortly after midnight.",
        "kitchen",
        "attic",
        id="kitchen / attic",
    ),
    pytest.param(
        "Rescuers found the boy alive in a barn near Oldfors on Sunday morning, about 30 "
        "hours after he went missing.",
        "The boy was found alive near Kastby on Sunday morning after a search that lasted some 30 hours.",
        "Oldfors",
        "Kastby",
        id="oldfors / kastby",
    ),
    pytest.param(
        "The summit between the two leaders will be held in Vienna next month, officials "
        "from both sides confirmed.",
        "Officials confirmed that the two leaders are to meet for their summit in Geneva next month.",
        "Vienna",
        "Geneva",
        id="vienna / geneva",
    ),
    pytest.param(
        "The lorry left the road near Brunnen and rolled down an embankment, police said.",
        "According to police the lorry came off the road close to Sarnau before rolling down an embankment.",
        "Brunnen",
        "Sarnau",
        id="brunnen / sarnau",
    ),
    pytest.param(
        "The suspect was arrested at Lisbon airport while trying to board a flight to Brazil.",
        "Police detained the suspect at Porto airport as he was about to board a plane to Brazil.",
        "Lisbon airport",
        "Porto airport",
        id="lisbon airport / porto airport",
    ),
    pytest.param(
        "The river burst its banks on the eastern side of the town, flooding dozens of cellars.",
        "Dozens of cellars were flooded when the river burst its banks in the west of the town.",
        "eastern side",
        "west",
        id="eastern side / west",
    ),
    pytest.param(
        "The wreck was discovered off the coast of Norway by a team of divers led by Ewa Lis.",
        "A team of divers led by Ewa Lis found the wreck off the Danish coast.",
        "Norway",
        "Danish",
        id="norway / danish",
    ),
    pytest.param(
        "She was born in Turku and moved to Stockholm at the age of ten.",
        "Born in Tampere, she moved to Stockholm when she was ten.",
        "Turku",
        "Tampere",
        id="turku / tampere",
    ),
    pytest.param(
        "The two ships collided off Cape Marrow in thick fog.",
        "In dense fog the two vessels collided near Port Elgin.",
        "Cape Marrow",
        "Port Elgin",
        id="cape marrow / port elgin",
    ),
    pytest.param(
        "The trial will take place in Lublin.",
        "The trial is to be held in Krakow.",
        "Lublin",
        "Krakow",
        id="lublin / krakow",
    ),
    pytest.param(
        "The march ended at the cathedral.",
        "The march ended at the harbour.",
        "cathedral",
        "harbour",
        id="cathedral / harbour",
    ),
    pytest.param(
        "The firm will move its headquarters to Dublin next year.",
        "Next year the firm is moving its head office to Luxembourg.",
        "Dublin",
        "Luxembourg",
        id="dublin / luxembourg",
    ),
    pytest.param(
        "The body was found on the northern shore of the lake.",
        "The body was found on the southern shore of the lake.",
        "northern shore",
        "southern shore",
        id="northern shore / southern shore",
    ),
    pytest.param(
        "The minister was speaking at a conference in Tallinn.",
        "Speaking at a conference in Riga, the minister called for patience.",
        "Tallinn",
        "Riga",
        id="tallinn / riga",
    ),
    pytest.param(
        "The epicentre was 40 km north of the town of Ralto.",
        "The quake's epicentre was 40 km south of Ralto.",
        "north",
        "south",
        id="north / south",
    ),
    pytest.param(
        "A memorial service will be held in St Mark's church on Sunday.",
        "On Sunday a memorial service will be held at the cathedral of St Olaf.",
        "St Mark's church",
        "St Olaf",
        id="st mark's church / st olaf",
    ),
    pytest.param(
        "The new factory will be built near Olsztyn and will employ 400 people.",
        "The new factory, which will employ 400 people, will be built near Torun.",
        "Olsztyn",
        "Torun",
        id="olsztyn / torun",
    ),
    pytest.param(
        "The president was speaking in Ottawa after talks with the premier.",
        "Speaking in Toronto after talks with the premier, the president said he was content.",
        "Ottawa",
        "Toronto",
        id="ottawa / toronto",
    ),
    pytest.param(
        "The gas leak was discovered in the basement of the school.",
        "The gas leak was discovered in the school's kitchen.",
        "basement",
        "school's kitchen",
        id="basement / school's kitchen",
    ),
    pytest.param(
        "The statue stood in front of the library for 80 years.",
        "The statue had stood in front of the theatre for 80 years.",
        "library",
        "theatre",
        id="library / theatre",
    ),
    pytest.param(
        "The yacht sank off the coast of Sicily.",
        "The yacht sank off the coast of Sardinia.",
        "Sicily",
        "Sardinia",
        id="sicily / sardinia",
    ),
    pytest.param(
        "The money went to a company in Malta, the auditors found.",
        "The auditors found that the money had gone to a firm in Cyprus.",
        "Malta",
        "Cyprus",
        id="a company in malta / a firm in cyprus",
    ),
    pytest.param(
        "The plane from Lima landed safely in Bogota with a broken window.",
        "The plane from Lima was diverted to Quito with a broken window.",
        "Bogota",
        "Quito",
        id="landed in bogota / diverted to quito",
    ),
    pytest.param(
        "The bus was taking pensioners to the seaside.",
        "The pensioners on the bus were on their way to the mountains.",
        "seaside",
        "mountains",
        id="to the seaside / on the way to the mountains",
    ),
    pytest.param(
        "The ceasefire was mediated by Norway after months of fighting.",
        "The ceasefire, reached under Swiss mediation, is to begin at midnight.",
        "Norway",
        "Swiss",
        id="mediated by norway / swiss mediation",
    ),
    pytest.param(
        "The truce was brokered by Qatar.",
        "Egypt, which brokered the truce, praised both sides.",
        "Qatar",
        "Egypt",
        id="brokered by qatar / egypt, which brokered",
    ),
    pytest.param(
        "The figures were unveiled at a meeting of surgeons in Prague.",
        "The study's results were shown to doctors in Oslo.",
        "Prague",
        "Oslo",
        id="figures unveiled in prague / results shown in oslo",
    ),
]


@pytest.mark.parametrize(("left", "right", "left_value", "right_value"), CONFLICTS)
def test_place_conflicts_are_found(
    find: Find, left: str, right: str, left_value: str, right_value: str
) -> None:
    """One event in two places is found, with the words that conflict."""
    strong = [finding for finding in find(left, right) if finding.verdict == "contradiction"]
    assert [(one.kind, one.left.text, one.right.text) for one in strong] == [
        ("place", left_value, right_value)
    ]
