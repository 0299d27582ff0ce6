"""Facts: the values of an article, each with the event it belongs to and what it is a value of."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any, TypeVar, cast

from lavreader.article import Article
from lavreader.compare.aged import aged, ranked
from lavreader.compare.analysis import Analysis, meaning
from lavreader.compare.endings import Ending, as_ending, ending_at
from lavreader.compare.events import Event, event_at
from lavreader.compare.topics import topic_of
from lavreader.language.calendar import moments_in
from lavreader.language.clauses import Parsed
from lavreader.language.measures import general_people, outcomes, person_stems
from lavreader.language.moment import OTHER_DAY, Moment, resolve, resolve_beside
from lavreader.language.numbers import NUMBER
from lavreader.language.results import compositions_in
from lavreader.language.tagging import word_set
from lavreader.language.tokens import stem
from lavreader.language.triggers import triggers_in
from lavreader.language.values import Value, values_in

T = TypeVar("T")
_SENTENCE_END = re.compile(r"[.!?][”’\"')]*$")
_PAST_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_ANY_YEAR = re.compile(r"(?:19|20)\d\d")
_OF_WHOLE = re.compile(rf"\s(?:out\s)?of\s(?:the|those|these|its|their)\s{NUMBER}\b", re.IGNORECASE)
# Words behind a duration that make it a punishment, and verbs before it that do.
_PRISON = frozenset(
    ["prison", "jail", "bars", "imprisonment", "custody", "sentence", "probation", "suspended"]
)
_SENTENCING = frozenset(["sentence", "jail", "imprison", "condemn"])
_PROSECUTION = frozenset(["prosecutor", "prosecutors", "prosecution", "prosecuting"])
# Verbs for a punishment that somebody wants or that the law allows.
_SEEKING = frozenset(
    ["ask", "demand", "seek", "request", "want", "call", "face", "urge", "recommend", "propose", "risk"]
)


@dataclass(frozen=True)
class Fact:
    """A value and what it is the value of.

    Attributes:
        value: The value with its place; its moment resolved against the day of publication.
        sentence: Index of the sentence.
        group: Facts of different groups are never held against each other.
        event: Who did what there.
        sort: For counts, meaning of the counted noun; empty for people of no particular sort.
        subject: Stems of the name the value belongs to, for an age or a rank; else empty.
        sources: Stems of the nouns for who gives the figure.
        topic: For money, shares and durations, meanings and families of the nouns that say what of:
            *a loss of $3 million*, *$3 million in damages*, *turnout was 64 percent*; empty where
            nothing says so.
        restricted: Meanings of a place the clause opens with ("In the capital, ...").
        past_years: Years before that of publication that the sentence names.
        ending: For a day, date or time at which something works again or is over; else None.
    """

    value: Value
    sentence: int
    group: str
    event: Event
    sort: str = ""
    subject: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    restricted: frozenset[str] = frozenset()
    topic: frozenset[str] = frozenset()
    ending: Ending | None = None
    past_years: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Facts:
    """Every fact of an article.

    Attributes:
        article: The article.
        analysis: Its clauses and names.
        by_group: The facts of each group, in reading order.
        not_before: A day before which the article was surely not published: the latest full date
            of its own text and captions that is not told as future; None if it has none.
    """

    article: Article
    analysis: Analysis
    by_group: Mapping[str, tuple[Fact, ...]] = field(default_factory=dict)
    not_before: date | None = None

    @cached_property
    def contexts(self) -> dict[int, tuple[dict[str, float], float]]:
        """The words around events, weighted for their story, by the event's identity, as asked so far."""
        return {}

    @cached_property
    def _known(self) -> dict[Callable[..., Any], Any]:
        return {}

    def made(self, further: "Callable[[Facts], T]") -> T:
        """What something further makes of the facts, made once."""
        if further not in self._known:
            self._known[further] = further(self)
        return cast(T, self._known[further])

    def of(self, fact: Fact, further: "Callable[[Facts, Fact], T]") -> T:
        """What something further says of one of the facts, made once."""
        known: dict[int, T] = self._known.setdefault(further, {})
        if id(fact) not in known:
            known[id(fact)] = further(self, fact)
        return known[id(fact)]

    @cached_property
    def _by_clause(self) -> Mapping[tuple[int, int], tuple[Fact, ...]]:
        found: dict[tuple[int, int], list[Fact]] = {}
        for facts in self.by_group.values():
            for fact in facts:
                found.setdefault((fact.sentence, fact.event.clause), []).append(fact)
        return {clause: tuple(facts) for clause, facts in found.items()}

    @cached_property
    def _by_sentence(self) -> Mapping[int, tuple[Fact, ...]]:
        found: dict[int, list[Fact]] = {}
        for facts in self.by_group.values():
            for fact in facts:
                found.setdefault(fact.sentence, []).append(fact)
        return {sentence: tuple(facts) for sentence, facts in found.items()}

    def of_sentence(self, sentence: int) -> tuple[Fact, ...]:
        """Every fact of a sentence, group by group."""
        return self._by_sentence.get(sentence, ())

    def of_clause(self, fact: Fact) -> tuple[Fact, ...]:
        """Every fact of the clause a fact stands in, itself included, group by group."""
        return self._by_clause.get((fact.sentence, fact.event.clause), ())

    @cached_property
    def keys(self) -> frozenset[str]:
        """The meanings of every word with content."""
        return frozenset().union(*self.analysis.keys)

    @cached_property
    def counted(self) -> frozenset[float]:
        """Every figure the article counts anything to."""
        return frozenset(
            fact.value.quantity.low
            for facts in self.by_group.values()
            for fact in facts
            if fact.value.slot == "count" and fact.value.quantity is not None
        )

    @cached_property
    def told(self) -> frozenset[str]:
        """The meanings and name stems of every word with content."""
        return self.keys | self.analysis.names

    @cached_property
    def _figures(self) -> Mapping[str, frozenset[float]]:
        found: dict[str, set[float]] = {}
        for facts in self.by_group.values():
            for fact in facts:
                if fact.value.quantity is not None:
                    found.setdefault(fact.value.kind, set()).add(fact.value.quantity.low)
        return {kind: frozenset(figures) for kind, figures in found.items()}

    def figures(self, kind: str) -> frozenset[float]:
        """Every amount of a kind in the article, whatever it is of."""
        return self._figures.get(kind, frozenset())

    @cached_property
    def punishments(self) -> frozenset[float]:
        """Every punishment of the article in seconds, and every time that somebody is given or gets."""
        given = {meaning(stem(verb)) for verb in ("get", "receive", "give", "hand")}
        return frozenset(
            fact.value.quantity.low
            for group in ("duration", "prison", "prison_sought")
            for fact in self.by_group.get(group, ())
            if fact.value.quantity is not None
            and (group != "duration" or not fact.event.heads or fact.event.heads & given)
        )

    @cached_property
    def ages(self) -> frozenset[float]:
        """Every age the article gives anybody."""
        return frozenset(
            fact.value.quantity.low
            for fact in self.by_group.get("age", ())
            if fact.value.quantity is not None
        )

    @cached_property
    def counted_people(self) -> frozenset[float]:
        """Every figure the article counts people to, whatever happened to them."""
        people = general_people()
        return frozenset(
            fact.value.quantity.low
            for facts in self.by_group.values()
            for fact in facts
            if fact.value.quantity is not None
            and (
                fact.group.startswith("people:") or (fact.value.slot == "count" and fact.value.unit in people)
            )
        )


