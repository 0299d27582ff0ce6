"""Slot fillers: the names an article gives for places only one fills, such as owner or captain."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from lavreader.compare.analysis import Analysis, meaning
from lavreader.compare.slot_things import things_of
from lavreader.compare.state_words import state_words
from lavreader.language.mentions import name_words
from lavreader.language.places import country_of
from lavreader.language.stems import stem
from lavreader.language.tagging import Word, is_be
from lavreader.language.verbs import singular

_REACH = 5
# How far before *by* its verb stands: *tabled last Thursday by*, *lodged in Bergen on 5 May by*.
_BEHIND_VERB = 8
# Prepositions besides *by* and *of* behind which a slot is filled: *belonged to*, *insured with*.
_PREPOSITIONS = ("to", "with", "for", "from")
_FIRMS = frozenset(["company", "firm", "group", "operator", "business", "bank", "agency", "charity", "body"])
_PARTICIPLE = ("ed", "ought", "uilt")
_SOLD = frozenset(["sold", "marketed", "branded", "prescribed"])
_PAST = state_words("words_of_the_past")
# Words between a name and what it does.
_ON_THE_WAY = frozenset(["it", "said", "says", "agreed", "plans", "wants", "is", "hopes", "intends"])
_CALLING = ("called", "named", "dubbed", "itself", "as")


@dataclass(frozen=True)
class Slot:
    """One entry of ``slots.toml``.

    Attributes:
        name: Its name.
        loose: Whether several may fill it in one story.
        sort: Whether it is a sort of things with a name.
        deed: Whether it is done once, by one of those whom both articles may name.
        needs: Stems of words of which the sentence must have one; empty for none.
    """

    name: str
    loose: bool
    sort: bool = False
    deed: bool = False
    needs: frozenset[str] = frozenset()


@dataclass(frozen=True)
class _SlotLists:
    """The entries of ``slots.toml`` by their words."""

    nouns: dict[str, list[Slot]]
    verbs: dict[str, list[Slot]]
    passive: dict[str, list[Slot]]
    of: dict[str, list[Slot]]
    behind: dict[str, dict[str, list[Slot]]]


@cache
def _lists() -> _SlotLists:
    data = tomllib.loads(files("lavreader.compare").joinpath("slots.toml").read_text(encoding="utf-8"))
    behind: dict[str, dict[str, list[Slot]]] = {preposition: {} for preposition in _PREPOSITIONS}
    sorts = {sort: [Slot(meaning(stem(sort)), True, True)] for sort in data["sorts"]}
    found = _SlotLists(sorts, {}, {}, {}, behind)
    for entry in data["slot"]:
        slot = Slot(
            entry["name"],
            entry.get("loose", False),
            deed=entry.get("deed", False),
            needs=frozenset(stem(word) for word in entry.get("needs", ())),
        )
        for key, table in (
            ("nouns", found.nouns),
            ("by", found.verbs),
            ("passive", found.passive),
            ("of", found.of),
            *behind.items(),
        ):
            for word in entry.get(key, ()):
                table.setdefault(word if key in ("nouns", "of") else stem(word), []).append(slot)
    return found


@dataclass(frozen=True)
class Filler:
    """A name that fills a slot.

    Attributes:
        slot: The slot.
        sentence: Index of the sentence.
        start: Offset of the name's first character in the sentence's text.
        end: Offset after its last.
        text: The name as it stands.
        parts: Stems of its words that tell it from others of its kind.
        word: The word that says which slot, in lower case.
        of: Whose owner or maker it is, as far as a possessive says: *the ferry's owner*.
        past: Whether the sentence tells of what was before.
        thing: What is owned, built or advised, as concepts, pronouns resolved; empty if not said.
    """

    slot: Slot
    sentence: int
    start: int
    end: int
    text: str
    parts: frozenset[str]
    word: str
    of: frozenset[str]
    past: bool
    thing: frozenset[str] = frozenset()


def sole_fillers(analysis: Analysis) -> dict[str, list[Filler]]:
    """The mentions of the one name of each slot; slots with several names are left out."""
    found: dict[str, list[Filler]] = {}
    for filler in _fillers(analysis):
        found.setdefault(filler.slot.name, []).append(filler)
    return {
        name: fillers
        for name, fillers in found.items()
        if all(one.parts & fillers[0].parts for one in fillers)
    }


def _fillers(analysis: Analysis) -> Iterator[Filler]:
    """Every name that fills a slot."""
    general = name_words("organisation_words")
    usual = {word.text for parsed in analysis.parsed for word in parsed.words if word.text[:1].islower()}
    for sentence, parsed in enumerate(analysis.parsed):
        words = parsed.words
        for begin, end in _name_runs(words, usual):
            run = [word for word in words[begin:end] if word.tag != "sign"]
            parts = frozenset(word.stem for word in run if word.lower not in general) or frozenset(
                word.stem for word in run
            )
            start, stop = words[begin].start, words[end - 1].end - 2 * words[end - 1].possessive
            text = analysis.article.sentences[sentence].text[start:stop]
            for slot, word in {found[0]: found for found in _slots_of(words, begin, end)}.values():
                past = not (slot.sort or _PAST.isdisjoint(parsed.lowers))
                whole = frozenset(one.stem for one in run) if slot.sort else parts
                of = _whose(words, word)
                thing = things_of(analysis, sentence, word) or of
                if slot.needs and slot.needs.isdisjoint((*thing, *(one.stem for one in words))):
                    continue
                yield Filler(slot, sentence, start, stop, text, whole, word, of, past, thing)


def _whose(words: Sequence[Word], slot_word: str) -> frozenset[str]:
    """What stands with 's before the word for a slot, or behind its *of*, as concepts."""
    for place, word in enumerate(words):
        if word.lower != slot_word:
            continue
        if place and is_be(words[place - 1]) and place > 1 and words[place - 2].tag in ("noun", "name"):
            return frozenset([meaning(words[place - 2].stem)])  # The bidder is advised by X.
        before = next(
            (words[back] for back in range(place - 1, max(-1, place - 4), -1) if words[back].possessive), None
        )
        if before is not None:
            return frozenset([meaning(before.stem)])
        if place + 1 < len(words) and words[place + 1].lower == "of":
            behind = [other for other in words[place + 2 : place + 5] if other.tag in ("noun", "name")]
            return frozenset(meaning(other.stem) for other in behind)
    return frozenset()


