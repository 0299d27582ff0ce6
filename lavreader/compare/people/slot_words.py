"""Slot words: which places in a story a name fills by the words around it."""

from collections.abc import Iterator, Mapping, Sequence

from lavreader.compare.people.appointments import appointments_of
from lavreader.compare.people.slot_lists import PREPOSITIONS, Slot, slot_lists
from lavreader.language.grammar.classed_words import Word, is_be
from lavreader.language.grammar.verbs import singular
from lavreader.language.stems import stem

_REACH = 5
# How far before *by* its verb stands: *tabled last Thursday by*, *lodged in Bergen on 5 May by*.
_BEHIND_VERB = 8
_FIRMS = frozenset(["company", "firm", "group", "operator", "business", "bank", "agency", "charity", "body"])
_PARTICIPLE = ("ed", "ought", "uilt")
_SOLD = frozenset(["sold", "marketed", "branded", "prescribed"])
# Words between a name and what it does.
_ON_THE_WAY = frozenset(["it", "said", "says", "agreed", "plans", "wants", "is", "hopes", "intends"])
# "Has been named to succeed him"
_CHOSEN = frozenset(
    ["named", "appointed", "chosen", "picked", "hired", "elected", "tipped", "asked", "brought"]
)
# How far before *after* its verb stands: *named the village school after*.
_NAMED_AFTER = 7
_CALLING = ("called", "named", "dubbed", "itself", "as")


def slots_of(words: Sequence[Word], begin: int, end: int) -> Iterator[tuple[Slot, str]]:
    """The slots a name fills by the words around it.

    Args:
        words: The sentence.
        begin: Index of the name's first word.
        end: Index after its last.

    Yields:
        Each slot with the word that says so, in lower case.
    """
    lists = slot_lists()
    before = words[begin - 1] if begin else None
    if before is not None:
        noun = before
        if before.lower == "as" and begin > 1 and words[begin - 2].lower in _SOLD:
            yield slot_lists().nouns["brand"][0], words[begin - 2].lower
        elif before.lower == "name" and begin > 2 and words[begin - 3].lower == "under":
            yield slot_lists().nouns["brand"][0], "name"
        if before.text == "," and begin > 1 and _determined(words, begin - 1):
            noun = words[begin - 2]
        elif begin > 2 and before.lower in _CALLING:
            back = begin - 2 if before.lower in ("called", "named", "dubbed") else begin - 3
            noun = words[back - 1] if words[back].text == "," and back else words[back]
        elif begin > 1 and is_be(before):
            noun = words[begin - 2]
        elif before.lower == "the" and begin > 3:
            named = words[begin - 2]  # "the electric van, the Falcon", "a van called the Kestrel"
            if named.lower in ("called", "named", "dubbed", "is", "was"):
                noun = words[begin - 4] if words[begin - 3].text == "," else words[begin - 3]
            elif named.text == "," and _determined(words, begin - 2):
                noun = words[begin - 3]
        if noun.tag != "verb":
            for slot in lists.nouns.get(singular(noun.lower), ()):
                yield slot, noun.lower
        yield from _by_or_of(words, begin)
        yield from _firm_that(words, begin)
    yield from _by_its_ending(words[end - 1])
    yield from appointments_of(words, begin, end)
    if end < len(words) and words[end].tag == "noun" and not words[end - 1].possessive:
        # "a Falcon rocket"
        noun = words[end]
        yield from (
            (slot, noun.lower) for slot in lists.sorts_behind.get(singular(noun.lower), ()) if end - begin < 4
        )
    yield from _behind(words, end)


def _by_its_ending(last: Word) -> Iterator[tuple[Slot, str]]:
    """*The Marlow Prize*, *the Food Safety Act*: names that say themselves what they are of."""
    slot = slot_lists().endings.get(last.lower.removesuffix("'s").removesuffix("’s"))
    if slot is not None:
        yield slot, last.lower


def _firm_that(words: Sequence[Word], begin: int) -> Iterator[tuple[Slot, str]]:
    """*The company that owns the coach,* or *the boy who found the hoard,* before a name."""
    if words[begin - 1].text != ",":
        return
    for back in range(begin - 2, max(0, begin - 9), -1):
        if words[back].text == ",":
            return
        if words[back].lower == "who" or (
            words[back].lower in ("that", "which") and words[back - 1].lower in _FIRMS
        ):
            verb = words[back + 1]
            yield from ((slot, verb.lower) for slot in _of_verb(slot_lists().verbs, verb))
            return


