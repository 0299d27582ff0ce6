"""A second opinion: a language model may say of a doubtful finding that it is a contradiction.

Nothing here runs unless somebody passes a scorer. Published models for natural-language inference
are no better than chance on quantities and weak on days and dates (EQUATE, Ravichander 2019;
Thukral 2021), so they are asked about neither, and they can only lift what the rules have found:
they add no finding, take none away and overrule none.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.metadata import entry_points
from pathlib import Path
from typing import Protocol, runtime_checkable

from lavreader.article import Article
from lavreader.compare.comparison import Comparison, Evidence, Finding, FindingKind
from lavreader.compare.findings import in_order
from lavreader.errors import LavreaderError

GROUP = "lavreader.contradiction_scorers"
"""Entry-point group: an extra registers a function from a local folder to a scorer here."""

LIFTABLE: frozenset[FindingKind] = frozenset(
    ["name", "role", "place", "polarity", "status", "attribution", "cause"]
)
MINIMUM = 0.9
_BOUNDARY = re.compile(
    r"[;:—–]\s|,\s|\s(?=(?:which|who|while|whereas|but|after|before|when|because|although|and)\s)"
)


@runtime_checkable
class ContradictionScorer(Protocol):
    """Says how two passages stand to each other."""

    def score(self, pairs: Sequence[tuple[str, str]]) -> Sequence[tuple[float, float, float]]:
        """Judge pairs of passages.

        Args:
            pairs: Premise and hypothesis.

        Returns:
            For each pair the probabilities, adding up to 1, that the premise entails the
            hypothesis, says nothing of it, or contradicts it.
        """
        ...


def scorer_from(folder: Path) -> ContradictionScorer:
    """The scorer an installed extra makes of a model in a local folder; nothing is downloaded.

    Raises:
        LavreaderError: There is no such folder, or no extra is installed that can read one.
    """
    if not folder.is_dir():
        raise LavreaderError(f"{folder}: no folder with a model; give the folder that holds its files.")
    found = sorted(entry_points(group=GROUP), key=lambda point: point.name)
    if not found:
        raise LavreaderError(
            "No model reader is installed; install an extra that brings one, or leave the opinion off."
        )
    factory: Callable[[Path], ContradictionScorer] = found[0].load()
    return factory(folder)


def second_opinion(
    comparison: Comparison, scorer: ContradictionScorer, minimum: float = MINIMUM
) -> Comparison:
    """The comparison with doubtful findings lifted where the model is sure they contradict.

    Only findings that ``differs`` and are of a liftable kind are judged, clause against clause and
    in both directions; the smaller of the two probabilities counts. A lifted finding says that it
    is a model's opinion. Every other finding stays as it is.

    Args:
        comparison: What the rules found.
        scorer: The model.
        minimum: Least probability, 0 to 1, of a contradiction in both directions.

    Raises:
        ValueError: The scorer gave another number of judgements than it was asked for.
    """
    doubtful = [f for f in comparison.findings if f.verdict == "differs" and f.kind in LIFTABLE]
    if not doubtful:
        return comparison
    asked = [
        (clause_of(comparison.left, finding.left), clause_of(comparison.right, finding.right))
        for finding in doubtful
    ]
    judged = scorer.score([*asked, *((two, one) for one, two in asked)])
    if len(judged) != 2 * len(asked):
        raise ValueError(f"asked for {2 * len(asked)} judgements, got {len(judged)}")
    sure = {
        id(finding): min(judged[number][2], judged[number + len(asked)][2])
        for number, finding in enumerate(doubtful)
    }
    findings = in_order(
        _lifted(finding, sure[id(finding)], minimum) if id(finding) in sure else finding
        for finding in comparison.findings
    )
    lifted = sum(finding.verdict == "contradiction" for finding in findings) - sum(
        finding.verdict == "contradiction" for finding in comparison.findings
    )
    summary = replace(
        comparison.summary,
        contradictions=comparison.summary.contradictions + lifted,
        differs=comparison.summary.differs - lifted,
    )
    return replace(comparison, findings=findings, summary=summary)


def _lifted(finding: Finding, probability: float, minimum: float) -> Finding:
    """The finding with the model's opinion, as a contradiction where it is sure."""
    if probability < minimum:
        return finding
    return replace(
        finding,
        verdict="contradiction",
        score=min(finding.score, probability),
        explanation=f"{finding.explanation} Model opinion: both cannot be true (p = {probability:.2f}).",
    )


def clause_of(article: Article, evidence: Evidence) -> str:
    """The part of a sentence around a value, up to the next comma, dash or conjunction."""
    text = article.sentences[evidence.sentence].text
    start, end = 0, len(text)
    for match in _BOUNDARY.finditer(text):
        if match.end() <= evidence.start:
            start = match.end()
        elif match.start() >= evidence.end:
            end = match.start()
            break
    clause = text[start:end].strip(" ,;:.—–")
    # A clause of two words says nothing; the whole sentence then.
    return clause if len(clause.split()) >= 4 else text
