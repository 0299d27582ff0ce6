"""Causing verbs: *blamed on*, *traced to*, *caused by*, and what set something off."""

from collections.abc import Iterator, Mapping, Sequence

from lavreader.compare.reasons.blaming import blamed, is_blaming
from lavreader.compare.reasons.cue_ranges import (
    CALLED,
    FORMS_OF_BE,
    LINKS,
    Cue,
    behind_insertion,
    lower_at,
    stretch,
)
from lavreader.compare.reasons.doers import is_cause_head, is_of_people
from lavreader.compare.reasons.effects import effects_in
from lavreader.compare.reasons.named_causes import said_from
from lavreader.compare.reasons.reason_words import reason_words
from lavreader.compare.reasons.verb_senses import POINTING, brings_about
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed

# Words between a passive verb and its *by*.
_NEAR = 5
# Verb forms with the word behind them after which the cause stands.
_BEHIND = {
    "trace": ("to",), "attribute": ("to",), "ascribe": ("to",), "ascrib": ("to",),
    "link": ("to",), "stem": ("from",),
    "result": ("from",), "arise": ("from",), "come": ("from",), "originate": ("in", "from"),
    "cause": ("by",), "trigger": ("by",), "spark": ("by",), "force": ("by",), "prompt": ("by",),
    "bring": ("by",), "put": ("to",), "start": ("by",), "weaken": ("by",),
    "set": ("by",), "poison": ("by",), "kill": ("by",), "ignite": ("by",), "provoke": ("by",),
    "die": ("of", "from", "in"), "spread": ("from",), "perish": ("of", "from", "in"), "succumb": ("to",),
}  # fmt: skip
# Verbs with the word before the cause where the effect stands between them: *put the delay down to*.
_LAYING = dict.fromkeys(("trace", "attribute", "ascribe", "ascrib", "link", "put", "owe"), "to")
_BRINGING = frozenset(
    ["cause", "trigger", "spark", "force", "prompt", "push", "throw", "knock", "cripple", "halt", "plunge",
     "tip", "finish", "sink", "provoke", "make", "get", "bring", "lead", "delay", "hold", "oblige", "compel"]
)  # fmt: skip
# Verbs whose subject is a cause whatever they bring about, with the words that must follow them.
_CAUSING: Mapping[str, tuple[tuple[str, ...], ...]] = {
    **dict.fromkeys(
        ["cause", "trigger", "spark", "provoke", "ignite", "unleash", "force", "prompt", "explain",
         "underlie", "start", "make", "doom", "cost", "send", "drive", "push", "pull", "knock"],
        ((),),
    ),
    "account": (("for",),), "lead": (("to",),), "result": (("in",),), "bring": (("about",),),
    "touch": (("off",),), "end": (("in",), ("with",)), "mean": (("that",),), "spell": (("the", "end"),),
    "lie": (("behind",), ("at", "the", "root", "of")), "lay": (("behind",), ("at", "the", "root", "of")),
    "set": (("off",), ("fire", "to"), ("alight",), ("in", "motion"), ("back",)),
    "shut": (("down",),), "disable": ((),),
}  # fmt: skip
_SAYING = frozenset(
    ("think", "establish", "tell", "show", "believe", "suspect", "say", "find", "conclude", "fear")
)
# Verbs of endings behind which *over* names the reason: *gave up over fishing rights*.
_ENDING = frozenset(
    ["resign", "quit", "sack", "fire", "dismiss", "split", "separate", "strike", "collapse", "fail", "break",
     "give", "walk", "suspend", "leave", "fall", "expel", "oust", "sue", "cancel", "scrap", "end"]
)  # fmt: skip
_FATES = frozenset(("fate", "end", "downfall", "demise"))
_ENDING_LIFE = frozenset(("die", "perish", "succumb"))
_BEFORE_TO = frozenset(("noun", "name", "adverb", "preposition", "time"))
_NOMINAL = frozenset(("noun", "name", "determiner", "adjective", "number"))
_BROUGHT_TO = frozenset(("down", "halt", "standstill", "knees"))
_ENDED = (["an", "end", "to"], ["a", "stop", "to"])
#: Verbs by which a reason may be told.
TELLING = (
    _BRINGING | _BEHIND.keys() | _LAYING.keys() | _CAUSING.keys() | _ENDING
    | {"blame", "point", "seal", "spell"}
)  # fmt: skip
_OWNERS = frozenset(("his", "her", "its", "their"))
# Past forms of verbs that bring something about.
_BROUGHT = {base + ending: base for base in _BRINGING for ending in ("d", "ed")} | {
    "brought": "bring", "led": "lead", "sank": "sink", "threw": "throw", "cost": "cost", "drove": "drive",
    "sent": "send", "sealed": "seal",
}  # fmt: skip


