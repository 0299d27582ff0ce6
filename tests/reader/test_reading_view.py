"""The reading view: places, sizes, the mouse, copying."""

import pytest
from textual.geometry import Region
from textual.pilot import Pilot
from textual.strip import Strip

from lavreader.errors import SourceError
from tests.reader.conftest import Drive, World, resize, settle, shown
from tests.reader.story import ARTICLES
from tui.screens.reader import ReaderScreen
from tui.widgets.reading_view import ReadingView


def test_resizing_keeps_the_place(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        reader.view.go_to(4)
        await pilot.pause()
        for size in ((60, 12), (40, 10), (200, 14), (20, 5), (100, 12)):
            await resize(pilot, *size)
            await pilot.pause()
            assert reader.view.current == 4
            first = reader.view.page.prose_start(4)
            top = reader.view.scroll_offset.y
            assert top <= first < top + max(1, reader.view.size.height)

    drive(steps, size=(100, 12))


def test_no_frame_is_empty_or_laid_out_for_another_size(
    drive: Drive, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = []
    draw = ReadingView.render_lines

    def watched(view: ReadingView, crop: Region) -> list[Strip]:
        strips = draw(view, crop)
        if view.page.columns.width != view.size.width or not any(strip.text[:-2].strip() for strip in strips):
            wrong.append(view.size)
        return strips

    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        monkeypatch.setattr(ReadingView, "render_lines", watched)
        for size in ((60, 12), (200, 14), (40, 20), (120, 36)):
            await resize(pilot, *size)
            await pilot.pause()

    drive(steps)
    assert wrong == []


def test_showing_it_differently_keeps_the_place(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        reader.view.go_to(4)
        row = reader.view.blocks[4].row
        for key in ("v", "w", "a", "b", "z", "z", "v", "b", "a"):
            await pilot.press(key)
            assert reader.view.blocks[reader.view.current].row == row

    drive(steps, size=(100, 12))


@pytest.mark.parametrize("size", [(20, 5), (40, 10), (60, 20), (100, 30), (200, 60), (1, 1)])
def test_every_size_is_drawn(drive: Drive, size: tuple[int, int]) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("j", "right_square_bracket", "f", "escape", "b", "z", "w", "G")
        text = shown(pilot)
        if size[0] >= 20:
            assert any(word in text for word in ("Varn", "bridge", "Island", "crowns", "patience"))

    drive(steps, size=size)


def test_a_click_on_the_overview_goes_there(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        view = reader.view
        await pilot.click(ReadingView, offset=(view.size.width - 1, view.size.height - 1))
        assert view.scroll_offset.y == view.max_scroll_y > 0
        await pilot.click(ReadingView, offset=(view.size.width - 1, 0))
        assert view.scroll_offset.y == 0

    drive(steps, size=(100, 14))


def test_a_click_chooses_a_passage_and_its_side(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        line = reader.view.page.prose_start(3)
        await pilot.click(ReadingView, offset=(10, line))
        assert (reader.view.current, reader.view.side) == (3, "left")
        await pilot.click(ReadingView, offset=(70, line))
        assert (reader.view.current, reader.view.side) == (3, "right")

    drive(steps)


def test_a_click_on_an_outlet_puts_it_on_the_chosen_side(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        bar = shown(pilot).splitlines()[0]
        await pilot.click("#outlets", offset=(bar.index("The Dispatch"), 0))
        assert (reader.left, reader.right) == (0, 2)

    drive(steps)


async def drag(pilot: Pilot[None], start: tuple[int, int], end: tuple[int, int]) -> None:
    await pilot.mouse_down(ReadingView, offset=start)
    await pilot.hover(ReadingView, offset=end)
    await pilot.mouse_up(ReadingView, offset=end)
    await pilot.pause()


def test_a_selection_is_copied_as_the_text_of_one_column(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await drag(pilot, (2, 0), (57, 4))
        await pilot.press("y")
        copied = pilot.app.clipboard
        assert copied
        assert copied.replace("\n\n", " ") in ARTICLES["gazette.html"].text.replace("\n", " ")
        assert "Tuesday" not in copied
        await drag(pilot, (62, 0), (110, 1))
        await pilot.press("ctrl+c")
        assert pilot.app.clipboard in ARTICLES["courier.html"].text
        assert "Tuesday" in pilot.app.clipboard

    drive(steps)


def test_jumping_to_a_partner_and_back(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("a")
        block = next(index for index, one in enumerate(reader.view.blocks) if one.moved and one.left)
        reader.view.go_to(block, "left")
        await pilot.press("p")
        here = reader.view.blocks[reader.view.current]
        assert here.row == reader.view.blocks[block].row
        assert here.left is None
        await pilot.press("backspace")
        assert reader.view.current == block

    drive(steps)


def test_a_failed_outlet_says_so_in_its_place(drive: Drive, world: World) -> None:
    world.failing["courier.html"] = SourceError(
        "courier.html", "the server says 503; try later.", retryable=True
    )

    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await settle(pilot, lambda: reader.outlets.settled and len(reader.outlets) == 3)
        text = shown(pilot)
        assert "the server says 503; try later." in text
        assert "Press r to try again." in text
        assert "The harbour bridge at Varn will close on Monday" in text
        await pilot.press("3")
        await settle(pilot, lambda: reader.comparison is not None)
        assert "Varn’s harbour bridge shuts on Monday." in shown(pilot)

    drive(steps, wait=False, size=(200, 30))


def test_when_everything_fails_every_outlet_says_why(drive: Drive, world: World) -> None:
    for source in ARTICLES:
        world.failing[source] = SourceError(source, f"no such file {source}.")

    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await settle(pilot, lambda: reader.outlets.settled and len(reader.outlets) == 3)
        for key in (
            "j",
            "c",
            "f",
            "m",
            "escape",
            "s",
            "escape",
            "e",
            "y",
            "slash",
            "escape",
            "b",
            "z",
            "enter",
        ):
            await pilot.press(key)
        assert "no such file gazette.html." in shown(pilot) or "no such file courier.html." in shown(pilot)

    drive(steps, wait=False)


def test_a_source_that_cannot_be_opened_at_all_is_told(
    drive: Drive, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def expand(sources: object) -> list[str]:
        raise SourceError("stories/", "the folder holds no .txt or .html file")

    monkeypatch.setattr("extractors.reading.expand", expand)

    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await settle(pilot, lambda: reader.flash is not None)
        assert "the folder holds no .txt or .html file" in shown(pilot)
        await pilot.press("j", "tab", "x", "c", "1", "r", "o")

    drive(steps, wait=False)


def test_one_outlet_alone_says_that_a_comparison_needs_two(drive: Drive, world: World) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await settle(pilot, lambda: reader.outlets.settled and len(reader.outlets) == 1)
        assert "There is only one outlet; a comparison needs two." in shown(pilot).replace("\n", " ")
        assert "The harbour bridge at Varn" in shown(pilot)
        await pilot.press("tab", "x", "2", "c", "f", "m", "escape", "s", "escape")

    drive(steps, wait=False, sources=["gazette.html"])


def test_outlets_appear_as_they_arrive(drive: Drive, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    from threading import Event

    gate = Event()
    read = world.read

    def slow(source: str, **options: object) -> object:
        if source == "dispatch.txt":
            gate.wait(10)
        return read(source, **options)

    monkeypatch.setattr("extractors.reading.read", slow)

    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await settle(pilot, lambda: reader.comparison is not None)
        assert not reader.outlets.settled
        assert "…" in shown(pilot).splitlines()[0]
        await pilot.press("c")
        assert reader.finding is not None
        gate.set()
        await settle(pilot, lambda: reader.story is not None)
        assert reader.outlets.settled

    drive(steps, wait=False)
