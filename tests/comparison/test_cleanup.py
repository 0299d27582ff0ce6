"""Clean-up: which equal words between two texts are worth showing as equal."""

from diff_match_patch import diff_match_patch
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Indel

from lavreader.compare.edits.cleanup import Run, cleaned

# Characters that are no letters, spaces or line ends, which the peer looks at.
words = st.text("\ue000\ue001\ue002\ue003\ue004", max_size=14)


def peer(left: str, right: str, runs: list[Run]) -> list[tuple[int, str]]:
    """What diff-match-patch makes of the same equal runs, each operation once."""
    diffs: list[tuple[int, str]] = []
    at_left = at_right = 0
    for start, other_start, size in [*runs, Run(len(left), len(right), 0)]:
        diffs += [
            (-1, left[at_left:start]),
            (1, right[at_right:other_start]),
            (0, left[start : start + size]),
        ]
        at_left, at_right = start + size, other_start + size
    diffs = [diff for diff in diffs if diff[1]]
    if 0 in [operation for operation, _ in diffs[1:-1]]:
        engine = diff_match_patch()
        engine.diff_cleanupMerge(diffs)
        engine.diff_cleanupSemantic(diffs)
    return [diff for diff in diffs if diff[1]]


def equal_places(diffs: list[tuple[int, str]]) -> list[tuple[int, int]]:
    """Where the words stand in both texts that are shown as equal."""
    found = []
    at_left = at_right = 0
    for operation, text in diffs:
        if operation == 0:
            found += [(at_left + index, at_right + index) for index in range(len(text))]
        at_left += len(text) * (operation <= 0)
        at_right += len(text) * (operation >= 0)
    return found


@given(words, words)
def test_the_same_as_the_semantic_clean_up_of_diff_match_patch(left: str, right: str) -> None:
    blocks = [Run(*block) for block in Indel.opcodes(left, right).as_matching_blocks()]
    runs = [run for run in blocks if run.size]
    found = cleaned(left, right, runs, (0, 0), (len(left), len(right)))
    assert equal_places(peer(left, right, runs)) == [
        (run.left + index, run.right + index) for run in found for index in range(run.size)
    ]


def test_a_stray_equal_word_joins_the_difference_around_it() -> None:
    left = ["three", "ships", "of", "the", "navy", "left"]
    right = ["an", "army", "of", "many", "tanks", "stayed"]
    assert cleaned(left, right, [Run(2, 2, 1)], (0, 0), (6, 6)) == []


def test_a_run_longer_than_one_neighbour_stays() -> None:
    left = ["police", "in", "the", "city", "said"]
    right = ["officers", "in", "the", "city", "said"]
    assert cleaned(left, right, [Run(1, 1, 4)], (0, 0), (5, 5)) == [Run(1, 1, 4)]
