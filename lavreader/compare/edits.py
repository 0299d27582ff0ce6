"""Which words differ inside sentences that belong together."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, groupby
from typing import NamedTuple

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Levenshtein

from lavreader.compare.comparison import Edit, Grade, Operation
from lavreader.compare.wording import same_wording, spelling
from lavreader.language.concepts import interchangeable
from lavreader.language.tokens import Token, tokenize
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
# Myers's algorithm pays for every difference; above this many cells (tokens times tokens) the
# bit-parallel one is used, whose time does not depend on them.
_MANY_CELLS = 1_000_000
_ENGINE = diff_match_patch()
_ENGINE.Diff_Timeout = 0  # with a deadline the result would depend on how busy the machine is


class _Words(NamedTuple):
    """The words of a text: tokens that are no spaces.

    Attributes:
        tokens: The words.
        spaces: The white space before each.
        forms: What makes two words the same word: their spelling form; light signs themselves.
    """

    tokens: Sequence[Token]
    spaces: Sequence[str]
    forms: Sequence[str]

    def part(self, start: int, end: int) -> "_Words":
        """Some of them."""
        return _Words(self.tokens[start:end], self.spaces[start:end], self.forms[start:end])

    @property
    def text(self) -> str:
        """As they stand, with the space before the first."""
        return "".join([space + token.text for space, token in zip(self.spaces, self.tokens, strict=True)])


class _Piece(NamedTuple):
    """Words that stand in both texts, or only left and only right at one place."""

    equal: bool
    left: _Words
    right: _Words


def edits_between(left: str, right: str) -> tuple[Edit, ...]:
    """Word edits that turn the left text into the right one.

    Whole words, numbers and signs only. The ``=`` and ``-`` texts joined are the left text to the
    letter, the ``=`` and ``+`` texts the right one; exchanging the texts exchanges ``-`` and ``+``.
    """
    return edits_of(tokenize(left), tokenize(right))


def edits_of(left: Sequence[Token], right: Sequence[Token]) -> tuple[Edit, ...]:
    """The same for texts that are tokens already."""
    if [token.text for token in left] > [token.text for token in right]:
        return tuple(_mirrored(_edits(right, left)))
    return tuple(_edits(left, right))


def _edits(left: Sequence[Token], right: Sequence[Token]) -> list[Edit]:
    ours, our_end = _words(left)
    theirs, their_end = _words(right)
    pieces = list(_pieces(ours, theirs))
    changes = [piece for piece in pieces if not piece.equal]
    stems = {id(piece): (_stems(piece.left), _stems(piece.right)) for piece in changes}
    moved = frozenset().union(*[one for one, _ in stems.values()]) & frozenset().union(
        *[two for _, two in stems.values()]
    )
    edits: list[Edit] = []
    for piece in pieces:
        one_text, two_text = piece.left.text, piece.right.text
        if piece.equal and one_text == two_text:
            _append(edits, one_text, one_text, "equal")
        elif piece.equal:
            for at, (one, two) in enumerate(zip(piece.left.tokens, piece.right.tokens, strict=True)):
                _append(edits, piece.left.spaces[at], piece.right.spaces[at], "form")
                _append(edits, one.text, two.text, "form")
        else:
            space = _common_space(piece)
            _append(edits, space, space, "equal")
            grade = _grade(piece, *stems[id(piece)], moved)
            _append(edits, one_text[len(space) :], two_text[len(space) :], grade)
    _append(edits, our_end, their_end, "form")
    return _merged(edits)


def _common_space(piece: _Piece) -> str:
    """The white space that both sides of a change begin with."""
    if piece.left.spaces and piece.right.spaces and piece.left.spaces[0] == piece.right.spaces[0]:
        return piece.left.spaces[0]
    return ""


def _words(tokens: Iterable[Token]) -> tuple[_Words, str]:
    """The words, and the white space behind the last one."""
    words: list[Token] = []
    spaces: list[str] = []
    forms: list[str] = []
    space = ""
    for token in tokens:
        kind, _, _, text, _, _ = token
        if kind == "space":
            space = text
            continue
        words.append(token)
        spaces.append(space)
        forms.append(spelling(kind, text) or text)
        space = ""
    return _Words(words, spaces, forms), space


def _pieces(ours: _Words, theirs: _Words) -> Iterator[_Piece]:
    """What is equal and what differs, in order, cleaned up so that no stray word stands alone."""
    forms = dict.fromkeys(chain(ours.forms, theirs.forms))
    codes = dict(zip(forms, map(chr, chain.from_iterable(_RANGES)), strict=False))
    one = "".join([codes[form] for form in ours.forms])
    two = "".join([codes[form] for form in theirs.forms])
    at_left = at_right = 0
    for operations in _runs(_differences(one, two)):
        if 0 in operations:
            removed = added = operations[0]
        else:
            removed, added = operations[-1], operations[1]
        yield _Piece(
            0 in operations,
            ours.part(at_left, at_left + removed),
            theirs.part(at_right, at_right + added),
        )
        at_left += removed
        at_right += added


def _differences(one: str, two: str) -> list[tuple[int, int]]:
    """Operation (-1 only left, 0 both, 1 only right) and number of words, in order."""
    if len(one) * len(two) > _MANY_CELLS:
        found: list[tuple[int, int]] = []
        for step in Levenshtein.opcodes(one, two):
            if step.tag == "equal":
                found.append((0, step.src_end - step.src_start))
            else:
                found.append((-1, step.src_end - step.src_start))
                found.append((1, step.dest_end - step.dest_start))
        return [(operation, count) for operation, count in found if count]
    diffs = _ENGINE.diff_main(one, two, False)
    _ENGINE.diff_cleanupSemantic(diffs)
    return [(operation, len(text)) for operation, text in diffs]


def _runs(differences: Iterable[tuple[int, int]]) -> Iterator[dict[int, int]]:
    """Each equal run by itself, neighbouring removals and additions together."""
    for changed, group in groupby(differences, key=lambda difference: difference[0] != 0):
        if not changed:
            yield {0: sum(count for _, count in group)}
            continue
        lengths = {-1: 0, 1: 0}
        for operation, count in group:
            lengths[operation] += count
        yield lengths


def _stems(words: _Words) -> frozenset[str]:
    """Stems of the words that carry meaning, and of the small ones that turn it round."""
    telling = _telling_words()
    return frozenset(
        [
            token.stem
            for token, form in zip(words.tokens, words.forms, strict=True)
            if token.content or (token.kind == "word" and form in telling)
        ]
    )


def _grade(piece: _Piece, ours: frozenset[str], theirs: frozenset[str], moved: frozenset[str]) -> Grade:
    """How much a change matters.

    Args:
        piece: What is only left and only right.
        ours: Stems that count on its left side.
        theirs: Stems that count on its right side.
        moved: Stems that one side has among its own words at one place and the other elsewhere.
    """
    if same_wording(piece.left.tokens, piece.right.tokens):
        return "form"
    only_ours, only_theirs = ours - theirs - moved, theirs - ours - moved
    if not only_ours and not only_theirs:
        return "wording"
    return "wording" if interchangeable(only_ours, only_theirs) else "meaning"


def _append(edits: list[Edit], left: str, right: str, grade: Grade) -> None:
    """Add what both have, or what differs."""
    if left == right:
        if left:
            edits.append(Edit("=", left))
        return
    if left:
        edits.append(Edit("-", left, grade))
    if right:
        edits.append(Edit("+", right, grade))


def _merged(edits: Iterable[Edit]) -> list[Edit]:
    """Neighbours of one kind joined, and what is only left before what is only right."""
    merged: list[Edit] = []
    for same, group in groupby(edits, key=lambda edit: (edit.operation == "=", edit.grade)):
        members = list(group)
        operations: tuple[Operation, ...] = ("=",) if same[0] else ("-", "+")
        for operation in operations:
            text = "".join(edit.text for edit in members if edit.operation == operation)
            if text:
                merged.append(Edit(operation, text, same[1]))
    return merged


def _mirrored(edits: Sequence[Edit]) -> list[Edit]:
    """The edits from right to left."""
    exchanged: dict[Operation, Operation] = {"=": "=", "-": "+", "+": "-"}
    return _merged(Edit(exchanged[edit.operation], edit.text, edit.grade) for edit in edits)


@lru_cache(maxsize=1)
def _telling_words() -> frozenset[str]:
    return frozenset(word for line in read_wordlist("telling_words") for word in line.split())
