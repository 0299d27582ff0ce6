"""Triggers: a sentence is searched only for values that its words can belong to."""

import pytest

from lavreader.language.triggers import triggers_in


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
