"""Two posts of one house, work after retirement, work never done, relatives of whoever has an office."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    pytest.param(
        "Chief executive Vera Stahl apologised to the savers.",
        "Vera Stahl, the bank's head of compliance, apologised to the savers.",
        id="the head of the whole and of a part",
    ),
    pytest.param(
        "The head of the airline's legal department, Igor Pelt, said nothing.",
        "Igor Pelt, who is the airline's head of marketing, said nothing.",
        id="of a department",
    ),
    pytest.param(
        "Dr Mira Coll, the squad's doctor, thinks that Ruiz will play.",
        "Mira Coll, who is the squad's treasurer, thinks that Ruiz will play.",
        id="a doctor and a treasurer",
    ),
    pytest.param(
        "Housing Minister Otto Falk came to see the damage.",
        "Otto Falk, the coast guard's spokesman, came to see the damage.",
        id="a minister speaks for no coast guard",
    ),
    pytest.param(
        "Joan Petty, a retired headmistress, was among the injured.",
        "Joan Petty, a dentist on her way to work, was among the injured.",
        id="retired and at work",
    ),
    pytest.param(
        "The new minister is Luis Mora, a civil engineer.",
        "Luis Mora, an economist by training who has never worked as an engineer, is the new minister.",
        id="never worked as",
    ),
    pytest.param(
        "The land was bought by Knut Moen, a cousin of the bishop, said Bishop Olav Dahl.",
        "The land was bought by Knut Moen, Dahl's brother, it is said. Bishop Olav Dahl was silent.",
        id="the bishop by his name",
    ),
    pytest.param(
        "Lena Dobbs, who is his sister-in-law, was convicted with Mr. Maddox.",
        "Convicted with him was Lena Dobbs, Mr. Maddox's former wife.",
        id="a name behind a title with a point",
    ),
]
NO_CONFLICTS = [
    pytest.param(
        "Vera Stahl, a spokeswoman for the museum, said it would open again.",
        "Vera Stahl, the museum's head of marketing, said it would open again.",
        id="who speaks for a house has another post in it",
    ),
    pytest.param(
        "Vera Stahl, the deputy director, said it would open again.",
        "Vera Stahl, the museum's head of marketing, said it would open again.",
        id="a deputy runs a part",
    ),
    pytest.param(
        "Chief executive Vera Stahl of Norbank apologised.",
        "Vera Stahl, head of research at the Delta Institute, apologised.",
        id="two houses",
    ),
    pytest.param(
        "Joan Petty, a retired detective, was among the injured.",
        "Joan Petty, a taxi driver on her way to work, was among the injured.",
        id="work after a first career",
    ),
    pytest.param(
        "Mira Coll, the squad's doctor and press officer, was pleased.",
        "Mira Coll, the squad's press officer, was pleased.",
        id="both are said",
    ),
]


@pytest.mark.parametrize(("left", "right"), CONFLICTS)
def test_nobody_fills_two_posts(find: Find, left: str, right: str) -> None:
    assert any(finding.strong and finding.kind == "role" for finding in find(left, right))


@pytest.mark.parametrize(("left", "right"), NO_CONFLICTS)
def test_one_person_may_be_both(find: Find, left: str, right: str) -> None:
    assert not any(finding.strong and finding.kind == "role" for finding in find(left, right))
