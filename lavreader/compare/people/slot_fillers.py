"""Slot fillers: the names an article gives for places only one fills, such as owner or captain."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lavreader.compare.people.slot_lists import Slot, slot_lists
from lavreader.compare.people.slot_things import things_of
from lavreader.compare.people.slot_words import slots_of
from lavreader.compare.reading.analysis import Analysis, meaning
from lavreader.compare.reading.state_words import state_words
from lavreader.language.capitals import says_which
from lavreader.language.grammar.classed_words import Word, is_be
from lavreader.language.grammar.verbs import singular
from lavreader.language.people.mention_words import name_words
from lavreader.language.places import country_of

_PAST = state_words("words_of_the_past") | {"ago"}


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
            for slot, word in {found[0]: found for found in slots_of(words, begin, end)}.values():
                past = not ((slot.sort and not slot.ending) or _PAST.isdisjoint(parsed.lowers))
                whole = frozenset(one.stem for one in run) if slot.sort else parts
                if slot.ending:
                    whole = whole - slot.ending or whole
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
            country_of(words[begin].text) is not None
            or says_which(words[begin])
            or singular(words[begin].lower) in slot_lists().nouns
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
