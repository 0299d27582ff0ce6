"""Named causes: *the cause was rain*, *rain was to blame*, *it was rain that stopped it*."""

from collections.abc import Iterator, Sequence

from lavreader.compare.reasons.cue_ranges import LONGEST, NEGATORS, Cue, behind_insertion, lower_at, stretch
from lavreader.compare.reasons.effects import effects_in
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed

# What is said of a cause that nobody knows.
_SOUGHT = frozenset(
    ["unknown", "unclear", "uncertain", "under", "not", "disputed", "mysterious", "investigated", "sought",
     "being", "yet", "still"]
)  # fmt: skip
# What stands between *was* and the effect: *was to blame for*, *was behind*.
_RESPONSIBLE = (("to", "blame", "for"), ("to", "blame"), ("responsible", "for"), ("behind",))
_SAYING = frozenset(("say", "find", "conclude", "show", "believe", "think", "suggest", "rule", "establish"))
# Verbs behind which somebody says what the cause was.
_NAMING = _SAYING | {"tell", "confirm", "report", "announce", "suspect", "insist", "claim", "reveal", "add"}
_TOLD = frozenset(("tell", "say", "show", "suggest", "reveal", "report", "announce"))
_CLEFTS = frozenset(("that", "which", "who"))
_COPULAS = frozenset(("is", "was", "are", "were", "lies", "lay"))
_BEFORE_CAUSE = frozenset(
    (
        "the",
        "likely",
        "main",
        "official",
        "probable",
        "real",
        "her",
        "his",
        "its",
        "their",
        "only",
        "sole",
        "chief",
        "stated",
        "immediate",
        "underlying",
        "root",
        "actual",
        "direct",
        "whose",
    )
)
# Words behind a comma that open what is said of what stands before.
_ADDING = frozenset(("saying", "adding", "explaining", "insisting"))
# Words between *what* and its *was*.
_FAR = 14
# Words behind *the reason* that tell of what it is the reason.
_TELLING = 3
#: Words of which one stands where something is said to be responsible.
RESPONSIBLE_WORDS = frozenset(("blame", "responsible", "behind"))


def responsible_for(parsed: Parsed, clause: Clause, position: int) -> Iterator[Cue]:
    """*A screw was to blame for the fault*, *a short circuit is behind the fire*."""
    words = parsed.words
    for phrase in _RESPONSIBLE:
        found = tuple(lower_at(words, position + 1 + offset) for offset in range(len(phrase)))
        if found == phrase and clause.first < position:
            behind = position + 1 + len(phrase)
            effect = (behind, len(words)) if phrase[-1] != "blame" else (0, 0)
            yield Cue((said_from(words, clause.first, position), position), effect)
            return


def called_cause(words: Sequence[Word], position: int) -> Iterator[Cue]:
    """*The cause: rain*, *the answer was rain*, *rain was the cause*."""
    ends = range(position + 1, min(len(words), position + 14))
    # "The reason the pool is closed is that ...": the last one counts.
    behind = next(
        (at for at in ends if words[at].lower in ("is", "was") and lower_at(words, at + 1) == "that"),
        None,
    ) or next(
        (
            at
            for at in ends
            if words[at].lower in ("is", "was", "were") or words[at].text == ":" or words[at].lower == "lies"
        ),
        None,
    )
    # "The cause of the fire, the company said, was".
    comma = next((at for at in ends if words[at].text == ","), position + 1)
    start, told_until = position + 1, behind
    if lower_at(words, behind_insertion(words, comma)) in ("is", "was", "were"):
        behind = behind_insertion(words, comma)
        start, told_until = (behind, behind) if comma == position + 1 else (start, comma)
    named_before = lower_at(words, position - 2) in ("is", "was", "were")  # "Ice is the culprit, they say:"
    if (
        behind is not None
        and not named_before
        and (
            lower_at(words, position - 1) in _BEFORE_CAUSE
            or (position > 1 and behind == start and _owned(words[position - 1]))
        )
    ):
        until = behind if told_until is None else told_until
        told = effects_in(words[start:until]) or until - start >= _TELLING
        effect = (start, until) if told else _told_before(words, position)
        begin = _named_from(words, behind + 1)
        if begin is not None:
            yield Cue((begin, len(words)), effect)
    for copula in (position - 2, position - 3):
        denied = any(word.lower in NEGATORS for word in words[max(copula, 0) : position])
        if (
            copula > 0
            and lower_at(words, copula) in ("is", "was", "were")
            and not denied
            and words[stretch(words, copula)].lower != "what"
        ):
            behind_it = words[position + 1 :]
            # "Rain was the cause, the brigade said" leaves it open of what.
            told = lower_at(words, position + 1) != "," and (
                effects_in(behind_it) or any(word.tag == "verb" for word in behind_it[:6])
            )
            effect = (position + 1, len(words)) if told else (0, 0)
            yield Cue((said_from(words, stretch(words, copula), copula), copula), effect)
            return


def _told_before(words: Sequence[Word], position: int) -> tuple[int, int]:
    """What is told of before *saying the only reason was*; nothing where the sentence begins with it."""
    link = next((at for at in range(position - 1, 0, -1) if words[at].lower in _ADDING), None)
    if link is None or words[link - 1].text != "," or not any(word.tag == "verb" for word in words[:link]):
        return (0, 0)
    return (0, link - 1)


