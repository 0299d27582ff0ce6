"""Which words differ inside sentences that belong together."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from rapidfuzz.distance import Indel, Levenshtein

from lavreader.compare.comparison import Edit, Grade, Operation
from lavreader.compare.edits.cleanup import Run, cleaned
from lavreader.compare.edits.wording import LIGHT_SIGNS
from lavreader.language.concepts import interchangeable
from lavreader.language.tokens import Columns
from lavreader.language.wordlist import read_wordlist

# Bit-parallel search for the longest common subsequence keeps a bit for every cell (word times
# word); above this many cells the variant is used that divides the texts instead.
_MANY_CELLS = 4_000_000
# Words that carry meaning in a row that make an equal run worth showing whatever stands around it.
_SUBSTANCE = 2
_NONE: frozenset[str] = frozenset()
_SILENT = frozenset([""])

#: A run of words that both texts have, or that differ at one place: whether both have it, and where
#: it begins and ends among the left and the right text's words.
_Change = tuple[bool, int, int, int, int]
#: Text of the left, text of the right, and how much it matters that they differ.
_Part = tuple[str, str, Grade]


def edits_of(left: Columns, right: Columns) -> tuple[Edit, ...]:
    """Word edits that turn the left text into the right one.

    Whole words, numbers and signs only. The ``=`` and ``-`` texts joined are the left text to the
    letter, the ``=`` and ``+`` texts the right one; exchanging the texts exchanges ``-`` and ``+``.
    """
    if _stands_behind(left, right):
        return tuple(_edits(right, left, ("+", "-")))
    return tuple(_edits(left, right, ("-", "+")))


def _stands_behind(left: Columns, right: Columns) -> bool:
    """An order of texts, so that comparing them the other way round gives the mirror image."""
    for index, (one, two) in enumerate(zip(left.spaced, right.spaced, strict=False)):
        if one != two:
            return _place(left, index) > _place(right, index)
    return (len(left.spaced), left.end) > (len(right.spaced), right.end)


def _place(columns: Columns, index: int) -> tuple[str | int, ...]:
    """Where a token stands in that order."""
    written, space = columns.texts[index], _space(columns, index)
    place = columns.kinds[index], len(written), written
    return ("space", len(space), space, *place) if space else place


def _space(columns: Columns, index: int) -> str:
    """The white space before a token."""
    return columns.spaced[index][: -len(columns.texts[index])]


def _edits(ours: Columns, theirs: Columns, operations: tuple[Operation, Operation]) -> list[Edit]:
    """Edits, with the operations that stand for what only the first and only the second text has."""
    changes = _changes(ours, theirs)
    our_telling, their_telling = _telling(ours), _telling(theirs)
    stems = [
        (_NONE, _NONE)
        if equal
        else (frozenset(our_telling[start:end]), frozenset(their_telling[other_start:other_end]))
        for equal, start, end, other_start, other_end in changes
    ]
    moved = _NONE.union(*[one for one, _ in stems]) & _NONE.union(*[two for _, two in stems]) | _SILENT
    parts: list[_Part] = []
    for (equal, start, end, other_start, other_end), (our_stems, their_stems) in zip(
        changes, stems, strict=True
    ):
        our_words, their_words = ours.spaced[start:end], theirs.spaced[other_start:other_end]
        if our_words == their_words:
            text = "".join(our_words)
            parts.append((text, text, "equal"))
        elif equal:
            parts += _same_words(ours, theirs, start, other_start, end - start, parts[-1:])
        else:
            one, two = "".join(our_words), "".join(their_words)
            if one and two:
                space = _space(ours, start)
                if space and space == _space(theirs, other_start):
                    # White space that both sides begin with.
                    parts.append((space, space, "equal"))
                    one, two = one[len(space) :], two[len(space) :]
            if _heavy(ours.forms[start:end]) == _heavy(theirs.forms[other_start:other_end]):
                parts.append(_part(one, two, "form"))
            else:
                parts.append(_part(one, two, _grade(our_stems - moved, their_stems - moved)))
    parts.append(_part(ours.end, theirs.end, "form"))
    return _joined(parts, operations)


def _same_words(
    ours: Columns, theirs: Columns, start: int, other_start: int, size: int, before: Sequence[_Part]
) -> Iterator[_Part]:
    """The parts of a run of words that both texts have but write differently."""
    grade: Grade = before[0][2] if before and before[0][2] != "equal" else "form"
    for place, other in zip(range(start, start + size), range(other_start, other_start + size), strict=True):
        one, two = ours.spaced[place], theirs.spaced[other]
        if one == two:
            yield one, two, "equal"
        else:
            yield _part(_space(ours, place), _space(theirs, other), grade)
            yield _part(ours.texts[place], theirs.texts[other], "form")
        grade = "form"


def _part(left: str, right: str, grade: Grade) -> _Part:
    return left, right, "equal" if left == right else grade


def _joined(parts: Iterable[_Part], operations: tuple[Operation, Operation]) -> list[Edit]:
    """The parts as edits: neighbours of one grade become one, left before right."""
    runs: list[_Part] = []
    for part in parts:
        if runs and runs[-1][2] == part[2]:
            runs[-1] = runs[-1][0] + part[0], runs[-1][1] + part[1], part[2]
        elif part[0] or part[1]:
            runs.append(part)
    edits: list[Edit] = []
    swapped = operations[0] == "+"
    for one, two, grade in runs:
        if grade == "equal":
            edits.append(Edit("=", one))
            continue
        left, right = (two, one) if swapped else (one, two)
        if left:
            edits.append(Edit("-", left, grade))
        if right:
            edits.append(Edit("+", right, grade))
    return edits


def _heavy(forms: Sequence[str]) -> list[str]:
    """The forms without light signs."""
    return [written for written in forms if written not in LIGHT_SIGNS]


def _changes(ours: Columns, theirs: Columns) -> list[_Change]:
    """What is equal and what differs, in order, cleaned up so that no stray word stands alone."""
    changes: list[_Change] = []
    left = right = 0
    for start, other_start, size in (*_equal_runs(ours, theirs), (len(ours.forms), len(theirs.forms), 0)):
        if left < start or right < other_start:
            changes.append((False, left, start, right, other_start))
        left, right = start + size, other_start + size
        if size:
            changes.append((True, start, left, other_start, right))
    return changes


def _equal_runs(ours: Columns, theirs: Columns) -> list[Run]:
    """Runs of words that both texts have.

    The longest common subsequence, cleaned up: an equal run that is no longer than the changes
    around it joins them, but for a phrase of some substance, which is what a reader looks for
    between two sentences that differ in all else.
    """
    one, two, contents = ours.forms, theirs.forms, ours.contents
    distance = Indel if len(one) * len(two) <= _MANY_CELLS else Levenshtein
    found: list[Run] = []
    stretch: list[Run] = []
    first = 0, 0
    for block in distance.opcodes(one, two).as_matching_blocks():
        run = Run(*block)
        if run.size and sum(contents[run.left : run.left + run.size]) < _SUBSTANCE:
            stretch.append(run)
            continue
        found += cleaned(one, two, stretch, first, run[:2])
        if run.size:
            found.append(run)
        first = run.end
        stretch = []
    return found


def _telling(words: Columns) -> list[str]:
    """Stems of the words that carry meaning, and of the small ones that turn it round; else nothing."""
    telling = _telling_words()
    return [
        stem if content or form in telling else ""
        for stem, content, form in zip(words.stems, words.contents, words.forms, strict=True)
    ]


def _grade(ours: frozenset[str], theirs: frozenset[str]) -> Grade:
    """How much a change matters whose words are not the same.

    Args:
        ours: Stems that count on its left side and are not among those that stand elsewhere on
            the other side.
        theirs: The same of its right side.
    """
    if ours == theirs:
        return "wording"
    if not ours or not theirs:
        return "meaning"
    return "wording" if interchangeable(ours - theirs, theirs - ours) else "meaning"


@lru_cache(maxsize=1)
def _telling_words() -> frozenset[str]:
    return frozenset(word for line in read_wordlist("telling_words") for word in line.split())
