"""Which sentences belong together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from lavreader.article import Article
from lavreader.compare.alignment.affinity import Affinity, affinity_between
from lavreader.compare.alignment.background import Background
from lavreader.compare.alignment.moves import Step, in_order
from lavreader.compare.alignment.similarity import joint_similarity, similarity_between, stands_first
from lavreader.compare.comparison import Row, RowKind
from lavreader.compare.edits.wording import same_wording
from lavreader.language.tokens import sentence_columns

# Least affinity of a link. Chosen where 46 pairs of articles of 37 stories agree best (F1 within
# 0.01 between 0.14 and 0.16); 37 unrelated pairs get no link at all from 0.14 on.
LINK = 0.14
# Similarity from which on linked sentences say the same in other words rather than something about
# the same matter.
REWORDED = 0.3
# Sentences of the same wording have the same terms, but for rounding.
_SAME_TERMS = 0.99
# No more sentences than this stand beside one.
WIDEST = 3


@dataclass(frozen=True)
class Alignment:
    """Rows without edits, and how similar the candidate pairs are.

    Attributes:
        rows: Every sentence of both articles once.
        similarity: (left sentence, right sentence) to 0..1; pairs that are missing share next to
            nothing.
    """

    rows: tuple[Row, ...]
    similarity: Mapping[tuple[int, int], float]

    @cached_property
    def together(self) -> frozenset[tuple[int, int]]:
        """Sentence pairs that stand in one row."""
        return frozenset([(i, j) for row in self.rows for i in row.left for j in row.right])

    @cached_property
    def best(self) -> tuple[Mapping[int, float], Mapping[int, float]]:
        """How similar the likest sentence of the other article is to each left and each right sentence."""
        left: dict[int, float] = {}
        right: dict[int, float] = {}
        for (i, j), value in self.similarity.items():
            if value > left.get(i, 0.0):
                left[i] = value
            if value > right.get(j, 0.0):
                right[j] = value
        return left, right

    @cached_property
    def rising(self) -> tuple[Mapping[int, list[float]], Mapping[int, list[float]]]:
        """For each left and each right sentence how like it the other article's are, rising."""
        left: dict[int, list[float]] = {}
        right: dict[int, list[float]] = {}
        for (i, j), value in self.similarity.items():
            left.setdefault(i, []).append(value)
            right.setdefault(j, []).append(value)
        for side in (left, right):
            for values in side.values():
                values.sort()
        return left, right


@dataclass(frozen=True, slots=True)
class Group:
    """Sentences of both articles that belong together, neighbours on each side.

    Attributes:
        left: Indices of the left article's sentences, rising.
        right: Indices of the right article's sentences, rising.
        affinity: Of the pair that brought them together.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    affinity: float

    def mirrored(self) -> "Group":
        """The same with left and right exchanged."""
        return Group(self.right, self.left, self.affinity)


def align(left: Article, right: Article, background: Background) -> Alignment:
    """Rows of two articles of a story: mutual-best links, joined where one tells what two do.

    The articles may tell in any order; a row that stands out of the common order is ``moved``.
    Exchanging the articles exchanges the sides and changes nothing else.
    """
    groups, moved = background.between(left, right, _groups)
    similarity = similarity_between(left, right, background)
    rows = [
        Row(kind, out_of_order, round(min(score, 1.0), 6), group.left, group.right)
        for group, out_of_order in zip(groups, moved, strict=True)
        for kind, score in [_kind(group, left, right, background)]
    ]
    return Alignment(tuple(_in_reading_order(rows, len(left.sentences), len(right.sentences))), similarity)


def _groups(
    left: Article, right: Article, background: Background
) -> tuple[tuple[Group, ...], tuple[bool, ...]]:
    """The groups in the left's reading order, and which of them have moved."""
    if not stands_first(left, right):
        groups, moved = background.between(right, left, _groups)
        pairs = sorted(
            ((group.mirrored(), out) for group, out in zip(groups, moved, strict=True)),
            key=lambda pair: pair[0].left,
        )
        return tuple(group for group, _ in pairs), tuple(out for _, out in pairs)
    groups = tuple(grouped(affinity_between(left, right, background)))
    steps = [Step(group.left[0], group.right[0], group.affinity) for group in groups]
    return groups, tuple(not kept for kept in in_order(steps))


