"""Topics: what an amount of money, a share or a stretch of time is of."""

from functools import cache

from lavreader.compare.reading.analysis import meaning
from lavreader.compare.reading.events import Event
from lavreader.language.grammar.classed_words import Word, word_set
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.tokens import stem
from lavreader.language.values.value import Value
from lavreader.language.wordlist import read_wordlist

# Marks the name of a family of topics where the meaning of a noun would stand.
_FAMILY = "#"
_SHARE = frozenset(meaning(stem(word)) for word in ("percent", "cent", "point"))
# Verbs that put a level into words together with *to* or *at*: the bill comes to, damage put at.
_LEVEL_WITH_PREPOSITION = frozenset(
    [
        *("come", "amount", "run", "rise", "add", "climb", "put", "estimate", "value", "assess"),
        *("price", "set", "stand", "fall", "grow", "go", "reckon"),
    ]
)
# Verbs that say how long their subject goes on.
_LASTING = frozenset(["take", "last", "need", "require", "run", "spend"])
_ENDING = frozenset(["end", "finish", "conclude", "continue", "drag", "stretch", "go"])
#: Verbs whose subject goes on for the time they tell.
GOING_ON = _ENDING | {"last", "take"}
# Words that tell of somebody's absence, whichever way round: out for, back in, miss, sidelined.
_ABSENCE = frozenset(["sidelined", "absent", "miss", "misses", "missing", "layoff", "lay-off"])
# The same with a verb that leaves it to them.
_ABSENCE_BEHIND = frozenset(["out", "away", "back", "off"])
_BEING = frozenset(["be", "rule", "stay", "keep", "expect", ""])
#: Nouns that only say that there is an amount.
EMPTY = frozenset(
    stem(word)
    for word in (
        *("total", "sum", "amount", "figure", "estimate", "number", "level", "rate", "average"),
        *("year", "month", "week", "period", "quarter", "million", "billion"),
    )
)


def topic_of(parsed: Parsed, value: Value, event: Event) -> frozenset[str]:
    """Meanings and families of the nouns that say what an amount is of; empty where nothing does.

    Args:
        parsed: The sentence.
        value: An amount of money, a share or a duration.
        event: What is told where the amount stands.
    """
    if value.slot == "duration":
        return _with_families(_lasting(parsed, value, event))
    return _with_families(_measured(parsed, value, event))


def _measured(parsed: Parsed, value: Value, event: Event) -> frozenset[str]:
    """What an amount of money or a share is of."""
    words = parsed.words
    first = parsed.word_at(value.start)
    behind = parsed.word_at(max(value.end - 1, value.start)) + 1
    clause = parsed.clauses[event.clause]
    begin = clause.first
    if first > begin and words[first - 1].lower in ("of", "at", "to"):
        if words[first - 1].lower == "of":
            return _run(words, range(first - 2, begin - 1, -1))
        found = _phrase_before(words, first - 2, begin) - _SHARE  # "rose 17 percent to $25 billion"
        if found:
            return found
    if first > begin and words[first - 1].lower in ("worth", "valued"):
        return frozenset([meaning("worth")])
    if behind < clause.last and words[behind].lower in ("more", "extra", "less", "additional"):
        return _run(words, range(behind + 1, clause.last))
    if behind < clause.last and words[behind].lower in ("of", "in"):
        return _run(words, range(behind + 1, clause.last))
    if behind < clause.last and words[behind].tag == "noun":
        return _run(words, range(behind, clause.last))
    if first > begin + 1 and words[first - 1].lower in ("to", "at"):
        position = first - 2
        if words[position].reading is not None and words[position].base in _LEVEL_WITH_PREPOSITION:
            while position > begin and (
                words[position].reading is not None
                or words[position].tag in ("auxiliary", "to", "adverb", "not")
                or words[position].lower == "to"
            ):
                position -= 1
            found = _phrase_before(words, position, begin)
            return found or _run(words, range(*clause.subject))
    near = clause.verb is not None and clause.verb < first <= clause.verb + 3
    if near and clause.base in word_set("level_verb"):
        found = _run(words, range(clause.subject[0], clause.subject[1]))
        return found | {meaning("cost")} if clause.base == "cost" else found
    return frozenset()


