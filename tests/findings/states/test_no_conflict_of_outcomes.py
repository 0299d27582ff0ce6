"""Outcomes that look like a conflict and are none: another time, another thing, another wording."""

import pytest

from tests.findings.states.conftest import Find

TRAPS = [
    pytest.param(
        "The minister, Rui Valadar, stepped down on Wednesday evening.",
        "On Thursday Joao Seixal gave up his post as chief executive.",
        id="who resigned, behind a time that opens the sentence",
    ),
    pytest.param(
        "The accused include Radhe Shyam Bhatia, Prashant Bhatia and Manish Bhatia.",
        "The directors, including RS Bhatia of the hospital's board, were remanded.",
        id="initials without points, of a family",
    ),
    pytest.param(
        "Borealis has agreed to buy Tindra for 3 billion euros.",
        "Borealis will acquire the ferry line Tindra. Tindra will stay independent under Ida Holm.",
        id="bought, and run by itself",
    ),
    pytest.param(
        "The first flight was cancelled because of fog.",
        "The second flight was cancelled after a tyre burst.",
        id="the first flight and the second",
    ),
    pytest.param(
        "A company in Malta received the money, prosecutors said.",
        "Another company in Cyprus received most of the money, prosecutors said.",
        id="one company and another",
    ),
    pytest.param(
        "The mayor was arrested on Tuesday.",
        "The mayor, who was arrested on Tuesday, was released on bail on Wednesday.",
        id="the mayor was arrested on tuesday.",
    ),
    pytest.param(
        "The concert in Prague was cancelled.",
        "The concert in Vienna was postponed to May.",
        id="the concert in prague was cancelled.",
    ),
    pytest.param(
        "The union rejected the first offer in March.",
        "The union accepted the new offer on Friday.",
        id="the union rejected the first offer in march.",
    ),
    pytest.param(
        "The left wing of the party rejected the law.",
        "Parliament approved the law by a large majority.",
        id="the left wing of the party rejected the law.",
    ),
    pytest.param(
        "The bridge was closed for two days.",
        "The bridge reopened on Thursday after two days.",
        id="the bridge was closed for two days.",
    ),
    pytest.param(
        "Shares in Orlo rose 3 percent in London.",
        "Shares in Velto fell 2 percent in London.",
        id="shares in orlo rose 3 percent in london.",
    ),
    pytest.param(
        "Unemployment fell in the north.",
        "Unemployment rose in the south.",
        id="unemployment fell in the north.",
    ),
    pytest.param(
        "The first suspect was released without charge.",
        "The second suspect was charged with murder.",
        id="the first suspect was released without charge.",
    ),
    pytest.param(
        "One driver survived the crash.",
        "The other driver died in the crash.",
        id="one driver survived the crash.",
    ),
    pytest.param(
        "Rovers beat United on Saturday.",
        "Rovers lost to City on Wednesday.",
        id="rovers beat united on saturday.",
    ),
    pytest.param(
        "The court cleared Meier of fraud.",
        "The court convicted Meier of tax evasion.",
        id="the court cleared meier of fraud.",
    ),
    pytest.param(
        "The court cleared Ann Meier.",
        "Her husband Karl Meier was convicted.",
        id="the court cleared ann meier.",
    ),
    pytest.param(
        "The talks in Geneva ended without a deal.",
        "New talks will begin in Vienna on Monday.",
        id="the talks in geneva ended without a deal.",
    ),
    pytest.param(
        "The strike will continue until Friday.",
        "The strike ended on Friday evening.",
        id="the strike will continue until friday.",
    ),
    pytest.param(
        "The school will be open on Monday, the headteacher said.",
        "The school was closed on Friday because of the heat.",
        id="the school will be open on monday, the headteacher said.",
    ),
    pytest.param(
        "Dozens of houses in Arbo lost power.",
        "Dozens of houses in Valby lost power.",
        id="dozens of houses in arbo lost power.",
    ),
    pytest.param(
        "Workers at the port ended their strike.",
        "Railway workers continued their strike.",
        id="workers at the port ended their strike.",
    ),
    pytest.param(
        "The bill was passed by the lower house.",
        "The senate rejected the bill.",
        id="the bill was passed by the lower house.",
    ),
    pytest.param(
        "The first trial ended in an acquittal.",
        "In the second trial he was convicted.",
        id="the first trial ended in an acquittal.",
    ),
    pytest.param(
        "Profits rose in the second quarter.",
        "Profits fell in the third quarter.",
        id="profits rose in the second quarter.",
    ),
    pytest.param(
        "Her condition was critical on Monday.",
        "On Wednesday her condition was stable.",
        id="her condition was critical on monday.",
    ),
    pytest.param(
        "Police said two hikers were missing.",
        "All hikers were found safe a day later.",
        id="police said two hikers were missing.",
    ),
    pytest.param(
        "The plane landed safely after an engine failed.",
        "One engine failed before the plane landed.",
        id="the plane landed safely after an engine failed.",
    ),
    pytest.param(
        "The reactor was shut down in March.",
        "The reactor was restarted in June.",
        id="the reactor was shut down in march.",
    ),
    pytest.param(
        "The club won the cup in 2019.",
        "The club lost the cup final this year.",
        id="the club won the cup in 2019.",
    ),
    pytest.param(
        "The shares opened lower and closed higher.",
        "The shares closed higher.",
        id="the shares opened lower and closed higher.",
    ),
    pytest.param(
        "Two soldiers were killed and five survived.",
        "Five soldiers survived.",
        id="two soldiers were killed and five survived.",
    ),
    pytest.param(
        "The search was halted overnight and resumed at dawn.",
        "The search continued on Tuesday.",
        id="the search was halted overnight and resumed at dawn.",
    ),
    pytest.param(
        "The ferry service to Lemno is suspended.",
        "The ferry service to Skar is running.",
        id="the ferry service to lemno is suspended.",
    ),
    pytest.param(
        "The exhibition in Oslo will close in January.",
        "The exhibition in Bergen has been extended until March.",
        id="the exhibition in oslo will close in january.",
    ),
    pytest.param(
        "Prices of wheat rose.",
        "Prices of maize fell.",
        id="prices of wheat rose.",
    ),
    pytest.param(
        "The first patient is stable.",
        "The second patient is in a critical condition.",
        id="the first patient is stable.",
    ),
    pytest.param(
        "The union agreed to talks.",
        "The union refused to end the strike.",
        id="the union agreed to talks.",
    ),
    pytest.param(
        "Flights to the island were delayed.",
        "Flights to the mainland left on time.",
        id="flights to the island were delayed.",
    ),
    pytest.param(
        "The amendment on taxes failed.",
        "The amendment on pensions passed.",
        id="the amendment on taxes failed.",
    ),
    pytest.param(
        "The girl was in a critical condition on Friday.",
        "The girl has since left hospital.",
        id="the girl was in a critical condition on friday.",
    ),
    pytest.param(
        "The government survived the first vote.",
        "The government fell after the second vote.",
        id="the government survived the first vote.",
    ),
    pytest.param(
        "The pilot survived, the coast guard said.",
        "One of the passengers died.",
        id="the pilot survived, the coast guard said.",
    ),
    pytest.param(
        "The home side won 3-0.",
        "The away side lost 3-0.",
        id="the home side won 3-0.",
    ),
    pytest.param(
        "Two hostages were freed.",
        "One hostage was killed.",
        id="two hostages were freed.",
    ),
    pytest.param(
        "Sales of cars fell in March.",
        "Sales of cars rose in April.",
        id="sales of cars fell in march.",
    ),
    pytest.param(
        "The road was closed on Monday.",
        "The road is open again, police said on Wednesday.",
        id="the road was closed on monday.",
    ),
    pytest.param(
        "The bill passed the first reading.",
        "The bill was rejected in the second reading.",
        id="the bill passed the first reading.",
    ),
    pytest.param(
        "The agency approved the first vaccine.",
        "The agency rejected the second vaccine.",
        id="the agency approved the first vaccine.",
    ),
]


@pytest.mark.parametrize(("left", "right"), TRAPS)
def test_nothing_is_called_a_contradiction(find: Find, left: str, right: str) -> None:
    """Both passages can be true."""
    assert [finding for finding in find(left, right) if finding.verdict == "contradiction"] == []
