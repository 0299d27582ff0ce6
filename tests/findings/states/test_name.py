"""Names: one person or thing under two names."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "Judge Marta Rehn needed an hour to read the ruling.",
        "Nobody stirred while Judge Marta Solberg explained why.",
        "Marta Rehn",
        "Marta Solberg",
        id="the one judge of a story under two surnames",
    ),
    pytest.param(
        "The first tram of the new line was driven by Petra Ilic.",
        "Driver Jonas Sand took the first tram of the new line.",
        "Petra Ilic",
        "Jonas Sand",
        id="the one driver under two names",
    ),
    pytest.param(
        "Maeve Corran, the union's general secretary, told a rally that the strike would go on.",
        "The loudest cheer of the day was for union leader Sinead Corran.",
        "Maeve Corran",
        "Sinead Corran",
        id="two women of one surname",
    ),
    pytest.param(
        "Bela Roth led the trial of the vaccine. One death was unrelated to the vaccine.",
        "The trial of the vaccine was led by Boris Roth.",
        "Bela Roth",
        "Boris Roth",
        id="unrelated to something else",
    ),
    pytest.param(
        "Petar Ilic, the driver, was taken to hospital with cuts.",
        "Stevo Ilic, the driver, was unhurt apart from cuts.",
        "Petar Ilic",
        "Stevo Ilic",
        id="the one driver of a story",
    ),
    pytest.param(
        "The pilot of the plane, named by the airline as Petar Ilic, walked away.",
        "Its pilot, Stevo Ilic, 48, walked away from the plane.",
        "Petar Ilic",
        "Stevo Ilic",
        id="named by the airline as",
    ),
    pytest.param(
        "The first guide to reach the hut was Petra Ilic, who carried blankets.",
        "Guide Paula Ilic reached the hut first with blankets.",
        "Petra Ilic",
        "Paula Ilic",
        id="the first to reach it was",
    ),
    pytest.param(
        "The study of bees was led by Petra Ilic-Sand of the University of Brenna.",
        "Lead researcher Dr Dana Ilic-Sand of the University of Brenna was pleased with the study of bees.",
        "Petra Ilic-Sand",
        "Dana Ilic-Sand",
        id="of one university",
    ),
    pytest.param(
        "The victim was identified as Maria Lehmann, a 34-year-old teacher.",
        "Police named the victim as Martina Lehmann, a 34-year-old teacher.",
        "Maria Lehmann",
        "Martina Lehmann",
        id="maria lehmann / martina lehmann",
    ),
    pytest.param(
        "The rescue was led by Captain Arne Solheim of the coast guard.",
        "Coast guard captain Arne Solberg led the rescue.",
        "Arne Solheim",
        "Arne Solberg",
        id="arne solheim / arne solberg",
    ),
    pytest.param(
        "The winner of the prize, novelist Clara Ibsen, thanked her editor.",
        "Novelist Clara Jensen, who won the prize, thanked her editor.",
        "Clara Ibsen",
        "Clara Jensen",
        id="clara ibsen / clara jensen",
    ),
    pytest.param(
        "The ferry Northern Star ran aground shortly before dawn with 120 people aboard.",
        "The ferry Northern Light ran aground shortly before dawn with 120 people on board.",
        "Northern Star",
        "Northern Light",
        id="northern star / northern light",
    ),
    pytest.param(
        "The contract went to the Danish firm Holm & Sons.",
        "The Danish company Lund & Sons won the contract.",
        "Holm & Sons",
        "Lund & Sons",
        id="holm / lund",
    ),
    pytest.param(
        "The dead man was named as Oskar Blom, 48.",
        "Police named the dead man as Oskar Brandt, 48.",
        "Oskar Blom",
        "Oskar Brandt",
        id="oskar blom / oskar brandt",
    ),
    pytest.param(
        "The new director, Leon Marsh, starts in June.",
        "The new director, Noel Marsh, starts in June.",
        "Leon Marsh",
        "Noel Marsh",
        id="leon marsh / noel marsh",
    ),
    pytest.param(
        "The research was led by Professor Ida Strom of the university.",
        "Professor Eva Strom of the university led the research.",
        "Ida Strom",
        "Eva Strom",
        id="ida strom / eva strom",
    ),
    pytest.param(
        "The storm, named Freya, reached the coast at noon.",
        "The storm, named Greta, reached the coast at noon.",
        "Freya",
        "Greta",
        id="freya / greta",
    ),
    pytest.param(
        "Judge Miriam Katz will preside over the case.",
        "Judge Miriam Kahn will preside over the case.",
        "Miriam Katz",
        "Miriam Kahn",
        id="miriam katz / miriam kahn",
    ),
    pytest.param(
        "The new stadium will be named after Erik Lund.",
        "The new stadium will be named after Olaf Lund.",
        "Erik Lund",
        "Olaf Lund",
        id="erik lund / olaf lund",
    ),
    pytest.param(
        "Local baker Rosa Klein found the purse.",
        "Local baker Rita Klein found the purse.",
        "Rosa Klein",
        "Rita Klein",
        id="rosa klein / rita klein",
    ),
    pytest.param(
        "The suspect, 34-year-old Milan Horak, gave himself up.",
        "The suspect, 34-year-old Milan Hruska, gave himself up.",
        "Milan Horak",
        "Milan Hruska",
        id="milan horak / milan hruska",
    ),
    pytest.param(
        "The hospital ship Hope will arrive on Monday.",
        "The hospital ship Mercy will arrive on Monday.",
        "Hope",
        "Mercy",
        id="hope / mercy",
    ),
    pytest.param(
        "Health minister Rana Aziz opened the clinic.",
        "Health minister Lina Haddad opened the clinic.",
        "Rana Aziz",
        "Lina Haddad",
        id="rana aziz / lina haddad",
    ),
    pytest.param(
        "Carla Ricci designed the costumes.",
        "Paola Ricci designed the costumes.",
        "Carla Ricci",
        "Paola Ricci",
        id="carla ricci / paola ricci",
    ),
    pytest.param(
        "The drivers' union, led by Carla Benz, rejected the plan.",
        "Paula Benz, who leads the drivers' union, called the plan unfair.",
        "Carla Benz",
        "Paula Benz",
        id="led by carla benz / paula benz, who leads",
    ),
]


@pytest.mark.parametrize(("left", "right", "left_value", "right_value"), CONFLICTS)
def test_name_conflicts_are_found(
    find: Find, left: str, right: str, left_value: str, right_value: str
) -> None:
    """One under two names is found, with the words that conflict."""
    strong = [finding for finding in find(left, right) if finding.verdict == "contradiction"]
    assert [(one.kind, one.left.text, one.right.text) for one in strong] == [
        ("name", left_value, right_value)
    ]


NO_CONFLICT = [
    pytest.param(
        "Volunteer Chai Kunat died in the cave.",
        "Volunteer Chai Gunat lost his life in the cave.",
        id="one name in two transliterations",
    ),
    pytest.param(
        "Judge Bert Holm scored the bout for the challenger.",
        "The challenger won the bout, said judge Burt Holm.",
        id="first names that sound alike",
    ),
    pytest.param(
        "“Flawless,” declared Rob Mannix, the space centre's chief engineer, after the landing on Mars.",
        "Scott Kimball, chief engineer at Aerocraft, said after the landing on Mars that it was flawless.",
        id="one post at two bodies",
    ),
    pytest.param(
        "The ferry towed the Dutch-made Korvana, a research boat, into Haven on Sunday.",
        "It was the Dutch-built Korvana, a research boat, that the ferry towed into Haven on Sunday.",
        id="where it was made is no first name",
    ),
    pytest.param(
        "Anna Zelin saw the men from far away when they came down the road to the farm.",
        "Piotr Zelin saw the men come down the road to the farm.",
        id="a man and a woman of one surname",
    ),
    pytest.param(
        "The hearing of the case of the tram was held before Judge Petra Ilic.",
        "Judge Jonas Sand held the hearing of the case of the bus.",
        id="two judges",
    ),
    pytest.param(
        "Bela Roth led the trial of the vaccine. He is not related to Boris Roth, who led another.",
        "The trial of the vaccine was led by Boris Roth.",
        id="not related to a namesake",
    ),
    pytest.param(
        "Petar Ilic, a driver, was taken to hospital; two other drivers were unhurt.",
        "Driver Stevo Ilic was taken to hospital.",
        id="several drivers",
    ),
    pytest.param(
        "“Boris Roth, Bo Roth, can rest now,” a nephew said after the hearing of the tram case.",
        "“It is over,” said Anja Roth, the stepmother of Roth, after the hearing of the tram case.",
        id="a stepmother",
    ),
    pytest.param(
        "Tamas Ilic, who lost his farm in the fire, said on Sunday he would not build again.",
        "Viktor Ilic, whose brother Tamas lost his farm in the fire, said on Sunday he would build again.",
        id="a brother by his first name",
    ),
    pytest.param(
        "The town wept for Bela Roth on Sunday, and Emil Roth read out a letter outside the church.",
        "The town wept for Bela Roth on Sunday, and Jonas Roth read out a letter outside the church.",
        id="two of the family of somebody both know",
    ),
    pytest.param(
        "The guard, Terence Sand, was tied up with tape on Sunday.",
        "The guard, Terry Sand, was tied up with tape on Sunday.",
        id="a short name",
    ),
    pytest.param(
        "The head of the school, Anne-Marie Sand, spoke of a good year on Sunday.",
        "The head of the school, Marie Sand, spoke of a good year on Sunday.",
        id="half of a double name",
    ),
    pytest.param(
        "Spokesman Bela Roth of the foreign ministry said on Sunday that the tram had broken the rules.",
        "Spokeswoman Anja Sand of the foreign ministry said on Sunday that the tram had broken the rules.",
        id="a spokesman and a spokeswoman",
    ),
    pytest.param(
        "The coach was Petar Ilic's friend for years.",
        "The coach, Stevo Ilic, was a friend of the family for years.",
        id="a coach who is somebody's friend",
    ),
]


@pytest.mark.parametrize(("left", "right"), NO_CONFLICT)
def test_two_people_of_one_surname(find: Find, left: str, right: str) -> None:
    """Two people who share a surname are two."""
    assert not [one for one in find(left, right) if one.strong and one.kind == "name"]
