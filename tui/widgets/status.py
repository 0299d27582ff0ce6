"""The status lines: where one is, what there is, and the reason in words."""

from typing import TYPE_CHECKING

from rich.cells import cell_len

from tui.layout.explaining import explain
from tui.layout.signs import SIGNS
from tui.layout.wrapping import fit
from tui.widgets.words import Word, fitted, wrapped

if TYPE_CHECKING:
    from tui.screens.reading_state import ReadingState

_STYLES = {"contradiction": "contradiction", "altered_quote": "altered-quote", "differs": "differs"}


def status_lines(screen: "ReadingState", width: int, height: int) -> list[list[Word]]:
    """What the status bar says: the reason in words, then place and counts."""
    reason = _reason(screen)
    figures = _figures(screen, width)
    if height >= 2:
        lines = wrapped(reason, width - 2, 1)
        shown = lines[: height - 1]
        if len(lines) > len(shown):
            shown[-1] = [*shown[-1], Word(" …", reason[0].style)]
        return [*([[]] * (height - 1 - len(shown))), *shown, figures]
    # With a single line the reason is worth more than the figures, but not the place.
    place = figures[0]
    text, style, action = reason[0]
    return [[place, Word(fit(text, max(0, width - cell_len(place.text))), style, action)]]


def _reason(screen: "ReadingState") -> list[Word]:
    view, comparison = screen.view, screen.comparison
    if screen.flash is not None:
        return [Word(f" {screen.flash[0]}", screen.flash[1])]
    if comparison is None or not view.blocks:
        return [_waiting(screen)]
    block = view.blocks[view.current]
    findings = [comparison.findings[index] for index in screen.findings_here()]
    names = (screen.outlet_on("left").name, screen.outlet_on("right").name)
    words = explain(block, comparison, findings, names, screen.also_told(block))
    style = _STYLES[findings[0].verdict] if findings else "plain"
    return [Word(f" {words}", style, "screen.explain")]


def _figures(screen: "ReadingState", width: int) -> list[Word]:
    view, comparison = screen.view, screen.comparison
    if comparison is None:
        return [Word(" ")]
    changes = view.places.changes
    here = view.places.change_at(view.current)
    place = f" change {here} of {len(changes)} "
    words = [Word(place, "strong")]
    if view.matches or view.searching:
        sides = [sum(match.side == side for match in view.matches) for side in ("left", "right")]
        found = f"match {view.match + 1} of {len(view.matches)} ({sides[0]} left, {sides[1]} right)"
        words.append(Word(f" {found if view.matches else 'not found'} ", "chosen"))
    summary = comparison.summary
    for name, count, style, meaning in (
        ("contradiction", summary.contradictions, "contradiction", "contradictions"),
        ("altered-quote", summary.altered_quotes, "altered-quote", "altered quotations"),
        ("differs", summary.differs, "differs", "may differ"),
        ("left-only", summary.left_only, "left", "only left"),
        ("right-only", summary.right_only, "right", "only right"),
        ("reworded", summary.reworded, "plain", "reworded"),
        ("moved", summary.moved, "moved", "moved"),
    ):
        label = f" {meaning}" if width >= 140 else ""
        words.append(Word(f"  {SIGNS[name][0]} {count}{label}", style if count else "faint"))
    if summary.copied >= 0.01:
        words.append(Word(f"  {summary.copied:.0%} copied", "plain"))
    return fitted(words, width)


def _waiting(screen: "ReadingState") -> Word:
    """Why there is no comparison yet."""
    waiting = sum(outlet.state in ("waiting", "reading") for outlet in screen.outlets.all)
    failed = [screen.outlets[index].name for index in screen.outlets.failed]
    if waiting:
        return Word(f" Reading {waiting} of {len(screen.outlets)} sources …", "faint")
    if screen.pair is not None:
        return Word(" Comparing …", "faint")
    if failed:
        again = f"{screen.key_of('retry')} tries again"
        other = f", {screen.key_of('next_outlet')} shows another outlet" if len(screen.outlets) > 1 else ""
        return Word(f" Not read: {', '.join(failed)}; {again}{other}.", "bad")
    return Word(" ")
