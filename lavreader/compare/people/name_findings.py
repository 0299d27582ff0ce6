"""Names: one person, office holder or kind of event under two names."""

from collections.abc import Iterator
from functools import cache

from lavreader.compare.people.person_names import person_name_candidates
from lavreader.compare.people.slots import slot_candidates
from lavreader.compare.reading.analysis import Analysis, derived, places_of
from lavreader.compare.reading.reading import (
    LIKE,
    SOMEWHAT_LIKE,
    Candidate,
    Reading,
    Sides,
    candidate,
    quoted,
)
from lavreader.language.stems import stem
from lavreader.language.word_tables import word_table


def name_candidates(sides: Sides) -> Iterator[Candidate]:
    """Names that cannot both be right."""
    yield from person_name_candidates(sides)
    yield from _kinds(sides)
    yield from slot_candidates(sides)


@cache
def _kind_lists() -> dict[str, tuple[dict[str, int], ...]]:
    """Stem of an event noun to its tables of (stem of a kind, number of its group)."""
    data = word_table("lavreader.compare.people", "event_kinds")
    found: dict[str, list[dict[str, int]]] = {}
    for entry in data["kind"]:
        table = {stem(word): number for number, words in enumerate(entry["kinds"]) for word in words}
        for head in entry["heads"]:
            found.setdefault(stem(head), []).append(table)
    return {head: tuple(tables) for head, tables in found.items()}


def _kinds(sides: Sides) -> Iterator[Candidate]:
    """Kinds of one event that exclude each other ("peace talks", "trade talks")."""
    left = derived(sides.background, sides.left.article, _kinds_in)
    right = derived(sides.background, sides.right.article, _kinds_in)
    for one in left:
        for two in right:
            table = one[4]
            if table is not two[4] or table[one[3]] == table[two[3]]:
                continue
            if _has_group(sides.right, table, one[3]) or _has_group(sides.left, table, two[3]):
                continue
            together = sides.together(one[0], two[0])
            # Two leads tell the heart of one story even where their words differ.
            leads = one[0] == two[0] == 0
            if together < (SOMEWHAT_LIKE - 0.02 if leads else LIKE):
                continue
            left_text = sides.left.text(one[0])[one[1] : one[2]]
            right_text = sides.right.text(two[0])[two[1] : two[2]]
            yield candidate(
                sides,
                "name",
                "contradiction" if leads or (one[0], two[0]) in sides.aligned else "differs",
                0.5 + 0.4 * together,
                one[:3],
                two[:3],
                f"The left article speaks of {quoted(left_text)}, the right one of {quoted(right_text)}, "
                "in sentences that stand for each other; neither uses the other's word anywhere.",
                {("kind", sides.left.text(one[0])[one[1] : one[2]].casefold())},
            )


def _kinds_in(analysis: Analysis) -> list[tuple[int, int, int, str, dict[str, int]]]:
    """Kinds named before their event: sentence, start, end, stem of the kind, its table."""
    found = []
    lists = _kind_lists()
    for index, position in places_of(analysis.by_stem, lists.keys()):
        words = analysis.parsed[index].words
        if position and words[position].tag != "verb":
            before = words[position - 1]
            for table in lists[words[position].stem]:
                if before.stem in table:
                    found.append((index, before.start, words[position].end, before.stem, table))
    return found


def _has_group(reading: Reading, table: dict[str, int], kind: str) -> bool:
    """Whether an article uses any word of a kind's group."""
    return any(word in reading.stems for word, number in table.items() if number == table[kind])
