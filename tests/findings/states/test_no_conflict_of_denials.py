"""Denials that look like a conflict and are none: another time, another thing, another person."""

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
        "Bank rules say nothing about what to do when a client dies, a lawyer said.",
        "Berg, 41, who was in tears, told the court that she was sorry.",
        id="rules that say nothing are silent in no court",
    ),
    pytest.param(
        "A hundred people were injured in last year's storm.",
        "Nobody was injured in the storm.",
        id="a hundred people were injured in last year's storm.",
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
        "The team did not train on Monday.",
        "The team trained on Tuesday.",
        id="the team did not train on monday.",
    ),
    pytest.param(
        "A firefighter was slightly injured.",
        "No residents were injured.",
        id="a firefighter was slightly injured.",
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
        "The government has not ruled out tax rises.",
        "Tax rises are possible, the government said.",
        id="the government has not ruled out tax rises.",
    ),
    pytest.param(
        "The union called off the strike planned for Monday.",
        "Monday's strike will not take place.",
        id="the union called off the strike planned for monday.",
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
        "The spokesman did not name the suspect.",
        "The newspaper named the suspect.",
        id="the spokesman did not name the suspect.",
    ),
    pytest.param(
        "The train was not late.",
        "The bus was late.",
        id="the train was not late.",
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
        "The club sold its striker.",
        "The club did not sell its goalkeeper.",
        id="the club sold its striker.",
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
        "Passengers were informed about the delay.",
        "Relatives were not informed.",
        id="passengers were informed about the delay.",
    ),
    pytest.param(
        "The singer will not perform tonight.",
        "The singer's band will perform tonight.",
        id="the singer will not perform tonight.",
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
        "The alarm rang at 2 am.",
        "The second alarm did not ring.",
        id="the alarm rang at 2 am.",
    ),
    pytest.param(
        "Nobody was arrested on the first day.",
        "Three people were arrested on the second day.",
        id="nobody was arrested on the first day.",
    ),
]


@pytest.mark.parametrize(("left", "right"), TRAPS)
def test_nothing_is_called_a_contradiction(find: Find, left: str, right: str) -> None:
    """Both passages can be true."""
    assert [finding for finding in find(left, right) if finding.verdict == "contradiction"] == []
