"""A pair in figures: what was copied, how much, and who was first."""

from datetime import date

import pytest

from lavreader.compare.alignment.copying import copying_between
from lavreader.compare.story import compare
from tests.comparison.articles import article

COPIED = "she spoke as if the river belonged to her alone"


def test_a_copied_run_counts_wherever_it_stands() -> None:
    left = article(f"Witnesses disagree. “{COPIED.capitalize()},” one of them said.", source="l")
    right = article(
        f"He recalled: {COPIED}.", "Nothing else is alike in this much longer telling of it all.", source="r"
    )
    copying = copying_between(left, right)
    assert copying.longest == 10
    assert copying.share == 10 / 16
    assert copying_between(right, left) == copying


def test_short_runs_are_nobodys() -> None:
    left = article("The prime minister said on Friday that prices rise.", source="l")
    right = article("Rain is coming, the prime minister said on Sunday.", source="r")
    assert copying_between(left, right).share == 0.0


def test_spelling_and_signs_do_not_interrupt_a_run() -> None:
    left = article("The U.S. favours a quick, quiet end to talks.", source="l")
    right = article("the US favors a quick quiet end to talks", source="r")
    assert copying_between(left, right).share == 1.0


@pytest.mark.parametrize("text", ["", "One word", "…"])
def test_nothing_to_copy(text: str) -> None:
    assert copying_between(article(text, source="l"), article(text, source="r")).longest == 0


@pytest.mark.parametrize(
    ("left", "right", "earlier"),
    [
        (date(2026, 3, 1), date(2026, 3, 2), "left"),
        (date(2026, 3, 2), date(2026, 3, 1), "right"),
        (date(2026, 3, 1), date(2026, 3, 1), None),
        (None, date(2026, 3, 1), None),
    ],
)
def test_who_was_first(left: date | None, right: date | None, earlier: str | None) -> None:
    one = article("The dam burst.", source="l", published=left)
    two = article("The dam burst.", source="r", published=right)
    assert compare(one, two).summary.earlier == earlier


def test_counts_add_up() -> None:
    left = article(
        "The dam near Lasko burst on Monday.", "Nobody was hurt.", "Fog closed the harbour.", source="l"
    )
    right = article("The dam near Lasko burst on Monday.", "A dog barked twice in Vienna.", source="r")
    summary = compare(left, right).summary
    assert (summary.same, summary.left_only, summary.right_only) == (1, 2, 1)
