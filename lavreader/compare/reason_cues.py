"""Reason cues: the constructions by which a sentence gives a reason."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lavreader.compare.effects import effects_in
from lavreader.compare.state_words import state_words
from lavreader.language.clauses import Clause, Parsed, Range
from lavreader.language.tagging import Word

#: Words of a cause at most.
LONGEST = 14
# Words between a passive verb and its *by*.
_NEAR = 5
#: Words that deny.
NEGATORS = frozenset(
    ("no", "not", "nothing", "neither", "nor", "never", "without", "none", "nobody", "denied")
)
_BE = state_words("forms_of_be")
_CALLED = frozenset(
    ("cause", "reason", "culprit", "answer", "explanation", "trigger", "spark", "source", "motive")
)
_TWO_WORDS = {"due": "to", "owing": "to", "thanks": "to"}
# Verb forms with the word behind them after which the cause stands.
_BEHIND = {
    "trace": ("to",), "attribute": ("to",), "ascribe": ("to",), "link": ("to",), "stem": ("from",),
    "result": ("from",), "arise": ("from",), "come": ("from",), "originate": ("in", "from"),
    "cause": ("by",), "trigger": ("by",), "spark": ("by",), "force": ("by",), "prompt": ("by",),
    "bring": ("by",), "put": ("to",), "start": ("by",), "weaken": ("by",),
    "set": ("by",), "poison": ("by",), "kill": ("by",), "ignite": ("by",), "provoke": ("by",),
    "die": ("of", "from"), "spread": ("from",),
}  # fmt: skip
# Verbs with the word before the cause where the effect stands between them: *put the delay down to*.
_LAYING = {"trace": "to", "attribute": "to", "ascribe": "to", "link": "to", "put": "to"}
_BRINGING = frozenset(
    ["cause", "trigger", "spark", "force", "prompt", "push", "throw", "knock", "cripple", "halt", "plunge",
     "tip", "finish", "sink", "provoke", "make", "get", "bring", "lead", "delay", "hold", "oblige", "compel"]
)  # fmt: skip
# Verbs whose subject is a cause whatever they bring about, with the words that must follow them.
_CAUSING: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "cause": ((),), "trigger": ((),), "spark": ((),), "provoke": ((),), "ignite": ((),), "unleash": ((),),
    "set": (("off",), ("fire", "to"), ("alight",), ("in", "motion")), "bring": (("about",),),
    "lead": (("to",),), "result": (("in",),), "touch": (("off",),), "force": ((),), "prompt": ((),),
}  # fmt: skip
_POINTING = frozenset(("that", "which", "this", "it", "what"))
_SAYING = frozenset(
    ("think", "establish", "tell", "show", "believe", "suspect", "say", "find", "conclude", "fear")
)
# What is said of a cause that nobody knows.
_SOUGHT = frozenset(
    ["unknown", "unclear", "uncertain", "under", "not", "disputed", "mysterious", "investigated", "sought",
     "being", "yet", "still"]
)  # fmt: skip
_MOTIVES = frozenset(("motive", "reason"))
_GROUNDS = frozenset(("reasons", "grounds"))
# Verbs of endings behind which *over* names the reason: *gave up over fishing rights*.
_ENDING = frozenset(
    ["resign", "quit", "sack", "fire", "dismiss", "split", "separate", "strike", "collapse", "fail", "break",
     "give", "walk", "suspend", "leave", "fall", "expel", "oust", "sue", "cancel", "scrap", "end"]
)  # fmt: skip
_FATES = frozenset(("fate", "end", "downfall", "demise"))
# What stands between *was* and the effect: *was to blame for*, *was behind*.
_RESPONSIBLE = (("to", "blame", "for"), ("to", "blame"), ("responsible", "for"), ("behind",))
_RESPONSIBLE_WORDS = frozenset(("blame", "responsible", "behind"))
_LINKS = frozenset(("after", "when", "where", "as", "following"))


# Words at which a reason may be told by a link or a noun, and verbs by which it may be.
_LINKING = _LINKS | _CALLED | _TWO_WORDS.keys() | {"because", "so", "down", "result", "for"}
_TELLING = _BRINGING | _BEHIND.keys() | _CAUSING.keys() | _ENDING | {"blame", "point", "seal", "spell"}
# Past forms of verbs that bring something about.
_BROUGHT = {base + ending: base for base in _BRINGING for ending in ("d", "ed")}


@dataclass(frozen=True)
class Cue:
    """Where a cause and its effect stand; an effect that is left to the sentences before is empty.

    ``plain`` says that a word calls it a cause and not only the order of things, ``motive`` that the
    word is *motive* or *reason*.
    """

    cause: Range
    effect: Range
    plain: bool = True
    motive: bool = False


def cues_of(parsed: Parsed) -> Iterator[Cue]:
    """Every wording of a sentence that gives a reason."""
    words, lowers = parsed.words, parsed.lowers
    if "what" in lowers or "it" in lowers:
        yield from _cleft(words)
    if "result" in lowers:
        yield from _as_a_result(words)
    if "so" in lowers or "why" in lowers:
        yield from _therefore(words)
    linking = not lowers.isdisjoint(_LINKING)
    responsible = not lowers.isdisjoint(_RESPONSIBLE_WORDS)
    for position, word in enumerate(words):
        if linking and word.lower in _LINKING:
            yield from _linked(parsed, position)
        if _base(words, position) in _TELLING:
            yield from _told_by_verb(parsed, parsed.clauses[parsed.clause_of(position)], position)
        if responsible and word.lower in _BE:
            yield from _responsible(parsed, parsed.clauses[parsed.clause_of(position)], position)
        if linking and word.lower in _CALLED:
            motive = word.lower in _MOTIVES
            yield from (replace(cue, motive=motive) for cue in _called(words, position))


def lower_at(words: Sequence[Word], position: int) -> str:
    """The word at a place in lower case; empty where there is none."""
    return words[position].lower if 0 <= position < len(words) else ""


def _linked(parsed: Parsed, position: int) -> Iterator[Cue]:
    """*Because of*, *due to*, *after*, *when*, *so that*; before or behind what happened."""
    words = parsed.words
    lower, following = words[position].lower, lower_at(words, position + 1)
    begin = position + 1
    if lower == "because":
        begin += following == "of"
    elif (lower, following) == ("result", "of") and lower_at(words, position - 2) in _BE:
        yield Cue((position + 2, len(words)), (stretch(words, position), position - 2))
        return
    elif _TWO_WORDS.get(lower) == following or (lower, following) == ("so", "that"):
        begin += 1
        if lower == "due" and begin < len(words) and words[begin].tag in ("verb", "auxiliary"):
            return  # "Due to speak on Friday."
    elif lower in _LINKS:
        inside = any(word.lower == "because" for word in words[stretch(words, position) : position])
        if inside or not _opens_reason(words, position):
            return  # "because the papers came after the deadline"
    elif (lower, following) == ("down", "to"):
        if lower_at(words, position - 1) not in _BE:
            return
        begin += 1
    elif (lower, following) == ("for", "what") or lower == "for":
        reasons = next(
            (at for at in range(begin, min(begin + 6, len(words))) if words[at].lower in _GROUNDS), 0
        )
        if reasons > begin and not any(word.tag in ("verb", "sign") for word in words[begin + 2 : reasons]):
            yield Cue((begin, reasons), (stretch(words, position), position))
        return
    else:
        return
    if lower == "so":
        # "So that the guests, stopped by a parade, could sit down": what stands between says why.
        commas = [at for at in range(begin, len(words)) if words[at].text == ","]
        if len(commas) > 1 and words[commas[0] + 1].reading is not None:
            yield Cue((commas[0] + 1, commas[1]), (stretch(words, position), position), plain=False)
        return
    plain = lower not in _LINKS
    if position <= 1:
        comma = next((at for at in range(begin, len(words)) if words[at].text == ","), None)
        if comma is not None:
            yield Cue((begin, comma), (comma + 1, len(words)), plain)
        return
    if lower == "because" and lower_at(words, position - 1) in _BE and lower_at(words, position - 2) == "it":
        that = next((at for at in range(begin, len(words)) if words[at].lower == "that"), None)
        if that is not None:
            yield Cue((begin, that), (that + 1, len(words)))
        return
    yield Cue((begin, len(words)), (stretch(words, position), position), plain)


def _opens_reason(words: Sequence[Word], position: int) -> bool:
    """Whether *after*, *when* or *as* tells of what happened before, and is no time or comparison."""
    following = words[position + 1 : position + 2]
    if not following or following[0].tag not in (
        "determiner",
        "noun",
        "name",
        "adjective",
        "pronoun",
        "number",
    ):
        return _begins(words, position) or (
            # "Derailed after hitting a tree."
            bool(following) and words[position].lower == "after" and following[0].lower.endswith("ing")
        )
    if words[position].lower in ("after", "following"):
        return following[0].tag != "number" and following[0].lower not in ("another", "all")
    if words[position].lower == "as" and following[0].tag == "adjective":
        return False
    before = words[position - 1]
    if words[position].lower == "where":
        # "The leak began where a weld had cracked."
        return before.base in ("begin", "start")
    if words[position].lower == "when" and (before.text == "," or before.tag in ("time", "number")):
        # "At nine, when most were asleep", "it was Friday when".
        return False
    later = words[position + 2 : position + 2 + LONGEST]
    comma = next((at for at, word in enumerate(later) if word.text == ","), len(later))
    return any(word.tag in ("verb", "auxiliary") for word in later[:comma])


def _begins(words: Sequence[Word], position: int) -> bool:
    """Whether *when* stands behind *began*: *the trouble began when mounted officers rode in*."""
    return words[position].lower in ("when", "where") and words[position - 1].base in ("begin", "start")


def stretch(words: Sequence[Word], position: int) -> int:
    """Where the part of a sentence begins that a word stands in."""
    return next((at + 1 for at in range(position - 1, -1, -1) if words[at].text in (";", "—", "–")), 0)


def stretch_end(words: Sequence[Word], position: int) -> int:
    """Where the part of a sentence ends that a word stands in."""
    return next((at for at in range(position, len(words)) if words[at].text in (";", "—", "–")), len(words))


def _told_by_verb(parsed: Parsed, clause: Clause, position: int) -> Iterator[Cue]:
    """*Blamed on*, *traced to*, *caused by*; *fog forced a delay*; *pointed to rain as the reason*."""
    words = parsed.words
    base = _base(words, position)
    begin = stretch(words, position)
    if base == "blame":
        yield from _blamed(parsed, clause, position)
    elif base == "point" and lower_at(words, position + 1) == "to":
        link = next((at for at in range(position + 2, len(words)) if words[at].lower == "as"), None)
        called = link is not None and any(lower_at(words, link + n) in _CALLED for n in (1, 2, 3))
        if link is not None and called:
            yield Cue((position + 2, link), (link, len(words)))
    if base in _ENDING:
        over = next(
            (at for at in range(position + 1, min(position + 5, clause.last)) if words[at].lower == "over"),
            None,
        )
        if over is not None and lower_at(words, over + 1) and words[over + 1].tag not in ("number", "time"):
            yield Cue((over + 1, len(words)), (begin, over))
    for behind in (position + 1, position + 2):
        if base == "put" and lower_at(words, position + 1) != "down":
            break
        if lower_at(words, behind) in _BEHIND.get(base, ()):
            first = clause.verb if base == "die" and clause.verb is not None else position
            yield Cue((behind + 1, len(words)), (begin, first + 1 if base == "die" else position))
            return
    if base in _LAYING and clause.verb == position:
        link = next(
            (at for at in range(position + 2, clause.last - 1) if words[at].lower == _LAYING[base]), None
        )
        down = base != "put" or (link is not None and words[link - 1].lower == "down")
        if link is not None and down and words[link - 1].tag in ("noun", "name", "adverb", "preposition"):
            yield Cue((link + 1, len(words)), (position + 1, link))
            return
    behind_it = _behind_causing(words, base, position)
    if behind_it is not None and not (clause.passive and clause.verb == position):
        yield from _caused(parsed, clause, position, behind_it)
        return
    if base in _BRINGING and clause.passive:
        by = next(
            (at for at in range(position + 1, min(len(words), position + _NEAR)) if words[at].lower == "by"),
            0,
        )
        if by:
            yield Cue((by + 1, len(words)), (begin, by))
    if base in _BRINGING and not clause.passive and effects_in(words[position : clause.last]):
        yield from _caused(parsed, clause, position, position)


def _behind_causing(words: Sequence[Word], base: str, position: int) -> int | None:
    """Where the effect begins behind a verb whose subject is its cause; None for any other verb."""
    for particles in _CAUSING.get(base, ()):
        behind = position + 1 + len(particles)
        if all(lower_at(words, position + 1 + n) == particle for n, particle in enumerate(particles)):
            return behind
        # "Set the slab in motion", "set it alight".
        for at in range(position + 2, min(position + 6, len(words))):
            if base == "set" and particles != ("off",) and lower_at(words, at) == particles[0]:
                return position + 1
    if base in ("seal", "spell", "bring") and any(
        lower_at(words, at) in _FATES for at in range(position + 2, position + 7)
    ):
        return position + 1
    return None


def _caused(parsed: Parsed, clause: Clause, position: int, behind: int) -> Iterator[Cue]:
    """*A spark set fire to the barn*, *police think a spark caused it*, *thought to have caused it*."""
    words = parsed.words
    if behind < len(words) and words[behind].tag in ("preposition", "sign", "conjunction"):
        return
    if clause.link == "," and words[position].lower.endswith("ing") and clause.first > 2:
        # "A lorry hit the mast, causing a power cut": what comes before did.
        begin = next((at + 1 for at in range(clause.first - 2, 0, -1) if words[at].text in ",;—–:"), 0)
        begin = _behind_link(words, begin, clause.first)
        yield Cue((begin, clause.first), (behind, len(words)))
        return
    own = clause.subject if clause.verb == position else (clause.first, position)
    first, last = own
    last = next((at for at in range(first, last) if words[at].tag == "auxiliary"), last)
    saying = next((at for at in range(first, last) if words[at].base in _SAYING), None)
    if saying is not None:
        first = saying + 1 + (lower_at(words, saying + 1) == "that")
    subject = [word for word in words[first:last] if word.tag not in ("conjunction", "sign")]
    if not subject:
        return
    if all(word.lower in _POINTING for word in subject):
        begin = stretch(words, position)
        until = next((at for at in range(first - 1, begin, -1) if words[at].text != ","), begin)
        if until > begin:
            yield Cue((begin, until + 1), (behind, len(words)))
        return
    if last <= position:
        yield Cue((first, last), (behind, len(words)))


def _behind_link(words: Sequence[Word], first: int, last: int) -> int:
    """Where the clause right before *causing* begins: *missing after a lorry hit the mast, causing*."""
    for at in range(last - 1, first, -1):
        if words[at].lower in _LINKS and any(word.tag == "verb" for word in words[at + 1 : last]):
            return at + 1
    return first


def _responsible(parsed: Parsed, clause: Clause, position: int) -> Iterator[Cue]:
    """*A screw was to blame for the fault*, *a short circuit is behind the fire*."""
    words = parsed.words
    for phrase in _RESPONSIBLE:
        found = tuple(lower_at(words, position + 1 + offset) for offset in range(len(phrase)))
        if found == phrase and clause.first < position:
            behind = position + 1 + len(phrase)
            effect = (behind, len(words)) if phrase[-1] != "blame" else (0, 0)
            yield Cue((clause.first, position), effect)
            return


def _base(words: Sequence[Word], position: int) -> str:
    """The dictionary form of a verb, of a past form before an article as well: *fog on the hill forced a*."""
    word = words[position]
    if (
        word.base
        or word.tag != "noun"
        or position + 1 >= len(words)
        or words[position + 1].tag != "determiner"
    ):
        return word.base
    return _BROUGHT.get(word.lower, "")


def _blamed(parsed: Parsed, clause: Clause, position: int) -> Iterator[Cue]:
    """*Blamed the rain*, *blamed rain for it*, *blamed it on rain*, *rain is being blamed*."""
    words = parsed.words
    following = [
        at
        for at in range(position + 1, clause.last)
        if words[at].lower in ("on", "for") and at + 1 < len(words)
    ]
    link = following[0] if following else None
    begin = stretch(words, position)
    if link is not None and words[link].lower == "on":
        # "Blamed the shortage on": what stands between is the effect, else what stands before.
        effect = (position + 1, link) if link > position + 1 else (begin, position)
        yield Cue((link + 1, len(words)), effect)
    elif lower_at(words, position - 1) == "to" and lower_at(words, position - 2) not in _BE:
        return  # "Nobody to blame."
    elif clause.passive or lower_at(words, position - 1) == "to":
        yield Cue((begin, position), (link + 1, len(words)) if link is not None else (0, 0))
    else:
        yield Cue((position + 1, link or len(words)), (link + 1, len(words)) if link is not None else (0, 0))


def _called(words: Sequence[Word], position: int) -> Iterator[Cue]:
    """*The cause: rain*, *the answer was rain*, *rain was the cause*."""
    behind = next(
        (
            at
            for at in range(position + 1, min(len(words), position + 14))
            if words[at].lower in ("is", "was", "were") or words[at].text == ":" or words[at].lower == "lies"
        ),
        None,
    )
    if behind is not None and lower_at(words, position - 1) in (
        "the",
        "likely",
        "main",
        "official",
        "probable",
    ):
        effect = (position + 1, behind) if effects_in(words[position + 1 : behind]) else (0, 0)
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
            effect = (position + 1, len(words)) if effects_in(words[position + 1 :]) else (0, 0)
            yield Cue((stretch(words, copula), copula), effect)
            return


def _named_from(words: Sequence[Word], begin: int) -> int | None:
    """Where a cause begins behind *the cause was*; None where it is still sought or not known.

    *The cause was identified as a leak*: behind *as*.
    """
    while begin < len(words) and words[begin].tag in ("adverb", "auxiliary"):
        begin += 1
    if begin >= len(words) or words[begin].lower in _SOUGHT:
        return None
    if words[begin].tag != "verb" or words[begin].lower.endswith("ing"):
        return begin
    return next(
        (at + 1 for at in range(begin, min(begin + 5, len(words))) if words[at].lower in ("as", "be")), None
    )


def _cleft(words: Sequence[Word]) -> Iterator[Cue]:
    """*What ended it was money*, *fog was what stopped it*, *it was fog that stopped it*."""
    for position, word in enumerate(words[:-1]):
        if word.lower not in ("is", "was", "were"):
            continue
        if words[position + 1].lower == "what":
            yield Cue((stretch(words, position), position), (position + 2, len(words)))
        elif position and words[position - 1].lower == "it":
            behind = position + 1
            that = next((at for at in range(behind + 1, len(words)) if words[at].lower == "that"), None)
            if that is not None and that - behind <= LONGEST and _is_noun_phrase(words[behind:that]):
                yield Cue((behind, that), (that + 1, len(words)))
        elif words[0].lower == "what" and position < 9:
            begin = position + 1
            if words[begin].lower == "not":
                begin = next((at + 1 for at in range(begin, len(words)) if words[at].lower == "but"), begin)
            colon = next((at for at in range(begin, len(words)) if words[at].text == ":"), None)
            begin = colon + 1 if colon is not None else begin
            yield Cue((begin, len(words)), (1, position))
            return


def _is_noun_phrase(words: Sequence[Word]) -> bool:
    """Whether words name something and say nothing of it: no *because*, no *not*, no *clear*."""
    return words[0].tag in ("determiner", "noun", "name", "adjective", "number") and any(
        word.tag in ("noun", "name") for word in words
    )


def _as_a_result(words: Sequence[Word]) -> Iterator[Cue]:
    """*The pump stopped, and the cellar flooded as a result*."""
    for position in range(2, len(words)):
        if [lower_at(words, position - n) for n in (2, 1, 0)] != ["as", "a", "result"]:
            continue
        if lower_at(words, position + 1) == "of":
            yield Cue((position + 2, len(words)), (0, position - 2))
            continue
        comma = next((at for at in range(position - 3, 0, -1) if words[at].text == ","), None)
        if comma is not None:
            yield Cue((0, comma), (comma + 1, position - 2))


def _therefore(words: Sequence[Word]) -> Iterator[Cue]:
    """*The ice was thin, so the race was shortened*; *a hot May, which is why it ran dry*."""
    for position in range(3, len(words) - 1):
        lower = words[position].lower
        if lower == "so" and words[position - 1].text == "," and words[position + 1].lower != "that":
            yield Cue((stretch(words, position), position - 1), (position + 1, len(words)))
        if lower == "why" and words[position - 1].lower in ("is", "was"):
            comma = next((at for at in range(position - 2, 0, -1) if words[at].text == ","), None)
            if comma is not None and words[comma + 1].lower in ("which", "and"):
                begin = next((at + 1 for at in range(comma) if words[at].lower == "after"), 0)
                yield Cue((begin, comma), (position + 1, len(words)))