def facts_of(analysis: Analysis) -> Facts:
    """Every typed value of an article with its event; call it through ``derived``."""
    found: dict[str, list[Fact]] = {}
    days: list[tuple[int, Moment]] = []
    for number, sentence in enumerate(analysis.article.sentences):
        parsed = analysis.parsed[number]
        triggers = triggers_in([word.text for word in parsed.words])
        if not triggers:
            continue
        if not any(word.tag in ("verb", "auxiliary") for word in parsed.words) and not (
            _SENTENCE_END.search(sentence.text) and len(parsed.words) > 5
        ):
            continue  # a line of a table or a list says nothing that could be contradicted
        groups = tuple(compositions_in(sentence.text)) if "sex" in triggers else ()
        for value in groups:
            found.setdefault("composition", []).append(_composition(analysis, number, value))
        for value in values_in(sentence.text, parsed.words, triggers):
            beside = days[-1] if days and days[-1][0] >= number - 1 else None
            fact = _fact(analysis, number, parsed, value, beside[1] if beside else None)
            if fact is not None and fact.value.moment is not None and fact.value.kind in ("day", "date"):
                days.append((number, fact.value.moment))
            inside = any(whole.start <= value.start < whole.end for whole in groups)
            if fact is not None and not (inside and fact.group.startswith("count:")):
                found.setdefault(fact.group, []).append(fact)
    return Facts(
        analysis.article,
        analysis,
        {group: tuple(facts) for group, facts in found.items()},
        _not_before(analysis.article, found.get("when", ())),
    )


