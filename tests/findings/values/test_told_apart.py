"""Values of one kind that two reports give to two things, and like ones that stay contradictions."""

import datetime

import pytest

from lavreader.compare.story import Story
from tests.findings.values.pairs import report

WEDNESDAY = datetime.date(2026, 3, 4)


def contradictions(left: str, right: str) -> list[tuple[str, str]]:
    """The values of the contradictions of two texts of one day."""
    story = Story((report(left, WEDNESDAY), report(right, WEDNESDAY)))
    return [(f.left.text, f.right.text) for f in story.compare(0, 1).findings if f.strong]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "Olaf Berg, the bank's chief executive, resigned on Tuesday over the rigging of rates.",
            "Ruth Amsel, the bank's chairwoman who announced her own resignation on Monday, stays for now.",
            id="two people resign",
        ),
        pytest.param(
            "Prosecutors in Kelby demanded a sentence of four years for the director on Tuesday.",
            "The director was sentenced to two years in Kelby on Monday, less than prosecutors sought.",
            id="demanded and passed",
        ),
        pytest.param(
            "The minister told parliament on Monday that the inquiry would begin in the spring.",
            "Hearings in the inquiry opened on Tuesday, more than a year after its chair was named.",
            id="told and done",
        ),
        pytest.param(
            "Operating profit for the third quarter rose 3 per cent to €176m, Arden Air said.",
            "Arden Air's passenger numbers rose 5.7 per cent to 1.2 million in September.",
            id="profit and passengers",
        ),
        pytest.param(
            "The ministers met for more than two hours in Kelby on Friday.",
            "The meeting in Kelby went on for about 90 minutes longer than planned, the minister said.",
            id="longer than planned",
        ),
        pytest.param(
            "Two people were stabbed to death and five were wounded in the attack in Kelby.",
            "Police in Kelby said seven people in all were wounded in the attack, two of them fatally.",
            id="in all",
        ),
        pytest.param(
            "The trial of Berg took 23 days at the high court in Kelby.",
            "Berg was convicted at the high court in Kelby after a trial of five weeks.",
            id="days of hearings in weeks",
        ),
        pytest.param(
            "The shelled town of Kelby lies about 250 kilometres east of Arden.",
            "Kelby, the shelled town, lies 216 kilometres southeast of Arden.",
            id="by road or straight",
        ),
        pytest.param(
            "Lind, 25, died of his injuries on Tuesday. He was 25.",
            "Lind, who would have turned 26 on Sunday, died of his injuries.",
            id="would have turned",
        ),
        pytest.param(
            "Arden beat Kelby 29-26 in Saturday's semi-final.",
            "Arden had beaten Kelby 19-16 in the group stage in January.",
            id="an earlier match",
        ),
        pytest.param(
            "The council passed the bill by 79 votes to 18 on Tuesday.",
            "Members who voted against a similar bill in February, which passed 70-29, backed it this time.",
            id="a similar bill",
        ),
        pytest.param(
            "Sgt Dunne made 21 calls to the line in the six weeks before she died in Kelby.",
            "Sgt Dunne called the line in Kelby 21 times, seven of them in the last four days of her life.",
            id="in so many days",
        ),
        pytest.param(
            "The debt of Kelby stood at 76 percent of output, more than the 74 percent reported before.",
            "The deficit of Kelby was over 10 percent of output, against 5.5 percent reported before.",
            id="as against two figures",
        ),
    ],
)
def test_two_things(left: str, right: str) -> None:
    assert contradictions(left, right) == []
    assert contradictions(right, left) == []


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        pytest.param(
            "Olaf Berg, the bank's chief executive, resigned on Tuesday over the rigging of rates.",
            "Mr Berg resigned as chief executive of the bank on Thursday over the rigging of rates.",
            ("Tuesday", "Thursday"),
            id="one man resigns",
        ),
        pytest.param(
            "Operating profit for the third quarter rose 3 per cent to €176m, Arden Air said.",
            "Arden Air said its operating profit for the third quarter rose 8 per cent to €176m.",
            ("3 per cent", "8 per cent"),
            id="one profit",
        ),
        pytest.param(
            "The trial of Berg took six weeks at the high court in Kelby.",
            "Berg was convicted at the high court in Kelby after a trial of nine weeks.",
            ("six weeks", "nine weeks"),
            id="weeks of one trial",
        ),
        pytest.param(
            "The shelled town of Kelby lies 40 kilometres north of Arden.",
            "Kelby, the shelled town, lies 90 kilometres north of Arden.",
            ("40 kilometres", "90 kilometres"),
            id="far apart",
        ),
    ],
)
def test_one_thing(left: str, right: str, values: tuple[str, str]) -> None:
    assert values in contradictions(left, right)


def test_sums_that_come_to_the_other_are_no_contradiction() -> None:
    left = "Aldan will pay 5.4 billion euros for the phone business of Toska and its patents."
    right = "Aldan pays 3.8 billion euros for the phone business of Toska, 1.6 billion euros for its patents."
    assert not contradictions(left, right)
    assert contradictions(left, right.replace("3.8", "4.9"))
