"""Lines break between words, never lose a word, and never grow wider than the column."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.layout.harmless import harmless
from tui.layout.wrapping import fit, height, one_cell_each, wrap

TEXTS = st.text(st.sampled_from("ab é…—“”’日本語、。한👩‍e\u0301🎈x "), max_size=120)


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, width)]


def test_words_stay_whole() -> None:
    assert lines("the bridge will close on Monday", 12) == ["the bridge", "will close", "on Monday"]


def test_a_word_wider_than_the_column_is_cut() -> None:
    assert lines("a bridgekeeper", 6) == ["a", "bridge", "keeper"]


def test_chinese_breaks_between_characters_but_not_before_a_full_stop() -> None:
    assert lines("大桥周一关闭。", 12) == ["大桥周一关", "闭。"]


def test_an_emoji_of_several_code_points_is_never_cut() -> None:
    family = "👩\u200d👩\u200d👧"
    assert all(family in line or "👩" not in line for line in lines(f"aa {family} bb {family}", 4))


def test_combining_marks_stay_with_their_letter() -> None:
    assert all(not line.startswith("\u0301") for line in lines("e\u0301" * 9, 4))


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.integers(2, 30))
@example("\u200d\u200da、", 2)
def test_no_line_is_too_wide_and_nothing_but_spaces_is_lost(text: str, width: int) -> None:
    broken = lines(text, width)
    assert all(cell_len(line.rstrip(" ")) <= width for line in broken)
    assert "".join(broken).replace(" ", "") == text.replace(" ", "")


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("abcdef  "), max_size=200), st.integers(1, 40))
def test_counting_lines_agrees_with_making_them(text: str, width: int) -> None:
    assert height(text, width) == len(wrap(text, width))


def test_every_character_taken_for_one_cell_fills_one_cell() -> None:
    for code in [*range(0x20, 0x500), *range(0x2000, 0x20C0)]:
        if one_cell_each(chr(code)) and chr(code) == harmless(chr(code)):
            assert cell_len(chr(code)) == 1, hex(code)


@pytest.mark.parametrize(
    ("text", "width", "cut"),
    [("bridge", 6, "bridge"), ("bridges", 6, "bridg…"), ("大桥关闭", 5, "大桥…"), ("bridge", 0, "")],
)
def test_fitting_cuts_with_an_ellipsis(text: str, width: int, cut: str) -> None:
    assert fit(text, width) == cut
