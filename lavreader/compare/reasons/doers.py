"""Doers: what a thing is done by where it is no person: *a fault sent the lorry into the queue*."""

from collections.abc import Iterator, Sequence
from functools import cache

from lavreader.compare.reading.state_words import state_words
from lavreader.compare.reasons.cue_ranges import Cue, lower_at, stretch
from lavreader.compare.reasons.effects import effects_in, is_stopped, names_cause
from lavreader.compare.reasons.reason_words import reason_words
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed
from lavreader.language.grammar.verbs import singular
from lavreader.language.people.mention_words import name_words

# Verbs whose subject brings nothing about, or not what the verb alone says.
_IDLE = reason_words("verbs_that_bring_nothing_about")
_HARMING = reason_words("verbs_of_harm")
_STOPPING = frozenset(("stop", "interrupt", "disrupt", "delay", "halt", "postpone", "cancel"))
_CHANGING = reason_words("verbs_of_change")
_BREAKING = reason_words("verbs_of_breaking")
#: Those who decide on things, and bring nothing about by themselves.
DECIDERS = reason_words("those_who_decide")
# Kinds of mishap that follow from what breaks.
_MISHAPS = frozenset(("crash", "collapse", "sinking", "fire", "blast", "flood", "fall"))
# What has broken, and so brings things about whatever it is: "a ruptured fuel line".
_BROKEN = frozenset(base.rstrip("e") + "ed" for base in _BREAKING) | frozenset(
    ("burst", "split", "broken", "torn")
)
_BEHIND_PHRASE = frozenset(("preposition", "relative", "sign", "subordinator", "auxiliary", "conjunction"))
# Words of a sentence that only says why.
_SHORT = 16
# Words between a passive verb and its *by*.
_NEAR = 5


def done_by(parsed: Parsed) -> Iterator[Cue]:
    """*Frost ruined the apricots*, *he was killed by a branch*, *a drone hit the line and trams stopped*."""
    words = parsed.words
    for number, clause in enumerate(parsed.clauses):
        if clause.verb is None or clause.negated or clause.telling:
            continue
        if clause.passive:
            by = next(
                (
                    at
                    for at in range(clause.verb + 1, min(clause.verb + 1 + _NEAR, clause.last))
                    if words[at].lower == "by"
                ),
                None,
            )
            if by is None:
                continue
            doer = (by + 1, _phrase_end(words, by + 1))
            harming = clause.base in _HARMING or clause.base in _STOPPING
            if is_cause_head(words, doer) or (harming and _is_plain_noun(words, doer)):
                yield Cue((by + 1, len(words)), (stretch(words, by), by), plain=False, doer=True)
        elif clause.base not in _IDLE or clause.base in _CHANGING:
            yield from _doing(parsed, number, clause)
        yield from _sequel(parsed, number, clause)
        yield from _before_it(parsed, number, clause)


def _before_it(parsed: Parsed, number: int, clause: Clause) -> Iterator[Cue]:
    """*The statue fell; salt had eaten away its base*: behind a semicolon or a colon stands why."""
    words = parsed.words
    if not number or clause.verb is None or clause.negated or words[clause.first - 1].text not in (";", ":"):
        return
    colon = words[clause.first - 1].text == ":" and effects_in(words[: clause.first])
    had = any(words[at].lower == "had" for at in range(clause.first, clause.verb))
    if (had or colon) and clause.subject[0] >= clause.first and parsed.clauses[0].verb is not None:
        yield Cue((clause.first, clause.last), (0, clause.first - 1), plain=False)


def _doing(parsed: Parsed, number: int, clause: Clause) -> Iterator[Cue]:
    """*Frost ruined the apricots*; with *and* before it, *lightning struck the barn and burned it down*."""
    words = parsed.words
    if clause.verb is None:
        return
    harming = clause.base in _HARMING and _is_plain_noun(words, clause.subject)
    changing = clause.base in _CHANGING and is_lifeless(words, clause.subject)
    if not (harming or changing or is_cause_head(words, clause.subject)):
        return
    objects = words[clause.verb + 1 : clause.last]
    if clause.subject[0] >= clause.first:
        if any(word.tag in ("noun", "name", "pronoun") for word in objects):
            yield Cue(clause.subject, (clause.verb, clause.last), plain=False, doer=True)
        return
    before = parsed.clauses[number - 1] if number else clause
    if clause.link != "and" or before.verb is None or before.negated or before.passive:
        return
    pointing = any(word.lower in ("it", "them", "him", "her") for word in objects[:2])
    if pointing or any(word.tag in ("noun", "name") for word in objects):
        effect = (before.verb + 1 if pointing else clause.verb, clause.last)
        yield Cue(clause.subject, effect, plain=False, doer=True)


