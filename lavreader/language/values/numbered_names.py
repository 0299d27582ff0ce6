"""Numbered names: numbers that are part of a name or an address and count nothing."""

import re
from collections.abc import Sequence

from lavreader.language.grammar.classed_words import Word

# "221 Harrow Street", "Three Mile Island", "Seven Oaks Farm"
_ADDRESS = re.compile(
    r"\s(?:[A-Z][\w'’]*\s){0,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Boulevard|Crescent|Terrace|Gardens|Close|Court|"
    r"Row|Square|Mews|Grove|Way|Island|Islands|Farm|Bridge|Cottages|Sisters|Nations|Pillars)\b(?!['’]s\b|\s[A-Z]*[a-z]+s\b(?<!was)(?<!is)(?<!has))"
)
# "The Forty Thieves pub"
_CAPITALISED = re.compile(r"\s[A-Z][a-z]")
_CLASS_OF = re.compile(r"\bClass\sof\s['’]?$")


def in_name(text: str, words: Sequence[Word], start: int, end: int) -> bool:
    """Whether a number is part of a name: *Windows 11 users*, *221 Harrow Street*.

    Args:
        text: The sentence.
        words: Its words with their classes.
        start: Offset of the number.
        end: Offset behind it.
    """
    if _ADDRESS.match(text, end) or _CLASS_OF.search(text[max(0, start - 12) : start]):
        return True
    number = text[start:end]
    if number[0].isalpha():
        return (
            number[0].isupper()
            and text[:start].rstrip()[-1:].isalnum()
            and _CAPITALISED.match(text, end) is not None
        )
    if not number.isdigit() or start == 0:
        return False
    place = next((place for place, word in enumerate(words) if word.start >= start), 0)
    if not place:
        return False
    before = words[place - 1]
    opens = place == 1 or words[place - 2].tag == "determiner"
    return opens and before.end + 1 == start and before.text[0].isupper() and before.tag == "name"
