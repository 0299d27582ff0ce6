"""Topics: what a claim is about, in the outlets' own words."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from lavreader.compare.comparison import FindingKind
from lavreader.compare.quotes.quoted_article import quoted_in
from lavreader.compare.values.shared_values import Place
from lavreader.language.concepts import concept
from lavreader.language.grammar.verbs import verb_lists
from lavreader.language.tokens import Token, sentence_tokens

if TYPE_CHECKING:
    from lavreader.compare.story import Story

# What is asked of the thing named, shown behind it.
_ASPECT: Mapping[FindingKind, str] = {
    "day": "day",
    "date": "date",
    "time": "time",
    "number": "number",
    "money": "amount",
    "percent": "share",
    "name": "name",
    "role": "role",
    "place": "place",
    "polarity": "yes or no",
    "status": "outcome",
    "attribution": "who",
    "cause": "cause",
    "quote": "words",
}
_MOST_WORDS = 4
_LONGEST_GAP = 2
# Small words inside a noun phrase.
_INSIDE = frozenset(["of", "the", "a", "an", "for", "in", "at", "on", "its", "his", "her", "their"])
_QUOTE_WORDS = 7
# A name alone says less of a matter than a noun does.
_NAME_WEIGHT = 0.6
# Characters from the value at which a phrase counts half: what an outcome is of stands beside it.
_NEAR = 12
_FAR = 60
_TIMES = frozenset(
    [
        "last", "next", "previous", "year", "month", "week", "day", "today", "yesterday", "tomorrow", "hour",
        "earlier", "later", "morning", "evening", "night", "afternoon", "recent", "said", "told",
    ]
)  # fmt: skip


def topic_of(story: "Story", kind: FindingKind, places: Sequence[Place]) -> str:
    """A short phrase for a claim, such as "Security Council meeting: day".

    It is the run of words that most of the claim's sentences share and that carries the most
    weight near the value, taken from one of the outlets; for a quotation its speaker and beginning.
    """
    if kind == "quote":
        return _quotation(story, places)
    reach = _NEAR if kind in ("status", "polarity") else _FAR
    shared: Counter[str] = Counter()
    for place in places:
        shared.update({_meaning(token) for token in _tokens(story, place) if _counts(token, place)})
    candidates = sorted(
        (candidate for place in places for candidate in _runs(story, place, shared, len(places), reach)),
        key=lambda candidate: (-candidate[0], len(candidate[1]), candidate[1].casefold()),
    )
    phrase = candidates[0][1] if candidates else min((place.text for place in places), key=len)
    return f"{phrase}: {_ASPECT[kind]}"


def _tokens(story: "Story", place: Place) -> tuple[Token, ...]:
    return story.background.of(story.articles[place.article], sentence_tokens)[place.sentence]


def _meaning(token: Token) -> str:
    return concept(token.stem) or token.stem


def _counts(token: Token, place: Place) -> bool:
    """Whether a token may be part of a topic: a content word outside the value."""
    return (
        token.content and token.kind == "word" and not (place.start < token.end and token.start < place.end)
    )


def _runs(
    story: "Story", place: Place, shared: Counter[str], count: int, reach: int
) -> list[tuple[float, str]]:
    """The noun phrases of a value's sentence that the claim's other sentences share, with their weight."""
    tokens = [token for token in _tokens(story, place) if token.kind != "space"]
    text = story.articles[place.article].sentences[place.sentence].text
    readings = verb_lists().readings
    good = [
        _counts(token, place)
        and (shared[_meaning(token)] > 1 or count < 2)
        and not (token.text[0].islower() and token.text.casefold() in readings and _is_verb(tokens, index))
        and not (token.text.endswith("ly") and token.text[0].islower())
        and token.text.casefold() not in _TIMES
        for index, token in enumerate(tokens)
    ]
    found = []
    for begin in range(len(tokens)):
        if not good[begin] or (begin and _is_name(tokens[begin - 1]) and _is_name(tokens[begin])):
            continue
        weight, words, end, common = 0.0, 0, begin, False
        for position in range(begin, len(tokens)):
            token = tokens[position]
            if not good[position]:
                small = token.text.casefold() in _INSIDE
                if not small or position - end > _LONGEST_GAP:
                    break
                continue
            inside_name = _is_name(token) and end == position - 1 and _is_name(tokens[end])
            if words >= _MOST_WORDS and not inside_name:
                break
            words += 1
            end = position
            common = common or not _is_name(token)
            weight += story.background.idf(token.stem) * shared[_meaning(token)] / count
        distance = min(abs(tokens[begin].start - place.end), abs(place.start - tokens[end].end))
        weight *= 1.0 if common else _NAME_WEIGHT * (0.4 if reach == _NEAR else 1.0)
        found.append((round(weight / (1 + distance / reach), 4), text[tokens[begin].start : tokens[end].end]))
    return found


def _is_name(token: Token) -> bool:
    return token.kind == "word" and token.content and token.text[0].isupper()


def _is_verb(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word that can be a verb hardly is a noun here: nothing that opens a noun phrase before it."""
    forms = verb_lists().readings[tokens[index].text.casefold()].forms
    if forms & {"past", "participle", "ing"}:
        return True
    before = tokens[index - 1].text.casefold() if index else ""
    return before in ("to", "will", "would", "can", "could", "may", "might", "must", "should", "not")


def _quotation(story: "Story", places: Sequence[Place]) -> str:
    """Who is quoted, where known, and how the quotation begins."""
    speakers: Counter[str] = Counter()
    for place in places:
        quoted = quoted_in(story.background, story.articles[place.article])
        for unit in quoted.units:
            speaker = quoted.utterances[unit.utterance].speaker
            if (
                unit.sentence == place.sentence
                and unit.start <= place.start < unit.end
                and speaker is not None
            ):
                speakers[speaker.text] += 1
    shortest = min((place.text for place in places), key=lambda text: (len(text), text))
    words = shortest.split()
    opening = " ".join(words[:_QUOTE_WORDS]).rstrip(",.;:") + ("…" if len(words) > _QUOTE_WORDS else "")
    named = sorted(speakers, key=lambda name: (-len(name.split()), name))
    return f"{named[0]}: “{opening}”" if named else f"“{opening}”"
