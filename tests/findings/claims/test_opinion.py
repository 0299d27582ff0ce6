"""A model's opinion lifts doubtful findings and nothing else."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from lavreader.compare.comparison import Comparison, Evidence, Finding, FindingKind, Summary, Verdict
from lavreader.compare.opinion import ContradictionScorer, clause_of, scorer_from, second_opinion
from lavreader.errors import LavreaderError
from tests.findings.quotes.articles import article

LEFT = article("The council rejected the plan on Monday, but the mayor left early.", outlet="Gazette")
RIGHT = article("The council welcomed the plan, which had been written in 2019, on Monday.", outlet="Wire")


class Oracle:
    """A scorer that always says the same and remembers what it was asked."""

    def __init__(self, contradiction: float, backwards: float | None = None) -> None:
        self.contradiction = contradiction
        self.backwards = contradiction if backwards is None else backwards
        self.asked: list[tuple[str, str]] = []

    def score(self, pairs: Sequence[tuple[str, str]]) -> Sequence[tuple[float, float, float]]:
        self.asked += pairs
        half = len(pairs) // 2
        return [(0.0, 1 - p, p) for p in [self.contradiction] * half + [self.backwards] * (len(pairs) - half)]


def comparison(kind: FindingKind, verdict: Verdict) -> Comparison:
    finding = Finding(
        kind,
        verdict,
        0.4,
        Evidence(0, 12, 20, "rejected"),
        Evidence(0, 12, 20, "welcomed"),
        "They differ.",
        "f1",
    )
    counts = Summary(
        contradictions=verdict == "contradiction",
        altered_quotes=verdict == "altered_quote",
        differs=verdict == "differs",
    )
    return Comparison(LEFT, RIGHT, (), (finding,), counts)


def test_a_doubtful_status_becomes_a_contradiction_and_says_whose_opinion_it_is() -> None:
    judged = second_opinion(comparison("status", "differs"), Oracle(0.95))
    (finding,) = judged.findings
    assert finding.verdict == "contradiction"
    assert "Model opinion" in finding.explanation and "0.95" in finding.explanation
    assert finding.explanation.startswith("They differ.")
    assert finding.id == "f1"
    assert (judged.summary.contradictions, judged.summary.differs) == (1, 0)


def test_clauses_are_judged_in_both_directions() -> None:
    oracle = Oracle(0.95)
    second_opinion(comparison("status", "differs"), oracle)
    one, two = "The council rejected the plan on Monday", "The council welcomed the plan"
    assert oracle.asked == [(one, two), (two, one)]


@pytest.mark.parametrize("scorer", [Oracle(0.5), Oracle(0.95, 0.2), Oracle(0.2, 0.95)])
def test_an_unsure_model_changes_nothing(scorer: Oracle) -> None:
    before = comparison("status", "differs")
    assert second_opinion(before, scorer) == before


@pytest.mark.parametrize("kind", ["day", "date", "time", "number", "money", "percent", "quote"])
def test_numbers_days_and_quotations_are_never_asked_about(kind: FindingKind) -> None:
    oracle = Oracle(1.0)
    before = comparison(kind, "differs")
    assert second_opinion(before, oracle) == before
    assert oracle.asked == []


@pytest.mark.parametrize("verdict", ["contradiction", "altered_quote"])
def test_what_the_rules_are_sure_of_is_not_overruled(verdict: Verdict) -> None:
    before = comparison("polarity", verdict)
    assert second_opinion(before, Oracle(0.0)) == before


def test_nothing_is_found_where_the_rules_found_nothing() -> None:
    empty = replace(comparison("status", "differs"), findings=(), summary=Summary())
    assert second_opinion(empty, Oracle(1.0)) == empty


def test_a_scorer_that_miscounts_is_refused() -> None:
    class Broken:
        def score(self, pairs: Sequence[tuple[str, str]]) -> Sequence[tuple[float, float, float]]:
            return []

    with pytest.raises(ValueError, match="asked for 2"):
        second_opinion(comparison("status", "differs"), Broken())


def test_any_object_with_a_score_method_will_do() -> None:
    assert isinstance(Oracle(1.0), ContradictionScorer)


def test_a_short_clause_gives_way_to_its_sentence() -> None:
    told = article("He resigned, the palace said in a short statement on Friday.")
    assert clause_of(told, Evidence(0, 3, 11, "resigned")) == told.sentences[0].text


def test_without_a_folder_or_an_extra_there_is_no_scorer(tmp_path: Path) -> None:
    with pytest.raises(LavreaderError, match="no folder"):
        scorer_from(tmp_path / "nowhere")
    with pytest.raises(LavreaderError, match="No model reader"):
        scorer_from(tmp_path)
