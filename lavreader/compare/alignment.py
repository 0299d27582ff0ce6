"""Which sentences belong together."""

from collections.abc import Mapping
from dataclasses import dataclass

from lavreader.article import Article
from lavreader.compare.background import Background
from lavreader.compare.comparison import Row, RowKind
from lavreader.language.tokens import tokenize

SAME = 0.9
REWORDED = 0.45
RELATED = 0.24


@dataclass(frozen=True)
class Alignment:
    """Rows without edits, and how similar the candidate pairs are.

    Attributes:
        rows: Every sentence of both articles once.
        similarity: (left sentence, right sentence) to 0..1; pairs that are missing share nothing.
    """

    rows: tuple[Row, ...]
    similarity: Mapping[tuple[int, int], float]


def align(left: Article, right: Article, background: Background) -> Alignment:
    """Mutual-best links between the sentences of two articles."""
    sides = []
    for article in (left, right):
        bags = []
        for sentence in article.sentences:
            bag = {t.stem: background.idf(t.stem) for t in tokenize(sentence.text) if t.content}
            norm = sum(weight * weight for weight in bag.values()) ** 0.5 or 1.0
            bags.append({key: weight / norm for key, weight in bag.items()})
        sides.append(bags)
    similarity: dict[tuple[int, int], float] = {}
    for i, one in enumerate(sides[0]):
        for j, two in enumerate(sides[1]):
            score = sum(weight * two[key] for key, weight in one.items() if key in two)
            if score > 0:
                similarity[i, j] = min(score, 1.0)
    best_right = {i: max((s, -j) for (a, j), s in similarity.items() if a == i) for i, _ in similarity}
    best_left = {j: max((s, -i) for (i, b), s in similarity.items() if b == j) for _, j in similarity}
    links = {
        i: -negative
        for i, (score, negative) in best_right.items()
        if score >= RELATED and -best_left[-negative][1] == i
    }
    linked_right = set(links.values())
    rows: list[Row] = []
    waiting = [j for j in range(len(right.sentences)) if j not in linked_right]
    reach = -1
    for i in range(len(left.sentences)):
        if i not in links:
            rows.append(Row("left_only", False, 0.0, (i,), ()))
            continue
        j = links[i]
        while waiting and waiting[0] < j:
            rows.append(Row("right_only", False, 0.0, (), (waiting.pop(0),)))
        score = similarity[i, j]
        kind: RowKind = "same" if score >= SAME else "reworded" if score >= REWORDED else "related"
        rows.append(Row(kind, j < reach, score, (i,), (j,)))
        reach = max(reach, j)
    rows.extend(Row("right_only", False, 0.0, (), (j,)) for j in waiting)
    return Alignment(tuple(rows), similarity)
