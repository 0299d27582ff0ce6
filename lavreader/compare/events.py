"""Events: who did what, so that only facts about the same matter are held against each other."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from typing import Literal

from lavreader.article import Article
from lavreader.compare.background import Background
from lavreader.language.clauses import Clause, Modality, Parsed, parse
from lavreader.language.concepts import concept
from lavreader.language.tagging import Word, is_negator, word_set
from lavreader.language.tokens import Token, sentence_tokens, stem
from lavreader.language.verbs import is_event_noun, verb_lists
from lavreader.language.wordlist import read_wordlist

HeadClass = Literal["noun", "verb", "speech"]
Weighted = tuple[dict[str, float], float]

# Weights of a word by where it stands: in the clause, in the rest of the sentence, in a
# neighbouring sentence of the same or the next paragraph.
CLAUSE, SENTENCE, NEIGHBOUR = 1.0, 0.6, 0.3


@dataclass(frozen=True)
class Analysis:
    """What is worked out once for an article.

    Attributes:
        article: The article.
        parsed: Its sentences with their clauses.
        names: Stems that stand with a capital inside sentences.
        holders: A role in the singular, such as ``minister``, to the stems of those who hold it.
        keys: For each sentence, the concepts of its content words.
        meanings: For each sentence, under what each of its words counts; empty for words without content.
        denials: For each sentence, whether it denies something.
        subjects: For each sentence, the stems of the names its first clause is about, pronouns
            and roles resolved.
    """

    article: Article
    parsed: tuple[Parsed, ...]
    names: frozenset[str]
    holders: Mapping[str, frozenset[str]]
    keys: tuple[frozenset[str], ...]
    meanings: tuple[tuple[str, ...], ...]
    denials: tuple[bool, ...]
    subjects: tuple[frozenset[str], ...]


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


def analyse(article: Article) -> Analysis:
    """Clauses, names, role holders and subjects of an article; call it through ``background.of``."""
    tokens = sentence_tokens(article)
    names = frozenset(
        token.stem
        for sentence in tokens
        for position, token in enumerate(sentence)
        if token.kind == "word" and token.content and token.text[0].isupper() and _inside(sentence, position)
    )
    parsed = tuple(parse(sentence, names) for sentence in tokens)
    holders = _holders(parsed)
    meanings = tuple(
        tuple([meaning(word.stem) if word.content else "" for word in sentence.words]) for sentence in parsed
    )
    keys = tuple(frozenset(sentence) - {""} for sentence in meanings)
    denials = tuple(_denies(sentence) for sentence in parsed)
    subjects: list[frozenset[str]] = []
    for sentence in parsed:
        subjects.append(_subject_of(sentence, holders, subjects[-1] if subjects else frozenset()))
    return Analysis(article, parsed, names, holders, keys, meanings, denials, tuple(subjects))


def meaning(stem: str) -> str:
    """Under what two words count as the same: the concept of a stem, else the stem itself."""
    return concept(stem) or stem


def _inside(sentence: tuple[Token, ...], position: int) -> bool:
    """Whether a word stands where a capital is not owed to the beginning of a sentence."""
    for token in reversed(sentence[:position]):
        if token.kind in ("word", "number"):
            return True
        if token.kind == "sign" and token.text in '“"‘«:':
            return False
    return False


def _holders(parsed: Iterable[Parsed]) -> dict[str, frozenset[str]]:
    """Who holds a role: the name that follows it directly ("coast guard spokesman Nikos Vardis")."""
    found: dict[str, set[str]] = {}
    roles = word_set("role")
    for sentence in parsed:
        for position, word in enumerate(sentence.words[:-1]):
            if word.lower not in roles:
                continue
            name = []
            for later in sentence.words[position + 1 : position + 5]:
                if later.tag != "name" or later.lower in roles:
                    break
                name.append(later.stem)
            if name:
                found.setdefault(word.lower, set()).update(name)
    return {role: frozenset(stems) for role, stems in found.items()}


def _names_in(words: Iterable[Word]) -> frozenset[str]:
    return frozenset(word.stem for word in words if word.tag == "name" and word.content)


def _resolved(
    words: Iterable[Word], holders: Mapping[str, frozenset[str]], previous: frozenset[str]
) -> frozenset[str]:
    """The names some words stand for: their own, a role's holder, what a pronoun points back to."""
    listed = list(words)
    names = _names_in(listed)
    for word in listed:
        if not names and word.lower in holders and word.tag in ("noun", "name"):
            names |= holders[word.lower]
    if not names and any(word.lower in word_set("third_person") for word in listed):
        return previous
    return names


