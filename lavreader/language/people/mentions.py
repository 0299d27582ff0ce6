"""Mentions: the people, offices, bodies and unnamed sources a sentence speaks of."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from lavreader.language.grammar.verbs import verb_lists
from lavreader.language.people.mention_words import (
    is_initial,
    is_name,
    is_role,
    name_words,
    opens_sentence,
    plain_token,
    plain_word,
    role_head,
)
from lavreader.language.people.names import given_names
from lavreader.language.spelling import normal_spelling
from lavreader.language.tokens import Token

MentionKind = Literal["person", "role", "organisation", "anonymous", "pronoun"]
PRONOUNS = frozenset(["he", "she", "they", "it", "i", "we"])
_ARTICLES = frozenset([
    "a", "an", "the", "his", "her", "their", "its", "our", "my", "one", "two", "three", "several",
    "some", "many", "another", "both", "other", "no", "unnamed", "anonymous", "unidentified", "senior",
    "former", "top", "multiple",
])  # fmt: skip
_OPENING = ":.!?…"


_FULL_NAME = 2
# Words before the name of a place.
_PLACING = frozenset(
    ["in", "at", "near", "to", "from", "on", "outside", "inside", "through", "the", "around"]
)


class Mention(NamedTuple):
    """A phrase that names somebody who may speak.

    Attributes:
        kind: What sort of speaker it would be.
        start: Offset of its first character in the sentence's text.
        end: Offset after its last.
        text: As it stands, with its article and title.
        name: The name's parts in their normal spelling, titles left out; empty without a name.
        roles: Heads of the offices it gives, such as ``minister``; ``spokesman`` and
            ``spokeswoman`` are ``spokesperson``.
        possessive: Whether it ends in 's, so that something of theirs follows.
    """

    kind: MentionKind
    start: int
    end: int
    text: str
    name: tuple[str, ...] = ()
    roles: frozenset[str] = frozenset()
    possessive: bool = False

    @property
    def surname(self) -> str:
        """The last part of the name; empty without one."""
        return self.name[-1] if self.name else ""


def mentions_in(tokens: list[Token]) -> list[Mention]:
    """Everybody a sentence mentions, in reading order.

    Args:
        tokens: The sentence's tokens, without white space.
    """
    found: list[Mention] = []
    position = 0
    opening = True
    while position < len(tokens):
        token = tokens[position]
        begins = _begins(token.text)
        if not begins or token.kind != "word":
            opening = (opening or token.text in _OPENING) if token.kind != "word" else False
            position += 1
            continue
        if begins == "pronoun":
            found.append(Mention("pronoun", token.start, token.end, token.text))
        elif begins == "role" or (is_name(token) and not (opening and opens_sentence(tokens, position))):
            end = _chunk_end(tokens, position)
            mention = _mention(tokens, position, end)
            if mention is not None:
                found.append(mention)
            position = end - 1
        opening = False
        position += 1
    return found


@lru_cache(maxsize=65536)
def _begins(text: str) -> Literal["", "pronoun", "role", "name"]:
    """What a mention that begins with a word would be; empty where none does."""
    word = plain_word(text)
    if word in PRONOUNS and not (len(text) > 1 and text.isupper()):
        return "pronoun"
    if is_role(word) or word in name_words("anonymous_sources"):
        return "role"
    return "name" if text[0].isupper() else ""


def _chunk_end(tokens: list[Token], start: int) -> int:
    """Index after the last token of a title with its name."""
    sources, particles = name_words("anonymous_sources"), name_words("name_particles")
    position = start
    while position < len(tokens):
        token = tokens[position]
        word = plain_token(token)
        if position > start and token.text[0] == "." and is_initial(tokens, position):
            position += 1
            continue
        if token.kind != "word":
            break
        follower = tokens[position + 1] if position + 1 < len(tokens) else None
        good = (
            is_name(token)
            or is_role(word)
            or word in sources
            or (
                word in particles
                and position > start
                and follower is not None
                and follower.kind == "word"
                and (is_name(follower) or plain_token(follower) in particles)
            )
        )
        if not good:
            compound = _compound_role(tokens, position) if position == start + 1 else None
            if compound is None:
                break
            position = compound
        position += 1
    return max(position, start + 1)


def _compound_role(tokens: list[Token], start: int) -> int | None:
    """Index of the role that common nouns behind a name lead to: Transport *union head*."""
    for position in range(start, min(start + 3, len(tokens))):
        word = plain_token(tokens[position])
        if tokens[position].kind != "word" or not tokens[position].content:
            return None
        if is_role(word):
            return position
        reading = verb_lists().readings.get(word)
        if tokens[position].text[0].isupper() or (reading is not None and reading.forms & {"past", "s"}):
            return None
    return None


def _mention(tokens: list[Token], start: int, end: int) -> Mention | None:
    """The mention that the tokens from start to end make; None for a lone letter."""
    sources, organisations = name_words("anonymous_sources"), name_words("organisation_words")
    chunk = [token for token in tokens[start:end] if token.kind == "word"]
    plain = [plain_token(token) for token in chunk]
    titles = [
        number
        for number, word in enumerate(plain)
        if is_role(word) or (word in sources and chunk[number].text[0].islower())
    ]
    after = titles[-1] + 1 if titles else 0
    named = [
        token
        for token in chunk[after:]
        if token.text[0].isupper() or plain_token(token) in name_words("name_particles")
    ]
    named = _without_titles(named)
    name = tuple(normal_spelling(token.text).removesuffix(".") for token in named if len(token.text) > 1)
    first = _with_article(tokens, start)
    possessive = chunk[-1].text.endswith(("'s", "’s", "s'", "s’")) or _owns(tokens, end)
    heads = frozenset(role_head(plain[number]) for number in titles)
    # "fire chief": a head that many hold tells more with the noun before it.
    for number in titles:
        before = plain[number - 1] if number else plain_token(tokens[start - 1]) if first < start else ""
        if before and before not in _ARTICLES and not is_role(before) and (number or start > first):
            heads |= {f"{before} {role_head(plain[number])}"}
    text_start = tokens[first].start
    text_end = tokens[end - 1].end
    determined = first == start - 1 and tokens[first].text.casefold() == "the"

    def make(kind: MentionKind, parts: tuple[str, ...]) -> Mention:
        return Mention(kind, text_start, text_end, _joined(tokens[first:end]), parts, heads, possessive)

    # "Bill Stack" is no bill.
    if _is_persons(tokens, first, name, bool(titles)):
        return make("person", name)
    if name and any(
        part in organisations and (n or part not in given_names()) for n, part in enumerate(name)
    ):
        return make("organisation", name)
    if name and titles:
        return make("person", name)
    if name:
        shouted = len(named) == 1 and named[0].text.isupper() and len(named[0].text) > 1
        return make("organisation" if determined or shouted else "person", name)
    if not titles:
        return None
    prefix = tuple(
        normal_spelling(token.text)
        for token in chunk[: titles[-1]]
        if token.text[0].isupper() and not is_role(plain_token(token))
    )
    head = plain[titles[-1]]
    article = tokens[first].text.casefold() if first < start else ""
    vague = head in sources and (not is_role(head) or article != "the")
    return make("anonymous" if vague else "role", prefix if vague else ())


def _is_persons(tokens: Sequence[Token], first: int, name: tuple[str, ...], titled: bool) -> bool:
    """Whether a name that ends in the word for a place is a person's: *Ann Hill*, not *in Victoria Park*."""
    if len(name) < _FULL_NAME or name[-1] not in name_words("surnames_of_things"):
        return False
    if not given_names().issuperset(name[:-1]):
        return False
    before = tokens[first - 1].text.casefold() if first else ""
    return titled or (before not in _PLACING and tokens[first].text.casefold() != "the")


