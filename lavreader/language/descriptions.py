"""Descriptions: what the words around a name say its bearer is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from lavreader.language.nationals import nation_of
from lavreader.language.roles import Role, Standing, is_occupation, role_ending, role_lists, role_of
from lavreader.language.tagging import Word, is_be, is_have

OriginKind = Literal["nationality", "party"]
_AGE = re.compile(r"\d{1,3}")
_DENIED = frozenset(["no", "not", "never", "neither", "nor"])
# Verbs by which somebody is, or came to be, what follows.
_BECOMING = frozenset(["become", "remain"])
# Those who speak for a side in court.
_SIDES = {"defence": "defence lawyer", "defense": "defence lawyer", "prosecution": "prosecutor"}
_TRADE = ("trade", "training", "profession")
_LEARNING = frozenset(["train", "qualify"])
_WORKING = frozenset(["work", "serve", "train", "qualify", "act"])
_FORMERLY = frozenset(["once", "formerly"])
_OFFICE_PREPOSITIONS = ("of", "for")
_BODY_PREPOSITIONS = ("of", "for", "at", "in", "with")
# How many words from a comma the role of a description is looked for.
_REACH = 8
# Words that say which of several nations or parties is meant only loosely: "Franco-German", "German-born".
_LOOSE = re.compile(r"[-‐‑]")


@dataclass(frozen=True, slots=True)
class RoleMention:
    """A role given to a person.

    Attributes:
        role: What the person is said to be.
        start: Offset of its first character in the sentence's text.
        end: Offset after its last.
    """

    role: Role
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Origin:
    """A nation or party a person is said to belong to.

    Attributes:
        kind: Which of the two.
        value: The country or party, in lower case.
        start: Offset of the word that says so in the sentence's text.
        end: Offset after it.
    """

    kind: OriginKind
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Description:
    """What one stretch of a sentence says a person is."""

    roles: tuple[RoleMention, ...] = ()
    origins: tuple[Origin, ...] = ()

    def __add__(self, other: "Description") -> "Description":
        """What both stretches say."""
        return Description(self.roles + other.roles, self.origins + other.origins)


def describes(word: Word) -> bool:
    """Whether a word before a role belongs to it."""
    return (word.tag in ("noun", "adjective", "name") or word.lower == "acting") and not word.possessive


def description_before(words: Sequence[Word], start: int) -> Description:
    """What stands before a name: *the plant manager*, *The mayor of Brenna,*, *led by*.

    Args:
        words: The sentence.
        start: Index of the name's first word.
    """
    begin = start
    while begin > 0 and describes(words[begin - 1]):
        begin -= 1
    if begin < start:
        origins = _origins(words, begin, start)
        roles: tuple[RoleMention, ...] = _office_before(words, begin, start)
        if role_ending([word.lower for word in words[begin:start]]):
            roles = mention_of(words, begin, start, _possessor(words, begin))
        found = Description(roles, origins if roles or start - begin <= 2 else ())
        if begin >= 3 and words[begin - 1].lower == "the" and words[begin - 2].text == ",":
            found += _apposed_before(words, begin - 1)
        return found
    if start >= 2 and words[start - 1].text == ",":
        return _apposed_before(words, start)
    if start >= 2 and words[start - 1].lower == "by" and _does(words[start - 2]) in role_lists().doing:
        return Description(_by_verb(words[start - 2], ""))
    return Description()


def _office_before(words: Sequence[Word], begin: int, start: int) -> tuple[RoleMention, ...]:
    """The office in *minister for transport Ana Reis*, *head of security Ana Reis*."""
    if begin < 2 or words[begin - 1].lower not in _OFFICE_PREPOSITIONS:
        return ()
    first = begin - 1
    while first > 0 and (describes(words[first - 1]) or words[first - 1].lower in _OFFICE_PREPOSITIONS):
        first -= 1
    body = " ".join(word.lower for word in words[begin:start])
    end = begin - 1
    return mention_of(words, first, end, body) or mention_of(words, first, first + 1, body)


def _apposed_before(words: Sequence[Word], start: int) -> Description:
    """What *The mayor of Brenna,* before a name says of its bearer."""
    begin = start - 1
    while begin > 0 and (
        describes(words[begin - 1])
        or words[begin - 1].lower in _OFFICE_PREPOSITIONS
        or (
            words[begin - 1].lower == "and" and role_ending([word.lower for word in words[begin : start - 1]])
        )
        or (
            words[begin - 1].tag == "determiner"
            and begin > 1
            and words[begin - 2].lower in _OFFICE_PREPOSITIONS
        )
    ):
        begin -= 1
    if not (
        (begin > 0 and (words[begin - 1].tag == "determiner" or words[begin - 1].possessive))
        or (begin == 0 and begin < start - 1)
    ):
        return Description()
    end = start - 1
    of = next((place for place in range(begin, end) if words[place].lower in _OFFICE_PREPOSITIONS), end)
    body = " ".join(word.lower for word in words[of + 1 : end] if word.tag != "determiner")
    both = next((place for place in range(begin, of) if words[place].lower == "and"), None)
    if both is not None:
        return described(words, begin, both, body) + described(
            words, both + 1, of, body or _possessor(words, begin)
        )
    return described(words, begin, of, body)


def description_after(words: Sequence[Word], place: int) -> Description:
    """What stands behind a name: *, 52, the mayor of X,*, *, who is Danish*, *has been leader*.

    Args:
        words: The sentence.
        place: Index of the word behind the name.
    """
    count = len(words)
    if place + 1 >= count:
        return Description()
    if words[place].text in (",", "(", "–", "—"):
        place = _behind_age(words, place + 1)
        if place < count and words[place].lower in ("who", "himself", "herself"):
            return clause_of(words, place + 1)
        if place < count and (is_be(words[place]) or is_have(words[place])):
            return clause_of(words, place)
        if place + 2 < count and words[place].lower == "for" and words[place + 2].lower in _SIDES:
            head = _SIDES[words[place + 2].lower]
            return Description((RoleMention(Role(head, head), words[place + 2].start, words[place + 2].end),))
        return _listed(words, _behind_fillers(words, place), _former(words, place))
    if words[place].lower == "who":
        return clause_of(words, place + 1)
    if words[place].lower == "of" and words[place + 1].lower == "the":
        stop = place + 2 + _length(words, place + 2)
        return Description((), tuple(one for one in _origins(words, place + 2, stop) if one.kind == "party"))
    if is_be(words[place]) or is_have(words[place]) or words[place].base in _BECOMING:
        return clause_of(words, place)
    return Description()


def body_behind(words: Sequence[Word], place: int) -> str:
    """The body a title before the name belongs to: *Chief Pike* **of the fire department**."""
    if place + 1 < len(words) and words[place].lower in ("of", "from"):
        return _body(words, place)
    return ""


def _behind_age(words: Sequence[Word], place: int) -> int:
    """Index behind *52,* or *aged 52,* at a place."""
    first = place + (place < len(words) and words[place].lower == "aged")
    if first + 1 < len(words) and _AGE.fullmatch(words[first].text) and words[first + 1].text == ",":
        return first + 2
    return place


def _behind_fillers(words: Sequence[Word], place: int) -> int:
    """Index behind *now*, *at present* and the like, of which the last may be the determiner."""
    end = place
    while end < len(words) and end < place + 4 and words[end].lower in role_lists().fillers:
        end += 1
    return end


def _former(words: Sequence[Word], place: int) -> str:
    """The word that puts what follows in the past: *once*, *formerly* or *then*; else nothing."""
    word = words[place].lower if place < len(words) else ""
    return word if word in _FORMERLY or word == "then" else ""


def clause_of(words: Sequence[Word], place: int) -> Description:
    """What a clause says somebody is: *is a Dane*, *has been leader*, *runs a site*.

    Args:
        words: The sentence.
        place: Index of the first word behind the clause's subject.
    """
    count = len(words)
    perfect = False
    while place < count and (words[place].tag == "adverb" or is_have(words[place])):
        perfect = perfect or is_have(words[place])
        place += 1
    if place >= count:
        return Description()
    verb = words[place]
    if not _DENIED.isdisjoint(word.lower for word in words[place + 1 : place + 4]):
        return Description()
    if is_be(verb) and place + 1 < count and words[place + 1].lower.endswith("ing"):
        return Description(_by_verb(words[place + 1], _noun_phrase(words, place + 2)))  # "was driving"
    if is_be(verb) or verb.base in _BECOMING:
        past = verb.lower in ("was", "were") and not perfect
        begin = _behind_fillers(words, place + 1)
        if begin < count and words[begin].tag not in ("determiner", "noun", "name", "adjective"):
            return Description()
        found = _listed(words, begin)
        bare = words[begin] if begin < count else None
        if bare is not None and nation_of(bare.text) and not found.origins and not _goes_on(words, begin + 1):
            origin = Origin("nationality", nation_of(bare.text) or "", bare.start, bare.end)
            found = Description(found.roles, (origin,))
        return Description(_dated(words, found.roles) if past else found.roles, found.origins)
    if place + 1 < count and words[place + 1].lower == "as" and verb.base in _WORKING:
        return _listed(words, place + 2, "trained" if verb.base in _LEARNING else "")
    if verb.base == "speak" and place + 1 < count and words[place + 1].lower == "for":
        spokesman = role_of(["spokesperson"], verb.text)
        return Description((RoleMention(spokesman, verb.start, verb.end),) if spokesman else ())
    if _does(verb) in role_lists().doing and not verb.lower.endswith("ing"):
        body = _noun_phrase(words, place + 1)
        behind = place + 1 + _length(words, place + 1)
        if behind + 1 < count and words[behind].lower == "as":
            found = _listed(words, behind + 1)
            if found.roles:
                one = found.roles[0]
                role = Role(
                    one.role.text, one.role.head, one.role.modifiers, one.role.standing, one.role.body or body
                )
                return Description((RoleMention(role, one.start, one.end),))
        return Description(_by_verb(verb, body))
    return Description()


def _dated(words: Sequence[Word], roles: tuple[RoleMention, ...]) -> tuple[RoleMention, ...]:
    """Roles in *who was minister from 2011 to 2015*: over, when years are given."""
    years = any(word.tag == "number" and re.fullmatch(r"(?:19|20)\d\d", word.text) for word in words)
    if not years:
        return roles
    return tuple(
        one if one.role.standing else replace(one, role=replace(one.role, standing="former")) for one in roles
    )


def _goes_on(words: Sequence[Word], place: int) -> bool:
    return place < len(words) and words[place].tag in ("noun", "name", "adjective")


def _by_verb(verb: Word, body: str) -> tuple[RoleMention, ...]:
    """The role of who does something: who chairs is the chairman."""
    head = role_lists().doing.get(_does(verb))
    role = role_of([head], verb.text, body) if head else None
    return (RoleMention(role, verb.start, verb.end),) if role else ()


def _does(verb: Word) -> str:
    """The base form of a verb, of *chairs* too, which may be taken for a noun."""
    return verb.base or verb.lower.removesuffix("s")


def _length(words: Sequence[Word], place: int) -> int:
    """How many words of a noun phrase stand at a place."""
    end = place
    while (
        end < len(words)
        and end < place + 6
        and (words[end].tag in ("determiner", "noun", "name", "adjective"))
    ):
        end += 1
    return end - place


def _noun_phrase(words: Sequence[Word], place: int) -> str:
    """The words of the noun phrase at a place, without determiners."""
    found = words[place : place + _length(words, place)]
    return " ".join(word.lower for word in found if word.tag != "determiner")


def _listed(words: Sequence[Word], place: int, former: str = "") -> Description:
    """What noun phrases joined by *and* or commas, from a place on, say somebody is."""
    found = Description()
    for begin, end in _phrases(words, place):
        body = _body(words, end) if end < len(words) and words[end].lower in _BODY_PREPOSITIONS else ""
        roles = mention_of(words, begin, end, body or _possessor(words, begin))
        past = "trained" if _by_trade(words, end) else former
        roles = tuple(_in_time(mention, past) for mention in roles)
        found += Description(roles, _origins(words, begin, end))
        behind = end
        if behind < len(words) and words[behind].lower in _BODY_PREPOSITIONS:
            behind += 1 + _length(words, behind + 1)
        behind += behind < len(words) and words[behind].text == ","
        if behind + 1 < len(words) and words[behind].lower == "who":
            found += clause_of(words, behind + 1)
            break
    return found


def _by_trade(words: Sequence[Word], end: int) -> bool:
    """Whether *by trade* or *by training* stands behind a role."""
    return [word.lower for word in words[end : end + 2]] in [["by", trade] for trade in _TRADE]


def _in_time(mention: RoleMention, past: str) -> RoleMention:
    """The role as held before, or as learnt, where a word beside it says so; *then a nurse* is one still."""
    if not past or (past == "then" and is_occupation(mention.role.head)):
        return mention
    standing: Standing = "trained" if past == "trained" else "former"
    return replace(mention, role=replace(mention.role, standing=standing))


def _phrases(words: Sequence[Word], place: int) -> Iterator[tuple[int, int]]:
    """Noun phrases of roles from a place on, as index ranges without determiner."""
    count = len(words)
    for _ in range(3):
        begin = place
        while (
            begin < count
            and begin < place + 3
            and (
                words[begin].tag == "determiner"
                or words[begin].possessive
                or words[begin].text in ("'s", "’s")
            )
        ):
            begin += 1
        while begin > place and words[begin - 1].possessive and nation_of(words[begin - 1].lower):
            break
        end, best = begin, 0
        while (
            end < count
            and end < begin + _REACH
            and (
                describes(words[end])
                or words[end].lower in ("of", "chief", "-", "in")
                or _in_phrase(words, end)
            )
        ):
            end += 1
            if role_ending([word.lower for word in words[begin:end]]):
                best = end
        if not best:
            begin, best = _national(words, begin)
        if not best:
            return
        if best < count and words[best].tag == "name" and not words[best].possessive:
            return
        yield begin, best
        place = best
        if place < count and words[place].lower in _BODY_PREPOSITIONS:
            place += 1 + _length(words, place + 1)
        if (
            place + 1 < count
            and words[place].lower == "and"
            and words[place + 1].tag in ("determiner", "noun", "adjective")
        ):
            place += 1
        else:
            return


def _national(words: Sequence[Word], begin: int) -> tuple[int, int]:
    """Where *Swiss* stands alone for a person, or *Democrat*, an age before it left out; else no range."""
    place = begin
    while (
        place < len(words)
        and place < begin + 4
        and (words[place].tag in ("number", "sign") or words[place].lower.startswith("year"))
    ):
        if words[place].tag == "sign" and words[place].text not in "-‐‑":
            return begin, 0
        place += 1
    if place < len(words) and (nation_of(words[place].text) or _party(words[place])):
        return place, place + 1
    return begin, 0


def _party(word: Word) -> bool:
    """Whether a capital word is for a member of a party, or of several."""
    return word.text[0].isupper() and word.lower in role_lists().party


def _in_phrase(words: Sequence[Word], place: int) -> bool:
    """Whether a word inside a noun phrase neither describes nor ends it: ages, participles."""
    word = words[place]
    if word.lower == "two" and place and words[place - 1].lower == "number":
        return True
    following = words[place + 1] if place + 1 < len(words) else None
    if following is None or not (describes(following) or following.text == "-"):
        return False
    return word.tag == "number" or (word.tag == "verb" and word.lower.endswith(("ed", "ing")))


def _possessor(words: Sequence[Word], begin: int) -> str:
    """Whose it is by the word before: *Finland's* minister, *the school's* head, *her* brother."""
    if begin and words[begin - 1].lower in ("his", "her", "their"):
        return words[begin - 1].lower
    if begin and words[begin - 1].possessive and words[begin - 1].tag in ("name", "noun"):
        return words[begin - 1].lower
    return ""


def _body(words: Sequence[Word], place: int) -> str:
    """The words behind the preposition at a place that name a body or a place."""
    stop = place + 1
    while (
        stop < len(words)
        and stop < place + 6
        and (
            describes(words[stop])
            or words[stop].tag in ("determiner", "name")
            or _joins(words, stop)
            or (words[stop].text == "." and words[stop - 1].lower == "st")
        )
    ):
        stop += 1
    listed = words[place + 1 : stop]
    return " ".join(word.lower for word in listed if word.tag not in ("determiner", "conjunction", "sign"))


def _joins(words: Sequence[Word], index: int) -> bool:
    """Whether *and* joins two things somebody is head of: *head of sales and marketing*."""
    behind = words[index + 1 : index + 3]
    return (
        words[index].lower == "and"
        and bool(behind)
        and behind[0].tag in ("noun", "adjective")
        and not role_ending([word.lower for word in behind[:1]])
        and not role_ending([word.lower for word in behind])
    )


def mention_of(words: Sequence[Word], begin: int, end: int, body: str = "") -> tuple[RoleMention, ...]:
    """The role a stretch of words gives, if it gives one.

    Args:
        words: The sentence.
        begin: Index of the stretch's first word.
        end: Index after its last.
        body: What it is said to be the role of.
    """
    lowered = [word.lower for word in words[begin:end]]
    if role_ending(lowered) is None:
        return ()
    text = " ".join(word.text for word in words[begin:end]).replace(" - ", "-")
    role = role_of([word for word in lowered if word != "-"], text, body)
    return (RoleMention(role, words[begin].start, words[end - 1].end),) if role else ()


def described(words: Sequence[Word], begin: int, end: int, body: str = "") -> Description:
    """Role, nation and party in a stretch of words, such as a run of titles.

    Args:
        words: The sentence.
        begin: Index of the stretch's first word.
        end: Index after its last.
        body: What a role in it is said to be the role of.
    """
    return Description(
        mention_of(words, begin, end, body or _possessor(words, begin)), _origins(words, begin, end)
    )


def _origins(words: Sequence[Word], begin: int, end: int) -> tuple[Origin, ...]:
    """The nation or party a stretch of words gives somebody; none where it names several nations."""
    nations, parties = [], []
    party_of = role_lists().party
    for place in range(begin, end):
        word = words[place]
        joined = any(
            0 <= near < len(words) and _LOOSE.fullmatch(words[near].text) for near in (place - 1, place + 1)
        )
        if not word.text[0].isupper() or word.possessive:
            continue
        nation = nation_of(word.text)
        if nation and not joined and not _LOOSE.search(word.text):
            nations.append(Origin("nationality", nation, word.start, word.end))
        elif nation:
            return ()
        elif place + 1 < end and f"{word.lower} {words[place + 1].lower}" in party_of:
            both = f"{word.lower} {words[place + 1].lower}"
            parties.append(Origin("party", party_of[both], word.start, words[place + 1].end))
        elif place > begin and f"{words[place - 1].lower} {word.lower}" in party_of:
            continue
        elif word.lower in party_of:
            parties.append(Origin("party", party_of[word.lower], word.start, word.end))
    return (*(nations if len(nations) == 1 else ()), *(parties if len(parties) == 1 else ()))
