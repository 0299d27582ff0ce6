"""Spheres of life: what one person is in a story, told in two ways that do not go together."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    ("Ada Renn, the mayor of Tolm, opened the hall.", "Ada Renn, a bus driver, opened the hall."),
    ("The governor, Ivo Lasz, visited the post.", "Colonel Ivo Lasz, who commands the garrison, visited it."),
    ("Hotel boss Dean Ruddy praised the guests.", "Dean Ruddy, the hotel's head chef, praised the guests."),
    ("Her coach, Pia Sund, ran on to the court.", "Her fitness trainer, Pia Sund, ran on to the court."),
    ("Installation manager Rob Kerr rang the alarm.", "Rob Kerr, the rig's medic, rang the alarm."),
    ("The party's finance spokesman, Ole Wirth, left.", "Ole Wirth, its education spokesman, left."),
    ("A former army chaplain, Neil Stowe, lost it all.", "Neil Stowe, a retired postman, lost everything."),
    ("Eli Mohn, who speaks for the party on trade, left.", "Eli Mohn, its health spokeswoman, left."),
    ("Lars Ober, who is married to Kell's sister, wept.", "Lars Ober, a cousin of Kell, wept in court."),
    ("Health minister Eli Mohn left early.", "The leader of the opposition, Eli Mohn, left early."),
    ("Union leader Eli Mohn left the talks.", "The plant's manager, Eli Mohn, left the talks."),
    ("Eli Mohn, the driver of the bus, left.", "Eli Mohn, the driver of the lorry, left."),
    ("Eli Mohn, the victim's brother, left.", "Eli Mohn, the victim's neighbour, left."),
    ("Eli Mohn, the mayor of Tolm, left.", "Eli Mohn, the mayor of Brenna, left."),
    (
        "Eli Mohn, a professor at the University of Tolm, left.",
        "Professor Eli Mohn of the University of Brenna left.",
    ),
    (
        "Eli Mohn, a former mayor of Tolm, won.",
        "Eli Mohn won the vote. The teacher, 54, has never held public office.",
    ),
    (
        "Eli Mohn, a surgeon, won the vote.",
        "Eli Mohn beat Jan Kolb. The winner, a lawyer who made her name, danced.",
    ),
    (
        "Eli Mohn, the finance director, signed it.",
        "Eli Mohn signed it. It was he, the master brewer, who cried.",
    ),
    ("Eli Mohn, a former Olympic champion, left.", "Eli Mohn, who never won an Olympic title, left."),
    ("Police cyber expert Eli Mohn spoke.", "Eli Mohn, a professor of law, spoke."),
    ("The parish priest, Jan Holub, found the boy.", "Detective Jan Holub found the boy."),
]
COMPATIBLE = [
    ("Mayor Ada Renn opened the hall.", "Ada Renn, a lawyer, opened the hall."),
    ("Professor Ada Renn spoke of a new drug.", "Ada Renn, a heart surgeon, spoke of a new drug."),
    ("Ada Renn, a poet, won the vote.", "The new prime minister, Ada Renn, won the vote."),
    ("Mayor Ada Renn opened the hall.", "Ada Renn, a former bus driver, opened the hall."),
    ("Governor Ada Renn spoke.", "Ada Renn, a retired nurse, spoke."),
    ("Ada Renn, a campaigner, spoke.", "Ada Renn, a teacher, spoke."),
    ("Ada Renn, who speaks for the party, left.", "Ada Renn, its health spokeswoman, left."),
    ("Lars Ober, who is married to Kell's sister, wept.", "Lars Ober, Kell's brother-in-law, wept."),
    ("Ada Renn, a mother of two, left.", "Ada Renn, a neighbour, left."),
    ("Ada Renn, a shop steward, left.", "Ada Renn, a factory worker, left."),
    ("Ada Renn, the driver of the car, left.", "The driver, Ada Renn, left."),
    ("Ada Renn, the mayor of the town, left.", "Ada Renn, the mayor of Brenna, left."),
    (
        "Ada Renn, a professor at the University of Tolm, left.",
        "Ada Renn, a professor at Tolm University, left.",
    ),
    ("Ada Renn, the architect of the deal, left.", "Ada Renn, a lawyer, left."),
    ("Ada Renn, a pupil, was found.", "Ada Renn, 14, a pupil, was found. The teacher, 54, was arrested."),
    ("Ada Renn, a former Olympic champion, left.", "Ada Renn, who never won a world title, left."),
    ("Ada Renn, a school governor, left.", "Ada Renn, a nurse, left."),
    ("Captain Ada Renn spoke to the nation.", "President Ada Renn spoke to the nation."),
    ("Ada Renn, a novelist, left.", "Ada Renn, a teacher, left."),
    ("Ada Renn, an engineer, left.", "Ada Renn, a lecturer, left."),
    ("The party's spokesman, Ada Renn, left.", "Ada Renn, its education spokeswoman, left."),
    ("Ada Renn, a nurse, left. She is also the town's mayor.", "Mayor Ada Renn left."),
]


@pytest.mark.parametrize(("left", "right"), CONFLICTS)
def test_what_nobody_is_beside(find: Find, left: str, right: str) -> None:
    """Two posts or callings that hardly anybody combines are a contradiction."""
    assert [one.kind for one in find(left, right) if one.strong] == ["role"]


@pytest.mark.parametrize(("left", "right"), COMPATIBLE)
def test_what_somebody_may_be_beside(find: Find, left: str, right: str) -> None:
    """Callings that go together, and what is over, are no contradiction."""
    assert not [one for one in find(left, right) if one.strong]
