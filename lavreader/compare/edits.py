"""Which words differ inside sentences that belong together."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, groupby
from typing import NamedTuple

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Levenshtein

from lavreader.compare.comparison import Edit, Grade, Operation
from lavreader.compare.wording import spelling_of
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


class _Word(NamedTuple):
    """A token that is no space, with the white space before it."""

    space: str
    token: Token
    form: str


class _Piece(NamedTuple):
    """Words that stand in both texts, or only left and only right at one place."""

    equal: bool
    left: Sequence[_Word]
    right: Sequence[_Word]


def edits_between(left: str, right: str) -> tuple[Edit, ...]:
    """Word edits that turn the left text into the right one.

    Whole words, numbers and signs only. The ``=`` and ``-`` texts joined are the left text to the
    letter, the ``=`` and ``+`` texts the right one; exchanging the texts exchanges ``-`` and ``+``.
    """
    if left > right:
        return tuple(_mirrored(_edits(right, left)))
    return tuple(_edits(left, right))


def _edits(left: str, right: str) -> list[Edit]:
    if left == right:
        return [Edit("=", left)] if left else []
    ours, our_end = _words(left)
    theirs, their_end = _words(right)
    pieces = list(_pieces(ours, theirs))
    added = [_stems(piece.right) for piece in pieces if not piece.equal]
    removed = [_stems(piece.left) for piece in pieces if not piece.equal]
    moved = frozenset(chain.from_iterable(added)) & frozenset(chain.from_iterable(removed))
    edits: list[Edit] = []
    for piece in pieces:
        if piece.equal:
            for one, two in zip(piece.left, piece.right, strict=True):
                _append(edits, one.space, two.space, "form")
                _append(edits, one.token.text, two.token.text, "form")
            continue
        grade = _grade(piece, moved)
        one_text, two_text = _text(piece.left), _text(piece.right)
        if piece.left and piece.right and piece.left[0].space == piece.right[0].space:
            space = piece.left[0].space
            _append(edits, space, space, "equal")
            one_text, two_text = one_text[len(space) :], two_text[len(space) :]
        _append(edits, one_text, two_text, grade)
    _append(edits, our_end, their_end, "form")
    return _merged(edits)


def _words(text: str) -> tuple[list[_Word], str]:
    """The text's words, and the white space behind the last one."""
    words: list[_Word] = []
    space = ""
    for token in tokenize(text):
        if token.kind == "space":
            space = token.text
            continue
        words.append(_Word(space, token, _form(token)))
        space = ""
    return words, space


def _form(token: Token) -> str:
    """What makes two words the same word: their spelling form, for light signs themselves."""
    return spelling_of(token) or token.text


def _pieces(ours: Sequence[_Word], theirs: Sequence[_Word]) -> Iterator[_Piece]:
    """What is equal and what differs, in order, cleaned up so that no stray word stands alone."""
    codes: dict[str, str] = {}
    fresh = chain.from_iterable(_RANGES)
    encoded = []
    for words in (ours, theirs):
        letters = []
        for word in words:
            code = codes.get(word.form)
            if code is None:
                code = codes[word.form] = chr(next(fresh))
            letters.append(code)
        encoded.append("".join(letters))
    at_left = at_right = 0
    for operations in _runs(_differences(encoded[0], encoded[1])):
        lengths = dict(operations)
        if 0 in lengths:
            count = lengths[0]
            yield _Piece(True, ours[at_left : at_left + count], theirs[at_right : at_right + count])
            at_left += count
            at_right += count
            continue
        removed, added = lengths.get(-1, 0), lengths.get(1, 0)
        yield _Piece(False, ours[at_left : at_left + removed], theirs[at_right : at_right + added])
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
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    diffs = engine.diff_main(one, two, False)
    engine.diff_cleanupSemantic(diffs)
    return [(operation, len(text)) for operation, text in diffs]


def _runs(differences: Iterable[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Each equal run by itself, neighbouring removals and additions together."""
    for changed, group in groupby(differences, key=lambda difference: difference[0] != 0):
        if not changed:
            yield [(0, sum(count for _, count in group))]
            continue
        lengths = {-1: 0, 1: 0}
        for operation, count in group:
            lengths[operation] += count
        yield list(lengths.items())


def _text(words: Sequence[_Word]) -> str:
    return "".join(word.space + word.token.text for word in words)


def _stems(words: Iterable[_Word]) -> frozenset[str]:
    """Stems of the words that carry meaning, and of the small ones that turn it round."""
    telling = _telling_words()
    return frozenset(
        word.token.stem
        for word in words
        if word.token.content or (word.token.kind == "word" and word.form in telling)
    )


def _grade(piece: _Piece, moved: frozenset[str]) -> Grade:
    """How much a change matters.

    Args:
        piece: What is only left and only right.
        moved: Stems that one side has among its own words at one place and the other elsewhere.
    """
    left_form = [form for word in piece.left if (form := spelling_of(word.token))]
    right_form = [form for word in piece.right if (form := spelling_of(word.token))]
    if left_form == right_form:
        return "form"
    left_stems, right_stems = _stems(piece.left), _stems(piece.right)
    ours, theirs = left_stems - right_stems - moved, right_stems - left_stems - moved
    if not ours and not theirs:
        return "wording"
    return "wording" if interchangeable(ours, theirs) else "meaning"


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
