"""Subjects of reports: which of the people a sentence mentions is the one who speaks."""

import re
from collections.abc import Sequence

from lavreader.language.grammar.verbs import verb_lists
from lavreader.language.people.mention_words import role_head
from lavreader.language.people.mentions import Mention
from lavreader.language.speech.sentence_reader import SentenceReader
from lavreader.language.speech.speech import SpeechVerb
from lavreader.language.spelling import normal_spelling
from lavreader.language.tokens import Token

_PREPOSITIONS = frozenset(
    [
        "of",
        "for",
        "from",
        "with",
        "within",
        "at",
        "in",
        "on",
        "by",
        "to",
        "into",
        "about",
        "against",
        "near",
        "over",
        "under",
        "between",
        "among",
        "via",
        "per",
        "than",
        "inside",
        "outside",
        "like",
    ]
)
_TRANSPARENT = frozenset(
    [
        "has",
        "have",
        "had",
        "was",
        "were",
        "is",
        "are",
        "been",
        "later",
        "also",
        "then",
        "reportedly",
        "be",
        "would",
        "will",
    ]
)
# A relative by the name of whom they are of.
_RELATIVE = re.compile(
    r"(?P<of>[A-Z][\w-]+)[’']s (?:mother|father|mum|dad|wife|husband|son|daughter|brother|sister|widow)$"
)
# "It was the mayor, not the minister, who said …"
_CLEFT = (["it", "was"], ["it", "is"])
# "It was left to Tom Lind to say so", "it fell to the mayor".
_LEFT = frozenset(["left", "fell", "up", "down"])
_JOINTS = frozenset("'’-")
_DETERMINERS = frozenset(["the", "a", "an", "his", "her", "their", "its", "one", "another", "some"])
_JOINING = frozenset(["and", "or", "but", "nor", "as", "that", "who"])
# Words of a trade between an attribute and a name: *Oxford art historian Ann Dale*.
_TRADE_WORDS = 2
# Words of a speaker's phrase up to its head at most: *a senior health ministry official*.
_LONGEST_PHRASE = 6


def head_of(reader: SentenceReader, sentence: int, candidates: list[Mention]) -> Mention:
    """The phrase's head: possessors are passed over, an apposition's name wins over the bare office."""
    first = next((m for m in candidates if not m.possessive), candidates[0])
    described = _described(reader, sentence, candidates, first)
    if described is not None:
        return described
    if first.kind in ("person", "pronoun"):
        return first
    text = reader.article.sentences[sentence].text
    for other in candidates[candidates.index(first) + 1 :]:
        gap = text[first.end : other.start]
        named = other.kind == "person" and (len(other.name) > 1 or other.roles)
        if named and gap.rstrip().endswith(",") and len(gap) < 80:
            return other._replace(roles=other.roles | first.roles)
        relative = _RELATIVE.match(first.text)
        if relative is not None and other.kind == "person" and gap.strip() == ",":
            # "Lind's mother, Anna": most likely Anna Lind.
            name = (*other.name, normal_spelling(relative["of"]))
            return other._replace(name=name, roles=first.roles)
    return first


def _described(
    reader: SentenceReader, sentence: int, candidates: list[Mention], first: Mention
) -> Mention | None:
    """Whoever stands behind a trade that only one of their attributes opens: *US anatomist Ann Dale*."""
    place = candidates.index(first) + 1
    if place >= len(candidates) or first.kind == "pronoun" or first.roles:
        return None
    other = candidates[place]
    between = reader.article.sentences[sentence].text[first.end : other.start].split()
    trade = 0 < len(between) <= _TRADE_WORDS and all(word.isalpha() and word.islower() for word in between)
    if not trade or other.kind != "person" or len(other.name) < 2 or other.possessive:
        return None
    if any(word in _PREPOSITIONS or word in _JOINING for word in between) or any(
        (reading := verb_lists().readings.get(word)) is not None and reading.forms & {"past", "s"}
        for word in between
    ):
        return None
    return other


def subject_of(reader: SentenceReader, sentence: int, verb: SpeechVerb) -> Mention | None:
    """The subject of a verb of speech that stands before the words."""
    words = reader.words(sentence)
    place = words[verb.index].start
    before = [m for m in reader.mentions(sentence) if m.end <= place and not m.possessive]
    if not before:
        return None if verb.participle else phrase_between(reader, sentence, 0, place)
    previous = words[verb.index - 1].text.casefold() if verb.index else ""
    if previous == "who" and [word.text.casefold() for word in words[:2]] in _CLEFT:
        return head_of(reader, sentence, [m for m in before if m.text != words[0].text] or before)
    if verb.participle and previous == "as":
        return before[-1]
    if verb.participle:
        finite = [v for v in reader.verbs(sentence, 0, place) if not v.participle and v.kind != "according"]
        if finite:
            return subject_of(reader, sentence, finite[0])
        first = next((m for m in before if not is_object(words, m)), before[0])
        return head_of(reader, sentence, before[before.index(first) :])
    return _nearest_subject(words, before, verb.index)


