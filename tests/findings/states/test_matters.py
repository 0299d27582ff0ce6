"""Matters: the same question answered otherwise in other words, in sentences that need not be alike."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    ("The chancellor answered questions from the press.", "The chancellor took no questions."),
    ("The minister left without taking questions.", "Afterwards the minister fielded questions."),
    ("A cyclist was hurt in the collision.", "The cyclist walked away unscathed."),
    ("No one was hurt in the blaze.", "Two neighbours suffered burns in the blaze."),
    ("The chapel came through the storm without damage.", "The storm wrecked the chapel."),
    ("The lighthouse was badly damaged.", "The lighthouse remained intact."),
    (
        "Clara Ruiz said she would appeal against the ruling.",
        "Clara Ruiz accepts the verdict, her solicitor said.",
    ),
    ("Clara Ruiz has waived her right to appeal.", "Clara Ruiz has lodged an appeal."),
    ("The council gave the stadium the green light.", "The council blocked the stadium."),
    ("The regulator said no to the takeover.", "The regulator gave its blessing to the takeover."),
    ("Ticket holders will get their money back.", "The promoter ruled out refunds."),
    ("The firm will cover the cost of the repairs.", "The firm will not pay for the repairs."),
    ("The tunnel is closed to all traffic.", "The tunnel remains open."),
    ("Emil Vogel stays in charge, the club said.", "Emil Vogel handed in his resignation after the match."),
    ("The country asked for help from abroad.", "The country turned down offers of help."),
    ("The skipper drowned.", "The skipper was brought to safety."),
    ("Both climbers perished on the ridge.", "Both climbers were found alive."),
    ("The pilot is among the dead.", "The pilot survived."),
    ("Nobody was arrested at the march.", "Police made eleven arrests at the march."),
    ("Otto Weber was found guilty of smuggling.", "Otto Weber was cleared of smuggling."),
    ("Electricity has been restored in Tolm.", "Tolm is still without electricity."),
    ("The blaze is under control.", "The blaze is burning out of control."),
    ("The gunman is still at large.", "The gunman gave himself up."),
    ("The driver fled the scene.", "The driver stayed at the scene."),
    ("Jan Kolb was remanded in custody.", "Jan Kolb was released on bail."),
    ("The library will open on time.", "The library is behind schedule."),
    ("The library was finished within budget.", "The library went over budget."),
    ("The tower block was empty.", "The tower block was occupied."),
    ("The stolen violin has been recovered.", "The stolen violin is still missing."),
    ("Marie Sorel will retire after the season.", "Marie Sorel ruled out retirement."),
    ("Residents were told to stay in their homes.", "Residents were evacuated."),
    ("The parade will go ahead as planned.", "The parade has been scrapped."),
    ("The jury reached a verdict.", "The jury failed to reach a verdict."),
    ("The two killings are linked, detectives said.", "The two killings are unrelated, detectives said."),
    ("Peter Haas admitted the theft.", "Peter Haas pleaded not guilty."),
    ("The rally passed off peacefully.", "The rally turned violent."),
    ("The bishop attended the funeral.", "The bishop stayed away from the funeral."),
    ("The suspect was armed.", "The suspect was unarmed."),
    ("The driver was drunk.", "The driver was sober."),
    ("Lena Rahm missed the final.", "Lena Rahm was fit to play."),
    ("The sprinklers worked.", "The sprinklers failed to work."),
    ("The mayor supported the plan.", "The mayor spoke out against the plan."),
    ("The ferry company apologised.", "The ferry company refused to apologise."),
    ("The court upheld the ban.", "The court overturned the ban."),
    ("The council refused the permit.", "The council granted the permit."),
    ("The painting is a forgery.", "The painting is genuine."),
    ("The ministry closed the harbour.", "The ministry decided against closing the harbour."),
    ("The paper named the donor.", "The paper stopped short of naming the donor."),
    ("The crown gained 0.8 percent.", "The crown lost 0.8 percent against the euro."),
    ("The quarry will keep running.", "The quarry will be shut down."),
    ("The governor has signed the bill.", "The governor vetoed the bill."),
    ("Anna Holt pleaded guilty on Monday.", "Anna Holt maintained her innocence."),
    ("The pilot radioed for help.", "The pilot sent no distress call."),
    ("The hospital has run out of beds.", "The hospital still has beds to spare."),
    ("The referee showed him the red card.", "The referee let him off with a yellow."),
    ("The dam burst.", "The dam withstood the flood."),
    ("The bank raised its key rate.", "The bank left its key rate unchanged."),
    ("The king gave a speech.", "The king did not speak."),
    ("The windows were bricked up.", "The windows were open."),
    ("The talks ended in a deal.", "The talks ended without a deal."),
    ("The council refused planning permission.", "The council granted planning permission."),
    ("Protesters remained peaceful.", "Protesters threw stones at police."),
    ("Nurses ended their strike.", "Nurses continued their strike."),
    ("The company knew of the fault.", "The company had no knowledge of the fault."),
    ("The ship's crew abandoned the vessel.", "The ship's crew stayed on board."),
    ("The singer performed live.", "The singer mimed to a recording."),
    ("The satellite reached its orbit.", "The satellite failed to reach orbit."),
    ("All six climbers wore helmets.", "Two of the six climbers were not wearing helmets."),
    ("Ola Berg tested positive.", "Ola Berg passed the drug test."),
    ("The police have opened a criminal investigation.", "The police decided against opening an inquiry."),
]

TRAPS = [
    ("The crown gained 0.8 percent on Monday.", "The crown lost 0.3 percent."),
    ("The mayor said she would not resign.", "On Friday the mayor said she would resign."),
    ("A guard was hurt.", "Another guard was unhurt."),
    ("The driver of the lorry was hurt.", "The driver of the bus was unhurt."),
    ("Nobody in the house was hurt.", "A firefighter was hurt in a second fire in Osk."),
    ("The chapel was damaged.", "The school was undamaged."),
    ("Clara Ruiz will appeal.", "Karl Moser accepts the verdict."),
    ("The senate blocked the law.", "The lower house approved the law."),
    ("Some residents were evacuated.", "Other residents were told to stay in their homes."),
    ("The tunnel was closed for an hour.", "The tunnel is open again."),
    ("The country asked for help in 2003.", "The country declined offers of help."),
    ("The skipper drowned, the paper claimed.", "The skipper was rescued."),
    ("One climber died.", "The other climber was found alive."),
    ("Otto Weber was found guilty of smuggling.", "Otto Weber was cleared of murder."),
    ("The gunman was on the run for two days.", "The gunman was caught on Sunday."),
    ("Jan Kolb could be released on bail.", "Jan Kolb was remanded in custody."),
    ("The opposition voted against the budget.", "The governing party voted for the budget."),
    ("The firm pays for the hotels.", "The firm will not pay for the meals."),
    ("Police found no evidence of arson.", "Police found evidence of a leak."),
    ("Last year the festival was cancelled.", "The festival will go ahead."),
    ("The mayor of Osk supported the plan.", "The mayor of Tolm opposed the plan."),
    ("Sales in Norway rose by 4 percent.", "Profits in Sweden fell by 4 percent."),
    ("If the court agrees, Clara Ruiz will appeal.", "Clara Ruiz will not appeal against the fine."),
    ("The old bridge was closed.", "The new bridge is open."),
    ("The army had fired on the crowd.", "The general will stay in office."),
    ("Peter Haas admitted the theft of a car.", "Peter Haas denied the murder charge."),
    ("Two of the five miners were rescued.", "Three miners died."),
    ("The minister said the talks had made progress.", "The rebels said the talks had failed."),
    ("The minister was cleared of fraud.", "The minister was found to have broken the rules on gifts."),
    ("The team said it would appeal.", "The player said he would not appeal."),
    ("The bridge was open before the storm.", "The bridge was closed after the storm."),
    ("No decision has been taken on the airport.", "The council approved the plan for the tram."),
    ("The alarm rang in the old hall.", "The alarm in the new hall never rang."),
    ("The president has not signed the law.", "The president will sign the law on Friday."),
    ("Ferries will not run before Wednesday.", "Ferries resumed on Wednesday."),
    ("The suspect was on the run for a week.", "The suspect was arrested on Friday."),
    ("Talks had collapsed in May.", "The talks resumed after a week, the mediator said."),
    ("The health minister, Ada Lund, resigned.", "Ada Lund would stay on as an ordinary deputy, she said."),
    ("Ivo Brandt has not missed a rehearsal.", "Ivo Brandt has rarely missed a rehearsal."),
]


@pytest.mark.parametrize(("left", "right"), CONFLICTS)
def test_opposite_answers_are_found(find: Find, left: str, right: str) -> None:
    """Both orders show one conflict of what happened."""
    for one, two in ((left, right), (right, left)):
        strong = [finding for finding in find(one, two) if finding.verdict == "contradiction"]
        assert [finding.kind in ("polarity", "status") for finding in strong] == [True]


@pytest.mark.parametrize(("left", "right"), TRAPS)
def test_other_matters_are_no_contradiction(find: Find, left: str, right: str) -> None:
    """Other people, parts, times, places and charges are another matter."""
    for one, two in ((left, right), (right, left)):
        assert not [finding for finding in find(one, two) if finding.verdict == "contradiction"]
