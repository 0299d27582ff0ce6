"""Matters of one domain of news: the opposite outcomes found in its words, and what only looks like them."""

import pytest

from lavreader.compare.states.outcomes import cues
from tests.findings.states.conftest import Find

KINDS = ("polarity", "status")
CONFLICTS = {
    "transport": [
        ("No dangerous goods were on board the train.", "Two tank wagons of chlorine were in the train."),
        ("The signal was at red.", "The signal showed green."),
        ("The jet skidded off the runway.", "The jet stayed on the runway."),
        ("The ferry was overloaded.", "The ferry was well below its capacity."),
        ("The motorist braked hard.", "The motorist never braked."),
        ("The bus landed on its side.", "The bus stayed upright."),
        ("Diesel leaked into the river.", "No fuel leaked from the tanker."),
        ("The master was on the bridge.", "The master was in his cabin."),
        ("The cyclist died at the scene.", "The cyclist died in hospital."),
    ],
    "disasters": [
        ("The search was called off.", "The search is continuing."),
        ("The climbers were winched to safety.", "The climbers were brought down on foot."),
        ("They had told nobody where they were going.", "They had left a note with the warden."),
        ("The evacuation order was lifted.", "The evacuation order remains in force."),
        ("Two aftershocks followed.", "There were no aftershocks."),
        ("Shops were looted.", "There was no looting."),
        ("The fire spread to a neighbouring house.", "The blaze was confined to the kitchen."),
        ("Everyone has been accounted for.", "Four people are still missing."),
    ],
    "courts": [
        ("Ivo Kranz was given a suspended sentence.", "Ivo Kranz was sent to prison."),
        ("The hearing took place behind closed doors.", "Reporters were admitted to the hearing."),
        ("The suspect confessed to the killing.", "The suspect denies the killing."),
        ("Ivo Kranz sat in the dock.", "Ivo Kranz was sentenced in his absence."),
        ("The charges were dropped.", "The charges stand, the court said."),
        ("The pistol was a toy.", "The pistol was real."),
        ("The burglars forced a window.", "There was no sign of a break-in."),
        ("The judge awarded the nurse damages.", "The judge rejected her claim for damages."),
        ("The suspect went quietly.", "The suspect resisted arrest."),
    ],
    "politics": [
        ("The minister stormed out of the talks.", "The minister stayed to the end of the talks."),
        ("The coalition has collapsed.", "The coalition survives."),
        ("Ada Lund conceded defeat.", "Ada Lund disputes the result."),
        ("The ambassador was recalled.", "The ambassador stays in the capital."),
        ("The boat crossed the border.", "The boat never left its own waters."),
        ("The leaders issued a joint statement.", "The leaders parted without a joint statement."),
        ("The delegation made concessions.", "The delegation stood firm."),
        ("The premier called an early election.", "The premier ruled out early elections."),
    ],
    "economy": [
        ("The board approved a share buyback.", "The board rejected a share buyback."),
        ("The brewery received a subsidy.", "The brewery was built without public money."),
        ("Ines Falk has been suspended.", "Ines Falk was sacked on the spot."),
        ("Ines Falk was disqualified.", "Ines Falk withdrew of her own accord."),
        ("The headmaster was suspended.", "The headmaster is still at work."),
        ("Dockers did receive their May wages.", "Dockers have not been paid for May."),
        ("Ines Falk left of her own accord.", "Ines Falk was forced out by the board."),
        ("The board recommends the offer.", "The board urged shareholders to reject the offer."),
        ("The group raised its forecast.", "The group cut its forecast."),
        ("The nurses are on strike.", "The nurses worked normally."),
        ("The chairman waived his bonus.", "The chairman received a bonus."),
    ],
    "health": [
        ("The vaccine proved effective.", "The vaccine had no effect."),
        ("The tablets caused severe side effects.", "The tablets were well tolerated."),
        ("Ines Falk tested positive.", "Ines Falk tested negative."),
        ("The outbreak has been contained.", "The outbreak is spreading."),
        ("The boy is out of danger.", "The boy is fighting for his life."),
    ],
    "sport": [
        ("The match was played in snow.", "The match was postponed."),
        ("The winger passed a fitness test.", "The winger was ruled out."),
        ("The striker is to sign for Velm.", "The striker will stay at the club."),
        ("The sprinter failed a drugs test.", "The sprinter passed a drugs test."),
        ("The game was played behind closed doors.", "The game was played before a full house."),
    ],
    "culture": [
        ("The singer mimed to a tape.", "The singer performed live."),
        ("The painting has been recovered.", "The painting is still missing."),
        ("The vase fetched more than its estimate.", "The vase fell short of its estimate."),
        ("The duchess attended the ceremony.", "The duchess missed the ceremony."),
        ("The statue is to be removed.", "The statue will stay in place."),
    ],
    "science": [
        ("The rocket blasted off from the island.", "The launch was scrubbed."),
        ("The lander has fallen silent.", "The lander sent back pictures."),
        ("The passwords were encrypted.", "The passwords lay in plain text."),
        ("The systems are back online.", "The systems are still offline."),
        ("The paper withdrew the story.", "The paper stands by its story."),
    ],
    "conflict": [
        ("The city banned the march.", "The city allowed the march."),
        ("Commandos freed the hostages.", "The hostages were released after talks."),
        ("The crossing is closed.", "The crossing has reopened."),
        ("The rebels laid down their arms.", "The rebels refused to disarm."),
        ("Observers reached the village.", "Observers were turned back before the village."),
    ],
    "utilities": [
        ("Emissions were within the legal limits.", "Emissions exceeded the legal limits."),
        ("The city will introduce a congestion charge.", "The city ruled out a congestion charge."),
        ("Rubbish is piling up in the streets.", "The rubbish was collected."),
        ("The wreck was raised.", "The wreck remains on the seabed."),
    ],
    "society": [
        ("The college will close.", "The college has been saved."),
        ("The tenants were evicted.", "The tenants may stay."),
        ("The farmers had a bumper harvest.", "The harvest was poor."),
        ("The flock was culled.", "The flock was spared."),
        ("The boy was found safe.", "The boy is still missing."),
        ("The museum accepted the donation.", "The museum turned down the donation."),
    ],
}
OF_DOMAIN = {
    "transport": "braking",
    "disasters": "aftershocks",
    "courts": "parole",
    "politics": "a referendum",
    "economy": "shares bought back",
    "health": "side effects",
    "sport": "extra time",
    "culture": "singing live",
    "science": "encryption",
    "society": "tenants",
    "conflict": "monitors let in",
    "utilities": "emissions",
}
TRAPS = {
    "conflict": [
        ("The city banned a march by students.", "The court allowed the concert."),
        ("The rebels hold the town.", "The soldiers laid down their arms."),
    ],
    "utilities": [
        ("The reactor at Osk was shut down.", "The reactor at Velm is back on the grid."),
        ("No charge was brought against the driver.", "Drivers pay a toll on the bridge."),
    ],
    "culture": [
        ("No one will speak.", "In his will he left the house to the city."),
        ("The painting by Holm has been recovered.", "A vase is still missing."),
    ],
    "transport": [
        ("Trains run again in Osk on Monday.", "On Friday trains in Velm were cancelled."),
        ("The van was stolen in Osk.", "The gang used its own lorry in Velm."),
        ("Three of the five coaches overturned.", "Two of the five coaches stayed upright."),
        ("The line will stay closed until Thursday.", "Trains have been running since Thursday."),
    ],
    "courts": [
        ("Ivo Kranz was given a suspended sentence.", "His brother was sent to prison."),
        ("The charges against the guide were dropped.", "The charges against the mayor stand."),
        ("The hackers demanded two million.", "No ransom was paid."),
    ],
    "politics": [
        ("Parliament lifted his immunity.", "Ada Lund kept her immunity."),
        ("The premier may call an early election.", "The premier ruled out resigning."),
    ],
    "economy": [
        ("Ines Falk would not resign.", "Ines Falk was not sacked."),
        ("The nurses are on strike.", "The teachers worked normally."),
    ],
    "health": [
        ("The vaccine proved effective, its maker said.", "A critic said the vaccine had no effect."),
        ("The drug was approved in 2019.", "The agency rejected the drug."),
        ("There was no need to worry, the nurse said.", "The boy was operated on."),
    ],
    "sport": [
        ("The striker is to sign for Velm.", "The goalkeeper will stay at the club."),
        ("The coach of Velm was sacked.", "The coach of Osk has the backing of the board."),
        ("The match in Velm was postponed.", "The match in Osk was played."),
    ],
    "society": [
        ("The beach at Osk is open again.", "The beach at Velm remains closed to bathers."),
        ("The college in Velm will close.", "The college in Osk has been saved."),
    ],
}


def _cases(pairs: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str]]:
    return [pair for domain in pairs.values() for pair in domain]


@pytest.mark.parametrize(("left", "right"), _cases(CONFLICTS))
def test_opposite_outcomes_contradict_each_other_in_either_order(find: Find, left: str, right: str) -> None:
    for one, two in ((left, right), (right, left)):
        assert [finding for finding in find(one, two) if finding.strong and finding.kind in KINDS]


@pytest.mark.parametrize(("left", "right"), _cases(TRAPS))
def test_what_only_looks_opposite_does_not(find: Find, left: str, right: str) -> None:
    for one, two in ((left, right), (right, left)):
        assert not [finding for finding in find(one, two) if finding.strong and finding.kind in KINDS]


@pytest.mark.parametrize("domain", CONFLICTS)
def test_every_domain_is_read_together_with_the_general_lists(domain: str) -> None:
    assert {"appeal", "going ahead"} <= cues().families.keys()
    assert OF_DOMAIN[domain] in cues().families
