"""What looks like a conflict and is none: another time, another thing, another person, another wording."""

import pytest

from tests.findings.states.conftest import Find

TRAPS = [
    pytest.param(
        "Anneke Vos, the museum's director, told the council that the painting had been insured.",
        "Museum director Anneke Vos said the painting had been insured.",
        id="anneke vos, the museum's director, told the council that the",
    ),
    pytest.param(
        "Anneke Vos, who has run the museum since 2015, praised the guards.",
        "Anneke Vos, an art historian, praised the guards.",
        id="anneke vos, who has run the museum since 2015, praised the g",
    ),
    pytest.param(
        "Police chief Tom Weller said the road would reopen on Friday.",
        "Tom Weller, a senior police officer, said the road would reopen on Friday.",
        id="police chief tom weller said the road would reopen on friday",
    ),
    pytest.param(
        "Economist Lena Fischer expects prices to fall.",
        "Lena Fischer, a professor at the university, expects prices to fall.",
        id="economist lena fischer expects prices to fall.",
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
        "A hundred people were injured in last year's storm.",
        "Nobody was injured in the storm.",
        id="a hundred people were injured in last year's storm.",
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
        "The minister said he would not resign.",
        "The opposition said the minister should resign.",
        id="the minister said he would not resign.",
    ),
    pytest.param(
        "The company denied that it had paid bribes.",
        "Prosecutors say the company paid bribes.",
        id="the company denied that it had paid bribes.",
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
        "The fire was caused by a short circuit, an early report suggests.",
        "The cause of the fire is still being investigated.",
        id="the fire was caused by a short circuit, an early report sugg",
    ),
    pytest.param(
        "Spokeswoman Carla Diaz said the flight was delayed.",
        "Spokesman Ben Foster said the flight was delayed.",
        id="spokeswoman carla diaz said the flight was delayed.",
    ),
    pytest.param(
        "The flood of 2002 was caused by a broken dam.",
        "The flood was caused by days of rain.",
        id="the flood of 2002 was caused by a broken dam.",
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
        "Not all passengers were wearing seat belts.",
        "Some passengers were not wearing seat belts.",
        id="not all passengers were wearing seat belts.",
    ),
    pytest.param(
        "The president did not rule out an early election.",
        "An early election is possible, the president said.",
        id="the president did not rule out an early election.",
    ),
    pytest.param(
        "The government did not extend the curfew.",
        "The government lifted the curfew.",
        id="the government did not extend the curfew.",
    ),
    pytest.param(
        "The army said it had not fired on civilians.",
        "Residents said soldiers had fired on civilians.",
        id="the army said it had not fired on civilians.",
    ),
    pytest.param(
        "The strike will continue until Friday.",
        "The strike ended on Friday evening.",
        id="the strike will continue until friday.",
    ),
    pytest.param(
        "The team did not train on Monday.",
        "The team trained on Tuesday.",
        id="the team did not train on monday.",
    ),
    pytest.param(
        "Judge Ruth Adler sentenced Brandt to two years.",
        "Ruth Adler, who presided over the trial, sentenced Brandt to two years.",
        id="judge ruth adler sentenced brandt to two years.",
    ),
    pytest.param(
        "A firefighter was slightly injured.",
        "No residents were injured.",
        id="a firefighter was slightly injured.",
    ),
    pytest.param(
        "The school will be open on Monday, the headteacher said.",
        "The school was closed on Friday because of the heat.",
        id="the school will be open on monday, the headteacher said.",
    ),
    pytest.param(
        "The foreign minister, Jan Kott, will travel to Rome.",
        "Deputy foreign minister Eva Lind will travel to Rome.",
        id="the foreign minister, jan kott, will travel to rome.",
    ),
    pytest.param(
        "The painting was stolen from the museum in Lund in 1998.",
        "The painting was found in a flat in Malmo.",
        id="the painting was stolen from the museum in lund in 1998.",
    ),
    pytest.param(
        "Dozens of houses in Arbo lost power.",
        "Dozens of houses in Valby lost power.",
        id="dozens of houses in arbo lost power.",
    ),
    pytest.param(
        "The alarm was raised by a neighbour at 3 am.",
        "A neighbour named Ann Lowe, a nurse, raised the alarm at 3 am.",
        id="the alarm was raised by a neighbour at 3 am.",
    ),
    pytest.param(
        "Tove Lind heads the water board.",
        "Tove Lind, chairwoman of the water board, spoke first.",
        id="tove lind heads the water board.",
    ),
    pytest.param(
        "A spokesman for the ministry said the road was safe.",
        "A spokeswoman for the ministry said the road was safe.",
        id="a spokesman for the ministry said the road was safe.",
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
        "He died of a heart attack in hospital.",
        "He had suffered a stroke the year before.",
        id="he died of a heart attack in hospital.",
    ),
    pytest.param(
        "The accident was caused by ice, police said.",
        "An earlier accident on the road was caused by speeding.",
        id="the accident was caused by ice, police said.",
    ),
    pytest.param(
        "The shares opened lower and closed higher.",
        "The shares closed higher.",
        id="the shares opened lower and closed higher.",
    ),
    pytest.param(
        "The army denied shelling the town.",
        "The town was shelled on Sunday.",
        id="the army denied shelling the town.",
    ),
    pytest.param(
        "Not everyone agreed with the plan.",
        "Some members disagreed with the plan.",
        id="not everyone agreed with the plan.",
    ),
    pytest.param(
        "The mayor did not attend the first meeting.",
        "The mayor attended the second meeting.",
        id="the mayor did not attend the first meeting.",
    ),
    pytest.param(
        "Two soldiers were killed and five survived.",
        "Five soldiers survived.",
        id="two soldiers were killed and five survived.",
    ),
    pytest.param(
        "A woman was arrested in Lyon.",
        "A man arrested in Paris was released.",
        id="a woman was arrested in lyon.",
    ),
    pytest.param(
        "The government has not ruled out tax rises.",
        "Tax rises are possible, the government said.",
        id="the government has not ruled out tax rises.",
    ),
    pytest.param(
        "Smith scored the first goal.",
        "Jones scored the second goal.",
        id="smith scored the first goal.",
    ),
    pytest.param(
        "Ana Ruiz presented the budget.",
        "Jorge Pena presented the figures for tourism.",
        id="ana ruiz presented the budget.",
    ),
    pytest.param(
        "The museum in Lund will close.",
        "The museum in Malmo will reopen.",
        id="the museum in lund will close.",
    ),
    pytest.param(
        "President Silva welcomed the ruling.",
        "Opposition leader Costa criticised the ruling.",
        id="president silva welcomed the ruling.",
    ),
    pytest.param(
        "The union called off the strike planned for Monday.",
        "Monday's strike will not take place.",
        id="the union called off the strike planned for monday.",
    ),
    pytest.param(
        "The search was halted overnight and resumed at dawn.",
        "The search continued on Tuesday.",
        id="the search was halted overnight and resumed at dawn.",
    ),
    pytest.param(
        "The factory did not open on Monday because of the holiday.",
        "The factory opened in 1990.",
        id="the factory did not open on monday because of the holiday.",
    ),
    pytest.param(
        "Ticket prices will not rise before June.",
        "Ticket prices will rise in July.",
        id="ticket prices will not rise before june.",
    ),
    pytest.param(
        "The minister will not travel to Oslo.",
        "The minister's deputy will travel to Oslo.",
        id="the minister will not travel to oslo.",
    ),
    pytest.param(
        "No one claimed responsibility for the attack.",
        "A group claimed responsibility for an attack last year.",
        id="no one claimed responsibility for the attack.",
    ),
]
DOUBTS = [
    pytest.param(
        "The injured were taken to St Anne's Hospital, where two remained in intensive care on Tuesday.",
        "Those hurt were treated at the Royal Infirmary, and two were still in intensive care on Tuesday.",
        "place",
        id="the injured were taken to st anne's hospital, where two rema",
    ),
    pytest.param(
        "The match was abandoned because of fog.",
        "The match was abandoned after crowd trouble.",
        "cause",
        id="the match was abandoned because of fog.",
    ),
    pytest.param(
        "The train derailed after hitting a fallen tree, the operator said.",
        "The operator said a broken rail had caused the train to derail.",
        "cause",
        id="the train derailed after hitting a fallen tree, the operator",
    ),
    pytest.param(
        "The stolen statue turned up in a garage in Bergamo on Monday.",
        "Police found the stolen statue in a storage unit in Brescia on Monday.",
        "place",
        id="the stolen statue turned up in a garage in bergamo on monday",
    ),
    pytest.param(
        "The convoy set out from Aleppo at dawn.",
        "At dawn the convoy left from Homs.",
        "place",
        id="the convoy set out from aleppo at dawn.",
    ),
    pytest.param(
        "A rare wolf was seen in the Harz mountains, rangers said.",
        "Rangers said a rare wolf had been spotted in the Black Forest.",
        "place",
        id="a rare wolf was seen in the harz mountains, rangers said.",
    ),
    pytest.param(
        "Police suspect jealousy was the motive.",
        "The motive was money, according to police.",
        "cause",
        id="police suspect jealousy was the motive.",
    ),
    pytest.param(
        "A burst pipe flooded the library's cellar.",
        "The library's cellar was flooded by heavy rain.",
        "cause",
        id="a burst pipe flooded the library's cellar.",
    ),
    pytest.param(
        "Brake failure is thought to have caused the accident.",
        "The accident was caused by the driver falling asleep.",
        "cause",
        id="brake failure is thought to have caused the accident.",
    ),
]


@pytest.mark.parametrize(("left", "right"), TRAPS)
def test_nothing_is_called_a_contradiction(find: Find, left: str, right: str) -> None:
    """Both passages can be true."""
    assert [finding for finding in find(left, right) if finding.verdict == "contradiction"] == []


@pytest.mark.parametrize(("left", "right", "kind"), DOUBTS)
def test_what_is_not_sure_is_shown_as_differing(find: Find, left: str, right: str, kind: str) -> None:
    """A doubt is named instead of a promise made."""
    findings = find(left, right)
    assert [finding.kind for finding in findings] == [kind]
    assert findings[0].verdict == "differs"
