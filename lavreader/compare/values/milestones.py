"""Milestones: turning points of which one matter has one only, however outlets put them.

*Sworn in on Thursday* and *her inauguration is set for Saturday* answer one question, and so do
*runs until 14 November* and *shareholders have until 28 November*. The words of the two need not be
alike, so what is held together is the turning point itself.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from lavreader.article import Article
from lavreader.compare.alignment.background import Background
from lavreader.compare.reading.analysis import Analysis, derived, meaning
from lavreader.compare.reading.clause_lines import line_of, normal_form, telling_clause
from lavreader.compare.reading.mentions import only_mentioned
from lavreader.compare.values.compatibility import is_earliest
from lavreader.compare.values.fact_groups import PLAY
from lavreader.compare.values.fact_reader import facts_of
from lavreader.compare.values.facts import Fact, Facts
from lavreader.language.grammar.classed_words import Word, word_set
from lavreader.language.grammar.verbs import singular
from lavreader.language.word_tables import word_table

Owner = Literal["person", "thing", "news"]
_WORD = re.compile(r"[a-z][a-z-]+")
# Words that say nothing of what a pattern is about.
_COMMON = frozenset(
    [
        "be",
        "the",
        "a",
        "an",
        "in",
        "on",
        "of",
        "to",
        "at",
        "by",
        "for",
        "from",
        "have",
        "his",
        "her",
        "its",
        "their",
        "as",
        "and",
        "or",
        "with",
        "will",
        "should",
        "so",
        "it",
        "up",
        "out",
    ]
)
#: Groups of values that date a turning point.
GROUPS = ("when", "time", PLAY)
# Sentences that tell what an article is about.
_LEAD = 4
# "It was a little before six in the morning", in the opening of an article of an accident.
_IT_WAS = re.compile(r"(?:it|the time) be (?:\S+ ){0,3}@")
# "His arrest was announced on Friday" says when it was announced.
_ANNOUNCED = re.compile(
    r" be (?:\S+ ){0,2}?"
    r"(announce|confirm|disclose|reveal|acknowledge|publicise|publicize|make (?:public|known?))(?!\S)"
)
_AHEAD = frozenset(
    [
        *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
        *("another", "further", "final", "earlier"),
    ]
)


@dataclass(frozen=True)
class Milestone:
    """A turning point told at a place.

    Attributes:
        name: Which one.
        owner: What it is of.
        fact: The day, date or time of it.
        told: Meanings of the other words of its clause with content, and of its subject.
        sole: Whether an article hardly tells two of it.
        many: Whether an article often tells several of it.
        lasting: Whether it is of the past or of what comes next by its very nature.
        ordinals: Words that say which of several it is.
        announced: Whether the clause only says when it was made known.
    """

    name: str
    owner: Owner
    fact: Fact
    told: frozenset[str]
    ordinals: frozenset[str]
    sole: bool = False
    many: bool = False
    lasting: bool = False
    announced: bool = False


@dataclass(frozen=True)
class _Pattern:
    name: str
    owner: Owner
    expression: re.Pattern[str]
    words: frozenset[str]
    sole: bool = False
    many: bool = False
    lasting: bool = False
    play: bool = False


@cache
def _patterns() -> tuple[_Pattern, ...]:
    found = []
    for entry in word_table("lavreader.compare.values", "milestones")["milestone"]:
        alternatives = "|".join(
            pattern.replace(" _ ", r"\s(?:[^@\s]+\s){0,3}?") for pattern in entry["patterns"]
        )
        found.append(
            _Pattern(
                entry["name"],
                entry["of"],
                re.compile(rf" (?:{alternatives})(?!\S)"),
                _words_of(entry["patterns"]),
                entry.get("sole", False),
                entry.get("many", False),
                entry.get("lasting", False),
                entry.get("play", False),
            )
        )
    return tuple(found)


def _words_of(patterns: Sequence[str]) -> frozenset[str]:
    """Words of which a line must hold one where any of the patterns matches."""
    return frozenset(_WORD.findall(" ".join(patterns))) - _COMMON


def milestones_in(background: Background, article: Article) -> Mapping[str, tuple[Milestone, ...]]:
    """The turning points of one of a story's articles, made once from the facts the story has."""
    return background.made(
        article, milestones_of, lambda: milestones_of(derived(background, article, facts_of))
    )


