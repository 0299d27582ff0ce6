"""Wording: which words of two quotations differ once fair editing is set aside."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from lavreader.compare.quotes.quoted_words import QuotedWord


@dataclass(frozen=True, slots=True)
class WordChange:
    """Quoted words that stand in the place of others.

    Attributes:
        left: Indices of the left words, first and after the last.
        right: Indices of the right words, first and after the last.
    """

    left: tuple[int, int]
    right: tuple[int, int]


def is_extract(part: Sequence[QuotedWord], whole: Sequence[QuotedWord]) -> bool:
    """Whether a quotation gives nothing but words that stand together in another one.

    Ellipses on either side may stand for any words, brackets for up to four, and an article that
    opens the part does not count.
    """
    if not part:
        return True
    if all(w.kind == "word" for w in part) and all(w.kind == "word" for w in whole):
        keys = [w.key for w in part]
        if keys[0] in ("a", "an", "the") and len(keys) > 1:
            keys = keys[1:]
        text = [w.key for w in whole]
        return any(text[n : n + len(keys)] == keys for n in range(len(text) - len(keys) + 1))
    return _reachable(part, whole)


def _reachable(part: Sequence[QuotedWord], whole: Sequence[QuotedWord]) -> bool:
    """Extract with wildcards: positions of the whole that can be reached after each word.

    Words that fall into an ellipsis of the whole must be followed by words that stand behind it.
    """
    begin = 1 if part[0].key in ("a", "an", "the") and len(part) > 1 else 0
    places, swallowed = _past_wildcards(set(range(len(whole) + 1)), whole), set[int]()
    for word in part[begin:]:
        following: set[int] = set()
        falling: set[int] = set()
        if word.kind == "gap":
            following = set(range(min(places | swallowed, default=0), len(whole) + 1))
        for place in places | swallowed:
            if word.kind == "any":
                following |= {place, min(place + 1, len(whole))}
            elif word.kind == "word" and place < len(whole):
                here = whole[place]
                if (here.kind == "word" and here.key == word.key) or here.kind == "any":
                    following.add(place + 1)
                elif here.kind == "gap":
                    falling.add(place)
                    if place + 1 < len(whole) and whole[place + 1].key == word.key:
                        following.add(place + 2)
        places, swallowed = _past_wildcards(following, whole), falling
        if not places and not swallowed:
            return False
    return bool(places)


def _past_wildcards(places: set[int], whole: Sequence[QuotedWord]) -> set[int]:
    """The positions and those behind what the whole leaves open at them."""
    grown = set(places)
    for place in places:
        position = place
        while position < len(whole) and whole[position].kind != "word":
            position += 1
            grown.add(position)
    return grown


def changes(left: Sequence[QuotedWord], right: Sequence[QuotedWord]) -> tuple[WordChange, ...]:
    """Where two quotations differ, what only one of them has at its ends left out.

    Words at the beginning or end that only one side gives are taken for a cut, since outlets begin
    and end quotations where they like.
    """
    one, two = [w.key or "…" for w in left], [w.key or "…" for w in right]
    if one > two:
        # Of several shortest alignments both directions take the same.
        return tuple(WordChange(change.right, change.left) for change in changes(right, left))
    runs: list[list[int]] = []
    for code in Levenshtein.opcodes(one, two):
        if code.tag == "equal":
            continue
        if runs and runs[-1][1] == code.src_start and runs[-1][3] == code.dest_start:
            runs[-1][1], runs[-1][3] = code.src_end, code.dest_end
        else:
            runs.append([code.src_start, code.src_end, code.dest_start, code.dest_end])
    found = []
    for a, b, c, d in runs:
        at_end = (a == 0 and c == 0) or (b == len(one) and d == len(two))
        if at_end and (a == b or c == d):
            continue
        gap = any(w.kind != "word" for w in (*left[a:b], *right[c:d]))
        if gap and (
            a == b
            or c == d
            or all(w.kind != "word" for w in left[a:b])
            or all(w.kind != "word" for w in right[c:d])
        ):
            continue
        if _only_written(left, right, (a, b), (c, d)):
            continue
        found.append(WordChange((a, b), (c, d)))
    return tuple(found)


def _only_written(
    left: Sequence[QuotedWord], right: Sequence[QuotedWord], one: tuple[int, int], two: tuple[int, int]
) -> bool:
    """Whether a difference is only in the spaces of a compound, or in an *is* that another clips to *'s*."""
    keys = ["".join(word.key for word in words[slice(*run)]) for words, run in ((left, one), (right, two))]
    if keys[0] == keys[1]:
        return True  # *cease-fire* and *ceasefire*
    for words, run, other in ((left, one, keys[1]), (right, two, keys[0])):
        if run[0] == run[1] and run[0] and other in ("is", "has") and words[run[0] - 1].clipped:
            return True
    return False