def _composition(analysis: Analysis, sentence: int, value: Value) -> Fact:
    """How many men and how many women a group is made of."""
    return Fact(value, sentence, "composition", event_at(analysis, sentence, value.start, value.end))


def _not_before(article: Article, dated: "list[Fact] | tuple[Fact, ...]") -> date | None:
    """The latest day the article names as past, in its text or in what was removed around it."""
    days = [
        moment.dated
        for piece in article.removed
        if len(piece.text) < 400 and _ANY_YEAR.search(piece.text)
        for moment in moments_in(piece.text)
    ]
    days += [fact.value.moment.dated for fact in dated if fact.value.moment and fact.event.modality == "fact"]
    known = [day for day in days if day is not None]
    return max(known) if known else None


def _fact(
    analysis: Analysis, sentence: int, parsed: Parsed, value: Value, beside: Moment | None = None
) -> Fact | None:
    """The fact of a value; None where nothing says what it is a value of.

    Args:
        analysis: The article's analysis.
        sentence: Index of the sentence.
        parsed: The sentence.
        value: The value.
        beside: The day told last, in this sentence or the one before; None without one.
    """
    start = value.start
    if value.moment is not None and value.moment.shift is not None and value.moment.shift[0] == OTHER_DAY:
        moment = resolve_beside(value.moment, beside) if beside is not None else None
        if moment is None:
            return None
        value = value._replace(moment=moment)
        last = parsed.word_at(value.end - 1)
        behind = parsed.words[last + 1 : last + 2]
        if parsed.words[last].lower in ("before", "after") and behind and behind[0].tag != "sign":
            opened = parsed.clauses[parsed.clause_of(last + 1)]
            if opened.first < last or (opened.verb is None and opened.base != "be"):
                return None  # "a day after the accident" is the day of what stands before it
            start = max(value.start, parsed.words[opened.first].start)
    event = event_at(analysis, sentence, start, value.end)
    clause = parsed.clauses[event.clause]
    ending = ending_at(parsed, event, value.start) if value.moment or value.clock else None
    if value.moment is not None:
        future = event.modality == "future" or (ending is not None and ending.ahead)
        moment = resolve(value.moment, analysis.article.published, future)
        value = value._replace(moment=moment)
    if ending is not None:
        event = as_ending(event, ending)
    group, sort = _group(parsed, value, event)
    if not group:
        return None
    if group.startswith("count:") and len(event.heads) > 1 and sort in event.heads:
        # "148 flights were cancelled": what is counted is not what happens.
        heads = event.heads - {sort}
        event = replace(event, head=min(heads), heads=heads, head_class="verb")
    if group.startswith("people:") and _OF_WHOLE.match(analysis.article.sentences[sentence].text, value.end):
        value = value._replace(part="subset")  # "two of the four arrested"
    subject: frozenset[str] = frozenset()
    text = analysis.article.sentences[sentence].text
    if value.slot == "age":
        subject = aged(analysis, sentence, parsed, value, event)
    elif value.slot == "ranking":
        subject = ranked(analysis, parsed, value)
    return Fact(
        value,
        sentence,
        group,
        event,
        sort,
        subject,
        frozenset(word.stem for word in parsed.chunk(clause.teller) if word.tag == "noun"),
        _restricted(parsed, value),
        topic_of(parsed, value, event)
        if value.kind in ("money", "percent") or group == "duration"
        else frozenset(),
        ending,
        _past_years(text, analysis.article.published),
    )


def _past_years(text: str, published: date | None) -> frozenset[str]:
    """The years before that of publication that a sentence names."""
    years = frozenset(_PAST_YEAR.findall(text))
    return years - {str(published.year)} if published is not None else years