def milestones_of(facts: Facts) -> Mapping[str, tuple[Milestone, ...]]:
    """Every turning point of an article by its name, in reading order; in a story, see ``milestones_in``."""
    analysis = facts.analysis
    begun = _onsets_of(analysis)
    found: dict[str, list[Milestone]] = defaultdict(list)
    for group in GROUPS:
        for fact in facts.by_group.get(group, ()):
            if fact.event.negated and not is_earliest(fact):
                continue
            parsed = analysis.parsed[fact.sentence]
            clause = telling_clause(parsed, fact)
            line, places = line_of(parsed, clause, fact)
            opening = fact.sentence < _LEAD and fact.value.clock is not None and _IT_WAS.match(line)
            held = set(line.split())
            for pattern in (*_patterns(), *begun):
                if pattern.words.isdisjoint(held) and not (opening and pattern.owner == "news"):
                    continue
                if pattern.play != (group == PLAY):
                    continue
                if fact.value.slot == "part_of_day" and pattern.owner != "news":
                    continue
                match = pattern.expression.search(line)
                if match is None and opening and pattern.owner == "news":
                    match = opening
                if match is None or only_mentioned(fact, _matched(line, places, match)):
                    continue
                used = set(match.group().split())
                told = frozenset(
                    meaning(word.stem)
                    for place, word in places
                    if word.content
                    and word.tag in ("noun", "name")
                    and normal_form(word) not in used
                    and not _tells_time(word)
                )
                ordinals = frozenset(
                    word.lower
                    for place, word in places
                    if word.lower in _AHEAD
                    and (pattern.owner == "news" or word.lower not in used)
                    and (place == 0 or parsed.words[place - 1].lower != "one")  # from one another
                )
                found[pattern.name].append(
                    Milestone(
                        pattern.name,
                        pattern.owner,
                        fact,
                        told,
                        ordinals,
                        pattern.sole,
                        pattern.many,
                        pattern.lasting,
                        _is_announced(line, match, used),
                    )
                )
    return {name: tuple(members) for name, members in found.items()}


@cache
def _onsets() -> tuple[tuple[str, frozenset[str], _Pattern], ...]:
    """Each sort of sudden event: its name, its nouns, and how it is said to begin."""
    data = word_table("lavreader.compare.values", "onsets")
    happening = "|".join(data["happening"])
    generic = "|".join(data["generic"].split())
    found = []
    for entry in data["onset"]:
        events = "|".join(entry["events"].split())
        own = "|".join(entry["patterns"])
        words = _words_of([entry["events"], *entry["patterns"], *data["happening"]])
        expression = re.compile(
            rf" (?:(?:{generic}|{events})\s(?:[^@\s]+\s){{0,3}}?(?:{happening})|{own})(?!\S)"
        )
        found.append(
            (entry["name"], frozenset(entry["nouns"].split()), _Pattern("onset", "news", expression, words))
        )
    return tuple(found)


def _onsets_of(analysis: Analysis) -> tuple[_Pattern, ...]:
    """How an article may say that the sudden event began with which it opens."""
    title = analysis.article.title or ""
    counts: Counter[str] = Counter()
    lead = [singular(word.casefold().strip(".,:;!?’'\"“”")) for word in title.split()]
    for parsed in analysis.parsed[:_LEAD]:
        lead += [normal_form(word) for word in parsed.words]
    for name, nouns, _ in _onsets():
        counts[name] = sum(1 for word in lead if word in nouns)
    best = max(counts.values(), default=0)
    return tuple(
        replace(pattern, name=f"onset of {name}")
        for name, _, pattern in _onsets()
        if best and 2 * counts[name] >= best
    )


def _matched(line: str, places: Sequence[tuple[int, Word]], match: re.Match[str]) -> list[int]:
    """Where the words stand that a pattern matched in a line."""
    first = line.count(" ", 0, match.start() + 1) - 1
    tokens = line.split()
    behind = first + len(match.group().split())
    value = tokens.index("@")
    return [places[number - (number > value)][0] for number in range(first, behind) if number != value]


def _is_announced(line: str, match: re.Match[str], used: set[str]) -> bool:
    """Whether a clause says when what a pattern matched was made known, and the pattern does not say so."""
    announced = _ANNOUNCED.search(line, match.start())
    return announced is not None and announced.group(1).split()[-1] not in used


def _tells_time(word: Word) -> bool:
    """Whether a noun only says when or where at: *four days before*, *took place*."""
    return word.lower in word_set("time_unit") or word.lower in ("place", "part")
