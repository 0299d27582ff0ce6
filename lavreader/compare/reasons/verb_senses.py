"""Verb senses: whether a verb of several senses brings something about where it stands."""

from lavreader.compare.reasons.cue_ranges import lower_at
from lavreader.compare.reasons.doers import DECIDERS, is_cause_head, is_lifeless, is_of_people
from lavreader.compare.reasons.effects import effects_in
from lavreader.language.grammar.classed_words import Word
from lavreader.language.grammar.clauses import Clause, Parsed
from lavreader.language.grammar.verbs import singular, verb_lists

#: Words that only point to a cause.
POINTING = frozenset(("that", "which", "this", "it", "what"))
_GIVING_REASON = frozenset(("over", "after", "because", "amid", "due"))
_AHEAD = frozenset(("will", "would", "shall"))
# What something makes another thing.
_MADE = frozenset(("late", "ill", "sick", "difficult", "impossible", "possible", "unsafe"))
# Where what drives a price or a share sends it.
_DIRECTIONS = frozenset(
    ["down", "up", "lower", "higher", "tumbling", "soaring", "falling", "rising", "plunging", "plummeting"]
)
# Kinds of effect that a spark or a rumour starts.
_STARTED = frozenset(("fire", "panic", "strike", "outbreak", "avalanche", "slide", "unrest"))


def brings_about(parsed: Parsed, clause: Clause, base: str, position: int) -> bool:
    """Whether a verb of several senses brings something about here.

    A fire is started by a spark, and a match by a referee; a boycott explains a turnout, and a minister a
    law; noise makes a flat unbearable, and a plane makes a landing.
    """
    words = parsed.words
    own = clause.subject if clause.verb == position else (clause.first, position)
    following = lower_at(words, position + 1)
    if clause.verb == position and any(word.lower in _AHEAD for word in words[own[1] : position]):
        return False  # What will bring something about has not.
    if base == "force" and own[0] < own[1]:
        # A party that forces somebody out over cuts is not why he goes.
        head = [word for word in words[own[0] : own[1]] if word.tag == "noun"][-1:]
        decides = any(singular(word.lower) in DECIDERS for word in head)
        return not (decides and any(word.lower in _GIVING_REASON for word in words[position:]))
    if base == "start":
        return bool(effects_in(words[position + 1 : clause.last]) & _STARTED)
    if base == "explain":
        subject = parsed.chunk(own)
        named = any(word.tag == "name" for word in subject[-1:])
        present = words[position].lower in ("explain", "explains")
        if clause.negated or not is_lifeless(words, own):
            return False  # "Doctors explained why she had died."
        return (following == "why" or present) and not named and bool(subject) and following != "that"
    if base == "cost" and following in ("him", "her", "them", "the", "it", "his", "its"):
        return is_lifeless(words, own)
    if base == "set" and "back" in (lower_at(words, position + n) for n in (1, 2, 3)):
        return is_lifeless(words, own)
    if base == "bring":
        return not is_of_people(words, own)  # "Rescue teams brought the children down."
    if base in ("shut", "disable", "end", "cost"):
        return is_cause_head(words, own)
    if base == "mean":
        pointing = lower_at(words, position - 1) in POINTING
        return words[position].lower != "mean" and (pointing or is_lifeless(words, own))
    if base in ("send", "drive", "push", "pull", "knock"):
        moved = any(word.lower in _DIRECTIONS for word in words[position + 1 : position + 7])
        return (moved and is_lifeless(words, own)) or is_cause_head(words, clause.subject)
    if base == "make":
        subject = parsed.chunk(own)
        if subject and any(word.lower in _MADE for word in words[position + 2 : position + 5]):
            return True
        if not subject or any(word.tag in ("name", "pronoun") for word in subject):
            return False
        if (
            following in ("it", "them")
            and position + 2 < len(words)
            and words[position + 2].tag == "adjective"
        ):
            return is_lifeless(words, own)  # "Has made it uninsurable."
        # "Made the beam collapse", "made the flight late"; not "made a landing", "made a new offer".
        end = next((at for at in range(position + 1, clause.last) if words[at].tag == "noun"), clause.last)
        told = words[end + 1 : end + 2]
        return bool(told) and (
            told[0].tag == "adjective"
            or (
                words[end - 1].tag in ("determiner", "pronoun")
                and words[end - 1].lower not in ("a", "an", "this", "that")
                and _can_be_verb(told[0])
            )
            or any(word.lower in _MADE for word in words[end + 1 : end + 6])
        )
    return True


def _can_be_verb(word: Word) -> bool:
    """Whether a word's spelling is a verb's base form, whatever it is taken for here."""
    reading = word.reading or verb_lists().readings.get(word.lower)
    return reading is not None and "base" in reading.forms