def _subject_of(
    sentence: Parsed, holders: Mapping[str, frozenset[str]], previous: frozenset[str]
) -> frozenset[str]:
    """Who a sentence is about: the subject of its first clause that has one."""
    for clause in sentence.clauses:
        names = _resolved(sentence.chunk(clause.subject), holders, previous)
        if names:
            return names
    return previous if not sentence.clauses else _names_in(sentence.words) or previous


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
    heads = _heads(parsed, clause, first, behind)
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
        teller=_resolved(parsed.chunk(clause.teller), analysis.holders, _before(analysis, sentence)),
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


def _before(analysis: Analysis, sentence: int) -> frozenset[str]:
    return analysis.subjects[sentence - 1] if sentence else frozenset()


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isdigit() and 1800 <= int(text) <= 2099


def _heads(parsed: Parsed, clause: Clause, first: int, behind: int) -> list[tuple[str, HeadClass]]:
    """What a place belongs to, the likeliest first."""
    words = parsed.words
    found: list[tuple[str, HeadClass]] = []
    touching = _touching_noun(words, clause, first, behind)
    if touching is not None:
        found.append((meaning(touching.stem), "noun"))
    verb = _nearest_verb(words, clause, first, behind)
    if not found and verb is None:
        held = next(
            (word for word in words[clause.first : clause.last] if word.lower in word_set("light_noun")), None
        )
        if held is not None and clause.base in word_set("light_verb"):
            found.append((meaning(held.stem), "noun"))
    occurs = verb is not None and (
        verb.base in word_set("occurrence_verb")
        or any(word is verb and _with_particle(words, place) == "hold" for place, word in enumerate(words))
    )
    if not found and (verb is None or occurs or verb.base in word_set("staging_verb")):
        held = _held_noun(words, clause, verb)
        if held is not None:
            found.append((meaning(held.stem), "noun"))
            verb = None if occurs else verb  # "the crash occurred" is a crash
    if verb is not None:
        lists = verb_lists()
        told = verb.base in lists.telling or verb.base in lists.denying
        # "Reopened" may share a concept with "opened" but is another event.
        name = verb.base if verb.base in word_set("again_verb") else meaning(stem(verb.base))
        position = next(number for number, word in enumerate(words) if word is verb)
        name = _with_particle(words, position) or name
        if position + 1 < clause.last and words[position + 1].lower == "again":
            again = "re" + verb.base  # "open again" is to reopen
            name = again if again in word_set("again_verb") else name
        if name == "meeting" and any(word.lower == "head-on" for word in words[position + 1 : position + 3]):
            name = meaning(stem("collide"))
        found.append((name, "speech" if told else "verb"))
    return found


def _modifies(words: tuple[Word, ...], position: int) -> bool:
    """Whether a noun only describes the next one, as in *retirement age*."""
    return position + 1 < len(words) and words[position + 1].tag == "noun"


def _held_noun(words: tuple[Word, ...], clause: Clause, verb: Word | None) -> Word | None:
    """The noun of *had a phone call* and *engaged in talks*, which says what the light verb does not."""
    for position in range(clause.first, clause.last):
        word = words[position]
        if word.tag != "noun" or not is_event_noun(word.lower) or _modifies(words, position):
            continue
        start = position - 1
        while start >= clause.first and words[start].tag in (
            "determiner",
            "adjective",
            "noun",
            "number",
            "name",
        ):
            start -= 1
        if start < clause.first or words[start].tag != "preposition" or words[start].lower == clause.link:
            return word
        if (
            verb is not None
            and start > clause.first
            and words[start - 1] is verb
            and words[start].lower == "in"
        ):
            return word
    return None