def _owned(before: Word) -> bool:
    """Whether a word is somebody whose explanation it is: *the owner's*, *the owners'*."""
    return before.possessive or before.text in ("'", "’")


def said_from(words: Sequence[Word], begin: int, end: int) -> int:
    """Where a cause begins behind whoever names it: *the chief said a fuse*, *told us that a fuse*.

    A fault *found in the boiler* is one that nobody names there.
    """
    for at in range(end - 1, begin, -1):
        if words[at].lower == "that" and any(word.base in _NAMING for word in words[max(begin, at - 6) : at]):
            return at + 1
        named = words[at].base in _NAMING and words[at].tag == "verb"
        if named and words[at + 1].tag in ("determiner", "adjective", "noun", "name", "number", "pronoun"):
            return at + 1
    return begin + (lower_at(words, begin) == "that")


def _named_from(words: Sequence[Word], begin: int) -> int | None:
    """Where a cause begins behind *the cause was*; None where it is still sought or not known.

    *The cause was identified as a leak*: behind *as*.
    """
    while begin < len(words) and words[begin].tag in ("adverb", "auxiliary"):
        begin += 1
    if lower_at(words, begin) == "not":
        # "The cause was not arson but a toaster."
        but = next((at for at in range(begin, len(words)) if words[at].lower == "but"), None)
        return None if but is None else but + 1
    if begin >= len(words) or words[begin].lower in _SOUGHT:
        return None
    if words[begin].tag != "verb" or words[begin].lower.endswith("ing"):
        return begin
    return next(
        (at + 1 for at in range(begin, min(begin + 5, len(words))) if words[at].lower in ("as", "be")), None
    )


def behind_it_was(words: Sequence[Word]) -> Iterator[Cue]:
    """*Behind the sale was a debt*, *at the root of the quarrel lay a will*."""
    if words[0].lower == "behind":
        begin = 1
    elif [lower_at(words, at) for at in range(4)] == ["at", "the", "root", "of"]:
        begin = 4
    else:
        return
    copula = next(
        (at for at in range(begin + 1, min(begin + 12, len(words))) if words[at].lower in _COPULAS), None
    )
    if copula is not None and not any(word.text == "," for word in words[begin:copula]):
        yield Cue((copula + 1, len(words)), (begin, copula))


def cleft(words: Sequence[Word]) -> Iterator[Cue]:
    """*What ended it was money*, *fog was what stopped it*, *it was fog that stopped it*."""
    for position, word in enumerate(words[:-1]):
        if word.lower not in ("is", "was", "were"):
            continue
        if words[position + 1].lower == "what":
            yield Cue((stretch(words, position), position), (position + 2, len(words)))
        elif position and words[position - 1].lower == "it":
            behind = position + 1
            if lower_at(words, behind) == "not":
                # "It was not the heat but a virus that killed them."
                later = range(behind, len(words))
                behind = next((at + 1 for at in later if words[at].lower == "but"), behind)
            if lower_at(words, behind) in ("this", "that"):
                continue  # It points to what was told before.
            that = next((at for at in range(behind + 1, len(words)) if words[at].lower in _CLEFTS), None)
            if (
                that is None
                or (words[that].lower == "who" and not effects_in(words[that:]))
                or words[min(that + 1, len(words) - 1)].base in _TOLD
            ):
                continue
            if that - behind <= LONGEST and _is_noun_phrase(words[behind:that]):
                yield Cue((behind, that), (that + 1, len(words)))
        elif (what := _what_before(words, position)) is not None:
            begin = position + 1
            if words[begin].lower == "not":
                begin = next((at + 1 for at in range(begin, len(words)) if words[at].lower == "but"), begin)
            colon = next((at for at in range(begin, len(words)) if words[at].text == ":"), None)
            begin = colon + 1 if colon is not None else begin
            if lower_at(words, begin) in (",", "but", "and"):
                continue  # "It is not clear what the time was, but".
            last = next((at for at in range(what + 1, position) if words[at].text == ","), position)
            yield Cue((begin, len(words)), (what + 1, last))
            return


def _what_before(words: Sequence[Word], position: int) -> int | None:
    """Where *what* opens what a *was* carries on: *what ended it was*, *but what ended it was*."""
    what = next(
        (at for at in range(position - 1, max(-1, position - _FAR), -1) if words[at].lower == "what"), None
    )
    comma = (
        None if what is None else next((at for at in range(what, position) if words[at].text == ","), None)
    )
    if comma is not None and behind_insertion(words, comma) != position:
        return None  # But "what broke it, its leader said, was".
    if what is None or any(word.text in (";", ":") for word in words[what:position]):
        return None
    opens = not what or words[what - 1].text in (",", ";", ":") or words[what - 1].tag == "conjunction"
    return what if opens else None


def _is_noun_phrase(words: Sequence[Word]) -> bool:
    """Whether words name something and say nothing of it: no *because*, no *not*, no *clear*."""
    return words[0].tag in ("determiner", "noun", "name", "adjective", "number") and any(
        word.tag in ("noun", "name") for word in words
    )
