"""What looks like a conflict and is none: another time, another thing, another person, another wording."""

import pytest

from tests.findings.states.conftest import Find

TRAPS = [
    pytest.param(
        "The third defendant, the dealer Gert Vorst, was acquitted of all charges.",
        "Gert Vorst was found not guilty.",
        id="found not guilty",
    ),
    pytest.param(
        "Harbour boss Mette Krag read a statement after the row over her stake.",
        "Mette Krag read a statement. She spoke for about four minutes and took no questions.",
        id="speaking for minutes, and not for anybody",
    ),
    pytest.param(
        "The accused include Radhe Shyam Bhatia, Prashant Bhatia and Manish Bhatia.",
        "The directors, including RS Bhatia of the hospital's board, were remanded.",
        id="initials without points, of a family",
    ),
    pytest.param(
        "She came to the throne after the death of her father, King Peter VI.",
        "She became heir when her uncle, King Edward VIII, abdicated.",
        id="the number of a king is no surname",
    ),
    pytest.param(
        "The flight from Amsterdam to Delhi was attacked over Ukraine close to the Russian border.",
        "The flight left an airport in Amsterdam for Delhi and was attacked over Ukraine.",
        id="near a border is not beyond it",
    ),
    pytest.param(
        "Bank rules say nothing about what to do when a client dies, a lawyer said.",
        "Berg, 41, who was in tears, told the court that she was sorry.",
        id="rules that say nothing are silent in no court",
    ),
    pytest.param(
        "The Safety Board will lead the investigation of the crash.",
        "The team has left for the site, which is normal after a crash of this kind.",
        id="who leads an investigation is not its cause",
    ),
    pytest.param(
        "Borealis has agreed to buy Tindra for 3 billion euros.",
        "Borealis will acquire the ferry line Tindra. Tindra will stay independent under Ida Holm.",
        id="bought, and run by itself",
    ),
    pytest.param(
        "The results were presented in Prague on Monday.",
        "The results, presented in Oslo in 2019, were confirmed in Prague.",
        id="results shown twice",
    ),
    pytest.param(
        "It was caused by a broken pump.",
        "A spark caused the fire in the loft.",
        id="what it is nobody knows",
    ),
    pytest.param(
        "Police ruled out an arson attack on the mill.",
        "An arson attack on another mill was reported in 2012.",
        id="ruled out here, reported elsewhere",
    ),
    pytest.param(
        "Investigators have not ruled out a failure of the brakes.",
        "A brake had failed, investigators said.",
        id="not ruled out",
    ),
    pytest.param(
        "Ola Berg will miss the final with a leg injury.",
        "Ola Berg will miss the final because of an injured knee.",
        id="a knee is of the leg",
    ),
    pytest.param(
        "Ola Berg broke her wrist and her ankle in the fall.",
        "Ola Berg broke her ankle in the fall.",
        id="two injuries, one told",
    ),
    pytest.param(
        "Ola Berg, who hurt her knee last season, broke her wrist.",
        "Ola Berg, who hurt her knee last season, is back.",
        id="an earlier injury",
    ),
    pytest.param(
        "Ola Berg is back in the team after breaking her wrist.",
        "Her sister Ida Berg is out with an injured ankle; Ola Berg plays.",
        id="two sisters hurt",
    ),
    pytest.param(
        "One man broke his leg when the wall fell.",
        "Another man broke his arm when the wall fell.",
        id="two men hurt",
    ),
    pytest.param(
        "The helicopter went down because of bad weather.",
        "The helicopter went down in thick fog, which caused the crash.",
        id="bad weather is fog",
    ),
    pytest.param(
        "The train was stopped because of a technical fault.",
        "The train was stopped after a brake had failed.",
        id="a technical fault is a failed brake",
    ),
    pytest.param(
        "The minister resigned because of his health.",
        "The minister resigned after a stormy party congress.",
        id="after is not because where somebody decides",
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
        "The plane from Lima had to land in Bogota before it flew on to Quito.",
        "The plane from Lima that was diverted to Bogota landed in Quito in the evening.",
        id="a stop and the end of the journey",
    ),
    pytest.param(
        "The first ceasefire of 2014 was mediated by Norway.",
        "Qatar mediated the talks.",
        id="mediators of two ceasefires",
    ),
    pytest.param(
        "The talks were mediated by Qatar and Egypt.",
        "Egyptian mediators said the talks would go on.",
        id="two mediators, one named",
    ),
    pytest.param(
        "Elin Holm, head of sales and marketing, left the firm.",
        "Marketing director Elin Holm left the firm.",
        id="head of two departments",
    ),
    pytest.param(
        "Judge Ruth Kessler sentenced him to four years.",
        "Prosecutor Simon Kessler had asked for six years.",
        id="a judge and a prosecutor of one name",
    ),
    pytest.param(
        "The wreck lies 12 kilometres west of the island.",
        "A second ship was seen 30 kilometres east of the island.",
        id="two ships on two sides",
    ),
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
    pytest.param(
        "Goalkeeper Luka Peric was injured.",
        "Luka Peric, the team's captain, was injured.",
        id="goalkeeper luka peric was injured.",
    ),
    pytest.param(
        "The boy's grandfather reported him missing.",
        "The boy's uncle searched for him in the woods.",
        id="the boy's grandfather reported him missing.",
    ),
    pytest.param(
        "Colm Byrne, president of the union, spoke.",
        "Union leader Colm Byrne spoke.",
        id="colm byrne, president of the union, spoke.",
    ),
    pytest.param(
        "The minister was in Riga on Monday.",
        "The minister flew to Tallinn on Tuesday.",
        id="the minister was in riga on monday.",
    ),
    pytest.param(
        "The tanker left Rotterdam on Friday.",
        "The tanker was built in Gdynia.",
        id="the tanker left rotterdam on friday.",
    ),
    pytest.param(
        "The suspects were arrested in Leeds.",
        "The suspects come from Bradford.",
        id="the suspects were arrested in leeds.",
    ),
    pytest.param(
        "The council did not approve the first plan.",
        "The council approved the revised plan.",
        id="the council did not approve the first plan.",
    ),
    pytest.param(
        "The author will attend the ceremony.",
        "The author's wife will not attend the ceremony.",
        id="the author will attend the ceremony.",
    ),
    pytest.param(
        "The police received no calls that night.",
        "The police received dozens of letters after the event.",
        id="the police received no calls that night.",
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
        "The company has not paid a fine.",
        "The company paid its taxes.",
        id="the company has not paid a fine.",
    ),
    pytest.param(
        "The opposition did not support the plan.",
        "The ruling party supported the plan.",
        id="the opposition did not support the plan.",
    ),
    pytest.param(
        "He resigned for health reasons.",
        "His predecessor resigned over a scandal.",
        id="he resigned for health reasons.",
    ),
    pytest.param(
        "The power cut in the north was caused by a storm.",
        "A cable fault caused the power cut in the south.",
        id="the power cut in the north was caused by a storm.",
    ),
    pytest.param(
        "Erik Lund scored the winner.",
        "Erik Lund's brother Olaf scored in extra time.",
        id="erik lund scored the winner.",
    ),
    pytest.param(
        "Rosa Klein, 40, and Rita Klein, 38, run the bakery.",
        "Rita Klein found the purse.",
        id="rosa klein, 40, and rita klein, 38, run the bakery.",
    ),
    pytest.param(
        "Judge Miriam Katz fined the firm.",
        "Judge Paul Stern fined the driver.",
        id="judge miriam katz fined the firm.",
    ),
    pytest.param(
        "The union agreed to talks.",
        "The union refused to end the strike.",
        id="the union agreed to talks.",
    ),
    pytest.param(
        "The lynx was seen near a farm.",
        "A lynx was caught in a forest last month.",
        id="the lynx was seen near a farm.",
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
        "The spokesman did not name the suspect.",
        "The newspaper named the suspect.",
        id="the spokesman did not name the suspect.",
    ),
    pytest.param(
        "The government survived the first vote.",
        "The government fell after the second vote.",
        id="the government survived the first vote.",
    ),
    pytest.param(
        "The train was not late.",
        "The bus was late.",
        id="the train was not late.",
    ),
    pytest.param(
        "The pilot survived, the coast guard said.",
        "One of the passengers died.",
        id="the pilot survived, the coast guard said.",
    ),
    pytest.param(
        "A bomb was found at the station.",
        "No bomb was found at the airport.",
        id="a bomb was found at the station.",
    ),
    pytest.param(
        "The team has won none of its last five games.",
        "The team won its first two games.",
        id="the team has won none of its last five games.",
    ),
    pytest.param(
        "The two men deny the charges.",
        "A third man admitted the charges.",
        id="the two men deny the charges.",
    ),
    pytest.param(
        "Nobody was in the building.",
        "Two people were in the garden.",
        id="nobody was in the building.",
    ),
    pytest.param(
        "The president arrived in Rome.",
        "The president left Paris.",
        id="the president arrived in rome.",
    ),
    pytest.param(
        "The club sold its striker.",
        "The club did not sell its goalkeeper.",
        id="the club sold its striker.",
    ),
    pytest.param(
        "A storm closed the harbour on Monday.",
        "The harbour reopened on Wednesday.",
        id="a storm closed the harbour on monday.",
    ),
    pytest.param(
        "There were no children on the first bus.",
        "There were nine children on the second bus.",
        id="there were no children on the first bus.",
    ),
    pytest.param(
        "The court found no evidence of fraud.",
        "The prosecutor found evidence of theft.",
        id="the court found no evidence of fraud.",
    ),
    pytest.param(
        "The team was allowed to train on Monday.",
        "The team was not allowed to play on Sunday.",
        id="the team was allowed to train on monday.",
    ),
    pytest.param(
        "The city will not raise rents.",
        "The city will raise fees for parking.",
        id="the city will not raise rents.",
    ),
    pytest.param(
        "The tanker was towed to the port.",
        "A fishing boat sank off the port in 2011.",
        id="the tanker was towed to the port.",
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
        "The mayor of Dorn, Lise Holm, spoke.",
        "The mayor of Varde, Ole Krag, spoke.",
        id="the mayor of dorn, lise holm, spoke.",
    ),
    pytest.param(
        "Sabine Frei works at the zoo in Bern.",
        "Sabine Frei studied in Zurich.",
        id="sabine frei works at the zoo in bern.",
    ),
    pytest.param(
        "The bear was seen near Sulmona.",
        "The bear was born in a zoo in Avezzano.",
        id="the bear was seen near sulmona.",
    ),
    pytest.param(
        "The yacht sank off Sicily.",
        "The crew was taken to Sardinia.",
        id="the yacht sank off sicily.",
    ),
    pytest.param(
        "The flight was delayed because of fog.",
        "The next flight was cancelled because of a strike.",
        id="the flight was delayed because of fog.",
    ),
    pytest.param(
        "Health minister Rana Aziz opened the clinic.",
        "Finance minister Lina Haddad paid for the clinic.",
        id="health minister rana aziz opened the clinic.",
    ),
    pytest.param(
        "Passengers were informed about the delay.",
        "Relatives were not informed.",
        id="passengers were informed about the delay.",
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
        "The singer will not perform tonight.",
        "The singer's band will perform tonight.",
        id="the singer will not perform tonight.",
    ),
    pytest.param(
        "The agency approved the first vaccine.",
        "The agency rejected the second vaccine.",
        id="the agency approved the first vaccine.",
    ),
    pytest.param(
        "The lock had not been damaged.",
        "The door had been damaged.",
        id="the lock had not been damaged.",
    ),
    pytest.param(
        "He denied the charges in court.",
        "He admitted a lesser charge.",
        id="he denied the charges in court.",
    ),
    pytest.param(
        "The town hall was not damaged.",
        "The church was damaged.",
        id="the town hall was not damaged.",
    ),
    pytest.param(
        "The president has not signed the law yet.",
        "The president will sign the law on Friday.",
        id="the president has not signed the law yet.",
    ),
    pytest.param(
        "The striker was injured in the first half.",
        "The goalkeeper was not injured.",
        id="the striker was injured in the first half.",
    ),
    pytest.param(
        "The factory near Torun closed last year.",
        "A new factory will be built near Olsztyn.",
        id="the factory near torun closed last year.",
    ),
    pytest.param(
        "The alarm rang at 2 am.",
        "The second alarm did not ring.",
        id="the alarm rang at 2 am.",
    ),
    pytest.param(
        "She knew the victim's sister.",
        "She did not know the victim.",
        id="she knew the victim's sister.",
    ),
    pytest.param(
        "Nobody was arrested on the first day.",
        "Three people were arrested on the second day.",
        id="nobody was arrested on the first day.",
    ),
    pytest.param(
        "The train from Lyon arrived on time.",
        "The train from Nice was late.",
        id="the train from lyon arrived on time.",
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
        "Brake failure is thought to have caused the accident.",
        "The accident was caused by the driver falling asleep.",
        "cause",
        id="brake failure is thought to have caused the accident.",
    ),
    pytest.param(
        "Both suspects come from Otley.",
        "Both suspects are from Ilkley.",
        "place",
        id="both suspects come from otley.",
    ),
    pytest.param(
        "The rescue operation was called off on Sunday night.",
        "The rescue operation was still going on on Monday morning.",
        "status",
        id="the rescue operation was called off on sunday night.",
    ),
    pytest.param(
        "Chess champion Ada Winter won the title for the third time.",
        "Chess champion Eda Winter won the title for the third time.",
        "name",
        id="chess champion ada winter won the title for the third time.",
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
