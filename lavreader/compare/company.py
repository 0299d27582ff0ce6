"""Company: a slight doubt weighs little where two articles contradict each other in several matters.

Two reports of one event agree in nearly all they tell, so that what looks like a contradiction of two
needs more than its looks; where two matters are told otherwise for certain, a third is no wonder. Of
two real reports hardly ever two contradict each other twice.
"""

from collections.abc import Sequence

from lavreader.compare.comparison import Finding, FindingKind
from lavreader.compare.explanations import assured
from lavreader.compare.partner_doubts import LIKELIER
from lavreader.compare.states.slight_doubts import BY_LIKENESS, IN_WORDS

# How many contradictions make a further one likely. Of five hundred and seventy pairs of outlets in
# stories with planted contradictions 432 have two or more, of four hundred pairs of real reports 7.
_SEVERAL = 2
# How many where two outcomes stand in sentences that have likelier partners: much in a story is open
# or shut, over or going on, and what is denied is rarer.
_MANY = 4
_KINDS: frozenset[FindingKind] = frozenset(("status", "polarity"))
_DESPITE = "the two articles contradict each other in other matters, too."
_SLIGHT = {
    LIKELIER: f"Other sentences are more alike, but {_DESPITE}",
    BY_LIKENESS: f"Each calls it by a name of its own, and {_DESPITE}",
    IN_WORDS: f"It is told in words of its own, and {_DESPITE}",
}
_OF_OUTCOMES = {doubt: despite for doubt, despite in _SLIGHT.items() if doubt != LIKELIER}


def weighed_in_company(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings, those with a slight doubt as contradictions where there are several others.

    Args:
        findings: Each matter of two articles once.
    """
    company = sum(one.verdict == "contradiction" for one in findings)
    if company < _SEVERAL:
        return tuple(findings)
    outcomes = _SLIGHT if company >= _MANY else _OF_OUTCOMES
    return tuple(
        assured(one, outcomes if one.kind == "status" else _SLIGHT) if one.kind in _KINDS else one
        for one in findings
    )
