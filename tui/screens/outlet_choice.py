"""Choosing which outlets stand left and right."""

from typing import TYPE_CHECKING

from tui.layout.arrangement import Side

if TYPE_CHECKING:
    from tui.screens.reader import ReaderScreen


class OutletChoice:
    """The keys that choose outlets, for the reading screen."""

    def action_outlet(self: "ReaderScreen", number: int) -> None:
        """Put an outlet on the chosen side; a click on its name does the same."""
        if number > len(self.outlets):
            self.say(f"There are only {len(self.outlets)} outlets.")
            return
        self.put(number - 1, self.view.side)

    def action_cycle_outlet(self: "ReaderScreen", step: int) -> None:
        """Put the next outlet on the chosen side, past the one on the other side."""
        count = len(self.outlets)
        if count < 2:
            return
        side = self.view.side
        here, other = (self.left, self.right) if side == "left" else (self.right, self.left)
        target = (here + step) % count
        if target == other:
            target = (target + step) % count
        if target != here:
            self.put(target, side)

    def action_swap(self: "ReaderScreen") -> None:
        """Swap left and right."""
        if len(self.outlets) < 2:
            return
        self.choose_pair(self.right, self.left)

    def action_side(self: "ReaderScreen", side: Side) -> None:
        """Choose a side."""
        self.view.side = side
        if self.view.zoomed is not None:
            self.view.change(zoomed=side)
        self.update_bars()

    def put(self: "ReaderScreen", outlet: int, side: Side) -> None:
        """Put an outlet on a side; if it stands on the other one, they change places."""
        left, right = self.left, self.right
        if side == "left":
            left, right = outlet, (left if outlet == right else right)
        else:
            left, right = (right if outlet == left else left), outlet
        self.choose_pair(left, right)

    def action_retry(self: "ReaderScreen") -> None:
        """Read the outlets that failed once more."""
        failed = self.outlets.failed
        if not failed:
            self.say("No outlet failed.")
            return
        for index in failed:
            outlet = self.outlets[index]
            outlet.state, outlet.error, outlet.note = "waiting", None, "waiting"
        self.reading.again([(index, self.outlets[index].source) for index in failed])
        self.show_pair()