def _nearest_subject(words: Sequence[Token], before: list[Mention], verb: int) -> Mention:
    """The noun phrase left of a finite verb, appositions and attributes passed over."""
    previous = next((w for w in reversed(words[:verb]) if not _is_transparent(w)), None)
    if previous is not None and previous.text.casefold() in ("and", "then"):
        doer = _doer_before(words, before, words.index(previous))
        if doer is not None:
            return doer
    apposition = previous is not None and previous.text == ","
    if apposition:
        # "NP, attribute, said": the comma before the last one closes NP.
        commas = [w for w in words[:verb] if w.text == ","]
        if len(commas) >= 2:
            opening = commas[-2].start
            for mention in reversed(before):
                if mention.end <= opening and not is_object(words, mention):
                    return _with_name_behind(before, mention, opening)
    for mention in reversed(before):
        if not is_object(words, mention):
            return mention
    return before[-1]


def _doer_before(words: Sequence[Token], before: list[Mention], joint: int) -> Mention | None:
    """Who does what stands before an *and*: in *Lind met the minister and said* it is Lind who speaks."""
    for mention in reversed(before):
        behind = next((n for n, word in enumerate(words) if word.start >= mention.end), joint)
        while behind < joint and _is_transparent(words[behind]):
            behind += 1
        if behind < joint and _is_finite(words[behind]) and not is_object(words, mention):
            return mention
    return None


def _with_name_behind(before: list[Mention], office: Mention, opening: int) -> Mention:
    """An office with the name between the commas behind it: *the chief executive, Anna Lind, said*."""
    if office.kind in ("person", "pronoun"):
        return office
    named = next((m for m in before if m.start > opening), None)
    if named is None or named.kind != "person" or named.start - opening > 2 or office.end != opening:
        return office
    return named._replace(roles=named.roles | office.roles)


def _is_transparent(word: Token) -> bool:
    lower = word.text.casefold()
    return lower in _TRANSPARENT or lower.endswith("ly")


def is_object(words: Sequence[Token], mention: Mention) -> bool:
    """Whether a preposition stands before a mention."""
    index = next((n for n, w in enumerate(words) if w.start >= mention.start), 0)
    before = words[index - 1].text.casefold() if index else ""
    if before == "to" and index > 1 and words[index - 2].text.casefold() in _LEFT:
        return False
    return before in _PREPOSITIONS


def phrase_between(reader: SentenceReader, sentence: int, start: int, end: int) -> Mention | None:
    """The noun phrase that fills a stretch, whatever it names: *a baggage handler*, *the union of miners*.

    Args:
        reader: The article's sentences.
        sentence: Index of the sentence.
        start: Offset at which the phrase begins.
        end: Offset up to which it may run; a comma or another sign ends it, too.
    """
    tokens: list[Token] = []
    for token in reader.words(sentence):
        if token.start < start:
            continue
        if token.end > end or not _is_word(token):
            break
        tokens.append(token)
    while tokens and _is_transparent(tokens[-1]):
        tokens.pop()
    head = next((n for n, token in enumerate(tokens) if token.text.casefold() in _PREPOSITIONS), len(tokens))
    if not 0 < head <= _LONGEST_PHRASE or not tokens[head - 1].content:
        return None
    first, last = tokens[0].text.casefold(), tokens[head - 1].text.casefold()
    plural = head == 1 and last.endswith("s") and not last.endswith("ss")
    if (first not in _DETERMINERS and not plural) or any(_is_finite(token) for token in tokens[:head]):
        return None
    if last != tokens[head - 1].text:
        return None
    text = reader.article.sentences[sentence].text
    stop = tokens[head - 1].end
    return Mention(
        "role", tokens[0].start, stop, text[tokens[0].start : stop], (), frozenset([role_head(last)])
    )


def _is_word(token: Token) -> bool:
    """Whether a token is a word or part of one: *61-year-old*."""
    return token.kind in ("word", "number") or token.text in _JOINTS


def _is_finite(token: Token) -> bool:
    """Whether a word can only be a verb."""
    reading = verb_lists().readings.get(token.text.casefold())
    return reading is not None and "past" in reading.forms and token.text.casefold() != reading.base


def introducer(reader: SentenceReader, sentence: int) -> Mention | None:
    """Who a sentence that leads up to a quotation says will speak."""
    length = len(reader.article.sentences[sentence].text)
    verbs = [v for v in reader.verbs(sentence, 0, length) if v.kind != "denial"]
    if verbs:
        mention = subject_of(reader, sentence, verbs[-1])
        if mention is not None:
            return mention
    words = reader.words(sentence)
    return next((m for m in reader.mentions(sentence) if not is_object(words, m) and not m.possessive), None)