def _owns(tokens: Sequence[Token], end: int) -> bool:
    """Whether an apostrophe of its own stands right behind a plural: *the students' union*."""
    return (
        end + 1 < len(tokens)
        and tokens[end].text in ("'", "’")
        and tokens[end].start == tokens[end - 1].end
        and tokens[end - 1].text.endswith("s")
        and tokens[end + 1].kind == "word"
    )


def _without_titles(named: list[Token]) -> list[Token]:
    """A name without the short titles before it and the letters behind it: *PM*, *KC*."""
    while len(named) > 1 and named[0].text.removesuffix(".") in name_words("short_titles"):
        named = named[1:]
    while len(named) > 1 and named[-1].text in name_words("post_nominals"):
        named = named[:-1]
    return named


def _with_article(tokens: list[Token], start: int) -> int:
    """Index of the article or number that opens the phrase, at most four words before."""
    for back in range(1, 5):
        position = start - back
        if position < 0 or tokens[position].kind != "word":
            break
        word = tokens[position].text.casefold()
        if word in _ARTICLES:
            further = position
            while further and tokens[further - 1].text.casefold() in _ARTICLES:
                further -= 1
            return further
        if not tokens[position].content or tokens[position].text[0].isupper():
            break
    if not is_role(plain_token(tokens[start])):
        return start
    # "fire chief", "coast guard spokesman": common nouns that say which.
    first = start
    while first and start - first < 2 and _is_common_noun(tokens[first - 1]):
        first -= 1
    return first


def _is_common_noun(token: Token) -> bool:
    """Whether a token is a content word in small letters that hardly is a verb or an adverb."""
    word = token.text
    if token.kind != "word" or not token.content or not word[0].islower() or word.endswith("ly"):
        return False
    reading = verb_lists().readings.get(word)
    return reading is None or not reading.forms & {"past", "s", "ing", "participle"}


def _joined(tokens: Sequence[Token]) -> str:
    """The tokens' text with single spaces where there was space."""
    text = ""
    for number, token in enumerate(tokens):
        if number and token.start > tokens[number - 1].end:
            text += " "
        text += token.text
    return text
