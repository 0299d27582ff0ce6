"""Events: who did what, so that only facts about the same matter are held against each other."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from lavreader.compare.analysis import Analysis, names_in, resolved_names, subject_before
from lavreader.compare.heads import HeadClass, heads_at
from lavreader.language.clauses import Clause
from lavreader.language.tagging import Word, word_set
from lavreader.language.verb_groups import Modality

# Weights of a word by where it stands: in the clause, in the rest of the sentence, in a
# neighbouring sentence of the same or the next paragraph.
CLAUSE, SENTENCE, NEIGHBOUR = 1.0, 0.6, 0.3


@dataclass(frozen=True)
class Event:
    """Who did what, around one place in a sentence.

    Attributes:
        sentence: Index of the sentence.
        clause: Index of the clause in it.
        head: Concept of what happens; empty where only *to be* or nothing stands there.
        heads: The head and what else the place can belong to ("cancelled the talks on Monday":
            the talks, the cancelling).
        head_class: Whether the head is a noun that happens, a verb, a verb of saying; None without one.
        actors: Stems of the names it is about, coreference resolved.
        participants: Concepts of the clause's other nouns.
        context: Concepts around it with a weight, nearer is heavier.
        negated: Whether it is said not to have happened.
        modality: Whether it is told as fact, plan or possibility.
        prior: Whether the clause speaks of another time: *previous*, *a similar*, *years ago*, *in 1997*.
        years: Years the clause names.
        denial: Whether what stands there denies something.
        teller: Stems of who is said to have said it; empty where the article says it itself.
        quoted: Whether it stands in quotation marks.
        places: Stems of the names the clause puts behind *in*, *at*, *near* and their like.
        speech: Whether the verb there is one of saying, whatever noun stands nearer.
    """

    sentence: int
    clause: int
    head: str
    heads: frozenset[str]
    head_class: HeadClass | None
    actors: frozenset[str]
    participants: frozenset[str]
    context: Mapping[str, float] = field(compare=False, hash=False)
    negated: bool = False
    modality: Modality = "fact"
    prior: bool = False
    years: frozenset[str] = frozenset()
    denial: bool = False
    teller: frozenset[str] = frozenset()
    quoted: bool = False
    places: frozenset[str] = frozenset()
    speech: bool = False

    @cached_property
    def involved(self) -> frozenset[str]:
        """Names and nouns of the clause together."""
        return self.actors | self.participants


def event_at(analysis: Analysis, sentence: int, start: int, end: int) -> Event:
    """The event that a stretch of a sentence belongs to.

    Args:
        analysis: The article's analysis.
        sentence: Index of the sentence.
        start: Offset of the stretch in the sentence's text.
        end: Offset after it.
    """
    parsed = analysis.parsed[sentence]
    number = parsed.clause_at(start)
    if number is None:
        return Event(sentence, 0, "", frozenset(), None, frozenset(), frozenset(), {})
    clause = parsed.clauses[number]
    first = parsed.word_at(start)
    behind = parsed.word_at(max(end - 1, start)) + 1
    inside = parsed.chunk((clause.first, clause.last))
    heads = heads_at(parsed, clause, first, behind)
    head, head_class = heads[0] if heads else ("", None)
    meanings = analysis.meanings[sentence]
    places = (*range(clause.first, clause.last), *range(*clause.subject))
    nouns = frozenset(
        meanings[place]
        for place in places
        if meanings[place] and parsed.words[place].tag in ("noun", "name") and not first <= place < behind
    )
    years = frozenset(
        parsed.words[place].text
        for place in range(clause.first, clause.last)
        if parsed.words[place].tag == "number"
        and _is_year(parsed.words[place].text)
        and not first <= place < behind
    )
    return Event(
        sentence=sentence,
        clause=number,
        head=head,
        heads=frozenset(name for name, _ in heads),
        head_class=head_class,
        actors=_actors(analysis, sentence, clause),
        participants=nouns,
        context=_context(analysis, sentence, clause, first, behind),
        negated=clause.negated,
        modality=_modality_at(parsed.words, clause, first),
        prior=_prior(inside, years, clause),
        years=years,
        denial=analysis.denials[sentence],
        teller=resolved_names(
            parsed.chunk(clause.teller), analysis.holders, subject_before(analysis, sentence)
        ),
        quoted=clause.quoted,
        places=_places(inside),
        speech=any(kind == "speech" for _, kind in heads),
    )


def _modality_at(words: tuple[Word, ...], clause: Clause, first: int) -> Modality:
    """The clause's modality; a fact where the place belongs to *agreed* in *agreed on Monday to sell*."""
    if clause.modality != "future" or clause.verb is None or first > clause.verb:
        return clause.modality
    for place in range(clause.first, clause.verb):
        reading = words[place].reading
        if reading is not None and "past" in reading.forms and words[place - 1].tag != "auxiliary":
            to = next(
                (later for later in range(place, clause.verb) if words[later].tag == "to"), clause.first
            )
            return "fact" if first < to else "future"
    return "future"