def _touching_noun(words: tuple[Word, ...], clause: Clause, first: int, behind: int) -> Word | None:
    """The noun of *a Wednesday meeting*, *Saturday's concert in Prague*, *the meeting on Tuesday*."""
    for position in range(behind, min(behind + 3, clause.last)):
        word = words[position]
        if word.tag not in ("noun", "name", "adjective"):
            break
        if is_event_noun(word.lower):
            return word
    position = first - 1
    if position >= clause.first and words[position].tag == "preposition":
        position -= 1
        # "a meeting with the management in Paris on Friday": along the nouns and prepositions.
        chain = ("name", "preposition", "noun", "determiner", "adjective")
        while position >= clause.first and words[position].tag in chain:
            word = words[position]
            if word.tag == "noun" and is_event_noun(word.lower) and not _modifies(words, position):
                return word
            position -= 1
    return None


def _nearest_verb(words: tuple[Word, ...], clause: Clause, first: int, behind: int) -> Word | None:
    """The content verb nearest to the left in the clause, else the first one to the right."""
    left = range(min(first, clause.last) - 1, clause.first - 1, -1)
    for positions in (left, range(behind, clause.last)):
        for position in positions:
            word = words[position]
            if word.reading is not None and (
                word.base not in word_set("light_verb") or _with_particle(words, position)
            ):
                return word
    return None


@cache
def _particle_verbs() -> dict[tuple[str, str], str]:
    """Verb and particle to the meaning of the plain verb that says the same."""
    lines = (line.split() for line in read_wordlist("particle_verbs"))
    return {(verb, particle): meaning(stem(plain)) for verb, particle, plain in lines}


def _with_particle(words: tuple[Word, ...], position: int) -> str:
    """What a verb means together with the particle behind it, such as *take off*; empty without one."""
    if position + 1 == len(words) or words[position].reading is None:
        return ""
    return _particle_verbs().get((words[position].base, words[position + 1].lower), "")


def _actors(analysis: Analysis, sentence: int, clause: Clause) -> frozenset[str]:
    """Names of the clause; where it has none, of its subject, of the sentence, of the one before."""
    parsed = analysis.parsed[sentence]
    previous = _before(analysis, sentence)
    inside = parsed.chunk((clause.first, clause.last))
    names = _names_in(inside)
    subject = _resolved(parsed.chunk(clause.subject), analysis.holders, previous)
    if clause.subject[0] < clause.first and not subject:
        subject = _names_in(parsed.chunk(clause.subject))
    names |= subject
    if not names:
        names = _resolved(inside, analysis.holders, previous)
    if not names:
        names = _resolved(parsed.words, analysis.holders, previous)
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


def _denies(parsed: Parsed) -> bool:
    """Whether a sentence denies something: a verb of denial, or a denial in what is told."""
    denying = verb_lists().denying
    if any(one.base in denying for one in parsed.clauses):
        return True
    denials = word_set("denying_word")
    return any(is_negator(word) or word.lower in denials for word in parsed.words)


def same_event(
    a: Event,
    b: Event,
    background: Background,
    aligned: bool,
    similarity: float,
    unique_slot: bool = False,
) -> float:
    """How likely two places speak of the same event, 0 to about 1.4.

    .4 context + .3 head + .3 actors + .15 if their sentences stand beside each other + .25 if both
    hold the only value of their unit. Weights were chosen on five real articles and 24 invented
    stories: what separates a contradiction from two facts is who did what, not likeness of words.

    Args:
        a: One event.
        b: The other.
        background: Weights of words in the story.
        aligned: Whether the alignment puts their sentences beside each other.
        similarity: Of their sentences, 0 to 1.
        unique_slot: Whether each is the only one of its kind and unit in its article.
    """
    return combined(
        a,
        b,
        head_agreement(a, b),
        actor_agreement(a, b, background),
        context_agreement(a, b, background),
        aligned,
        similarity,
        unique_slot,
    )


def combined(
    a: Event,
    b: Event,
    heads: float,
    actors: float,
    context: float,
    aligned: bool,
    similarity: float,
    unique_slot: bool,
) -> float:
    """The score of ``same_event`` from agreements that are known already."""
    score = 0.4 * max(context, 0.6 * similarity) + 0.3 * heads + 0.3 * actors
    if aligned:
        score += 0.15
    if unique_slot:
        score += 0.25
    if a.years and b.years and not a.years & b.years:
        return 0.4 * score
    if a.prior != b.prior:
        return 0.5 * score
    return score


