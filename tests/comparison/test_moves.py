"""Moves: the heaviest common order stays, the rest has moved."""

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from lavreader.compare.alignment.moves import Step, blocks, in_order


def test_one_block_moved_to_the_end() -> None:
    steps = [Step(0, 4, 1.0), Step(1, 5, 1.0), Step(2, 0, 1.0), Step(3, 1, 1.0), Step(4, 2, 1.0)]
    assert in_order(steps) == [False, False, True, True, True]


def test_weight_decides_not_number() -> None:
    steps = [Step(0, 2, 5.0), Step(1, 0, 1.0), Step(2, 1, 1.0)]
    assert in_order(steps) == [True, False, False]


@given(st.permutations(range(7)), st.lists(st.floats(0.01, 1), min_size=7, max_size=7))
def test_the_chain_is_the_heaviest_of_all(order: list[int], weights: list[float]) -> None:
    steps = [
        Step(left, right, weight) for left, (right, weight) in enumerate(zip(order, weights, strict=True))
    ]
    kept = [step for step, stays in zip(steps, in_order(steps), strict=True) if stays]
    assert all(one.right < two.right for one, two in pairwise(kept))
    best = max(
        sum(step.weight for step in chosen)
        for size in range(len(steps) + 1)
        for chosen in combinations(steps, size)
        if all(one.right < two.right for one, two in pairwise(chosen))
    )
    assert abs(sum(step.weight for step in kept) - best) < 1e-9


def test_nothing_linked() -> None:
    assert in_order([]) == []


def test_neighbours_that_moved_together_are_one_move() -> None:
    moved = [((0,), (7,)), ((1, 2), (8,)), ((4,), (9,)), ((5,), (2,))]
    assert blocks(moved) == [[0, 1], [2], [3]]
