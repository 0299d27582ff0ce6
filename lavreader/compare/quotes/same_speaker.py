"""Speakers: whether two articles can mean the same person or body."""

from typing import Literal

from lavreader.compare.quotes.quoted_article import QuotedArticle
from lavreader.language.people.mention_words import name_words
from lavreader.language.people.mentions import Mention
from lavreader.language.people.role_lists import role_lists
from lavreader.language.wordlist import read_wordlist

Compatibility = Literal["same", "possible", "unknown", "different"]
# Heads that many people hold at once; with the noun before them ("fire chief") they do tell.
_WEAK_ROLES = frozenset(
    [
        "mr", "mrs", "ms", "miss", "dr", "sir", "lady", "lord", "chief", "head", "deputy", "general",
        "executive", "official", "leader", "officer", "worker", "resident",
    ]
)  # fmt: skip
# Words before an office for somebody else than its holder.
_RANKS_BELOW = frozenset(["deputy", "vice", "assistant", "acting"])


def compatible(
    one: Mention | None, two: Mention | None, left: QuotedArticle, right: QuotedArticle
) -> Compatibility:
    """Whether two articles can mean the same speaker.

    Two persons with different surnames are ``different``; a person and an office are ``possible``
    unless an article gives the person that office, then ``same``; a source without a name can be
    anybody who is not named.
    """
    if one is None or two is None:
        return "unknown"
    if one.kind == "pronoun" or two.kind == "pronoun":
        return "unknown"
    if _is_acronym(one, two) or _is_acronym(two, one):
        return "same"
    if one.kind == "person" and two.kind == "person":
        return _same_person(one, two, left, right)
    if _distinct_names(one) & _distinct_names(two):
        return "same"
    kinds = {one.kind, two.kind}
    if kinds == {"organisation"}:
        # Two ministries are two bodies; the palace and the government may be one.
        return "different" if set(one.name) & set(two.name) else "unknown"
    if kinds == {"anonymous"}:
        return "same"
    if "role" in kinds:
        person, role = (one, two) if two.kind == "role" else (two, one)
        offices = person.roles
        if person.kind == "person":
            offices = offices | left.holders.get(person.surname, frozenset())
            offices |= right.holders.get(person.surname, frozenset())
        one_charge, other_charge = _charges(offices), _charges(role.roles)
        if one_charge and other_charge and not one_charge & other_charge:
            return "different"
        if _below(person.roles, role.roles):
            return "different"
        if _telling(offices) & _telling(role.roles):
            return "same"
        if _exclude(offices, role.roles):
            return "different"
        bearer, other = _bearer(person, left, right), _bearer(role, left, right)
        return "different" if bearer and other and bearer != other else "possible"
    return "possible"


def _is_acronym(one: Mention, two: Mention) -> bool:
    """Whether a name is made of the initials of another: FT, the Financial Times."""
    return (
        len(one.name) == 1 and len(two.name) == len(one.name[0]) > 1
        and one.name[0] == "".join(part[0] for part in two.name)
    )  # fmt: skip


def _distinct_names(mention: Mention) -> set[str]:
    """The parts of a name that tell one body from another: not *ministry* or *police*."""
    general = name_words("organisation_words")
    return {part for part in mention.name if part not in general} or set(mention.name)


def _exclude(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether both are known by an office that goes with no office of the other."""
    exclusive = frozenset(read_wordlist("exclusive_offices"))
    return bool(one & exclusive) and bool(two & exclusive) and not one & two


def _below(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether one holds an office and the other stands in for its holder: the deputy governor."""
    return bool(_telling(one) & _telling(two)) and bool((one ^ two) & _RANKS_BELOW)


def _charges(roles: frozenset[str]) -> frozenset[int]:
    """What a minister or secretary is in charge of: the prime minister is not the finance minister."""
    lists = role_lists()
    pairs = (role.rsplit(" ", 1) for role in roles if " " in role)
    return frozenset(
        lists.portfolio[words[0]]
        for words in pairs
        if words[-1] in lists.portfolio_heads and words[0] in lists.portfolio
    )


def _telling(roles: frozenset[str]) -> frozenset[str]:
    """The offices that say who somebody is: not those that many hold at once."""
    return frozenset(role for role in roles if role not in _WEAK_ROLES)


def _bearer(mention: Mention, left: QuotedArticle, right: QuotedArticle) -> str:
    """The surname of a person, or of the only one to whom the articles give an office; else empty."""
    if mention.kind == "person":
        known = left.holders.get(mention.surname, frozenset()) | right.holders.get(
            mention.surname, frozenset()
        )
        return mention.surname if _telling(known | mention.roles) else ""
    wanted = _telling(mention.roles)
    bearers = {
        surname
        for article in (left, right)
        for surname, offices in article.holders.items()
        if offices & wanted
    }
    return bearers.pop() if len(bearers) == 1 else ""


def _same_person(one: Mention, two: Mention, left: QuotedArticle, right: QuotedArticle) -> Compatibility:
    """Whether two names are of one person: surnames agree and first names do not rule it out."""
    if set(one.name) & set(two.name):
        full = [name for name in (one.name, two.name) if len(name) > 1]
        apart = len(full) == 2 and one.name[0][:1] != two.name[0][:1]
        # "Ringleader Ann Dale" and "Ann Dale": what stands before the whole name is no first name.
        if apart and one.surname == two.surname and not set(one.name[:-1]) & set(two.name[:-1]):
            return "different"
        return "same"
    for name, others in ((one, right.names), (two, left.names)):
        other = two if name is one else one
        if any(set(other.name) & set(full) for full in others.get(name.surname, ())):
            return "same"
    return "different"
