"""Findings of all sorts are merged and put in the order of their consequence."""

from lavreader.compare.comparison import STRONG_VERDICTS, Evidence, Finding, FindingKind, Verdict
from lavreader.compare.findings import in_order
from lavreader.compare.story import compare
from tests.findings.quotes.articles import article

GAZETTE = article(
    "The town council of Orrin met on Tuesday to decide on the closure of the Tamsin Bridge.",
    "“We counted 14 cracks in the hangers of the bridge,” Mayor Anna Lind said.",
    "The bridge was opened in 1961.",
    outlet="Gazette",
)
LENS = article(
    "The town council of Orrin met on Thursday to decide on the closure of the Tamsin Bridge.",
    "“We counted 40 cracks in the hangers of the bridge,” Mayor Anna Lind said.",
    "The bridge was opened in 1961.",
    outlet="Lens",
)


def finding(kind: FindingKind, verdict: Verdict, score: float = 0.9, sentence: int = 0) -> Finding:
    evidence = Evidence(sentence, 0, 3, "The")
    return Finding(kind, verdict, score, evidence, evidence, "")


def test_a_number_changed_inside_a_quotation_is_an_altered_quotation_and_nothing_else() -> None:
    found = compare(GAZETTE, LENS).findings
    assert [(f.kind, f.verdict) for f in found] == [("day", "contradiction"), ("quote", "altered_quote")]


def test_a_day_that_both_quote_in_the_same_words_is_one_day() -> None:
    words = "“If we had waited for the weekend we would speak of a collapse today,” Mayor Anna Lind said."
    monday = article("The bridge is closed.", words, outlet="Gazette")
    tuesday = article("The bridge is shut.", words, outlet="Lens")
    assert compare(monday, tuesday).findings == ()


def test_two_people_who_are_quoted_against_each_other_are_no_disagreement_of_the_outlets() -> None:
    left = article("“This strike is the result of ten years of cuts,” said union leader Carla Venn.")
    right = article("“This strike is the result of bad planning,” said hospital director Aurel Simic.")
    assert [f for f in compare(left, right).findings if f.strong] == []


def test_strong_findings_come_first_then_grave_ones_then_sure_ones() -> None:
    ordered = in_order(
        [
            finding("status", "differs"),
            finding("quote", "altered_quote"),
            finding("day", "contradiction", 0.7),
            finding("day", "contradiction", 0.9, sentence=5),
            finding("status", "contradiction"),
        ]
    )
    assert [(f.kind, f.verdict, f.score) for f in ordered] == [
        ("status", "contradiction", 0.9),
        ("day", "contradiction", 0.9),
        ("day", "contradiction", 0.7),
        ("quote", "altered_quote", 0.9),
        ("status", "differs", 0.9),
    ]
    assert [f.strong for f in ordered] == [f.verdict in STRONG_VERDICTS for f in ordered]