def _sequel(parsed: Parsed, number: int, clause: Clause) -> Iterator[Cue]:
    """*A drone hit the line and the trams stopped*: what comes first is why the second was stopped."""
    words = parsed.words
    if clause.link != "and" or not number or clause.verb is None or clause.subject[0] < clause.first:
        return
    before = parsed.clauses[number - 1]
    if before.verb is None or before.negated or before.telling or before.subject == clause.subject:
        return
    effects = effects_in(words[clause.first : clause.last])
    if not (any(map(is_stopped, effects)) or effects & _MISHAPS):
        return
    first = before.first + (words[before.first].lower == before.link)
    put_off = clause.passive and any(map(is_stopped, effects)) and before.base not in _IDLE
    if put_off or before.base in _BREAKING or names_cause(words[first : before.last]):
        end = before.last - (words[before.last - 1].text == ",")
        yield Cue((first, end), (clause.first + 1, clause.last), plain=False)


def told_behind(parsed: Parsed, before: Sequence[Word]) -> Iterator[Cue]:
    """*The show began late. The actor had missed his train*: what had happened before it was stopped."""
    clause = parsed.clauses[0] if parsed.clauses else None
    if clause is None or clause.verb is None or clause.negated or clause.telling or clause.passive:
        return
    if "had" not in parsed.lowers or len(parsed.words) > _SHORT:
        return
    had = parsed.words[clause.verb - 1].lower == "had" and clause.subject[0] >= clause.first
    if had and any(map(is_stopped, effects_in(before))):
        yield Cue((clause.first, clause.last), (0, 0), plain=False)


def _is_plain_noun(words: Sequence[Word], span: tuple[int, int]) -> bool:
    """Whether a subject is named by a noun, and by none for those who decide on things."""
    part = [word for word in words[span[0] : _phrase_end(words, *span)] if word.tag not in ("adverb", "sign")]
    return bool(part) and part[-1].tag == "noun" and singular(part[-1].lower) not in DECIDERS


def is_lifeless(words: Sequence[Word], span: tuple[int, int]) -> bool:
    """Whether a subject is a noun for no person and no body of people."""
    if not _is_plain_noun(words, span):
        return False
    end = _phrase_end(words, *span)
    head = next(word for word in reversed(words[span[0] : end]) if word.tag == "noun")
    lower = singular(head.lower)
    if names_cause((head,)):
        return True
    ending = ("man", "woman", "ist", "ian", "eer", "er", "or", "ee")
    return not (lower in _persons() or head.lower in _persons() or lower.endswith(ending))


def is_of_people(words: Sequence[Word], span: tuple[int, int]) -> bool:
    """Whether a subject is a noun for people: *rescue teams*, *an officer*."""
    part = [word for word in words[span[0] : _phrase_end(words, *span)] if word.tag not in ("adverb", "sign")]
    return bool(part) and part[-1].tag == "noun" and not is_lifeless(words, span)


@cache
def _persons() -> frozenset[str]:
    return frozenset().union(
        name_words("speaker_roles"),
        name_words("organisation_words"),
        name_words("anonymous_sources"),
        reason_words("people_at_work"),
        *map(state_words, ("people", "person_words", "words_for_persons")),
    )


def is_cause_head(words: Sequence[Word], span: tuple[int, int]) -> bool:
    """Whether a noun phrase names something that brings things about, such as *a fault in the brakes*."""
    first, last = span
    end = _phrase_end(words, first, last)
    part = [word for word in words[first:end] if word.tag in ("noun", "adjective", "verb", "name")]
    if not part or part[-1].tag == "name" or part[-1].possessive:
        return False
    if any(word.lower in _BROKEN for word in part[:-1]):
        return part[-1].tag == "noun"  # "A ruptured fuel line", "a burst tank"
    return names_cause(part[-1:]) or (
        # "A loose tile", "a hoax call", "ash from a volcano".
        lower_at(words, end) in ("of", "from", "in", "over")
        and names_cause([word for word in words[end : end + 5] if word.tag == "noun"])
    )


def _phrase_end(words: Sequence[Word], first: int, last: int | None = None) -> int:
    """Where a noun phrase ends before what describes it further."""
    limit = len(words) if last is None else last
    return next(
        (
            at
            for at in range(first, limit)
            if words[at].tag in _BEHIND_PHRASE or words[at].lower in ("that", "which", "who")
        ),
        limit,
    )