def told_by_verb(parsed: Parsed, clause: Clause, position: int) -> Iterator[Cue]:
    """*Blamed on*, *traced to*, *caused by*; *fog forced a delay*; *pointed to rain as the reason*."""
    words = parsed.words
    base = base_of(words, position)
    begin = stretch(words, position)
    if base == "blame":
        yield from blamed(parsed, clause, position)
    elif base == "point" and lower_at(words, position + 1) == "to":
        link = next((at for at in range(position + 2, len(words)) if words[at].lower == "as"), None)
        called = link is not None and any(lower_at(words, link + n) in CALLED for n in (1, 2, 3))
        if link is not None and called:
            yield Cue((position + 2, link), (link, len(words)))
    if base in _ENDING:
        over = next(
            (at for at in range(position + 1, min(position + 5, clause.last)) if words[at].lower == "over"),
            None,
        )
        if over is not None and lower_at(words, over + 1) and words[over + 1].tag not in ("number", "time"):
            yield Cue((over + 1, len(words)), (begin, over))
    inserted = behind_insertion(words, position + 1)
    for behind in (position + 1, position + 2, inserted):
        if base == "put" and lower_at(words, position + 1) != "down":
            break
        if lower_at(words, behind) in _BEHIND.get(base, ()):
            if words[min(behind + 1, len(words) - 1)].tag == "auxiliary":
                break  # "Where it came from has been disputed."
            if base == "link" and words[position - 1].tag in ("noun", "name") and position > clause.first + 1:
                break  # "A school linked to the group."
            if base == "come" and is_of_people(words, clause.subject):
                break  # "The bombers had come from the north."
            if base == "link" and any(word.tag == "auxiliary" for word in words[behind + 1 : behind + 5]):
                break  # "The two deaths linked to the drug were caused by something else."
            dying = base in _ENDING_LIFE
            in_place = dying and lower_at(words, behind) == "in"
            if in_place and not is_cause_head(words, (behind + 1, len(words))):
                break  # "Died in Rome."
            first = clause.verb if dying and clause.verb is not None else position
            told = base in _ENDING_LIFE or base == "kill"
            yield Cue((behind + 1, len(words)), (begin, first + 1 if told else position))
            return
    if base in _LAYING and clause.verb == position:
        link = next(
            (at for at in range(position + 2, clause.last - 1) if words[at].lower == _LAYING[base]), None
        )
        down = base != "put" or (link is not None and words[link - 1].lower == "down")
        if link is not None and down and words[link - 1].tag in _BEFORE_TO:
            # "The inquiry owes its existence to a tip."
            whose = base == "owe" and lower_at(words, position + 1) in ("its", "their", "his", "her")
            # "The illness was traced by doctors to a well."
            before = clause.passive and base != "put"
            effect = (begin, position) if before else (begin if whose else position + 1, link)
            yield Cue((link + 1, len(words)), effect)
            return
    behind_it = _behind_causing(words, base, position)
    if behind_it is not None and not brings_about(parsed, clause, base, position):
        return
    if behind_it is not None and not (clause.passive and clause.verb == position):
        yield from _caused(parsed, clause, position, behind_it)
        return
    if base in _BRINGING and clause.passive and not _only_headed(words, base, position):
        by = next(
            (at for at in range(position + 1, min(len(words), position + _NEAR)) if words[at].lower == "by"),
            0,
        )
        if by:
            yield Cue((by + 1, len(words)), (begin, by))
    passive = clause.passive or lower_at(words, position - 1) in FORMS_OF_BE
    if base == "lead" and not _leads_to(words, position, clause.last):
        return  # "The board will lead the inquiry."
    if base in _BRINGING and not passive and effects_in(words[position : clause.last]):
        yield from _caused(parsed, clause, position, position)


def _only_headed(words: Sequence[Word], base: str, position: int) -> bool:
    """Whether *by* names who heads or keeps somebody: *led away by police*, *held by rebels*."""
    return base in ("lead", "hold") and lower_at(words, position + 1) != "up"


def _leads_to(words: Sequence[Word], position: int, last: int) -> bool:
    """Whether somebody is led to do something: *led the council to close the pool*."""
    return any(word.lower == "to" for word in words[position + 2 : last + 1])


