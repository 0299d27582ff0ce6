"""Company: a slight doubt weighs little where two articles contradict each other in several matters.

Two reports of one event agree in nearly all they tell, so that what looks like a contradiction of two
needs more than its looks; where two matters are told otherwise for certain, a third is no wonder. Of
two real reports hardly ever two contradict each other twice.
"""

from collections.abc import Mapping, Sequence

from lavreader.compare.comparison import Finding, FindingKind
from lavreader.compare.explanations import against, assured
from lavreader.compare.partner_doubts import LIKELIER
from lavreader.compare.places.place_findings import TWO_THINGS
from lavreader.compare.states.slight_doubts import BY_LIKENESS, IN_WORDS

# How many contradictions make a further one likely. Of five hundred and seventy pairs of outlets in
# stories with planted contradictions 432 have two or more, of four hundred pairs of real reports 7.
_SEVERAL = 2
# How many where two outcomes stand in sentences that have likelier partners: much in a story is open
# or shut, over or going on, and what is denied is rarer.
_MANY = 4
_DESPITE = "the two articles contradict each other in other matters, too."
_ALIKE = {against(LIKELIER): f" Other sentences are more alike, but {_DESPITE}"}
_OF_OUTCOMES = {
    against(BY_LIKENESS): f" Each calls it by a name of its own, and {_DESPITE}",
    against(IN_WORDS): f" It is told in words of its own, and {_DESPITE}",
}
_SLIGHT: Mapping[FindingKind, Mapping[str, str]] = {
    "status": _OF_OUTCOMES,
    "polarity": _ALIKE | _OF_OUTCOMES,
    "place": {against(TWO_THINGS): f" The clauses may place two things, but {_DESPITE}"},
    "money": _ALIKE,
}
_AMONG_MANY: Mapping[FindingKind, Mapping[str, str]] = {**_SLIGHT, "status": _ALIKE | _OF_OUTCOMES}


def weighed_in_company(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings, those with a slight doubt as contradictions where there are several others.

    Args:
        findings: Each matter of two articles once.
    """
    company = sum(one.verdict == "contradiction" for one in findings)
    if company < _SEVERAL:
        return tuple(findings)
    slight = _AMONG_MANY if company >= _MANY else _SLIGHT
    return tuple(assured(one, slight[one.kind]) if one.kind in slight else one for one in findings)
