"""Denials: every way to say that something did not happen, read out of one sentence."""

from collections.abc import Callable

import pytest

from lavreader.compare.alignment.background import Background
from lavreader.compare.reading.analysis import derived
from lavreader.compare.reading.reading import read
from lavreader.compare.states.statements import Statement
from tests.findings.states.conftest import article

Tell = Callable[[str], tuple[Statement, ...]]


@pytest.fixture
def tell() -> Tell:
    """What a sentence says."""

    def statements(sentence: str) -> tuple[Statement, ...]:
        one = article((sentence,))
        return derived(Background((one,)), one, read).statements

    return statements


@pytest.mark.parametrize(
    ("sentence", "verb", "subject", "negated"),
    [
        ("At no point did the crew call for help.", "call", "the crew", True),
        ("Never had the bank received a complaint.", "receiv", "the bank", True),
        ("Nor did the captain send a signal.", "send", "the captain", True),
        ("The harbour has yet to be reopened.", "reopen", "The harbour", True),
        ("The skipper chose not to testify.", "testifi", "The skipper", True),
        ("The skipper chose to testify.", "testifi", "The skipper", False),
        ("The board decided not to sell the brewery.", "sell", "The board", True),
        ("The women's final went ahead after dark.", "go ahead", "The women's final", False),
        ("The order to leave the valley was lifted.", "lift", "The order", False),
        ("A plan to build a stadium has been rejected.", "reject", "A plan", False),
        ("The chapel is to stay upright until spring.", "upright", "The chapel", False),
        ("There is no sign that the ferry was damaged.", "damag", "the ferry", True),
        ("Divers did not find any evidence that the ferry was damaged.", "damag", "the ferry", True),
        ("There is no doubt that the ferry was damaged.", "damag", "the ferry", False),
        ("It is not true that the ferry was damaged.", "damag", "the ferry", True),
        ("The ferry, not the tug, was damaged.", "damag", "The ferry", False),
        ("The brewery had its licence revoked in May.", "revok", "its licence", False),
        ("The tank was far from full.", "full", "The tank", True),
        ("Divers could not inspect the wreck.", "inspect", "Divers", True),
        ("A study that was planned for May has been inspected.", "inspect", "A study", False),
        ("The barge that sank in March had been inspected.", "inspect", "The barge", False),
        ("The count was neither free nor fair.", "free", "The count", True),
        ("The team kept its place in the league.", "keep", "The team", False),
        ("The pilots were not allowed to inspect the rotor.", "inspect", "The pilots", True),
        ("The storm forced the crew to abandon the rig.", "abandon", "the crew", False),
        ("Guards stopped the crowd from entering the hall.", "enter", "the crowd", True),
        ("The crowd was prevented from entering the hall.", "enter", "The crowd", True),
    ],
)
def test_who_is_said_to_have_done_it_or_not(
    tell: Tell, sentence: str, verb: str, subject: str, negated: bool
) -> None:
    """Inversion, infinitives and adverbs of denial leave the subject and the verb readable."""
    found = [one for one in tell(sentence) if one.stem == verb]

    assert [(one.subject.text, one.negated) for one in found] == [(subject, negated)]


def test_what_a_plan_is_for_has_not_happened(tell: Tell) -> None:
    """The infinitive behind a noun only says which plan is meant."""
    stems = {one.stem for one in tell("Attempts to rescue the divers failed on Sunday.")}

    assert "rescu" not in stems
    assert "fail" in stems