def _behind_causing(words: Sequence[Word], base: str, position: int) -> int | None:
    """Where the effect begins behind a verb whose subject is its cause; None for any other verb."""
    for particles in _CAUSING.get(base, ()):
        behind = position + 1 + len(particles)
        if particles == ("back",) and "back" in (lower_at(words, position + n) for n in (1, 2, 3)):
            return position  # What is set back is put off.
        if all(lower_at(words, position + 1 + n) == particle for n, particle in enumerate(particles)):
            share = base == "account" and behind < len(words) and words[behind].tag == "number"
            return None if share else behind  # "One state accounted for 90 of the deaths."
        # "Set the slab in motion", "set it alight".
        for at in range(position + 2, min(position + 6, len(words))):
            if (
                base == "set"
                and particles not in (("off",), ("back",))
                and lower_at(words, at) == particles[0]
            ):
                return position + 1
    if base == "bring" and any(word.lower in _BROUGHT_TO for word in words[position + 1 : position + 7]):
        return position + 1
    if base == "put" and [lower_at(words, position + n) for n in (1, 2, 3)] in _ENDED:
        return position + 4
    if (
        base in ("seal", "spell", "bring")
        and lower_at(words, position + 1) != "to"
        and any(lower_at(words, at) in _FATES for at in range(position + 2, position + 7))
    ):
        return position + 1
    return None


def _caused(parsed: Parsed, clause: Clause, position: int, behind: int) -> Iterator[Cue]:
    """*A spark set fire to the barn*, *police think a spark caused it*, *thought to have caused it*."""
    words = parsed.words
    if lower_at(words, behind) in ("up", "down"):
        behind += 1
    if behind < len(words) and words[behind].tag in ("preposition", "sign", "conjunction"):
        return
    if clause.link == "," and words[position].lower.endswith("ing") and clause.first > 2:
        # "A lorry hit the mast, causing a power cut": what comes before did.
        begin = next((at + 1 for at in range(clause.first - 2, 0, -1) if words[at].text in ",;—–:"), 0)
        begin = _behind_link(words, begin, clause.first)
        before = words[begin : clause.first]
        if words[begin].tag == "preposition" and all(word.tag != "verb" for word in before):
            return  # "Shot her, on a Sunday in May, causing": that only says when or where.
        yield Cue((begin, clause.first), (behind, len(words)))
        return
    own = clause.subject if clause.verb == position else (clause.first, position)
    first, last = own
    last = next((at for at in range(first, last) if words[at].tag == "auxiliary"), last)
    if first < last and words[first].tag == "relative":
        # "A crack that engineers ignored caused": the noun before the relative clause.
        first = next((at + 1 for at in range(first - 1, -1, -1) if words[at].tag not in _NOMINAL), 0)
    saying = next(
        (
            at
            for at in range(first, last)
            # "Glass found in a packet" was said by nobody.
            if words[at].base in _SAYING and words[at + 1].tag != "preposition"
        ),
        None,
    )
    if saying is not None:
        first = saying + 1 + (lower_at(words, saying + 1) == "that")
    subject = [word for word in words[first:last] if word.tag not in ("conjunction", "sign")]
    if not subject and words[position - 1].tag == "relative":
        subject = [words[position - 1]]
    if not subject:
        return
    if words[first].lower == "what" and first and lower_at(words, first - 1) not in FORMS_OF_BE:
        return  # "Pay is part of it, but what sparked the dispute was": it points to what follows.
    if all(word.lower in POINTING for word in subject) or _points_back(subject):
        begin = said_from(words, stretch(words, position), first - 1)
        until = next((at for at in range(first - 1, begin, -1) if words[at].text != ","), begin)
        if until > begin:
            yield Cue((begin, until + 1), (behind, len(words)))
        return
    if last <= position:
        yield Cue((first, last), (behind, len(words)))


def _points_back(subject: Sequence[Word]) -> bool:
    """Whether a subject names what was just told: *and that finding*, *and this fault*."""
    return (
        len(subject) == 2
        and subject[0].lower in ("that", "this")
        and subject[1].lower in reason_words("nouns_for_what_was_told")
    )


def _behind_link(words: Sequence[Word], first: int, last: int) -> int:
    """Where the clause right before *causing* begins: *missing after a lorry hit the mast, causing*."""
    for at in range(last - 1, first, -1):
        if words[at].lower in LINKS and any(word.tag == "verb" for word in words[at + 1 : last]):
            return at + 1
    return first


def base_of(words: Sequence[Word], position: int) -> str:
    """The dictionary form of a verb, of a past form before an article as well: *fog on the hill forced a*."""
    word = words[position]
    following = lower_at(words, position + 1)
    if (word.lower == "explains" and following in ("the", "why", "this")) or (
        word.lower == "explain" and following == "why"
    ):
        return "explain"  # Behind a noun it is taken for one.
    if word.lower == "blame" and word.tag == "noun" and is_blaming(words, position):
        return "blame"  # "Engineers blame salt for the cracks."
    if (
        word.base
        or word.tag == "name"
        or position + 1 >= len(words)
        or (words[position + 1].tag != "determiner" and words[position + 1].lower not in _OWNERS)
    ):
        return word.base
    return _BROUGHT.get(word.lower, "")
