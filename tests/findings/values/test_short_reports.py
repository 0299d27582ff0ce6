"""Which values of two short reports contradict each other."""

import pytest

from tests.findings.values.pairs import told

CONTRADICTIONS = [
    (
        "day",
        "Police arrested a man in Lindby on Monday over the theft of 12 paintings.",
        "A man was arrested in Lindby on Tuesday after twelve paintings had been stolen.",
    ),
    (
        "time",
        "The concert in Marlow begins at 8 p.m. on Friday.",
        "On Friday the concert in Marlow will start at 7.30 p.m.",
    ),
    (
        "time",
        "The rocket lifted off from Kourou at 1430 GMT.",
        "The rocket lifted off from Kourou at 15:10 GMT.",
    ),
    (
        "number",
        "A dozen firefighters were hurt in the blaze in Orville.",
        "Fifteen firefighters were injured in the fire in Orville.",
    ),
    (
        "number",
        "More than 400 people attended the funeral in Dale.",
        "Some 250 people attended the funeral in Dale.",
    ),
    (
        "percent",
        "Unemployment in Nordia rose to 7.2 percent in March.",
        "Unemployment in Nordia rose to 7.9 percent in March.",
    ),
    (
        "percent",
        "Half of the pupils in Kell failed the test.",
        "A third of the pupils in Kell failed the test.",
    ),
    (
        "money",
        "The company Arvo bought its rival Lento for $1.2bn.",
        "Arvo paid 1.5 billion dollars for its rival Lento.",
    ),
    (
        "number",
        "Ida Holt, 34, was elected mayor of Dorne.",
        "Ida Holt, who is 43 years old, is the new mayor of Dorne.",
    ),
    (
        "number",
        "The bridge over the Tarn is 420 metres long.",
        "The bridge over the Tarn has a length of 520 metres.",
    ),
    (
        "date",
        "The museum in Elsen opened in 1987.",
        "The museum in Elsen was opened in 1978.",
    ),
    (
        "date",
        "The trial of Jan Orst will begin on 4 May.",
        "The trial of Jan Orst is to start on 14 May.",
    ),
    (
        "number",
        "Rovers won the match against City 3-1.",
        "Rovers beat City 3-2.",
    ),
    (
        "number",
        "The court in Brenn sentenced Lars Ohm to three years in prison.",
        "Lars Ohm was jailed for five years by the court in Brenn.",
    ),
    (
        "number",
        "The storm killed 14 people in Haven.",
        "The storm claimed the lives of 19 people in Haven.",
    ),
    (
        "number",
        "The strike at Oro Steel lasted nine days.",
        "After six days, the strike at Oro Steel ended.",
    ),
    (
        "number",
        "The fire in Marl destroyed 40 homes.",
        "The fire in Marl destroyed 60 houses.",
    ),
    (
        "number",
        "The plane was carrying 186 passengers from Riga to Bonn.",
        "On board the plane from Riga to Bonn were 168 passengers.",
    ),
    (
        "number",
        "Between 20 and 30 tents were set up in Pell Park.",
        "About 50 tents were set up in Pell Park.",
    ),
    (
        "number",
        "The committee in Sund approved the plan by nine votes to four.",
        "By 9 votes to 6, the committee in Sund approved the plan.",
    ),
    (
        "percent",
        "The price of bread in Lagos rose by 12 percent.",
        "The price of bread in Lagos went up by 21 percent.",
    ),
    (
        "money",
        "Tickets for the show in Penn cost 45 euros.",
        "Tickets for the show in Penn cost 54 euros.",
    ),
    (
        "day",
        "Parliament will vote on the budget on Thursday.",
        "The vote on the budget in parliament is scheduled for Friday.",
    ),
    (
        "number",
        "The volcano Arak erupted for the third time this year, sending ash 9 kilometres into the sky.",
        "The eruption of Arak sent ash 5 kilometres into the sky.",
    ),
    (
        "number",
        "Twenty-one miners were trapped underground in Zell.",
        "Twenty-four miners were trapped underground in Zell.",
    ),
    (
        "number",
        "Nearly 300 runners took part in the race in Hove.",
        "A total of 341 runners took part in the race in Hove.",
    ),
    (
        "money",
        "The firm was fined 3 million euros by the regulator in Bern.",
        "The regulator in Bern fined the firm $3 million.",
    ),
    (
        "money",
        "Norda reported revenue of $2.8 billion for the quarter.",
        "Norda reported revenue of $2.3 billion for the quarter.",
    ),
    (
        "day",
        "President Anna Kol will arrive in Talia on Monday.",
        "President Anna Kol is due to arrive in Talia on Tuesday.",
    ),
    (
        "day",
        "Police shot dead a gunman in Brel on Monday night.",
        "The gunman in Brel was shot dead by police on Sunday night.",
    ),
    (
        "percent",
        "Inflation was 3.1 percent in May, down from 3.4 percent in April.",
        "Inflation fell to 3.3 percent in May from 3.4 percent in April.",
    ),
    (
        "percent",
        "The Greens won 24 percent of the vote in Lund.",
        "The Greens took 29 percent of the vote in Lund.",
    ),
    (
        "number",
        "Four suspects were arrested in Graz on Monday.",
        "Six suspects were arrested in Graz on Monday.",
    ),
    (
        "number",
        "The avalanche buried 11 skiers above Laax.",
        "Nine skiers were buried by the avalanche above Laax.",
    ),
    (
        "number",
        "Mia Lorn, 29, won gold.",
        "Mia Lorn, 26, won gold in the downhill.",
    ),
    (
        "date",
        "The club was founded in 1904 and won its first title in 1926.",
        "The club was founded in 1914.",
    ),
    (
        "time",
        "The plane landed in Oslo at 1.30 p.m.",
        "The plane touched down in Oslo at 3.30 p.m.",
    ),
    (
        "time",
        "Polling stations close at 8 p.m. on Sunday.",
        "Polling stations will be open until 6 p.m. on Sunday.",
    ),
    (
        "number",
        "At least 80 people were killed in the attack in Mora.",
        "The attack in Mora killed 53 people.",
    ),
    (
        "number",
        "The tower in Dun is 212 metres high.",
        "The 221-metre tower in Dun is the highest in the country.",
    ),
    (
        "percent",
        "Oil prices rose 9 percent on Friday.",
        "Oil prices climbed 6 percent on Friday.",
    ),
    (
        "number",
        "She served six years in prison for the attack in Oran.",
        "She spent nine years in prison for the attack in Oran.",
    ),
    (
        "number",
        "The government will send 400 soldiers to Kerm.",
        "The government plans to send 700 soldiers to Kerm.",
    ),
    (
        "day",
        "The body of Ira Fell was found in a forest near Mott on Saturday.",
        "Ira Fell was found dead in a forest near Mott on Sunday.",
    ),
    (
        "day",
        "The ceasefire in Qadir came into force on Wednesday.",
        "The ceasefire in Qadir took effect on Thursday.",
    ),
]


@pytest.mark.parametrize(("kind", "left", "right"), CONTRADICTIONS)
def test_contradiction(kind: str, left: str, right: str) -> None:
    found = told(left, right)
    assert [(one.verdict, one.kind) for one in found if one.verdict == "contradiction"] == [
        ("contradiction", kind)
    ]


@pytest.mark.parametrize(("left", "right"), [case[1:] for case in CONTRADICTIONS])
def test_the_other_way_round_is_the_same(left: str, right: str) -> None:
    mirrored = {(one.verdict, one.kind, one.right, one.left) for one in told(right, left)}
    assert {(one.verdict, one.kind, one.left, one.right) for one in told(left, right)} == mirrored
