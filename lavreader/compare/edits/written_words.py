"""Written words: the tokens of a text in the form that all ways of writing what was spoken have in common."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from lavreader.compare.edits.house_style import house_style
from lavreader.compare.edits.written_numbers import figure_words, in_figures, normal_number, number_word
from lavreader.compare.edits.written_word import WrittenWord
from lavreader.language.spelling import normal_spelling
from lavreader.language.tokens import Token

_NOT = {"can": "can", "won": "will", "wo": "will", "ca": "can", "sha": "shall", "ai": "is", "cannot": "can"}
_CONTRACTED = {"'re": "are", "'ll": "will", "'ve": "have", "'m": "am", "'d": "would"}
_IS = frozenset(["it", "he", "she", "that", "there", "what", "who", "here", "where", "how", "when", "this"])
_WHOLE = {"cannot": ("can", "not"), "let's": ("let", "us"), "per": ("per",)}
_FILLERS = frozenset(["um", "uh", "er", "erm", "ah", "hmm", "uhm", "mm"])
# Signs that stand for the letters of a word not fit to print.
_MASK = re.compile(r"[*#@]|[-_]{2,}|[–—]+")
_CLIPPED = frozenset(["em", "cause", "til", "till", "bout", "round", "cos", "twas", "tis"])
_BEHIND_COMMAS = frozenset(["jr", "sr", "inc", "co"])
# Words said twice in a row, so many at most, that a transcript may give once.
_REPEATED = 2
_NUMBER_SIGNS = frozenset(["no", "nos"])


@lru_cache(maxsize=65536)
def normal_words(text: str) -> tuple[str, ...]:
    """A token in its normal form, as the one or more words it stands for."""
    lower = text.replace("’", "'").casefold()
    if lower in _FILLERS:
        return ()
    if lower in _WHOLE:
        return _WHOLE[lower]
    if any(letter.isdigit() for letter in lower):
        figures = figure_words(text)
        if figures is not None or lower[0].isdigit():
            return figures or (normal_number(text),)
    spoken = house_style().spoken.get(lower.replace(".", ""), ())
    if spoken and len(spoken[-1][0]) == 1:
        return spoken[-1][1]
    if lower.endswith("n't") and len(lower) > 3:
        base = lower[:-3]
        return (_NOT.get(base, base), "not")
    for ending, full in _CONTRACTED.items():
        if lower.endswith(ending) and len(lower) > len(ending):
            return (lower[: -len(ending)], full)
    if lower.endswith("'s") and lower[:-2] in _IS:
        return (lower[:-2], "is")
    number = number_word(lower)
    if number is not None:
        return (number,)
    if "-" in lower and not lower.startswith("-"):
        return tuple(word for part in lower.split("-") if part for word in normal_words(part))
    return (normal_spelling(text),)


def written_words(tokens: Sequence[Token], sentence: int) -> list[WrittenWord]:
    """The words of neighbouring tokens of a sentence in their normal form.

    Contractions are told in full, abbreviations and clipped words as they are spoken, numbers in figures,
    sums of money with the currency behind them, dates with the month before the day; a word said twice in
    a row stands once, and of a word with masked letters nothing is known.
    """
    tokens = [token for token in tokens if token.kind != "space"]
    words: list[WrittenWord] = []
    for place, token in enumerate(tokens):
        if words and token.start < words[-1].end:
            continue
        if token.kind == "sign":
            if token.text == "&":
                words.append(WrittenWord("and", sentence, token.start, token.end, False))
            continue
        if token.text == "s" and _is_apostrophe(tokens, place - 1) and words and words[-1].key.isdigit():
            words[-1] = words[-1]._replace(key=words[-1].key + "s", end=token.end)  # 1990's
            continue
        masked = _masked_end(tokens, place)
        if masked:
            words.append(WrittenWord("", sentence, token.start, masked, True))
            continue
        clipped = token.text.replace("’", "'").casefold().endswith("'s")
        capital = token.text[0].isupper()
        words += [
            WrittenWord(key, sentence, token.start, token.end, token.content, clipped, capital)
            for key in _in_context(tokens, place, words) or normal_words(token.text)
        ]
    return _once(_as_spoken(in_figures(words)))


def _is_apostrophe(tokens: Sequence[Token], place: int) -> bool:
    """Whether a token is an apostrophe right before the next one."""
    return 0 <= place < len(tokens) - 1 and (
        tokens[place].text in ("'", "’", "‘") and tokens[place].end == tokens[place + 1].start
    )


def _masked_end(tokens: Sequence[Token], place: int) -> int:
    """Where a word with masked letters ends; 0 for any other word."""
    token, end, signs = tokens[place], tokens[place].end, ""
    for other in tokens[place + 1 :]:
        if other.start != end or not (_MASK.fullmatch(other.text) or (signs and other.kind == "word")):
            break
        if other.kind == "sign":
            signs += other.text
        elif other.kind == "word" and "*" not in signs and len(token.text) > 2:
            return 0  # Two words with a dash between them.
        end = other.end
    # A dash may follow any word; letters are masked by three of them, or inside the word.
    if not signs or ("*" not in signs and len(signs) < 3 and tokens[place].end + len(signs) == end):
        return 0
    return end if token.kind == "word" else 0


def _in_context(tokens: Sequence[Token], place: int, words: Sequence[WrittenWord]) -> tuple[str, ...]:
    """What an abbreviation stands for where its neighbours show that it is one."""
    style = house_style()
    text = tokens[place].text
    lower = text.replace(".", "").casefold()
    behind = tokens[place + 1 :][:2]
    dotted = bool(behind) and behind[0].text == "." and behind[0].start == tokens[place].end
    after = behind[1].text if dotted and len(behind) > 1 else behind[0].text if behind else ""
    before = tokens[place - 1].text if place else ""
    if lower in _CLIPPED and _is_apostrophe(tokens, place - 1):
        return normal_words("'" + lower)
    if lower in _NUMBER_SIGNS and after[:1].isdigit() and (dotted or text[0].isupper()):
        return ("number",)
    if lower in style.units and words and words[-1].key.replace(".", "").replace(":", "").isdigit():
        return style.units[lower] if len(lower) > 1 and lower != "in" else ()
    first, hyphen, rest = text.partition("-")
    if first in ("St", "Ste") and hyphen:
        return ("saint", *normal_words(rest))
    if not text[:1].isupper():
        return ()
    if lower in style.titles and after[:1].isupper():
        return style.titles[lower]
    named = before == "," and lower in _BEHIND_COMMAS
    if lower in style.endings and (named or before[:1].isupper()):
        return style.endings[lower]
    if lower in style.months and (dotted or after[:1].isdigit() or before[:1].isdigit()):
        return style.months[lower]
    if lower in style.states and (before == "," or (place > 1 and before.isalpha() and text.isupper())):
        return style.states[lower]
    return ()


def _as_spoken(words: Sequence[WrittenWord]) -> list[WrittenWord]:
    """The words with forms that are several words made the usual one."""
    spoken = house_style().spoken
    found: list[WrittenWord] = []
    position = 0
    while position < len(words):
        for form, whole in spoken.get(words[position].key, ()):
            run = words[position : position + len(form)]
            if tuple(word.key for word in run) == form:
                found += [run[0]._replace(key=key, end=run[-1].end) for key in whole]
                position += len(form)
                break
        else:
            found.append(words[position])
            position += 1
    return found


def _once(words: Iterable[WrittenWord]) -> list[WrittenWord]:
    """The words without those that only say the words before them again."""
    found: list[WrittenWord] = []
    for word in words:
        found.append(word)
        for length in range(1, _REPEATED + 1):
            last, before = found[-length:], found[-2 * length : -length]
            # A score of 2-2 has no word twice.
            if all(w.key.isalpha() for w in last) and [w.key for w in last] == [w.key for w in before]:
                del found[-length:]
                break
    return found
