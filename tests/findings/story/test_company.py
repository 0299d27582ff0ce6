"""A slight doubt outweighed where two articles contradict each other in several other matters."""

import pytest

from lavreader.compare.company import weighed_in_company
from lavreader.compare.comparison import Evidence, Finding, FindingKind
from lavreader.compare.explanations import doubted
from lavreader.compare.partner_doubts import LIKELIER
from lavreader.compare.states.slight_doubts import BY_LIKENESS, IN_WORDS

OTHER = "the figures come from different sources"


def finding(kind: FindingKind, sentence: int) -> Finding:
    """A contradiction of a kind between two sentences of one number."""
    place = Evidence(sentence, 0, 4, "open")
    return Finding(kind, "contradiction", 0.7, place, place, "The one says so, the other not.")


def verdicts(doubt: str, *others: Finding, kind: FindingKind = "status") -> str:
    """What becomes of a finding with a doubt beside others."""
    (first, *_) = weighed_in_company((doubted(finding(kind, 0), doubt), *others))
    return first.verdict


@pytest.mark.parametrize("doubt", [LIKELIER, BY_LIKENESS, IN_WORDS])
def test_a_slight_doubt_is_outweighed_by_two_other_contradictions(doubt: str) -> None:
    two = finding("number", 1), finding("day", 2)
    assert verdicts(doubt, *two, kind="polarity") == "contradiction"
    assert verdicts(doubt, two[0], kind="polarity") == "differs"
    assert verdicts(doubt, two[0], doubted(two[1], OTHER), kind="polarity") == "differs"


def test_likelier_partners_of_two_outcomes_need_more_company() -> None:
    others = [finding("number", place) for place in range(1, 5)]
    assert verdicts(LIKELIER, *others[:3]) == "differs"
    assert verdicts(LIKELIER, *others) == "contradiction"


def test_the_explanation_says_what_outweighs_it() -> None:
    doubtful = doubted(finding("polarity", 0), LIKELIER)
    (found, *_) = weighed_in_company((doubtful, finding("number", 1), finding("day", 2)))
    assert found.explanation.startswith("The one says so, the other not. Other sentences are more alike")
    assert "speaks against" not in found.explanation


def test_no_other_doubt_and_no_other_kind() -> None:
    beside = finding("number", 1), finding("day", 2)
    assert verdicts(OTHER, *beside) == "differs"
    assert verdicts(LIKELIER, *beside, kind="cause") == "differs"
    assert verdicts(LIKELIER, *beside, kind="money") == "contradiction"
