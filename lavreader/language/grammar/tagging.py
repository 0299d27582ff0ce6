"""Word classes by rule: enough grammar to find who does what in a news sentence."""

from lavreader.language.grammar.classed_words import Tag, Word
from lavreader.language.grammar.verb_places import is_verb
from lavreader.language.grammar.verbs import VerbReading
from lavreader.language.looks import Look, ends_as_adverb, is_denying, look_of
from lavreader.language.tokens import Columns

# Signs behind which a capital may be owed to the beginning of a sentence.
_BEFORE_OPENING = frozenset('“"‘«„:')
# Words that show the one before them to be a negation.
_COMPLETING = frozenset(["to", "longer"])
_NAMING = frozenset(["noun", "name", "adjective"])
# What stands in the phrases that follow a noun: *profit for the third quarter*.
_DESCRIBING = frozenset(["preposition", "determiner", "number", "time"])


def tag(columns: Columns, names: frozenset[str] = frozenset()) -> tuple[Word, ...]:
    """The words of a sentence with their classes, spaces left out.

    Args:
        columns: The sentence's tokens.
        names: Stems that are names elsewhere in the article, so that the first word of a
            sentence, a capital in any case, can be told from a common word.
    """
    visible = zip(columns.kinds, columns.starts, columns.texts, columns.stems, columns.contents, strict=True)
    looks = [look_of(text) for text in columns.texts]
    words: list[Word] = []
    opening = True
    made = tuple.__new__
    for position, ((kind, start, text, stem, content), look) in enumerate(zip(visible, looks, strict=True)):
        tagged, reading, lower = look.fixed, None, look.lower
        if text == "No" and position + 1 < len(looks) and looks[position + 1].kind == "number":
            tagged, lower = "name", "number"  # "No 10" denies nothing.
        elif tagged is None:
            following = looks[position + 1] if position + 1 < len(looks) else None
            tagged, reading = _tag_of(look, stem, following, words, opening, names)
        base = "" if reading is None else reading.base
        row = (
            start,
            start + len(text),
            text,
            lower,
            stem,
            content,
            tagged,
            reading,
            look.possessive,
            base,
        )
        words.append(made(Word, row))
        opening = kind == "sign" and (opening or text in _BEFORE_OPENING)
        if text in _COMPLETING:
            _complete_negation(words)
    _settle_opening(words)
    return tuple(words)


def _settle_opening(words: list[Word]) -> None:
    """Tag the participle that opens a sentence and belongs to its subject: *armed robbers got away*.

    So it is with a gerund that describes a noun: *Operating profit for the quarter rose*.
    """
    if len(words) < 3 or words[0].reading is None or words[0].reading.forms.isdisjoint(("participle", "ing")):
        return
    if words[1].tag not in ("noun", "name", "adjective"):
        return
    further = _NAMING | _DESCRIBING if "participle" not in words[0].reading.forms else _NAMING
    if further is not _NAMING and words[1].tag != "noun":
        return  # "Citing officials in Paris"
    behind = next((word for word in words[1:] if word.tag not in further), None)
    if behind is None:
        return
    if behind.tag == "auxiliary" or (behind.reading is not None and "past" in behind.reading.forms):
        words[0] = words[0]._replace(tag="adjective", reading=None, base="")


def _complete_negation(words: list[Word]) -> None:
    """Tag what only its last word shows to be a negation: *has yet to*, *no longer*."""
    if len(words) < 2:
        return
    before, last = words[-2:]
    if last.lower == "to" and before.lower == "yet" and len(words) > 2 and words[-3].tag == "auxiliary":
        words[-2] = before._replace(tag="not")
    elif last.lower == "longer" and before.lower == "no":
        words[-2:] = before._replace(tag="not"), last._replace(tag="adverb")


def _tag_of(
    look: Look,
    stem: str,
    following: Look | None,
    before: list[Word],
    opening: bool,
    names: frozenset[str],
) -> tuple[Tag, VerbReading | None]:
    """The class of a word that its neighbours decide and, for a verb, its reading."""
    lower, known, capital = look.lower, look.known, look.capital
    if lower == "may" and capital and _is_month(before, following):
        return "time", None
    if known == "auxiliary" and (not capital or opening):
        return "auxiliary", None
    if lower == "that":
        return _that(before), None
    # An adjective may yet open a name.
    if capital:
        next_capital = following is not None and following.kind == "word" and following.capital
        if not opening or stem in names or (next_capital and not look.verbal) or look.shouted:
            return "name", None
    if look.reading is not None and is_verb(look.reading, following, before):
        return "verb", look.reading
    if ends_as_adverb(lower):
        return "adverb", None
    return ("adjective" if known == "adjective" or is_denying(lower) else "noun"), None


def _is_month(before: list[Word], following: Look | None) -> bool:
    """Whether the word May is the month."""
    if before and (
        before[-1].tag == "number"
        or before[-1].lower in ("in", "of", "by", "since", "late", "early", "mid", "last", "until")
    ):
        return True
    return following is not None and following.kind == "number"


def _that(before: list[Word]) -> Tag:
    """Whether the word *that* points, opens a clause told, or opens one that describes a noun."""
    if before and before[-1].tag in ("noun", "name"):
        return "relative"
    if before and before[-1].tag in ("verb", "time", "sign", "number", "adverb"):
        return "subordinator"
    return "pronoun" if before else "determiner"