@cache
def _same_verbs() -> dict[str, frozenset[int]]:
    """Meaning of a verb to the groups of the word list ``event_verbs`` it stands in."""
    groups: dict[str, set[int]] = {}
    for number, line in enumerate(read_wordlist("event_verbs")):
        for word in line.split():
            groups.setdefault(meaning(stem(word)), set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


@cache
def _opposites() -> dict[str, frozenset[tuple[int, int]]]:
    """Meaning of a verb to the lines and sides of the word list ``opposite_verbs`` it stands in."""
    places: dict[str, set[tuple[int, int]]] = {}
    for number, line in enumerate(read_wordlist("opposite_verbs")):
        for side, words in enumerate(line.split("/")):
            for word in words.split():
                places.setdefault(meaning(stem(word)), set()).add((number, side))
    return {name: frozenset(found) for name, found in places.items()}


def opposite(a: Event, b: Event) -> bool:
    """Whether the two heads are opposites, such as *destroy* and *save*, or one does it once more."""
    again = word_set("again_verb")
    if (a.head in again) != (b.head in again):
        return True
    known = _opposites()
    empty: frozenset[tuple[int, int]] = frozenset()
    one = empty.union(*(known.get(head, empty) for head in a.heads - b.heads))
    two = empty.union(*(known.get(head, empty) for head in b.heads - a.heads))
    return any((number, 1 - side) in two for number, side in one)


@lru_cache(maxsize=65536)
def akin(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether some head of one side is told with a verb of the same group on the other."""
    known = _same_verbs()
    empty: frozenset[int] = frozenset()
    groups = frozenset().union(*(known.get(head, empty) for head in one))
    return any(groups & known.get(head, empty) for head in two)


def head_agreement(a: Event, b: Event) -> float:
    """How surely the same thing happens, 0 to 1.

    .6 where the verb of one is a noun of the other, .5 where a side does not say.
    """
    if (a.head_class == "speech") != (b.head_class == "speech") and not (a.heads and b.heads):
        return 0.2
    if not a.head or not b.head:
        return 0.5
    if (a.head_class == "speech") != (b.head_class == "speech"):
        return 0.7 if a.heads & b.heads else 0.0
    if a.head_class == "speech":
        return 1.0 if a.denial and b.denial else 0.6
    if a.head == b.head:
        return 1.0
    if a.heads & b.heads or akin(a.heads, b.heads):
        return 0.8
    # "Lost $3 million" and "a loss of $3 million": the verb of one is a noun of the other.
    return 0.6 if a.heads & b.participants or b.heads & a.participants else 0.0


def actor_agreement(a: Event, b: Event, background: Background) -> float:
    """Share of the shorter side's names (by weight) that the other has; nouns where a side has no name."""
    one, two = a.actors, b.actors
    if not one or not two:
        one, two = one | a.participants, two | b.participants
    if not one or not two:
        return 0.0
    # A name that opens a sentence may not be known as one, and stands among the nouns.
    shared = sum(background.idf(key) for key in (one & two) | (one & b.participants) | (two & a.participants))
    least = min(sum(background.idf(key) for key in one), sum(background.idf(key) for key in two))
    return min(shared / least, 1.0) if least else 0.0


def context_agreement(a: Event, b: Event, background: Background) -> float:
    """Likeness of the words around two places, 0 to 1."""
    return cosine(weighted(a, background), weighted(b, background))


def weighted(event: Event, background: Background) -> Weighted:
    """An event's context with each word weighted by how rare it is, and its length."""
    bag = {key: weight * background.idf(key) for key, weight in event.context.items()}
    return bag, sum([value * value for value in bag.values()]) ** 0.5


def cosine(one: Weighted, two: Weighted) -> float:
    """Likeness of two weighted contexts, 0 to 1."""
    small, large = (one[0], two[0]) if len(one[0]) <= len(two[0]) else (two[0], one[0])
    dot = sum([small[key] * large[key] for key in small.keys() & large.keys()])
    return dot / (one[1] * two[1]) if dot else 0.0
