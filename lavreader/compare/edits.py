"""Which words differ inside sentences that belong together."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain, groupby
from operator import itemgetter

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Indel, Levenshtein

from lavreader.compare.comparison import Edit, Grade, Operation
from lavreader.compare.wording import LIGHT_SIGNS
from lavreader.language.concepts import interchangeable
from lavreader.language.tokens import Columns, columns_of
from lavreader.language.wordlist import read_wordlist

# Code points that stand for words. Private use first: the clean-up looks at code points for
# letters, white space and line ends, of which these are none. Surrogates are left out.
_RANGES = (
    range(0xE000, 0xF900),
    range(0xF0000, 0xFFFFE),
    range(0x100000, 0x10FFFE),
    range(0x100, 0xD800),
    range(0x10000, 0xF0000),
)
# Bit-parallel search for the longest common subsequence keeps a bit for every cell (word times
# word); above this many cells the variant is used that divides the texts instead.
_MANY_CELLS = 4_000_000
# Words that carry meaning in a row that make an equal run worth showing whatever stands around it.
_SUBSTANCE = 2
_NONE: frozenset[str] = frozenset()
_ENGINE = diff_match_patch()
_ENGINE.Diff_Timeout = 0  # with a deadline the result would depend on how busy the machine is


#: A run of words that both texts have, or that differ at one place: whether both have it, and where
#: it begins and ends among the left and the right text's words.
_Change = tuple[bool, int, int, int, int]
#: Text of the left, text of the right, and how much it matters that they differ.
_Part = tuple[str, str, Grade]


def edits_between(left: str, right: str) -> tuple[Edit, ...]:
    """Word edits that turn the left text into the right one.

    Whole words, numbers and signs only. The ``=`` and ``-`` texts joined are the left text to the
    letter, the ``=`` and ``+`` texts the right one; exchanging the texts exchanges ``-`` and ``+``.
    """
    return edits_of(columns_of(left), columns_of(right))


def edits_of(left: Columns, right: Columns) -> tuple[Edit, ...]:
    """The same for texts whose tokens are known already."""
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
    stems = [
        (_NONE, _NONE) if equal else (_stems(ours, start, end), _stems(theirs, other_start, other_end))
        for equal, start, end, other_start, other_end in changes
    ]
    moved = _NONE.union(*[one for one, _ in stems]) & _NONE.union(*[two for _, two in stems])
    parts: list[_Part] = []
    for (equal, start, end, other_start, other_end), (our_stems, their_stems) in zip(
        changes, stems, strict=True
    ):
        one, two = "".join(ours.spaced[start:end]), "".join(theirs.spaced[other_start:other_end])
        if one == two:
            parts.append((one, two, "equal"))
        elif equal:
            grade = parts[-1][2] if parts and parts[-1][2] != "equal" else "form"
            for place, other in zip(range(start, end), range(other_start, other_end), strict=True):
                parts.append(_part(_space(ours, place), _space(theirs, other), grade))
                parts.append(_part(ours.texts[place], theirs.texts[other], "form"))
                grade = "form"
        else:
            if start < end and other_start < other_end:
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


def _part(left: str, right: str, grade: Grade) -> _Part:
    return left, right, "equal" if left == right else grade


def _joined(parts: Iterable[_Part], operations: tuple[Operation, Operation]) -> list[Edit]:
    """The parts as edits: neighbours of one grade become one, left before right."""
    edits: list[Edit] = []
    swapped = operations[0] == "+"
    for grade, run in groupby([part for part in parts if part[0] or part[1]], itemgetter(2)):
        lefts, rights, _ = zip(*run, strict=True)
        left, right = "".join(lefts), "".join(rights)
        if grade == "equal":
            edits.append(Edit("=", left))
            continue
        if swapped:
            left, right = right, left
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
    known = dict.fromkeys(chain(ours.forms, theirs.forms))
    codes = dict(zip(known, map(chr, chain.from_iterable(_RANGES)), strict=False))
    one = "".join([codes[written] for written in ours.forms])
    two = "".join([codes[written] for written in theirs.forms])
    changes: list[_Change] = []
    from_left = from_right = at_left = at_right = 0
    for operation, count in [*_differences(one, two, ours.contents), (0, 0)]:
        if operation < 0:
            at_left += count
        elif operation > 0:
            at_right += count
        else:
            if from_left < at_left or from_right < at_right:
                changes.append((False, from_left, at_left, from_right, at_right))
            if count:
                changes.append((True, at_left, at_left + count, at_right, at_right + count))
            at_left += count
            at_right += count
            from_left, from_right = at_left, at_right
    return changes


def _differences(one: str, two: str, contents: Sequence[bool]) -> list[tuple[int, int]]:
    """Operation (-1 only left, 0 both, 1 only right) and number of words, in order.

    The longest common subsequence, with diff-match-patch's semantic clean-up: an equal run that is
    no longer than the changes around it joins them, but for a phrase of some substance, which is
    what a reader looks for between two sentences that differ in all else.

    Args:
        one: The left text's words, a character each.
        two: The right text's words.
        contents: Whether the left text's words carry meaning.
    """
    distance = Indel if len(one) * len(two) <= _MANY_CELLS else Levenshtein
    found: list[tuple[int, int]] = []
    stretch: list[tuple[int, str]] = []
    for tag, start, end, other_start, other_end in distance.opcodes(one, two).as_list():
        if tag != "equal":
            stretch += [(-1, one[start:end])] * (end > start) + [(1, two[other_start:other_end])] * (
                other_end > other_start
            )
        elif sum(contents[start:end]) < _SUBSTANCE:
            stretch.append((0, one[start:end]))
        else:
            found += _cleaned(stretch)
            found.append((0, end - start))
            stretch = []
    return found + _cleaned(stretch)


def _cleaned(stretch: list[tuple[int, str]]) -> list[tuple[int, int]]:
    """A stretch without phrases of substance after the semantic clean-up."""
    if 0 in [operation for operation, _ in stretch[1:-1]]:
        _ENGINE.diff_cleanupMerge(stretch)
        _ENGINE.diff_cleanupSemantic(stretch)
    return [(operation, len(text)) for operation, text in stretch if text]


def _stems(words: Columns, start: int, end: int) -> frozenset[str]:
    """Stems of the words that carry meaning, and of the small ones that turn it round."""
    telling = _telling_words()
    part = slice(start, end)
    return frozenset(
        [
            stem
            for stem, content, written in zip(
                words.stems[part], words.contents[part], words.forms[part], strict=True
            )
            if content or written in telling
        ]
    )


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
