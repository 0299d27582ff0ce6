"""Moving through a comparison: lines, changes, contradictions, partners."""

from bisect import bisect_left, bisect_right

from lavreader.compare.comparison import Finding
from tui.layout.arrangement import Side
from tui.screens.reading_state import ReadingState


class Moving(ReadingState):
    """The keys that go somewhere, for the reading screen."""

    def action_scroll(self, lines: int) -> None:
        """Scroll by lines."""
        self.view.scroll_lines(lines)

    def action_scroll_window(self, windows: float) -> None:
        """Scroll by windows; two lines stay to hold on to."""
        height = self.view.size.height
        lines = max(1, round(abs(windows) * height) - (2 if abs(windows) >= 1 and height > 4 else 0))
        self.view.scroll_lines(lines if windows > 0 else -lines)

    def action_scroll_share(self, share: float) -> None:
        """Go to a share of the whole."""
        self.view.current = 0 if share == 0 else max(0, len(self.view.blocks) - 1)
        self.view.scroll_share(share)
        self.view.refresh()

    def nothing_yet(self) -> bool:
        """Whether nothing is compared yet; the reader is told so, or why it will not be."""
        if self.comparison is None and self.broken:
            self.say(f"{self.broken} {self.key_of('retry')} tries again.", severity="error")
        elif self.comparison is None:
            self.say("Nothing is compared yet.")
        return self.comparison is None

    def action_change(self, step: int) -> None:
        """Go to the next or previous block that differs."""
        if self.nothing_yet():
            return
        changes = self.view.places.changes
        place = (
            bisect_right(changes, self.view.current)
            if step > 0
            else bisect_left(changes, self.view.current) - 1
        )
        if 0 <= place < len(changes):
            self.finding = None
            self.view.go_to(changes[place])
        else:
            self.say("No change after this one." if step > 0 else "No change before this one.")

    def action_quote(self, step: int) -> None:
        """Go to the next or previous altered quotation."""
        if not self.nothing_yet() and not self.step_finding("altered_quote", step):
            self.say(f"No altered quotation {'after' if step > 0 else 'before'} this place.")

    def step_finding(self, verdict: str, step: int) -> bool:
        """Go to the next or previous finding of a verdict; whether there was one."""
        if self.comparison is None:
            return False
        placed = []
        for index, finding in enumerate(self.comparison.findings):
            if finding.verdict == verdict:
                block = self.view.places.block_of("left", finding.left.sentence)
                placed.append((block if block is not None else 0, finding.left.start, index))
        placed.sort()
        here = (self.view.current, -1, -1) if step > 0 else (self.view.current, 0, -1)
        if self.finding is not None:
            here = next((place for place in placed if place[2] == self.finding), here)
        elif step > 0:
            placed_here = [place for place in placed if place[0] >= self.view.current]
            return self._go_to_finding(placed_here[0][2]) if placed_here else False
        rest = [place for place in placed if (place > here if step > 0 else place < here)]
        if not rest:
            return False
        return self._go_to_finding(rest[0 if step > 0 else -1][2])

    def _go_to_finding(self, index: int) -> bool:
        self.show_finding(index)
        return True

    def show_finding(self, index: int, side: Side | None = None) -> None:
        """Bring a finding's evidence into the window."""
        if self.comparison is None:
            return
        finding = self.comparison.findings[index]
        side = side or (self.view.side if self.view.zoomed else "left")
        evidence = finding.left if side == "left" else finding.right
        block = self.view.places.block_of(side, evidence.sentence)
        if block is None:
            return
        chosen = self.view.side
        self.finding = index
        position = self._position(finding, side, block)
        self.view.go_to(block, side if self.view.zoomed else chosen, position)

    def _position(self, finding: Finding, side: Side, block: int) -> int:
        evidence = finding.left if side == "left" else finding.right
        passage = self.view.blocks[block].passage(side)
        return passage.offset_of(evidence.sentence) + evidence.start if passage else 0

    def action_partner(self) -> None:
        """Go to where the other outlet tells the current passage."""
        if self._cross_over():
            return
        target = self._partner()
        if target is None:
            self.say("This passage has no partner at another place.")
            return
        self.jumps.append((self.view.current, self.view.side))
        block, side = target
        self.view.go_to(block, side)

    def _cross_over(self) -> bool:
        """With one side alone on the screen, go to the other side's partner; whether there was one."""
        view, comparison = self.view, self.comparison
        if view.zoomed is None or comparison is None or not view.blocks or view.blocks[view.current].row < 0:
            return False
        row = comparison.rows[view.blocks[view.current].row]
        other: Side = "right" if view.zoomed == "left" else "left"
        sentences = row.right if other == "right" else row.left
        if not sentences:
            return False
        self.jumps.append((view.current, view.zoomed))
        view.change(zoomed=other)
        view.go_to(view.places.block_of(other, sentences[0]) or 0)
        return True

    def _partner(self) -> tuple[int, Side] | None:
        view, comparison = self.view, self.comparison
        if comparison is None or not view.blocks:
            return None
        block = view.blocks[view.current]
        # The other half of a finding, when it rests on two places.
        for index in self.findings_here():
            finding = comparison.findings[index]
            places: dict[Side, int | None] = {
                "left": view.places.block_of("left", finding.left.sentence),
                "right": view.places.block_of("right", finding.right.sentence),
            }
            if places["left"] != places["right"]:
                side: Side = "right" if places["left"] == view.current else "left"
                target = places[side]
                if target is not None and target != view.current:
                    return target, side
        if not block.moved or block.row < 0:
            return None
        row = comparison.rows[block.row]
        if block.left is None or block.right is None:
            side = "right" if block.right is None else "left"
            sentence = (row.right if side == "right" else row.left)[0]
            target = view.places.block_of(side, sentence)
            return None if target is None else (target, side)
        # Laid along the left, the right passage stands out of its own article: go to what precedes it there.
        before = row.right[0] - 1
        neighbour = view.places.block_of("right", before if before >= 0 else row.right[-1] + 1)
        return None if neighbour is None or neighbour == view.current else (neighbour, "right")

    def action_back(self) -> None:
        """Go back to where the last jump began."""
        if self.jumps:
            block, side = self.jumps.pop()
            if self.view.zoomed not in (None, side):
                self.view.change(zoomed=side)
            self.view.go_to(block, side)
        else:
            self.say("There was no jump to go back from.")
