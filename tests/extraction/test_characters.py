"""Characters nobody sees do not reach an Article."""

import pytest

from extractors.characters import clean, hidden_directions

CLEANED = [
    ("  two\t words\n", "two words"),
    ("line\u2028break\u0085here", "line break here"),
    ("non\u00a0breaking\u202fspaces", "non breaking spaces"),
    ("soft\u00adhyphen", "softhyphen"),
    ("zero\u200bwidth\ufeff", "zerowidth"),
    ("bell\x07 and \x1b[31mred", "bell and [31mred"),
    ("nul\0l", "null"),
    ("half \ud83d a face", "half a face"),
    ("\u202eover\u202c\u2066ride\u2069", "override"),
    ("icon \ue900 font", "icon font"),
    ("cafe\u0301", "café"),
    ("می\u200cخواهم", "می\u200cخواهم"),  # the non-joiner is spelling in Persian
    ("word\u200cword", "wordword"),
    ("👩\u200d🚒", "👩\u200d🚒"),  # the joiner makes one picture of two
    ("plain ASCII text", "plain ASCII text"),
    ("", ""),
]


@pytest.mark.parametrize(("raw", "wanted"), CLEANED)
def test_a_line_is_cleaned(raw: str, wanted: str) -> None:
    assert clean(raw) == wanted
    assert clean(wanted) == wanted


def test_marks_that_reorder_text_are_counted_and_others_are_not() -> None:
    assert hidden_directions("a\u202eb\u2066c\u2069") == 3
    assert hidden_directions("a\u200fb\u200bc") == 0
