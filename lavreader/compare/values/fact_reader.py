"""Reading facts: every typed value of an article, with its event, day and topic."""

import re
from dataclasses import replace
from datetime import date

from lavreader.article import Article
from lavreader.compare.reading.analysis import Analysis, meaning
from lavreader.compare.reading.events import event_at
from lavreader.compare.states.endings import as_ending, ending_at
from lavreader.compare.values.aged import aged, of_many, ranked
from lavreader.compare.values.fact_groups import INTERVAL, group_of
from lavreader.compare.values.facts import Fact, Facts
from lavreader.compare.values.pointed_counts import Counted, counted_noun, pointed_unit
from lavreader.compare.values.topics import topic_of
from lavreader.language.grammar.clauses import Parsed
from lavreader.language.values.calendar import moments_in
from lavreader.language.values.moment import OTHER_DAY, Moment, resolve, resolve_beside
from lavreader.language.values.numbers import NUMBER, Quantity
from lavreader.language.values.page_stamps import stamped
from lavreader.language.values.results import compositions_in
from lavreader.language.values.triggers import triggers_in
from lavreader.language.values.values import Value, values_in

_A_DAY = 86400.0
_SENTENCE_END = re.compile(r"[.!?][”’\"')]*$")
_PAST_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
# "Grew 7 percent last year", and not what it is compared with: "more than last year"
_LAST_YEAR = re.compile(
    r"(?<!\bthan\s)(?<!\bfrom\s)(?<!\bon\s)(?<!\bwith\s)(?<!\bsince\s)(?<!\bover\s)\blast\syear\b(?!['’]s\b)"
)
_ANY_YEAR = re.compile(r"(?:19|20)\d\d")
_OF_WHOLE = re.compile(rf"\s(?:out\s)?of\s(?:the|those|these|its|their)\s{NUMBER}\b", re.IGNORECASE)


def facts_of(analysis: Analysis) -> Facts:
    """Every typed value of an article with its event; call it through ``derived``."""
    found: dict[str, list[Fact]] = {}
    days: list[tuple[int, Moment]] = []
    counted: list[Counted] = []
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
        stamps = stamped(sentence.text)
        for value in values_in(sentence.text, parsed.words, triggers):
            if any(first <= value.start < last for first, last in stamps):
                continue
            beside = days[-1] if days and days[-1][0] >= number - 1 else None
            fact = _fact(analysis, number, parsed, value, beside[1] if beside else None)
            if value.slot == "count":
                if fact is None and (unit := pointed_unit(analysis, number, parsed, value, counted)):
                    value = value._replace(unit=unit)
                    fact = _fact(analysis, number, parsed, value)
                elif noun := counted_noun(parsed, value):
                    counted.append((number, value.start, noun))
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
        last = parsed.word_at(value.end - 1)
        behind = parsed.words[last + 1 : last + 2]
        moment = resolve_beside(value.moment, beside) if beside is not None else None
        if parsed.words[last].lower in ("before", "after") and behind and behind[0].tag != "sign":
            opened = parsed.clauses[parsed.clause_of(last + 1)]
            opening = not parsed.word_at(value.start)  # "Two days after he left, his deputy quit"
            if opened.first < last or (opened.verb is None and opened.base != "be") or opening:
                moment = None  # "a day after the accident" is the day of what stands before it
            else:
                start = max(value.start, parsed.words[opened.first].start)
        if moment is None:
            length = abs(value.moment.shift[1]) * _A_DAY
            if not length:
                return None
            # Of no day told, it still says how long was between the two.
            value = Value(
                "number", INTERVAL, value.start, value.end, Quantity(length, length, step=_A_DAY / 4),
                unit="duration",
            )  # fmt: skip
            start = value.start
        else:
            value = value._replace(moment=moment)
    event = event_at(analysis, sentence, start, value.end)
    clause = parsed.clauses[event.clause]
    ending = ending_at(parsed, event, value.start) if value.moment or value.clock else None
    if value.moment is not None:
        future = event.modality == "future" or (ending is not None and ending.ahead)
        moment = resolve(value.moment, analysis.article.published, future)
        value = value._replace(moment=moment)
    if ending is not None:
        event = as_ending(event, ending)
    group, sort = group_of(parsed, value, event)
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
    if value.slot == "age" and of_many(parsed, value):
        return None
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
        if value.kind in ("money", "percent") or group in ("duration", INTERVAL)
        else frozenset(),
        ending,
        _past_years(text, analysis.article.published),
    )


def _past_years(text: str, published: date | None) -> frozenset[str]:
    """The years before that of publication that a sentence names, last year among them."""
    years = frozenset(_PAST_YEAR.findall(text))
    if published is None:
        return years
    years -= {str(published.year)}
    return years | {str(published.year - 1)} if _LAST_YEAR.search(text) else years


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