def grouped(affinity: Affinity) -> list[Group]:
    """Links joined to groups, strongest first, in the left's reading order.

    A sentence with two neighbouring partners gets both (1-2 and 2-1, up to three); two pairs that
    stand beside each other on both sides and also cross become one group of two and two.
    """
    candidates = affinity.links(LINK)
    scores = affinity.scores
    candidates.sort(key=lambda pair: (-scores[pair], abs(pair[0] - pair[1]), pair))
    members: list[tuple[list[int], list[int], float]] = []
    of_left: dict[int, int] = {}
    of_right: dict[int, int] = {}
    crossing: list[tuple[int, int]] = []
    for i, j in candidates:
        ours, theirs = of_left.get(i), of_right.get(j)
        if ours is None and theirs is None:
            of_left[i] = of_right[j] = len(members)
            members.append(([i], [j], scores[i, j]))
        elif ours is None and theirs is not None:
            if _may_join(members[theirs][0], members[theirs][1], i):
                members[theirs][0].append(i)
                of_left[i] = theirs
        elif theirs is None and ours is not None:
            if _may_join(members[ours][1], members[ours][0], j):
                members[ours][1].append(j)
                of_right[j] = ours
        elif ours != theirs:
            crossing.append((i, j))
    for i, j in crossing:
        one, two = members[of_left[i]], members[of_right[j]]
        if _cross(one, two):
            one[0].extend(two[0])
            one[1].extend(two[1])
            of_left[two[0][0]] = of_right[two[1][0]] = of_left[i]
            two[0].clear()
    return sorted(
        (Group(tuple(sorted(ours)), tuple(sorted(theirs)), score) for ours, theirs, score in members if ours),
        key=lambda group: group.left,
    )


def _may_join(side: Sequence[int], other: Sequence[int], index: int) -> bool:
    """Whether a sentence can join those that stand beside a single one."""
    return len(other) == 1 and len(side) < WIDEST and (index == min(side) - 1 or index == max(side) + 1)


def _cross(
    one: tuple[Sequence[int], Sequence[int], float], two: tuple[Sequence[int], Sequence[int], float]
) -> bool:
    """Whether two pairs stand beside each other on both sides."""
    return (
        len(one[0]) == len(one[1]) == len(two[0]) == len(two[1]) == 1
        and abs(one[0][0] - two[0][0]) == 1
        and abs(one[1][0] - two[1][0]) == 1
    )


def _kind(group: Group, left: Article, right: Article, background: Background) -> tuple[RowKind, float]:
    """How strongly the sentences of a group belong together, and their similarity."""
    score = joint_similarity(left, group.left, right, group.right, background)
    if score > _SAME_TERMS and same_wording(
        [background.of(left, sentence_columns)[index].forms for index in group.left],
        [background.of(right, sentence_columns)[index].forms for index in group.right],
    ):
        return "same", 1.0
    return ("reworded" if score >= REWORDED else "related"), score


def _in_reading_order(linked: Iterable[Row], left_count: int, right_count: int) -> Iterable[Row]:
    """Every sentence once: the left's reading order, right-only rows where the right has them.

    Between two rows of the common order stand first what the left alone has or has moved, then
    what the right alone has.
    """
    rows = {row.left[0]: row for row in linked}
    taken = {j for row in rows.values() for j in row.right}
    alone = [j for j in range(right_count) if j not in taken]
    inside = {i for row in rows.values() for i in row.left[1:]}
    waiting = 0
    for i in range(left_count):
        if i in inside:
            continue
        row = rows.get(i)
        if row is None:
            yield Row("left_only", False, 0.0, (i,), ())
            continue
        while not row.moved and waiting < len(alone) and alone[waiting] < row.right[0]:
            yield Row("right_only", False, 0.0, (), (alone[waiting],))
            waiting += 1
        yield row
    for j in alone[waiting:]:
        yield Row("right_only", False, 0.0, (), (j,))
