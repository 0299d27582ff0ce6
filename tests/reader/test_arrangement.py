"""Blocks: every sentence of both articles once, side by side or each in its own order."""

import pytest

from lavreader.compare.comparison import Comparison
from tests.reader.story import ARTICLES, comparison_of
from tui.layout.arrangement import SIDES, Block, Order, Places, Side, arrange, source_text
from tui.layout.columns import Columns, mode_for
from tui.layout.marks import CONTRADICTION, FORM, MEANING, QUOTE, QUOTE_WORD, WORDING, Marker
from tui.layout.overview import Overview
from tui.layout.page import Page
from tui.layout.search import search
from tui.layout.signs import SIGNS, STRENGTH, sign_of

PAIRS = [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)]


def pair(left: int, right: int) -> Comparison:
    return comparison_of(left, right, tuple(ARTICLES.values()))


def order_of(blocks: list[Block], side: Side) -> list[int]:
    return [
        sentence
        for block in blocks
        if (passage := block.passage(side)) is not None
        for sentence in passage.sentences
    ]


@pytest.mark.parametrize("order", ["along", "own"])
@pytest.mark.parametrize(("left", "right"), PAIRS)
def test_every_sentence_is_shown_once(left: int, right: int, order: Order) -> None:
    comparison = pair(left, right)
    blocks = arrange(comparison, order=order)
    assert sorted(order_of(blocks, "left")) == list(range(len(comparison.left.sentences)))
    assert sorted(order_of(blocks, "right")) == list(range(len(comparison.right.sentences)))
    assert order_of(blocks, "left") == sorted(order_of(blocks, "left"))


@pytest.mark.parametrize(("left", "right"), PAIRS)
def test_own_order_keeps_the_right_article_in_order_too(left: int, right: int) -> None:
    blocks = arrange(pair(left, right), order="own")
    assert order_of(blocks, "right") == sorted(order_of(blocks, "right"))


def test_laid_along_the_left_partners_stand_side_by_side() -> None:
    moved = [block for block in arrange(pair(0, 1)) if block.moved]
    texts = [(block.left.text, block.right.text) for block in moved if block.left and block.right]
    assert len(texts) == 2
    assert all(left == right for left, right in texts)


def test_stripped_text_stands_behind_its_paragraph() -> None:
    blocks = arrange(pair(0, 1), removed=True)
    reasons = [block.reason for block in blocks if block.kind == "removed"]
    assert reasons == ["navigation", "newsletter", "copyright"]
    assert blocks[0].reason == "navigation"
    newsletter = next(index for index, block in enumerate(blocks) if block.reason == "newsletter")
    assert "found cracks" in str(blocks[newsletter + 1].left)


def test_a_new_paragraph_has_an_empty_line_before_it() -> None:
    first, second, heading, *_ = arrange(pair(0, 1))
    assert not first.gap
    assert not second.gap
    assert heading.gap


def test_copied_text_is_the_articles_own() -> None:
    comparison = pair(0, 1)
    for block in arrange(comparison):
        for side in SIDES:
            passage = block.passage(side)
            article = comparison.left if side == "left" else comparison.right
            if passage is not None:
                assert source_text(article, passage) in article.text


def runs(detail: str, side: Side = "left", block: int = 0) -> list[tuple[str, int]]:
    comparison = pair(0, 1)
    blocks = arrange(comparison)
    passage = blocks[block].passage(side)
    assert passage is not None
    found = Marker(comparison).runs(blocks[block], side, detail)  # type: ignore[arg-type]
    return [(passage.text[start:end], mark) for start, end, mark in found if mark]


def test_contradictions_are_marked_at_their_words_whatever_the_detail() -> None:
    for detail in ("findings", "meaning", "everything"):
        assert ("Monday", CONTRADICTION) in runs(detail)
        assert ("Tuesday", CONTRADICTION) in runs(detail, "right")


def test_detail_decides_which_edits_are_marked() -> None:
    assert {mark for _, mark in runs("findings")} == {CONTRADICTION}
    assert MEANING in {mark for _, mark in runs("meaning")}
    assert FORM not in {mark for _, mark in runs("meaning")}
    assert WORDING in {mark for _, mark in runs("everything")} | {
        mark for _, mark in runs("everything", "right")
    }


def test_altered_words_stand_out_in_their_quotation() -> None:
    marked = runs("findings", "left", 3)
    assert ("found cracks in", QUOTE_WORD) in marked
    assert any(mark == QUOTE and "forty of the old cables" in text for text, mark in marked)


def test_places_know_where_sentences_and_changes_are() -> None:
    blocks = arrange(pair(0, 1))
    places = Places(blocks)
    assert places.block_of("right", 4) == 1
    assert places.block_of("right", 99) is None
    assert len(places.changes) == 9
    assert places.change_at(0) == 1


def test_the_sign_of_a_block_is_the_strongest_thing_to_say() -> None:
    comparison = pair(0, 1)
    marker = Marker(comparison)
    names = [sign_of(block, comparison, marker) for block in arrange(comparison)]
    assert names == [
        "contradiction", "moved", "left-only", "altered-quote", "contradiction",
        "differs", "left-only", "moved", "differs",
    ]  # fmt: skip


def test_signs_are_told_apart_without_colour() -> None:
    signs = [sign for sign, _ in SIGNS.values()]
    assert len(set(signs)) == len(signs)
    assert STRENGTH["contradiction"] == max(STRENGTH.values())


def test_the_overview_shows_the_strongest_sign_of_each_stretch() -> None:
    comparison = pair(0, 1)
    blocks = arrange(comparison)
    marker = Marker(comparison)
    page = Page(blocks, Columns.of("columns", 120))
    cells = Overview([sign_of(block, comparison, marker) for block in blocks]).cells(page, 4)
    assert cells[0] == "contradiction"
    assert len(cells) == 4


@pytest.mark.parametrize("width", [1, 5, 20, 24, 40, 60, 99, 100, 160, 400])
@pytest.mark.parametrize("mode", ["columns", "interleaved", "left", "right"])
def test_columns_fit_into_every_width(mode: str, width: int) -> None:
    columns = Columns.of(mode, width)  # type: ignore[arg-type]
    assert columns.text >= 1
    if width >= 20:
        assert columns.right + columns.text <= columns.ruler <= width


def test_lines_count_the_same_in_every_mode() -> None:
    for mode in ("columns", "interleaved", "left", "right"):
        page = Page(arrange(pair(0, 1), removed=True), Columns.of(mode, 60))
        assert page.total == sum(len(page.lines(index)) for index in range(len(page.blocks)))
        for line in range(page.total):
            block = page.block_at(line)
            assert page.start(block) <= line < page.start(block + 1)


def test_narrow_windows_get_one_column_unless_two_are_wanted() -> None:
    assert mode_for(99, "auto", None) == "interleaved"
    assert mode_for(100, "auto", None) == "columns"
    assert mode_for(60, "two", None) == "columns"
    assert mode_for(200, "one", None) == "interleaved"
    assert mode_for(200, "two", "left") == "left"


def test_search_finds_both_sides_in_reading_order() -> None:
    blocks = arrange(pair(0, 1))
    found = search(blocks, "ferry")
    assert [(match.block, match.side) for match in found] == [(1, "left"), (1, "right")]
    assert search(blocks, "FERRY") == []
    assert len(search(blocks, "“We")) == len(search(blocks, '"we')) == 2
    assert search(blocks, "  ") == []