def _places(inside: tuple[Word, ...]) -> frozenset[str]:
    """Names behind a preposition of place."""
    found: set[str] = set()
    near = word_set("preposition_of_place")
    for position, word in enumerate(inside):
        if word.lower in near and word.tag == "preposition":
            for later in inside[position + 1 : position + 7]:
                if later.tag == "name" and later.content:
                    found.add(later.stem)
                elif later.tag not in ("name", "determiner", "noun", "adjective") and later.lower != "of":
                    break
    return frozenset(found)


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isdigit() and 1800 <= int(text) <= 2099


def _actors(analysis: Analysis, sentence: int, clause: Clause) -> frozenset[str]:
    """Names of the clause; where it has none, of its subject, of the sentence, of the one before."""
    parsed = analysis.parsed[sentence]
    previous = subject_before(analysis, sentence)
    inside = parsed.chunk((clause.first, clause.last))
    names = names_in(inside)
    subject = resolved_names(parsed.chunk(clause.subject), analysis.holders, previous)
    if clause.subject[0] < clause.first and not subject:
        subject = names_in(parsed.chunk(clause.subject))
    names |= subject
    if not names:
        names = resolved_names(inside, analysis.holders, previous)
    if not names:
        names = resolved_names(parsed.words, analysis.holders, previous)
    return names


def _context(analysis: Analysis, sentence: int, clause: Clause, first: int, behind: int) -> dict[str, float]:
    """Concepts around a place with their weights, the heaviest place of each counting."""
    bag: dict[str, float] = {}
    for neighbour in (sentence - 1, sentence + 1):
        if 0 <= neighbour < len(analysis.keys):
            bag.update(dict.fromkeys(analysis.keys[neighbour], NEIGHBOUR))
    bag.update(dict.fromkeys(analysis.keys[sentence], SENTENCE))
    meanings = analysis.meanings[sentence]
    bag.update(dict.fromkeys(meanings[clause.first : clause.last], CLAUSE))
    for name in meanings[first:behind]:
        bag.pop(name, None)
    bag.pop("", None)
    return bag


def _prior(inside: Iterable[Word], years: frozenset[str], clause: Clause) -> bool:
    """Whether a clause speaks of another time than the story's."""
    words = list(inside)
    if any(
        word.lower in word_set("other_time")
        and not (word.lower == "past" and place and words[place - 1].lower in word_set("part_of_hour"))
        for place, word in enumerate(words)
    ):
        return True
    if any(
        word.lower == "next" and following.tag == "noun" and following.lower not in word_set("time_unit")
        for word, following in pairwise(words)
    ):
        return True  # the next festival is another one than this year's
    compared = any(word.lower in ("from", "than", "compared", "same", "versus", "against") for word in words)
    for word, following in () if compared else pairwise(words):
        if word.lower == "last" and following.lower in ("year", "decade", "century", "time", "season"):
            return True
    return (
        len(years) == 1  # "between 2014 and 2018" tells how long, not when else
        and clause.modality == "fact"
        and any(word.reading is not None and "past" in word.reading.forms for word in words)
    )
