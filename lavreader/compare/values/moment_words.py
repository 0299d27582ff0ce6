"""Moment words: what the words around two days or hours say against their being of one happening."""

import re
from itertools import pairwise

from lavreader.compare.values.calendar_vetoes import day_of
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.likeness import head_agreement, opposite
from lavreader.language.places import country_of

_DECIDING = frozenset(
    ["vote", "decide", "agree", "threaten", "plan", "promise", "vow", "offer", "ask", "refuse"]
)
_ANNOUNCING = frozenset(["announce", "confirm", "disclose", "reveal", "acknowledge", "report"])
_PUBLISHING = _ANNOUNCING | {"publish", "issue", "release", "make", "unveil", "give", "hand"}
# "At 9pm, an hour before the curfew", "at half past six, half an hour into the shift"
_FROM_ANOTHER = re.compile(
    r"\W{1,3}(?:just\s|only\s|about\s|some\s|almost\s)?(?:half\san\shour|an?\s|one\s|two\s|three\s|four\s|five\s|\w+teen\s|\d+\s)"
    r"(?:hours?\s|minutes?\s)?(?:before|after|into|ahead|earlier|later)\b",
    re.IGNORECASE,
)
# "Saturday, 3.20 a.m.: Tanks roll in", a line of a chronicle
_ENTRY = re.compile(
    r"\W*(?:[A-Z][a-z]+day\b,?\s?)?(?:\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\b\.?)?(?:\s[A-Z]{2,4}\b)?)\s?(?::|[–—-])\s"
)
# Agreement of what happens that a line of a chronicle needs to tell of what the other does.
_ENTERED = 0.8
# Names of zones, and what tells them.
_ZONE = re.compile(
    r"\s?(?P<zone>local(?:\stime)?|GMT|UTC|BST|CEST?|E[SD]?T|P[SD]?T|C[SD]T|\w+\s(?:summer\s)?time\b|in\s[A-Z]\w+)",
)
_LOCAL = re.compile(r"\blocal\b", re.IGNORECASE)
_LAST, _NEXT = re.compile(r"\blast\b", re.IGNORECASE), re.compile(r"\bnext\b", re.IGNORECASE)
# "Did not open until Friday", "will have to wait until Friday"
_NOT_BEFORE = frozenset(["not", "never", "n't", "didn't", "didn’t", "wait", "waiting", "waits", "patient"])
# "Will now open in 2027", "is now expected in May"
_CHANGED = re.compile(r"\b(?:will|is|are|would)\snow\b|\binstead\sof\b|\bnow\s(?:due|expected|planned|set)\b")
_MEANT = re.compile(
    r"\b(?:was|were|had\sbeen)\s(?:originally\s|first\s|once\s)?(?:to\s|due|planned|set|expected|meant)\b"
)