def _name_runs(words: Sequence[Word], usual: set[str]) -> Iterator[tuple[int, int]]:
    """Stretches of names, demonyms and words for a slot before them left out."""
    place = 0
    while place < len(words):
        if not (words[place].tag == "name" or (not place and _names_first(words, usual))):
            place += 1
            continue
        end = place + 1
        while end < len(words) and not words[end - 1].possessive:
            if words[end].tag == "name":
                end += 1
            elif words[end].text == "&" and end + 1 < len(words) and words[end + 1].tag == "name":
                end += 2
            else:
                break
        begin = place
        while begin < end and (
            country_of(words[begin].text) is not None or singular(words[begin].lower) in _lists().nouns
        ):
            begin += 1
        if begin < end:
            yield begin, end
        place = end


def _names_first(words: Sequence[Word], usual: set[str]) -> bool:
    """Whether a sentence's first word, a capital in any case, is a name: a comma or a verb follows."""
    first = words[0]
    return (
        len(words) > 1
        and first.tag == "noun"
        and first.text[0].isupper()
        and first.lower not in usual
        and (words[1].text in (",", "&") or words[1].tag in ("verb", "auxiliary", "name"))
    )


def _slots_of(words: Sequence[Word], begin: int, end: int) -> Iterator[tuple[Slot, str]]:
    """The slots a name fills by the words around it."""
    lists = _lists()
    before = words[begin - 1] if begin else None
    if before is not None:
        noun = before
        if before.lower == "as" and begin > 1 and words[begin - 2].lower in _SOLD:
            yield _lists().nouns["brand"][0], words[begin - 2].lower
        elif before.lower == "name" and begin > 2 and words[begin - 3].lower == "under":
            yield _lists().nouns["brand"][0], "name"
        if before.text == "," and begin > 1 and _determined(words, begin - 1):
            noun = words[begin - 2]
        elif begin > 2 and before.lower in _CALLING:
            back = begin - 2 if before.lower in ("called", "named", "dubbed") else begin - 3
            noun = words[back - 1] if words[back].text == "," and back else words[back]
        elif begin > 1 and is_be(before):
            noun = words[begin - 2]
        if noun.tag != "verb":
            for slot in lists.nouns.get(singular(noun.lower), ()):
                yield slot, noun.lower
        yield from _by_or_of(words, begin)
        yield from _firm_that(words, begin)
    yield from _behind(words, end)