def _group(parsed: Parsed, value: Value, event: Event) -> tuple[str, str]:
    """What a value can be held against: its group and, for counts, the sort of thing counted."""
    if value.kind in ("day", "date"):
        return "when", ""
    if value.kind == "time":
        return "time", ""
    if value.kind == "money":
        return f"money:{value.unit}", ""
    if value.slot == "magnitude":
        inside = parsed.chunk((parsed.clauses[event.clause].first, parsed.clauses[event.clause].last))
        after = any(word.stem == "aftershock" for word in inside)
        return ("aftershock" if after else "magnitude"), ""
    if value.slot == "duration":
        sought = _is_sought(parsed, value, event)
        if not _is_prison(parsed, value, event) and not (sought and _is_prosecuted(parsed)):
            return "duration", ""
        return ("prison_sought" if sought else "prison"), ""
    if value.slot != "count":
        return value.slot, ""
    outcome = _outcome(parsed, value, event)
    people = general_people()
    if outcome == "rescued" and value.unit and value.unit not in people and value.unit not in outcomes():
        outcome = ""  # a penalty is saved too
    if outcome == "infected" and value.unit and value.unit not in person_stems() | outcomes().keys():
        outcome = ""  # so are computers and herds
    if outcome == "missing" and value.unit and value.unit not in person_stems() | outcomes().keys():
        outcome = ""  # so are paintings
    if outcome:
        return f"people:{outcome}", "" if not value.unit or value.unit in people else meaning(value.unit)
    if not value.unit:
        return "", ""
    return f"count:{meaning(value.unit)}", meaning(value.unit)


def _is_sought(parsed: Parsed, value: Value, event: Event) -> bool:
    """Whether somebody wants a punishment, or the law allows it."""
    if event.modality == "possible" or event.heads & {meaning(stem(verb)) for verb in _SEEKING}:
        return True
    words = parsed.words[: parsed.word_at(value.start)]
    return _is_prosecuted(parsed) and any(word.base in _SEEKING for word in words if word.reading is not None)


def _is_prosecuted(parsed: Parsed) -> bool:
    """Whether a sentence speaks of the prosecution."""
    return any(word.lower in _PROSECUTION for word in parsed.words)


def is_sought(fact: Fact) -> bool:
    """Whether somebody only wants, demands or offers what the fact tells."""
    return bool(fact.event.heads & {meaning(stem(verb)) for verb in (*_SEEKING, "offer")})


def _is_prison(parsed: Parsed, value: Value, event: Event) -> bool:
    """Whether a duration is a punishment."""
    position = parsed.word_at(max(value.end - 1, value.start)) + 1
    first = parsed.word_at(value.start)
    near = parsed.words[max(0, first - 4) : first] + parsed.words[position : position + 4]
    if any(word.lower in _PRISON for word in near):
        return True
    return bool(event.heads & {meaning(stem(verb)) for verb in _SENTENCING})


def _outcome(parsed: Parsed, value: Value, event: Event) -> str:
    """What happened to the people counted: said beside the number, else by the verb nearest to it."""
    names = outcomes()
    if value.unit in names:
        return names[value.unit]
    for adjective in value.adjectives:
        if adjective in names:
            return names[adjective]
    words = parsed.words
    behind = parsed.word_at(max(value.end - 1, value.start)) + 1
    for position in range(behind, min(behind + 4, len(words))):
        word = words[position]
        if word.tag in ("sign", "conjunction", "preposition"):
            break
        if word.stem in names:
            return names[word.stem]
    clause = parsed.clauses[event.clause]
    first = parsed.word_at(value.start)
    if first >= 2 and words[first - 1].lower == "of" and words[first - 2].stem in names:
        return names[words[first - 2].stem]  # "the deaths of three patients"
    for word in reversed(words[clause.first : first]):
        if word.reading is not None and word.stem in names:
            return names[word.stem]
        if word.reading is not None and word.base not in word_set("light_verb"):
            break
    else:
        for word in words[behind : clause.last]:
            # "Seven are in hospital": a light verb leaves it to the words behind it.
            if word.stem in names:
                return names[word.stem]
            if word.reading is not None and word.base not in word_set("light_verb"):
                return ""
    if any(word.lower in ("toll", "deaths", "dead") for word in parsed.chunk(clause.subject)):
        return "dead"
    return ""


def _restricted(parsed: Parsed, value: Value) -> frozenset[str]:
    """The place a sentence opens with, to which its figures are limited."""
    words = parsed.words
    if not words or words[0].lower not in ("in", "at", "across", "among", "for"):
        return frozenset()
    found: list[str] = []
    for word in words[1:8]:
        if word.tag == "sign":
            return frozenset(found)
        if word.tag in ("time", "number", "verb", "auxiliary") or word.start >= value.start:
            return frozenset()
        if word.content:
            found.append(meaning(word.stem))
    return frozenset()
