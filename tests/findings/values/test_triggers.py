"""Triggers: a sentence is searched only for values that its words can belong to."""

from typing import get_args

import pytest

from lavreader.language.grammar.tagging import tag
from lavreader.language.tokens import columns_of
from lavreader.language.values.triggers import Trigger, triggers_in
from lavreader.language.values.values import values_in


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("The talks ended on Tuesday-evening terms.", "weekday"),
        ("A four-year deal was signed.", "joined_number"),
        ("It ran 10km further.", "unit"),
        ("They left at 5pm .", "half_of_day"),
        ("The ferry left at 1530GMT .", "zone"),
        ("A dozen ships waited.", "scale"),
        ("Mid-March was cold.", "month"),
        ("It cost €5 .", "currency_sign"),
    ],
)
def test_a_part_of_a_word_is_enough(text: str, trigger: str) -> None:
    assert trigger in triggers_in(text.split())


def test_ordinary_words_trigger_nothing() -> None:
    text = "The government told reporters that its programme would go ahead"
    assert triggers_in(text.split()) <= {"part_of_hour"}


@pytest.mark.parametrize(
    "text",
    [
        "The vote was 52 to 48, and two-thirds of a dozen members left at half past ten.",
        "The 61-year-old, who was 34 then, ran 12 km in 90 minutes on Tuesday, 3 June 2025.",
        "Prices rose by 3.5 percent to $4.2 billion last month, from 1.2bn euros three years ago.",
        "It struck at 10.30 a.m. on 2025-11-07 with a magnitude of 6.1, early on Friday.",
        "Dozens of people, three men and a woman among them, waited from noon until ten to four.",
        "The third-largest bank, ranked 12th, was sold for £5m by 12/13/2024 in the first quarter of 2026.",
        "One in eight of them, a nurse of 36 said, had until 1530 GMT or five o'clock in the morning.",
        "They won 3-2 (2-1) after a quarter of an hour, half of it in the rain, at night.",
    ],
)
def test_nothing_is_missed_for_want_of_a_trigger(text: str) -> None:
    words = tag(columns_of(text))
    everything: frozenset[Trigger] = frozenset(get_args(Trigger))
    assert values_in(text, words) == values_in(text, words, everything) != ()