def _determined(words: Sequence[Word], place: int) -> bool:
    """Whether the noun phrase that ends before a place begins with a determiner or a possessive."""
    for back in range(place - 1, max(-1, place - _REACH), -1):
        if words[back].tag == "determiner" or words[back].possessive or words[back].lower == "whose":
            return True
        if words[back].tag not in ("noun", "adjective", "name"):
            return False
    return place <= _REACH


def _by_or_of(words: Sequence[Word], begin: int) -> Iterator[tuple[Slot, str]]:
    """*owned by the Spanish giant X*, *a subsidiary of X*."""
    lists = slot_lists()
    place = begin - 1
    if words[place].text == "," and place > 1 and _determined(words, place):
        place -= 1  # "led by a retired judge, X"
    while (
        place > 0
        and begin - place < _REACH
        and words[place].tag in ("noun", "adjective", "determiner", "name")
    ):
        place -= 1
    if place < 1:
        return
    if words[place].lower in ("by", "from"):
        noun = words[place - 1].lower
        yield from ((slot, noun) for slot in lists.made.get(singular(noun), ()))
    if words[place].lower in PREPOSITIONS:
        table = lists.behind[words[place].lower]
        reach = _NAMED_AFTER if words[place].lower == "after" else 4
        for back in range(place - 1, max(-1, place - reach), -1):
            slots = _of_verb(table, words[back])
            if slots and words[back].tag not in ("noun", "name"):
                yield from ((slot, words[back].lower) for slot in slots)
                break
    elif words[place].lower == "by":
        for back in range(place - 1, max(-1, place - _BEHIND_VERB), -1):
            if words[back].tag == "sign":
                break
            filled = [*_of_verb(lists.verbs, words[back]), *_of_verb(lists.passive, words[back])]
            if words[back].tag not in ("noun", "name"):
                yield from ((slot, words[back].lower) for slot in filled)
            if words[back].tag == "verb" or filled:
                break
    elif words[place].lower == "of":
        noun = words[place - 1].lower
        yield from ((slot, noun) for slot in lists.of.get(singular(noun), ()))


def _behind(words: Sequence[Word], end: int) -> Iterator[tuple[Slot, str]]:
    """*X, the Spanish parent*, *X is the owner*, *X owns*."""
    lists = slot_lists()
    if end >= len(words) or words[end - 1].possessive:
        return
    verb = end
    if words[end].text == "," and end + 2 < len(words) and words[end + 1].lower == "who":
        verb += 2
    while (
        verb + 1 < len(words)
        and verb < end + _REACH
        and (
            words[verb].tag in ("auxiliary", "to", "adverb")
            or words[verb].lower in _ON_THE_WAY
            or (words[verb].lower in _CHOSEN and words[verb + 1].tag == "to")
        )
    ):
        verb += 1
    slots = _of_verb(lists.verbs, words[verb]) if words[verb].tag == "verb" else ()
    inflected = words[verb].reading is None or words[verb].base != words[verb].lower
    passive = any(is_be(word) for word in words[end:verb]) and words[verb].lower.endswith(_PARTICIPLE)
    made = verb + 1 < len(words) and words[verb + 1].lower == "by"
    if not (passive and inflected) and not made:
        yield from ((slot, words[verb].lower) for slot in slots if not slot.loose)
    place = end + 1
    if words[end].text == "," and place < len(words) and words[place].lower.endswith("ing"):
        # "X, acting for the nurse"
        yield from ((slot, words[place].lower) for slot in _of_verb(lists.verbs, words[place]))
    if words[end].lower == "as" and place < len(words):
        noun = words[min(place + (words[place].tag == "determiner"), len(words) - 1)]
        yield from ((slot, noun.lower) for slot in lists.nouns.get(singular(noun.lower), ()))
    if not (words[end].text == "," or is_be(words[end])) or place >= len(words):
        return
    if words[place].tag != "determiner" and not words[place].possessive:
        return
    last = ""
    for word in words[place + 1 : place + 1 + _REACH]:
        if word.tag not in ("noun", "adjective", "name") or word.possessive:
            break
        last = word.lower
        place += 1
    yield from ((slot, last) for slot in lists.nouns.get(singular(last), ()))
    place += 1
    if place + 1 < len(words) and words[place].lower == "who":
        verb = place + 1 + is_be(words[place + 1])
        if verb < len(words):
            yield from ((slot, words[verb].lower) for slot in _of_verb(lists.verbs, words[verb]))


def _of_verb(table: Mapping[str, Sequence[Slot]], word: Word) -> Sequence[Slot]:
    """The slots of a verb, by its stem or that of its dictionary form: *trained* is no training."""
    return table.get(word.stem) or (table.get(stem(word.base), ()) if word.reading is not None else ())
