"""The status lines: where one is, what there is, and the reason in words."""

import re
from typing import TYPE_CHECKING

from rich.cells import cell_len

from tui.layout.explaining import explain
from tui.layout.harmless import harmless
from tui.layout.signs import SIGNS
from tui.widgets.words import Word, fitted, shared, width_of, wrapped

if TYPE_CHECKING:
    from tui.screens.reading_state import ReadingState

PANEL_OPEN = "-panel"
"""Class of the reading screen while the findings are open."""
_SENTENCE_ENDS = re.compile(r"[.!?][”’\"')]*(?=\s+[“‘\"'(]?[^\W\d_a-z])")
"""Where the grounds of a finding can be left out when there is no room for them."""
_STYLES = {"contradiction": "contradiction", "altered_quote": "altered-quote", "differs": "differs"}


def status_lines(screen: "ReadingState", width: int, height: int) -> list[list[Word]]:
    """What the status bar says: the reason in words, then place and counts."""
    if height >= 2:
        room = height - 1
        return [*_fitted_reason(screen, width, room), _figures(screen, width)]
    if screen.has_class(PANEL_OPEN):
        # The panel says the reason at length.
        return [_flash(screen) or _figures(screen, width)]
    # With a single line the reason is worth more than the figures, but not the place.
    changes = len(screen.view.places.changes)
    place = f" {screen.view.places.change_at(screen.view.current)}/{changes}" if screen.comparison else ""
    reason = _fitted_reason(screen, width - cell_len(place), 1)[0]
    return [[Word(place, "strong"), *reason]]


def _fitted_reason(screen: "ReadingState", width: int, room: int) -> list[list[Word]]:
    """The reason on this many lines: in full, its first sentences, what stands against what, or cut."""
    words = _reason(screen)
    lines = wrapped(words, width - 1, 1)
    *before, last = words
    ends = [] if screen.flash is not None else [match.end() for match in _SENTENCE_ENDS.finditer(last.text)]
    for end in reversed(ends):
        if len(lines) <= room:
            break
        shorter = wrapped([*before, last._replace(text=last.text[:end])], width - 1, 1)
        lines = shorter if len(shorter) <= room else lines
    if len(lines) > room and room == 1:
        short = _short_reason(screen, width - 1)
        lines = [short] if short else lines
    if len(lines) > room:
        rest = [word for line in lines[room - 1 :] for word in line]
        lines = [*lines[: room - 1], fitted(rest, width - 1)]
    return [*lines, *([[]] * (room - len(lines)))]


def _flash(screen: "ReadingState") -> list[Word]:
    return [Word(f" {screen.flash[0]}", screen.flash[1])] if screen.flash is not None else []


def _reason(screen: "ReadingState") -> list[Word]:
    view, comparison = screen.view, screen.comparison
    flash = _flash(screen)
    if flash:
        return flash
    if comparison is None or not view.blocks:
        return [_waiting(screen)]
    block = view.blocks[view.current]
    findings = [comparison.findings[index] for index in screen.findings_here()]
    words = explain(block, comparison, findings, screen.names, screen.also_told(block))
    if not findings:
        return [Word(f" {words}", "plain", "screen.explain")]
    verdict, _, rest = words.partition(":")
    return [
        Word(f" {verdict}:", _STYLES[findings[0].verdict], "screen.explain"),
        Word(rest, "plain", "screen.explain"),
    ]


def _short_reason(screen: "ReadingState", width: int) -> list[Word]:
    """What stands against what, without the grounds, on one line; empty where nothing does."""
    comparison, found = screen.comparison, screen.findings_here()
    if comparison is None or not found or screen.flash is not None:
        return []
    finding = comparison.findings[found[0]]
    sign = SIGNS[finding.verdict.replace("_", "-")][0]
    head = [Word(f" {sign} ", _STYLES[finding.verdict]), Word(f"{finding.kind} ")]
    left, right = shared(
        harmless(finding.left.text.rstrip(",")),
        harmless(finding.right.text.rstrip(",")),
        width - width_of(head) - len(" ⇄ "),
    )
    words = [*head, Word(left, "left"), Word(" ⇄ ", "faint"), Word(right, "right")]
    return [word._replace(action="screen.explain") for word in words]


def _figures(screen: "ReadingState", width: int) -> list[Word]:
    view, comparison = screen.view, screen.comparison
    if comparison is None:
        return [Word(" ")]
    changes = view.places.changes
    here = view.places.change_at(view.current)
    words = [Word(f" change {here} of {len(changes)} " if changes else " no change ", "strong")]
    if view.matches or view.searching:
        sides = [sum(match.side == side for match in view.matches) for side in ("left", "right")]
        found = f"match {view.match + 1} of {len(view.matches)} ({sides[0]} left, {sides[1]} right)"
        words.append(Word(f" {found if view.matches else 'not found'} ", "chosen"))
    summary = comparison.summary
    figures = [
        (
            f"  {SIGNS[name][0]} {count}",
            f" {meaning.removesuffix('s') if count == 1 else meaning}",
            style if count else "faint",
        )
        for name, count, style, meaning in (
            ("contradiction", summary.contradictions, "contradiction", "contradictions"),
            ("altered-quote", summary.altered_quotes, "altered-quote", "altered quotations"),
            ("differs", summary.differs, "differs", "may differ"),
            ("left-only", summary.left_only, "left", "only left"),
            ("right-only", summary.right_only, "right", "only right"),
            ("reworded", summary.reworded, "plain", "reworded"),
            ("moved", summary.moved, "moved", "moved"),
        )
        # Nothing found is worth saying of contradictions alone.
        if count or name == "contradiction"
    ]
    if summary.copied >= 0.01:
        figures.append((f"  {summary.copied:.0%} copied", "", "plain"))
    while figures and width_of(words) + sum(cell_len(figure) for figure, _, _ in figures) > width:
        figures.pop()
    # Signs are explained from the first on as far as there is room.
    rest = width - width_of(words) - sum(cell_len(figure) for figure, _, _ in figures)
    for figure, meaning, style in figures:
        rest -= cell_len(meaning)
        words.append(Word(f"{figure}{meaning if rest >= 0 else ''}", style))
    return fitted(words, width)


def _waiting(screen: "ReadingState") -> Word:
    """Why there is no comparison yet."""
    outlets = screen.outlets
    waiting = sum(outlet.state in ("waiting", "reading") for outlet in outlets.all)
    failed = [outlets.name(index) for index in outlets.failed]
    again = screen.key_of("retry")
    if screen.broken:
        return Word(f" {screen.broken} {again} tries again.", "bad")
    if len(outlets) and screen.left != screen.right and {screen.left, screen.right} <= set(outlets.articles):
        more = f" {waiting} of {len(outlets)} sources are still being read." if waiting else ""
        return Word(f" Comparing …{more}", "faint")
    if waiting:
        return Word(f" Reading {waiting} of {len(outlets)} sources …", "faint")
    if failed:
        other = f", {screen.key_of('next_outlet')} shows another outlet" if len(outlets) > 1 else ""
        return Word(f" Not read: {', '.join(failed)}; {again} tries again{other}.", "bad")
    return Word(" Nothing to compare: this is the only outlet." if len(outlets) else " ", "faint")