def _run(words: tuple[Word, ...], positions: range) -> frozenset[str]:
    """The nouns that stand together from a position on."""
    found = []
    for position in positions:
        word = words[position]
        if word.tag == "noun" and not word.possessive:
            found.append(meaning(word.stem))
        elif word.tag not in ("adjective", "determiner", "name") or found:
            break
    return frozenset(found)


def _phrase_before(words: tuple[Word, ...], position: int, begin: int) -> frozenset[str]:
    """The first nouns of the phrase that ends at a word: the damage of *damage to the roof*."""
    start = position + 1
    while start > begin and words[start - 1].tag in (
        "noun",
        "name",
        "adjective",
        "determiner",
        "preposition",
        "to",
    ):
        start -= 1
    while start <= position:
        found = _run(words, range(start, position + 1))
        if found - EMPTY:
            return found
        # "The first estimate of the damage": on behind the next preposition.
        start = next((n for n in range(start, position) if words[n].tag == "preposition"), position) + 1
    return frozenset()


def _lasting(parsed: Parsed, value: Value, event: Event) -> frozenset[str]:
    """What goes on for a time: the subject of *take*, what it takes the time to do, an absence."""
    words = parsed.words
    behind = parsed.word_at(max(value.end - 1, value.start)) + 1
    clause = parsed.clauses[event.clause]
    inside = words[clause.first : clause.last]
    absent = any(word.lower in _ABSENCE for word in inside)
    if absent or (clause.base in _BEING and any(word.lower in _ABSENCE_BEHIND for word in inside)):
        return frozenset([_FAMILY + "absence"])
    first = parsed.word_at(value.start)
    if behind < clause.last and words[behind].tag == "noun" and words[behind - 1].text != words[behind].text:
        named = _run(words, range(behind, clause.last))  # "a four-year deal"
    elif first > clause.first and words[first - 1].lower in ("for", "of") and words[first - 2].tag == "noun":
        named = _run(words, range(first - 2, clause.first - 1, -1))  # "a contract for five years"
    else:
        named = frozenset()
    found = set(named)
    if clause.base in _LASTING | _ENDING:
        subject = clause.subject
        if clause.base == "take" and not any(word.tag == "noun" for word in parsed.chunk(subject)):
            subject = parsed.clauses[0].subject  # "The talks were short and took an hour"
        for word in parsed.chunk(subject):
            if word.tag == "preposition":
                break
            if word.tag == "noun":
                found.add(meaning(word.stem))
    if clause.base in _LASTING and behind + 1 < len(words) and words[behind].lower == "to":
        found.add(meaning(words[behind + 1].stem))
    if (
        not named
        and clause.base
        and clause.base not in _LASTING
        and clause.base not in word_set("light_verb")
    ):
        found.add(meaning(stem(clause.base)))
    return frozenset(found)


def _with_families(topic: frozenset[str]) -> frozenset[str]:
    """A topic without empty nouns and with the families of its nouns."""
    known = _families()
    kept = topic - EMPTY
    return kept.union(*(known.get(name, frozenset()) for name in kept))


def families_of(topic: frozenset[str]) -> frozenset[str]:
    """The families some nouns stand in.

    Args:
        topic: Meanings of nouns.
    """
    known = _families()
    return frozenset().union(*(known.get(name, frozenset()) for name in topic))


@cache
def _families() -> dict[str, frozenset[str]]:
    """Meaning of a word of the list ``amount_topics`` to the names of its families."""
    found: dict[str, set[str]] = {}
    for number, line in enumerate(read_wordlist("amount_topics")):
        for word in line.split():
            for spelled in (word, word.removesuffix("ed")):
                found.setdefault(meaning(stem(spelled)), set()).add(f"{_FAMILY}{number}")
    return {name: frozenset(families) for name, families in found.items()}
