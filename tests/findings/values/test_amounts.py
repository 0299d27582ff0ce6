"""Which amounts of two reports are of one thing, and which only look like it."""

import pytest

from tests.findings.values.pairs import told

CONTRADICTIONS = [
    # The amount says what it is of, whatever the verb.
    (
        "money",
        "Two traders at Corvin Bank concealed losses of 210 million euros.",
        "The bank, Corvin, had sat on losses of €260m, investigators found.",
    ),
    (
        "money",
        "Engineers put the damage to the Wessel dam at 45 million dollars.",
        "The bill for the flood at the Wessel dam will come to $60 million.",
    ),
    (
        "money",
        "The necklace stolen in Arden was worth 90,000 euros.",
        "The value of the necklace taken in Arden has been put at 70,000 euros.",
    ),
    ("money", "The city must pay Ellis £35,000.", "Ellis will receive £53,000 from the city."),
    # Digits in another order.
    (
        "percent",
        "Nurses in Oster will get 3.6 percent more pay.",
        "Pay for nurses in Oster goes up by 6.3 percent.",
    ),
    (
        "number",
        "The data of 2.4 million customers of Telvo were copied.",
        "Thieves copied the data of 4.2 million people from Telvo.",
    ),
    ("number", "Norvik, a shipyard, has 260 workers in Tarn.", "Norvik employs 620 people in Tarn."),
    # Ages, by name and by whom a sentence means.
    ("number", "Rosa Lindt, who is 51, led the climb.", "The climb was led by Rosa Lindt, 57."),
    (
        "number",
        "Rosa Lindt led the climb.\nThe 51-year-old was the last to come down.",
        "Rosa Lindt, 57, led the climb.",
    ),
    ("number", "Marek Lindt, a carpenter of 41, was freed on bail.", "Marek Lindt, 47, was freed on bail."),
    ("number", "A surgeon, Ida Rehm, aged 38, was hurt.", "Ida Rehm, a 33-year-old surgeon, was hurt."),
    # Durations of one thing told with other verbs.
    ("number", "Repairs will take five weeks.", "The repairs are expected to take three months."),
    ("number", "The jury took two hours to decide.", "The jury deliberated for six hours."),
    ("number", "Koval will be out for four weeks.", "Koval is sidelined for nine weeks."),
    ("number", "Koval put his name to a four-year deal.", "Koval agreed a contract for two years."),
    ("number", "The three-week strike in Orm is over.", "The strike in Orm lasted five weeks."),
    ("number", "Prosecutors had asked for six years.", "Prosecutors had demanded eight years in prison."),
    # Standing in an order, sets of a match, men and women of one group.
    ("number", "Anna Brill is ranked 27th in the world.", "Anna Brill, the world number 72, won."),
    ("number", "Brill beat Ada Stone 6-4, 7-5.", "Brill defeated Ada Stone 6-4, 3-6, 7-5."),
    (
        "number",
        "The jury of seven men and five women retired.",
        "The jury of six men and six women retired on Monday.",
    ),
    # Years that are over do not grow.
    (
        "number",
        "In 1991 a ferry sank off Ostrand and 12 sailors died.",
        "Twenty sailors died when a ferry sank off Ostrand in 1991.",
    ),
    # Things that are gone were taken.
    (
        "number",
        "Thieves stole five violins from a shop in Varna.",
        "Seven violins are missing from a shop in Varna.",
    ),
    ("number", "Ten workers were injured in the blast in Orm.", "Fourteen workers were treated in Orm."),
]

COMPATIBLE = [
    # Rough words.
    ("Police in Dorn made 26 arrests.", "There were two dozen arrests in Dorn, police said."),
    (
        "The vote in Orm ended the 44-year reign of the Reds.",
        "The Reds' reign in Orm is over after four decades.",
    ),
    ("Several hundred people marched in Dorn.", "Some 600 people marched in Dorn."),
    # Another thing of the same unit.
    ("The rally in Orm lasted two hours.", "The trial in Orm lasted three hours."),
    ("Corvin Bank made a loss of €210m.", "Corvin Bank made a profit of €120m."),
    ("Repairs in Orm will take five weeks.", "The journey to Orm takes six hours."),
    ("The flight to Orm was delayed for three hours.", "The flight to Orm takes two hours."),
    ("The three-day visit to Orm ended.", "A two-day strike in Orm ended."),
    # Two companies, two things done.
    ("Shares in Corvin fell 3.1 percent.", "Shares in Brandtley fell 1.3 percent."),
    ("The airline cancelled 148 flights.", "Forty-one flights were diverted to other airports."),
    ("Sales rose 12 percent.", "Sales in Asia rose 21 percent."),
    # What one side asks and the other offers; what was and what is.
    ("The union demands a rise of 6 percent.", "The company offers a rise of 4 percent."),
    ("Turnout was 61 percent, up from 58 percent in 2019.", "Turnout was 58 percent in 2019."),
    ("The museum lost five paintings in 1998.", "The museum lost seven paintings on Monday."),
    # A jury and a board.
    ("Five women and seven men sit on the jury.", "The board has six women and six men."),
    # What is there and what came.
    ("The army has sent 300 soldiers to Orm.", "The army has 900 soldiers in Orm by now."),
    # Parts of one vote.
    ("Six of the eight judges voted for it and two against.", "Two of the eight judges were against it."),
    # Other opponents.
    ("Ada Brill beat Mia Stone 6-2, 6-3.", "Ada Brill won the title, beating Joan Reed 7-6, 6-4."),
    # Only those of a size.
    (
        "Two aftershocks of magnitude 5 were felt in Orm.",
        "Four aftershocks were felt in Orm.",
    ),
    # Each forecasts for itself.
    (
        "The central bank expects growth of 1.9 percent.",
        "The finance ministry forecasts growth of 1.2 percent.",
    ),
    # Two people, two accused, two groups.
    ("Rosa Lindt, 51, led the climb.", "Rosa Lindt led the climb with Ole Brandt, 47."),
    ("“Run,” said Ole Brandt.\nThe 51-year-old fell.", "Rosa Lindt, 57, fell with Ole Brandt, 51."),
    ("A group of three men and a woman left.", "Two men and a woman were found in a hut."),
    # Digits in another order, both in one article.
    (
        "Turnout was 43 percent in the south and 34 percent in the north.",
        "Turnout in the north was 34 percent.",
    ),
    # A number with a comma is no age.
    ("In Varna, 20,000 people marched.", "Ida Varna, 31, marched."),
    # A mother of ten is not ten years old.
    ("Ida Rehm, a mother of 10, won.", "Ida Rehm, 44, won."),
]


@pytest.mark.parametrize(("kind", "left", "right"), CONTRADICTIONS)
def test_of_one_thing(kind: str, left: str, right: str) -> None:
    found = [(one.verdict, one.kind) for one in told(left, right)]
    assert ("contradiction", kind) in found


@pytest.mark.parametrize(("kind", "left", "right"), CONTRADICTIONS)
def test_the_other_way_round(kind: str, left: str, right: str) -> None:
    assert ("contradiction", kind) in [(one.verdict, one.kind) for one in told(right, left)]


@pytest.mark.parametrize(("left", "right"), COMPATIBLE)
def test_of_two_things(left: str, right: str) -> None:
    assert [one for one in told(left, right) if one.verdict == "contradiction"] == []