def _firm_that(words: Sequence[Word], begin: int) -> Iterator[tuple[Slot, str]]:
    """*The company that owns the coach,* before a name."""
    if words[begin - 1].text != ",":
        return
    for back in range(begin - 2, max(1, begin - 9), -1):
        if words[back].text == ",":
            return
        if words[back].lower in ("that", "which") and words[back - 1].lower in _FIRMS:
            verb = words[back + 1]
            yield from ((slot, verb.lower) for slot in _lists().verbs.get(verb.stem, ()))
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
    lists = _lists()
    place = begin - 1
    while (
        place > 0
        and begin - place < _REACH
        and words[place].tag in ("noun", "adjective", "determiner", "name")
    ):
        place -= 1
    if place < 1:
        return
    if words[place].lower in _PREPOSITIONS:
        table = lists.behind[words[place].lower]
        for back in range(place - 1, max(-1, place - 4), -1):
            slots = table.get(words[back].stem, ())
            if slots and words[back].tag not in ("noun", "name"):
                yield from ((slot, words[back].lower) for slot in slots)
                break
    elif words[place].lower == "by":
        for back in range(place - 1, max(-1, place - _BEHIND_VERB), -1):
            if words[back].tag == "sign":
                break
            verb = words[back].stem
            filled = [*lists.verbs.get(verb, ()), *lists.passive.get(verb, ())]
            if words[back].tag not in ("noun", "name"):
                yield from ((slot, words[back].lower) for slot in filled)
            if words[back].tag == "verb" or filled:
                break
    elif words[place].lower == "of":
        noun = words[place - 1].lower
        yield from ((slot, noun) for slot in lists.of.get(singular(noun), ()))


def _behind(words: Sequence[Word], end: int) -> Iterator[tuple[Slot, str]]:
    """*X, the Spanish parent*, *X is the owner*, *X owns*."""
    lists = _lists()
    if end >= len(words) or words[end - 1].possessive:
        return
    verb = end
    while (
        verb + 1 < len(words)
        and verb < end + _REACH
        and (words[verb].tag in ("auxiliary", "to", "adverb") or words[verb].lower in _ON_THE_WAY)
    ):
        verb += 1
    slots = lists.verbs.get(words[verb].stem, ()) if words[verb].tag == "verb" else ()
    passive = any(is_be(word) for word in words[end:verb]) and words[verb].lower.endswith(_PARTICIPLE)
    if not passive:
        yield from ((slot, words[verb].lower) for slot in slots if not slot.loose)
    place = end + 1
    if not (words[end].text == "," or is_be(words[end])) or place >= len(words):
        return
    if words[place].tag != "determiner" and not words[place].possessive:
        return
    last = ""
    for word in words[place + 1 : place + 1 + _REACH]:
        if word.tag not in ("noun", "adjective", "name") or word.possessive:
            break
        last = word.lower
    yield from ((slot, last) for slot in lists.nouns.get(singular(last), ()))