def words_of_two_happenings(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether the words around two days, dates or times tell them apart."""
    texts = [facts.text_of(fact) for facts, fact in ((left, a), (right, b))]
    if _entered_otherwise(texts, a, b):
        return True
    if a.value.clock is not None and b.value.clock is not None:
        return _zones_differ(texts, a, b) or _one_from_another(texts, a, b)
    if a.value.moment is None or b.value.moment is None:
        return False
    agreement = head_agreement(a.event, b.event)
    return (
        (agreement == 0 and opposite(a.event, b.event) and _of_one_subject(a, b))
        or (
            a.event.heads.isdisjoint(b.event.heads)
            and (_ends_and_happens(a, b) or _ends_and_happens(b, a) or _is_by(a) != _is_by(b))
        )
        or decided_and_done(a, b)
        or _happened_and_announced(a, b)
        or _happened_and_announced(b, a)
        or _two_measurements(left, a, right, b)
        or _in_two_countries(a, b)
        or _last_and_next(texts, a, b)
        or _plan_changed(texts)
        or _month_beside(left, a, b)
        or _month_beside(right, b, a)
    )


def _entered_otherwise(texts: list[str], a: Fact, b: Fact) -> bool:
    """Whether one opens a line of a chronicle, which tells what happened then and nothing else."""
    entries = [
        entry is not None and fact.value.start < entry.end()
        for entry, fact in zip(map(_ENTRY.match, texts), (a, b), strict=True)
    ]
    return any(entries) and head_agreement(a.event, b.event) < _ENTERED


def decided_and_done(a: Fact, b: Fact) -> bool:
    """Whether one is the day of a decision and the other that of what was decided.

    *Voted on Friday to walk out*, and *the strike began on Monday*.
    """
    return (_of_decision(a) and not _decides(b)) or (_of_decision(b) and not _decides(a))


def _happened_and_announced(one: Fact, two: Fact) -> bool:
    """Whether one is the day of a happening and the other that on which it was made known."""
    scene = two.event.scene
    if scene.subject_head not in one.event.heads or scene.subject_head in two.event.heads:
        return False
    if any(word.reading is not None and word.base in _PUBLISHING for word in one.event.scene.words):
        return False
    return any(word.reading is not None and word.base in _ANNOUNCING for word in scene.words) or (
        "make" in {word.base for word in scene.words} and not scene.lowers.isdisjoint(("public", "known"))
    )


def _decides(fact: Fact) -> bool:
    """Whether the clause of a day tells of a decision."""
    return any(word.reading is not None and word.base in _DECIDING for word in fact.event.scene.words)


def _of_decision(fact: Fact) -> bool:
    words = fact.event.scene.parsed.words
    behind, clause = fact.event.behind, fact.event.scene.clause
    if clause.base in ("make", "take", "reach") and any(
        word.lower == "decision" and following.lower == "to"
        for word, following in pairwise(words[clause.first : fact.event.first])
    ):
        return True  # "made the decision to resign late on Monday"
    if fact.event.first <= clause.first + 1 and any(
        word.reading is not None and word.base in _DECIDING and following.lower == "to"
        for word, following in pairwise(words[behind : clause.last])
    ):
        return True  # "On Friday, however, several agreed to back it"
    if behind + 1 >= len(words) or words[behind].lower != "to" or words[behind + 1].reading is None:
        return False
    before = words[clause.first : fact.event.first]
    return any(word.reading is not None and word.base in _DECIDING for word in before)


def _zones_differ(texts: list[str], a: Fact, b: Fact) -> bool:
    """Whether two hours are told by two clocks: 9.30am local time, 1.30pm in London."""
    told = []
    for text, fact in zip(texts, (a, b), strict=True):
        within = _LOCAL.search(text[fact.value.start : fact.value.end])
        behind = _ZONE.match(text, fact.value.end)
        told.append("local" if within else behind["zone"].casefold() if behind else None)
    return None not in told and told[0] != told[1]


def _one_from_another(texts: list[str], a: Fact, b: Fact) -> bool:
    """Whether an hour is told by its distance from another one, and something else happens at the other."""
    if _of_one_subject(a, b):
        return False
    return any(_FROM_ANOTHER.match(text, fact.value.end) for text, fact in zip(texts, (a, b), strict=True))


def _of_one_subject(a: Fact, b: Fact) -> bool:
    """Whether the clauses are about one thing: oil fell on Monday, the price of oil rose on Tuesday."""
    one, two = (fact.event.scene.subject_nouns | fact.event.scene.subject_names for fact in (a, b))
    return not one.isdisjoint(two)


def is_end(fact: Fact) -> bool:
    """Whether something is told to go on up to a moment; what did not happen until then happened then.

    So does what somebody has to wait for until then.
    """
    if _word_before(fact) not in ("until", "till") or fact.event.negated:
        return False
    return fact.event.scene.lowers.isdisjoint(_NOT_BEFORE)


def _ends_and_happens(one: Fact, two: Fact) -> bool:
    """Whether one is a day until which something goes on and the other a day on which something happens."""
    return is_end(one) and _is_point(two)


def _is_by(fact: Fact) -> bool:
    """Whether a day only says by when something was so: *by Friday it had weakened*."""
    return _word_before(fact) == "by" and "had" in fact.event.scene.lowers


def _is_point(fact: Fact) -> bool:
    """Whether something is told to happen on a day, and neither until nor by then."""
    return _word_before(fact) in ("on", "in", "this", "next")


def _word_before(fact: Fact) -> str:
    return fact.event.scene.parsed.words[fact.event.first - 1].lower if fact.event.first else ""


def _in_two_countries(a: Fact, b: Fact) -> bool:
    """Whether each clause limits itself to a country of its own: *opened in Britain*, *in Denmark since*."""
    countries = [
        {
            country
            for name in _names_behind_in(fact)
            if (country := country_of(name)) is not None and name.casefold() not in ("uk", "us")
        }
        for fact in (a, b)
    ]
    return bool(countries[0] and countries[1]) and countries[0].isdisjoint(countries[1])


def _names_behind_in(fact: Fact) -> list[str]:
    scene = fact.event.scene
    text = " ".join(word.text for word in scene.words)
    return re.findall(r"\b[Ii]n\s(?:the\s)?([A-Z]\w+(?:\s[A-Z]\w+)?)", text)


def _two_measurements(left: Facts, a: Fact, right: Facts, b: Fact) -> bool:
    """Whether two months or years each have a figure of their own: 4 per cent in March, 3.6 in April."""
    figures = []
    for facts, fact in ((left, a), (right, b)):
        if (
            fact.value.moment is None
            or fact.value.moment.day is not None
            or fact.value.moment.weekday is not None
        ):
            return False
        figures.append(
            {
                other.value.quantity.low
                for other in facts.of_clause(fact)
                if other.value.kind == "percent" and other.value.quantity and other.value.part != "earlier"
            }
        )
    return bool(figures[0] and figures[1]) and figures[0].isdisjoint(figures[1])


def _last_and_next(texts: list[str], a: Fact, b: Fact) -> bool:
    """Whether one is when something last was and the other when it is next."""
    for (one, first), (two, second) in (((texts[0], a), (texts[1], b)), ((texts[1], b), (texts[0], a))):
        if _LAST.search(one[: first.value.start]) and _NEXT.search(two[: second.value.start]):
            return first.event.modality != "future" and not _NEXT.search(one)
    return False


def _plan_changed(texts: list[str]) -> bool:
    """Whether one tells when something was meant to be and the other when it will be now."""
    changed, meant = ([pattern.search(text) for text in texts] for pattern in (_CHANGED, _MEANT))
    return bool((changed[0] and meant[1]) or (changed[1] and meant[0]))


def _month_beside(facts: Facts, fact: Fact, other: Fact) -> bool:
    """Whether the sentence of one month names the other's month, too: *90% in May; in June it was 82%*."""
    month = other.value.moment
    if month is None or month.month is None or month.day is not None:
        return False
    return any(
        one is not fact
        and one.value.moment is not None
        and one.value.moment.month == month.month
        and (one.value.moment.year == month.year or None in (one.value.moment.year, month.year))
        and day_of(facts, one) is None
        for one in facts.of_sentence(fact.sentence)
    )
