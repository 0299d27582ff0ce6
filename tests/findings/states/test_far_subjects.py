"""Whose outcome it is where other words stand between: an adverb, a relative clause, a dash, a denial."""

import datetime

import pytest

from lavreader.compare.story import Story
from tests.findings.values.pairs import report

TUESDAY, WEDNESDAY, FRIDAY = (datetime.date(2025, 6, day) for day in (17, 18, 20))


def contradictions(left: str, right: str, days: tuple[datetime.date, datetime.date]) -> list[str]:
    """The kinds of what two reports tell against each other, quotations and figures among them."""
    found = Story((report(left, days[0]), report(right, days[1]))).compare(0, 1).findings
    return [finding.kind for finding in found if finding.strong and finding.kind in ("status", "polarity")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Unusually, the jury acquitted Ida Pelt of fraud.", "The jury convicted Ida Pelt of fraud."),
        (
            "The Morn tunnel, whose roof fell in after heavy rain, has reopened.",
            "The Morn tunnel is still closed.",
        ),
        (
            "The ferry bill, which was tabled before the holidays, was rejected.",
            "The ferry bill, which was tabled before the holidays, was approved.",
        ),
        ("KELBY - Finance minister Ida Pelt resigned on Tuesday.", "Ida Pelt was dismissed on Tuesday."),
        ("At no point did the captain ask for help.", "The captain asked for help at noon."),
        (
            "A parking fee that the council rejected on Monday will be tabled again.",
            "The council approved the parking fee on Monday.",
        ),
        (
            "The port had wanted the strike banned, and the labour court granted its request on Tuesday.",
            "The labour court rejected the port's request on Tuesday.",
        ),
        (
            "Morn Freight will not appeal against the ruling.",
            "Morn Freight, a haulage company, lost in court. The firm will appeal against the ruling.",
        ),
        ("A man arrested on Monday remains in custody.", "The man arrested on Monday was released on bail."),
        ("The driver, whose name was not given, remains in custody.", "The driver was released on bail."),
        (
            "On Tuesday Franco Lund dismissed Ida Pelt as coach.",
            "Ida Pelt resigned as coach on Tuesday.",
        ),
        (
            "The head of the railway's works department, Ida Pelt, was dismissed.",
            "Ida Pelt resigned on Monday.",
        ),
        (
            "Mr Roe, a former actor who has led the festival for years, was dismissed.",
            "Mr Roe resigned as head of the festival.",
        ),
        (
            "Two skiers were hurt, and a third, Jan Roe, died of his injuries.",
            "Jan Roe survived the avalanche.",
        ),
        ("Transport minister Ida Pelt was dismissed on Monday.", "The minister resigned on Monday."),
        (
            "Samples drawn from the Morn on Tuesday contained traces of lead, the agency said.",
            "The agency tested the Morn on Tuesday and found no lead in the water.",
        ),
    ],
)
def test_found_of_the_one_meant(left: str, right: str) -> None:
    """Both ways round one contradiction is found at least."""
    assert contradictions(left, right, (FRIDAY, FRIDAY))
    assert contradictions(right, left, (FRIDAY, FRIDAY))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The tunnel, which was shut before Christmas, has reopened.", "The Morn shop was shut."),
        ("A bill that the senate rejected was written by Ida Pelt.", "The senate approved a second bill."),
        ("The house that Jan Roe lived in was sold.", "Jan Roe was not sold on the plan."),
        ("Ida Pelt was dismissed as transport minister.", "The finance minister resigned on Monday."),
        ("The soil is free of arsenic, the agency said.", "The river contains traces of arsenic."),
        ("The museum was closed at the time.", "The museum will reopen on Friday."),
        ("The state said it already had the powers to close Kelby.", "The state could not close Kelby."),
        ("Union leaders hoped the port would close, and wages would rise.", "Wages will not rise."),
    ],
)
def test_none_of_another(left: str, right: str) -> None:
    """What is told of somebody or something else is no contradiction."""
    assert not contradictions(left, right, (FRIDAY, FRIDAY))


@pytest.mark.parametrize(
    ("left", "right", "days", "expected"),
    [
        ("The Morn line is still shut.", "The Morn line reopened on Tuesday.", (WEDNESDAY, FRIDAY), True),
        ("The Morn line is still shut.", "The Morn line reopened on Thursday.", (WEDNESDAY, FRIDAY), False),
        (
            "The Morn line reopened on Monday.",
            "The Morn line was still closed on Tuesday.",
            (WEDNESDAY, WEDNESDAY),
            True,
        ),
        (
            "The Morn line reopened on Tuesday.",
            "The Morn line was still closed on Monday.",
            (WEDNESDAY, WEDNESDAY),
            False,
        ),
    ],
)
def test_still_so_after_it_had_changed(
    left: str, right: str, days: tuple[datetime.date, datetime.date], expected: bool
) -> None:
    """A later day excuses what was still so, but not once it had changed on an earlier one."""
    assert bool(contradictions(left, right, days)) is expected
