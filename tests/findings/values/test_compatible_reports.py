"""Values of two short reports that look like a contradiction and are none."""

import pytest

from tests.findings.values.pairs import told

COMPATIBLE = [
    (
        "Police arrested a man in Lindby on Monday over the theft of 12 paintings.",
        "The twelve paintings had been stolen in Lindby on Saturday, police said.",
    ),
    (
        "The concert in Marlow begins at 8 p.m. on Friday.",
        "The doors of the hall in Marlow open at 7 p.m. on Friday.",
    ),
    (
        "The rocket lifted off from Kourou at 1430 GMT.",
        "The rocket took off from Kourou at half past two in the afternoon.",
    ),
    (
        "The meeting in Oslo began at noon.",
        "The meeting in Oslo started at 12 p.m.",
    ),
    (
        "A dozen firefighters were hurt in the blaze in Orville.",
        "Twelve firefighters were injured in the fire in Orville.",
    ),
    (
        "More than 400 people attended the funeral in Dale.",
        "Some 412 people came to the funeral in Dale.",
    ),
    (
        "Unemployment in Nordia rose to 7.2 percent in March.",
        "Unemployment in Nordia stood at 6.8 percent in February.",
    ),
    (
        "Unemployment in Nordia rose to 7.2 percent in March.",
        "Unemployment in Nordia climbed from 6.8 percent to 7.2 percent in March.",
    ),
    (
        "Half of the pupils in Kell failed the test.",
        "50% of the pupils in Kell failed the test.",
    ),
    (
        "Two thirds of members voted for the strike, the union said.",
        "The union said 67 percent of members voted for the strike.",
    ),
    (
        "The company Arvo bought its rival Lento for $1.2bn.",
        "Arvo paid 1.2 billion dollars for its rival Lento.",
    ),
    (
        "The company Arvo bought its rival Lento for $1.2bn.",
        "Arvo paid 1.1 billion euros for its rival Lento.",
    ),
    (
        "Ida Holt, 34, was elected mayor of Dorne.",
        "Her predecessor Otto Brand, 61, is to retire as mayor of Dorne.",
    ),
    (
        "Ida Holt, 34, was elected mayor of Dorne.",
        "The 34-year-old Ida Holt becomes mayor of Dorne.",
    ),
    (
        "The bridge over the Tarn is 1,609 metres long.",
        "The bridge over the Tarn is one mile long.",
    ),
    (
        "The runner finished the race in Vale after 26 miles.",
        "The runner finished the race in Vale after 42 kilometres.",
    ),
    (
        "The museum in Elsen opened in 1987.",
        "The museum in Elsen was closed in 1995 and reopened in 2001.",
    ),
    (
        "The trial of Jan Orst will begin on 4 May.",
        "Jan Orst was arrested on 14 March; his trial will start on 4 May.",
    ),
    (
        "Rovers won the match against City 3-1.",
        "City lost 1-3 to Rovers.",
    ),
    (
        "The court in Brenn sentenced Lars Ohm to three years in prison.",
        "Prosecutors in Brenn had asked for five years in prison for Lars Ohm.",
    ),
    (
        "About 50,000 people marched through Corin, organisers said.",
        "Police said 20,000 people had marched through Corin.",
    ),
    (
        "The storm killed 14 people in Haven.",
        "The storm killed 14 people in Haven, including three children.",
    ),
    (
        "The storm killed 14 people in Haven.",
        "The storm in Haven left 14 people dead and 30 injured.",
    ),
    (
        "The storm killed 14 people in Haven.",
        "A storm in 1987 killed 19 people in Haven.",
    ),
    (
        "The death toll in Haven rose to 14.",
        "The storm had killed at least 12 people in Haven by Monday evening.",
    ),
    (
        "He has been minister for 21 years.",
        "He has been minister since 2004.",
    ),
    (
        "The fire in Marl destroyed 40 homes.",
        "Firefighters saved 60 houses in Marl.",
    ),
    (
        "Between 20 and 30 tents were set up in Pell Park.",
        "About 25 tents were set up in Pell Park.",
    ),
    (
        "The company will hire 300 workers in Tor.",
        "The company dismissed 500 workers in Tor last year.",
    ),
    (
        "The price of bread in Lagos rose by 12 percent.",
        "The price of rice in Lagos went up by 21 percent.",
    ),
    (
        "Shares in Kobo rose 3 percent to $45.",
        "Shares in Kobo closed at $45, up 3 percent.",
    ),
    (
        "Tickets for the show in Penn cost 45 euros.",
        "Children pay 20 euros for the show in Penn.",
    ),
    (
        "The minister spoke in Berlin on Monday.",
        "The minister spoke in Paris on Tuesday.",
    ),
    (
        "The ministry said on Monday that exports had fallen.",
        "The ministry said on Tuesday that imports had risen.",
    ),
    (
        "Parliament will vote on the budget on Thursday.",
        "Parliament debated the budget on Tuesday.",
    ),
    (
        "The Fed raised rates by 25 basis points.",
        "The Fed raised rates by a quarter of a percentage point.",
    ),
    (
        "Nearly 300 runners took part in the race in Hove.",
        "A total of 287 runners took part in the race in Hove.",
    ),
    (
        "The firm was fined 3 million euros by the regulator in Bern.",
        "The regulator in Bern fined the firm $3.3 million.",
    ),
    (
        "The firm was fined $3 million by the regulator in Perth.",
        "The regulator in Perth fined the firm A$3 million.",
    ),
    (
        "Five and seven people were killed in the two crashes near Ulm.",
        "Near Ulm, five and seven people died in two crashes.",
    ),
    (
        "Norda reported revenue of $2.8 billion for the quarter.",
        "Norda reported a profit of $310 million for the quarter.",
    ),
    (
        "The firm was fined 3 million euros by the regulator in Bern.",
        "The firm paid 9 million euros in damages to customers in Bern.",
    ),
    (
        "President Anna Kol met the king of Talia on Monday.",
        "President Anna Kol will meet the pope on Tuesday.",
    ),
    (
        "President Anna Kol told reporters on Monday that she would run again.",
        "President Anna Kol told a radio station on Tuesday that taxes would rise.",
    ),
    (
        "Police shot dead a gunman in Brel on Monday night.",
        "A gunman was shot dead by police in Brel late on Monday.",
    ),
    (
        "The factory in Halm employs 1,200 people.",
        "The company employs 1,900 people in Germany.",
    ),
    (
        "Inflation was 3.1 percent in May, down from 3.4 percent in April.",
        "In April, inflation had stood at 3.4 percent.",
    ),
    (
        "The poll put the Greens at 24 percent and the Liberals at 18 percent.",
        "In the poll, the Liberals had 18 percent and the Greens 24 percent.",
    ),
    (
        "The Greens won 24 percent of the vote in Lund.",
        "The Liberals took 29 percent of the vote in Lund.",
    ),
    (
        "The Greens won 24 percent of the vote in Lund.",
        "In 2019 the Greens had won 29 percent of the vote in Lund.",
    ),
    (
        "Four suspects were arrested in Graz on Monday.",
        "Two of the four suspects arrested in Graz on Monday were released.",
    ),
    (
        "Four suspects were arrested in Graz on Monday.",
        "Two more suspects were arrested in Graz on Tuesday.",
    ),
    (
        "The avalanche buried 11 skiers above Laax.",
        "Rescuers dug out five of the eleven skiers buried above Laax.",
    ),
    (
        "The pilot, 45, and the co-pilot, 31, survived the crash in Nome.",
        "The co-pilot, 31, called for help after the crash in Nome.",
    ),
    (
        "Mia Lorn, 29, won gold.\nTeammate Ada Lorn, 26, was third.",
        "Ada Lorn, 26, finished third behind Mia Lorn, 29.",
    ),
    (
        "The summit will take place on 4 and 5 June in Oslo.",
        "The summit in Oslo begins on 4 June.",
    ),
    (
        "The exhibition in Basel runs from 3 March to 9 June.",
        "The exhibition in Basel is open until 9 June.",
    ),
    (
        "The club was founded in 1904 and won its first title in 1926.",
        "The club, founded in 1904, took its second title in 1934.",
    ),
    (
        "The plane took off from Rome at 10.15 a.m. and landed in Oslo at 1.30 p.m.",
        "The plane landed in Oslo at 1.30 p.m.",
    ),
    (
        "The hospital treated 40 people, seven of them children.",
        "Seven children were among the 40 people treated at the hospital.",
    ),
    (
        "At least 50 people were killed in the attack in Mora.",
        "The attack in Mora killed 53 people.",
    ),
    (
        "The quake killed 300 people in Asan and 120 in Belo.",
        "In Belo, 120 people died in the quake.",
    ),
    (
        "The road between Arl and Best is 12 kilometres long.",
        "The tunnel between Arl and Best is 5 kilometres long.",
    ),
    (
        "Gas prices rose 5 percent and oil prices rose 9 percent on Friday.",
        "Oil prices climbed 9 percent on Friday.",
    ),
    (
        "The bank cut its forecast for growth from 2.1 percent to 1.6 percent.",
        "The bank expects growth of 1.6 percent, after 2.1 percent before.",
    ),
    (
        "The film cost $90 million and took $300 million worldwide.",
        "The film earned $300 million.",
    ),
    (
        "Her father, who was 81, died in 2010.",
        "Her father died 15 years ago.",
    ),
    (
        "He faces up to ten years in prison if convicted in Oran.",
        "He was sentenced to four years in prison in Oran.",
    ),
    (
        "The company sold 3.2 million phones last year.",
        "The company sold 2.9 million phones in 2019.",
    ),
    (
        "It was the second goal of the season for Ray Beck.",
        "It was Ray Beck's third match of the season.",
    ),
    (
        "Some 3,000 soldiers are stationed in Kerm; 400 of them will leave.",
        "Four hundred soldiers will leave Kerm.",
    ),
    (
        "The temperature in Yule fell to minus 12 degrees on Monday.",
        "On Tuesday the temperature in Yule fell to minus 15 degrees.",
    ),
    (
        "The ceasefire in Qadir came into force on Wednesday.",
        "The ceasefire in Qadir was announced on Monday.",
    ),
]


@pytest.mark.parametrize(("left", "right"), COMPATIBLE)
def test_no_contradiction(left: str, right: str) -> None:
    assert [one for one in told(left, right) if one.verdict == "contradiction"] == []


@pytest.mark.parametrize(("left", "right"), COMPATIBLE)
def test_the_other_way_round_is_the_same(left: str, right: str) -> None:
    mirrored = {(one.verdict, one.kind, one.right, one.left) for one in told(right, left)}
    assert {(one.verdict, one.kind, one.left, one.right) for one in told(left, right)} == mirrored
