"""Findings, claims, story, export: what the views say and where they lead."""

import json
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Checkbox, Input

from tests.reader.conftest import Drive, settle, shown
from tui.screens.claims import ClaimsScreen
from tui.screens.export import ExportScreen
from tui.screens.reader import ReaderScreen
from tui.screens.story import StoryScreen
from tui.widgets.bar import Bar


def status(reader: ReaderScreen) -> str:
    return "\n".join(reader.query_one("#status", Bar).plain_lines)


def test_the_status_line_says_where_one_is_and_why(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("c")
        assert "Contradiction: The bridge closes on Monday in one and on Tuesday in the other." in status(
            reader
        )
        assert "change 1 of 9" in status(reader)
        assert "≠ 2" in status(reader)
        await pilot.press("right_square_bracket", "right_square_bracket")
        assert "Only Varn Gazette tells this, Island Courier does not." in status(reader)
        assert "change 3 of 9" in status(reader)

    drive(steps)


def test_what_others_tell_too_is_said(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("3", "right_square_bracket")
        assert "Island Courier tells it too." in status(reader)
        await pilot.press("enter")
        assert "Told by Island Courier too." in reader.panel.detail.text

    drive(steps)


def test_findings_are_grouped_counted_and_followed(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("f")
        text = reader.panel.list.text
        groups = {"Contradictions": 2, "Altered quotations": 1, "May differ": 1, "Only Varn Gazette": 3}
        groups |= {"Only Island Courier": 1, "Told at another place": 2, "Told in the same words": 1}
        for title, count in groups.items():
            assert f"{title} {count}" in text
        await pilot.press("j")
        assert reader.view.current == 4
        detail = " ".join(reader.panel.detail.text.split())
        assert "The repair costs 12 million crowns in one and 15 million in the other." in detail
        assert "The Dispatch: 12 million crowns" in detail
        await pilot.press("enter")
        assert not reader.panel.display
        assert reader.view.current == 4
        assert reader.app.focused is reader.view

    drive(steps)


def test_enter_explains_the_current_passage(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("quotation_mark", "enter")
        assert "Ida Holm’s words differ inside quotation marks" in " ".join(reader.panel.detail.text.split())
        await pilot.press("escape")
        reader.view.go_to(6)
        await pilot.press("enter")
        assert "Only Varn Gazette tells this" in reader.panel.detail.text

    drive(steps)


def test_an_open_panel_follows_the_outlets(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("f", "3")
        await settle(pilot, lambda: (reader.left, reader.right) in reader.compared)
        assert "Contradictions 0" in reader.panel.list.text
        assert "Only The Dispatch 1" in reader.panel.list.text

    drive(steps)


def test_a_contradiction_after_the_last_leads_to_the_next_pair(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("c", "c", "c")
        assert reader.flash is not None
        assert "Island Courier ⇄ The Dispatch, 1 there" in reader.flash[0]
        await pilot.press("c")
        await settle(pilot, lambda: reader.comparison is not None and reader.finding is not None)
        assert (reader.left, reader.right) == (1, 2)
        assert "on Tuesday in one and on Monday" in status(reader)

    drive(steps)


def test_claims_show_the_odd_one_out_and_lead_to_it(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("3", "m")
        screen = pilot.app.screen
        assert isinstance(screen, ClaimsScreen)
        text = screen.listing.text
        assert "Disputed 2" in text
        assert "≠ Tuesday" in text
        assert "Agreed 1" in text
        await pilot.press("j", "enter")
        await settle(pilot, lambda: reader.finding is not None)
        assert {reader.left, reader.right} == {0, 1}
        assert "12 million crowns" in status(reader)

    drive(steps)


def test_narrow_claims_stand_under_each_other(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("m")
        lines = [line.strip() for line in pilot.app.screen.listing.text.splitlines()]  # type: ignore[attr-defined]
        assert "1 Varn Gazette: Monday" in lines
        assert "≠ 2 Island Courier: Tuesday" in lines
        assert "silent: The Dispatch" in lines

    drive(steps, size=(44, 30))


def test_the_story_names_figures_and_opens_a_pair(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("s")
        screen = pilot.app.screen
        assert isinstance(screen, StoryScreen)
        text = screen.listing.text
        assert "2 May 2031" in text
        assert "2 contradictions" in text
        assert "24% in the words of Varn Gazette" in text
        assert "1 ⇄ 2" in text
        await pilot.press("j", "j", "h")
        await settle(pilot, lambda: reader.comparison is not None)
        assert (reader.left, reader.right) == (2, 1)
        await pilot.press("s", "G", "enter")
        await settle(pilot, lambda: reader.comparison is not None)
        assert (reader.left, reader.right) == (0, 2)

    drive(steps)


@pytest.mark.parametrize("ending", ["html", "md", "txt", "json"])
def test_export_writes_where_it_says(drive: Drive, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"report.{ending}"

    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("e")
        screen = pilot.app.screen
        screen.query_one("#path", Input).value = str(path)
        await pilot.press("enter")
        await settle(pilot, lambda: reader.exported or (reader.flash and "Not" in reader.flash[0]))
        assert reader.exported == str(path)
        assert reader.flash is not None
        assert str(path) in reader.flash[0]
        assert "Varn Gazette" in path.read_text("utf-8")
        if ending == "json":
            json.loads(path.read_text("utf-8"))

    drive(steps)


def test_export_refuses_what_would_fail_and_says_why(drive: Drive, tmp_path: Path) -> None:
    there = tmp_path / "there.html"
    there.write_text("mine", "utf-8")

    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("e")
        screen = pilot.app.screen
        for path, words in (
            (tmp_path / "report.pdf", "must end in"),
            (tmp_path / "none" / "report.html", "There is no folder"),
            (there, "This file is there already"),
        ):
            screen.query_one("#path", Input).value = str(path)
            await pilot.press("enter")
            assert words in shown(pilot)
            assert isinstance(pilot.app.screen, ExportScreen)
        assert there.read_text("utf-8") == "mine"
        screen.query_one("#overwrite", Checkbox).value = True
        await pilot.press("ctrl+s")
        await settle(pilot, lambda: reader.exported)
        assert "Varn Gazette" in there.read_text("utf-8")

    drive(steps)


def test_escape_leaves_every_view(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        for key in ("m", "s", "e", "question_mark", "ctrl+p"):
            await pilot.press(key)
            assert pilot.app.screen is not reader
            await pilot.press("escape")
            assert pilot.app.screen is reader

    drive(steps)


def test_the_palette_runs_commands_by_name(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("ctrl+p", *"swap")
        await settle(pilot, lambda: "outlet: swap" in shown(pilot))
        await pilot.press("enter")
        await pilot.press("enter")
        await settle(pilot, lambda: (reader.left, reader.right) == (1, 0))

    drive(steps)
