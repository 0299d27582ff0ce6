"""Where lines stand: counted at once on short pages, guessed out of sight on long ones."""

import random
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textual.pilot import Pilot

from lavreader.article import ParagraphKind
from tests.reader.conftest import Drive, resize, shown
from tui.layout.arrangement import Block, BlockKind, Passage
from tui.layout.columns import Columns, Mode
from tui.layout.page import Page
from tui.screens.reader import ReaderScreen

MODES: tuple[Mode, ...] = ("columns", "interleaved", "left", "right")
KINDS: tuple[BlockKind, ...] = ("same", "reworded", "removed")
PARAGRAPHS: tuple[ParagraphKind, ...] = ("paragraph", "heading", "quote", "list_item")
TEXTS = st.text(st.sampled_from("abcdef   ’é桥"), max_size=150)
PASSAGES = st.none() | st.builds(Passage, TEXTS, kind=st.sampled_from(PARAGRAPHS))
BLOCKS = st.lists(
    st.builds(Block, st.sampled_from(KINDS), PASSAGES, PASSAGES, gap=st.booleans()), max_size=12
)


@contextmanager
def nothing_at_once(stretch: int) -> Iterator[None]:
    """Every page is long, and counted in stretches of so many blocks."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tui.layout.page.AT_ONCE", 0)
        patch.setattr("tui.layout.page.STRETCH", stretch)
        yield


@settings(max_examples=200, deadline=None)
@given(BLOCKS, st.sampled_from(MODES), st.integers(1, 90))
def test_lines_counted_together_are_the_lines_there_are(blocks: list[Block], mode: Mode, width: int) -> None:
    page = Page(blocks, Columns.of(mode, width))
    heights = [page.height(index) for index in range(len(blocks))]
    assert heights == [len(page.lines(index)) for index in range(len(blocks))]
    assert page.total == sum(heights)


@settings(max_examples=100, deadline=None)
@given(BLOCKS, st.sampled_from(MODES), st.integers(1, 5), st.randoms())
def test_a_page_counted_piece_by_piece_becomes_the_page_counted_at_once(
    blocks: list[Block], mode: Mode, stretch: int, chance: random.Random
) -> None:
    columns = Columns.of(mode, 60)
    whole = Page(blocks, columns)
    places = [whole.start(block) for block in range(len(blocks) + 1)]
    held = [whole.block_at(line) for line in range(whole.total)]
    with nothing_at_once(stretch):
        page = Page(blocks, columns)
        for index in chance.sample(range(len(blocks)), len(blocks)):
            starts = [page.start(block) for block in range(len(blocks) + 1)]
            assert starts == sorted(starts)
            assert all(0 <= page.block_at(line) < len(blocks) for line in range(-1, page.total + 1))
            page.count(index, index)
            assert page.height(index) == places[index + 1] - places[index]
            assert not page.count(index, index)
        assert [page.start(block) for block in range(len(blocks) + 1)] == places
        assert [page.block_at(line) for line in range(page.total)] == held


def long_page() -> Page:
    """Five hundred passages of all lengths beside each other."""
    chance = random.Random(7)
    texts = [" ".join(["word"] * chance.randint(1, 60)) for _ in range(1000)]
    blocks = [Block("reworded", Passage(texts[index]), Passage(texts[-index])) for index in range(500)]
    return Page(blocks, Columns.of("columns", 120))


def test_a_guess_is_about_right() -> None:
    total = long_page().total
    with nothing_at_once(32):
        page = long_page()
        assert 0.9 * total < page.total < 1.1 * total
        page.count(0, 100)
        assert 0.95 * total < page.total < 1.05 * total


KEYS = (
    "j", "j", "space", "right_square_bracket", "right_square_bracket", "c", "G", "k", "u", "c", "v", "G",
    "a", "g", "G", "left_square_bracket", "v", "b", "z", "G", "z", "d", "g", "slash", "f", "e", "enter", "n",
)  # fmt: skip
SIZES = ((100, 12), (160, 14), (60, 16), (130, 20), (40, 10))


def test_on_a_long_page_every_key_and_size_shows_what_it_shows_on_a_short_one(drive: Drive) -> None:
    frames: list[list[str]] = []

    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        for number, key in enumerate(KEYS):
            await pilot.press(key)
            if number % 4 == 3:
                await resize(pilot, *SIZES[number // 4 % len(SIZES)])
            # The overview at the right edge may be guessed.
            width = pilot.app.size.width - 2
            frames[-1].append("\n".join(line[:width].rstrip() for line in shown(pilot).splitlines()))

    frames.append([])
    drive(steps, size=(100, 12))
    with nothing_at_once(2):
        frames.append([])
        drive(steps, size=(100, 12))
    for number, (short, long) in enumerate(zip(*frames, strict=True)):
        assert short == long, f"after {KEYS[: number + 1]}"


def test_a_press_on_the_overview_of_a_long_page_reaches_both_ends(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        view = reader.view
        height = view.size.height
        await pilot.click(view, offset=(view.size.width - 1, height - 1))
        assert view.scroll_offset.y == view.max_scroll_y == view.page.total - height
        assert view.current == len(view.blocks) - 1
        await pilot.click(view, offset=(view.size.width - 1, 0))
        assert (view.scroll_offset.y, view.current) == (0, 0)

    with nothing_at_once(2):
        drive(steps, size=(100, 14))
