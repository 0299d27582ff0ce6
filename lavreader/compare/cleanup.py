"""Clean-up: chance equalities between two texts are taken back, so that whole phrases differ.

The semantic clean-up of N. Fraser's diff-match-patch (https://github.com/google/diff-match-patch),
worked out on places of equal runs in two lists of words instead of on copies of their text, and with
a stack instead of beginning again at every run taken back.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

Words = Sequence[str]
#: A place in the left and in the right text.
Place = tuple[int, int]


class Run(NamedTuple):
    """Words that two texts have alike.

    Attributes:
        left: Where they begin in the left text.
        right: Where they begin in the right text.
        size: How many they are.
    """

    left: int
    right: int
    size: int

    @property
    def end(self) -> Place:
        """Where it ends in both."""
        return self.left + self.size, self.right + self.size


def cleaned(ours: Words, theirs: Words, runs: Sequence[Run], first: Place, last: Place) -> list[Run]:
    """The runs of a stretch that are worth showing as equal.

    A run that is no longer than what differs on both its sides is taken back; what then stands on
    both sides of a difference is equal again; a difference that can stand at several places stands
    at the last of them, or where it leaves no run on one side.

    Args:
        ours: The left text's words.
        theirs: The right text's words.
        runs: Equal runs of the stretch in order; what differs between them neither begins nor ends alike.
        first: Where the stretch begins in the left and in the right text.
        last: Where it ends.
    """
    if not any(run[:2] != first and run.end != last for run in runs):
        return list(runs)
    found = list(runs)
    if _shift(ours, theirs, found):
        found = _merged(ours, theirs, found, first, last)
    kept = _kept(found, first, last)
    if len(kept) < len(found):
        kept = _merged(ours, theirs, kept, first, last)
    _slide(ours, theirs, kept)
    return list(_with_overlaps(ours, theirs, kept, first, last))


def _kept(runs: Iterable[Run], first: Place, last: Place) -> list[Run]:
    """Runs longer than the longer side of what differs before or behind them."""
    stack: list[tuple[Run, int, int]] = []
    left, right = first
    deleted = inserted = 0
    for run in (*runs, Run(*last, 0)):
        deleted += run.left - left
        inserted += run.right - right
        while stack:
            before, deleted_before, inserted_before = stack[-1]
            size = before.size
            if size > max(deleted_before, inserted_before) or size > max(deleted, inserted):
                break
            stack.pop()
            deleted += size + deleted_before
            inserted += size + inserted_before
        stack.append((run, deleted, inserted))
        left, right = run.end
        deleted = inserted = 0
    return [run for run, _, _ in stack[:-1]]


def _merged(ours: Words, theirs: Words, runs: list[Run], first: Place, last: Place) -> list[Run]:
    """What begins or ends both sides of a difference is equal; differences beside each other are one."""
    while True:
        runs = _with_ends(ours, theirs, runs, first, last)
        if not _shift(ours, theirs, runs):
            return runs


def _with_ends(ours: Words, theirs: Words, runs: Iterable[Run], first: Place, last: Place) -> list[Run]:
    """The runs with the equal words at the ends of the differences between them."""
    found: list[Run] = []
    left, right = first
    for run in (*runs, Run(*last, 0)):
        stop, other_stop, size = run
        start, other_start = left, right
        while left < stop and right < other_stop and ours[left] == theirs[right]:
            left += 1
            right += 1
        if left > start or (found and (left, right) == (stop, other_stop)):
            if found:
                found[-1] = found[-1]._replace(size=found[-1].size + left - start)
            else:
                found.append(Run(start, other_start, left - start))
        while stop > left and other_stop > right and ours[stop - 1] == theirs[other_stop - 1]:
            stop -= 1
            other_stop -= 1
            size += 1
        if size:
            found.append(Run(stop, other_stop, size))
        left, right = stop + size, other_stop + size
    return found


def _single(ours: Words, theirs: Words, before: Run, run: Run) -> tuple[Words, int, int] | None:
    """The text, beginning and end of what only one text has between two runs."""
    left, right = before.end
    if right == run.right:
        return (ours, left, run.left) if left < run.left else None
    return (theirs, right, run.right) if left == run.left else None


def _shift(ours: Words, theirs: Words, runs: list[Run]) -> bool:
    """Move differences over the whole run beside them where the words allow it: one run fewer."""
    count = len(runs)
    place = 1
    while place < len(runs):
        before, run = runs[place - 1], runs[place]
        single = _single(ours, theirs, before, run)
        if single is not None:
            text, start, end = single
            size = before.size
            if end - start >= size and text[end - size : end] == text[start - size : start]:
                runs[place - 1 : place + 1] = [Run(run.left - size, run.right - size, run.size + size)]
                continue
            size = run.size
            if end - start >= size and text[start : start + size] == text[end : end + size]:
                runs[place - 1 : place + 1] = [before._replace(size=before.size + size)]
        place += 1
    return len(runs) < count


def _slide(ours: Words, theirs: Words, runs: list[Run]) -> None:
    """Move differences as far right as they go, or left where no run remains there."""
    place = 1
    while place < len(runs):
        before, run = runs[place - 1], runs[place]
        single = _single(ours, theirs, before, run)
        if single is not None:
            text, start, end = single
            back = 0
            while back < min(before.size, end - start) and text[start - back - 1] == text[end - back - 1]:
                back += 1
            ahead = 0
            while ahead < run.size and text[start + ahead] == text[end + ahead]:
                ahead += 1
            moved = -back if back == before.size and ahead < run.size else ahead
            before = before._replace(size=before.size + moved)
            run = Run(run.left + moved, run.right + moved, run.size - moved)
            runs[place - 1 : place + 1] = [one for one in (before, run) if one.size]
            if not before.size:
                continue
        place += 1


def _with_overlaps(
    ours: Words, theirs: Words, runs: Iterable[Run], first: Place, last: Place
) -> Iterable[Run]:
    """The runs, and what ends one side of a difference and begins the other, if it is half of one."""
    left, right = first
    for run in (*runs, Run(*last, 0)):
        one, two = ours[left : run.left], theirs[right : run.right]
        if one and two and not set(one).isdisjoint(two):
            ending, beginning = _overlap(one, two), _overlap(two, one)
            half = min(len(one), len(two)) / 2
            if ending >= beginning and ending >= half:
                yield Run(run.left - ending, right, ending)
            elif beginning > ending and beginning >= half:
                yield Run(left, run.right - beginning, beginning)
        if run.size:
            yield run
        left, right = run.end


def _overlap(one: Words, two: Words) -> int:
    """How many words end one text and begin the other."""
    for size in range(min(len(one), len(two)), 0, -1):
        if one[-size:] == two[:size]:
            return size
    return 0
