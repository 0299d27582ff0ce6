"""Appeals and labels that no list of phrases names: they speak to the reader about the site's own matters.

News prose tells in the third person what happened. The furniture of a page speaks to its reader: it says "we"
and "you", it begins sentences with a request, and it is about few things: cookies, newsletters, money,
accounts. None of these signs is enough alone; several together are, unless the line reports what was said.
"""

import re

from extractors.lines import Line, fold, unquoted
from extractors.word_lists import groups, words

ENOUGH = 4
"""Signs from which a line counts as an appeal; up to twelve words need one less, more than forty one more."""
LONGEST = 75
"""Words of the longest appeal that is looked at."""
LONGEST_LABEL = 6
"""Words of the longest label."""
_PRICE = re.compile(r"[€$£¥₽]\s?\d|\d\s?[€£₽]|\d+\s(?:cents|euros?|dollars|pence|crowns|kronor|francs)\b")
_SELF = re.compile(r"\bth(?:is|e) (?:site|website|page)\b")
_BEFORE_COLON = re.compile(r"([^:.!?]{30,}):\s")
_MAIL = re.compile(r"\S@\S+\.\w")
_SENTENCE = re.compile(r"(?:^|[.!?:…]\s+)[\W\d_]*([^\W\d_]+(?:['’-][^\W\d_]+)*)")
_ARTICLES = frozenset({"the", "a", "an"})
_LABEL_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


def reports(line: Line) -> bool:
    """Whether a line reports, as only news prose does: it says who said so, or tells of the past."""
    if not line.words.isdisjoint(words("reporting_verbs")) or _cites(line):
        return True
    return not line.words.isdisjoint(words("past_auxiliaries")) and not addresses_reader(line)


def _cites(line: Line) -> bool:
    """Whether what a line asks stands behind a colon, with words before it that ask and address nobody."""
    match = _BEFORE_COLON.match(line.open)
    if match is None:
        return False
    before = Line.of(match[1])
    return before.count >= 6 and not addresses_reader(before) and not asks_something(before)


def addresses_reader(line: Line) -> bool:
    """Whether a line speaks to its reader, outside quotation marks."""
    return not line.words.isdisjoint(words("reader_address"))


def asks_something(line: Line) -> bool:
    """Whether a sentence of the line begins with a request."""
    return any(match[1] in words("imperatives") for match in _SENTENCE.finditer(line.open))


def appeal_reason(line: Line, *, own: bool = False) -> str:
    """The reason of a line that speaks to the reader about the site's own matters; empty for any other.

    Args:
        line: The line.
        own: Whether it names the site; that counts as speaking to the reader.

    Signs: speaking to the reader 1, as "we" to "you" 2, a request 1, a price 1 (2 in a short line), a mail
    address 2; of each reason's own words 2 for a sure one and 1 for each of at most three others.
    """
    if not 2 <= line.count <= LONGEST or reports(line):
        return ""
    address = int(own) + int(addresses_reader(line) or _SELF.search(line.open) is not None)
    if not line.words.isdisjoint(words("we")) and not line.words.isdisjoint(words("you")):
        address = 2
    address = min(address, 2)
    request = asks_something(line)
    if not (address or request):
        return ""
    price = 0
    if _PRICE.search(line.open):
        price = 2 if line.count <= 12 else 1
    best, best_signs = "", 0
    for reason in _reasons():
        sure = 2 if not line.words.isdisjoint(groups("appeal_words")[reason]) else 0
        others = min(3, len(line.words & frozenset(groups("appeal_words")["+" + reason])))
        if not sure and not others:
            continue
        signs = address + request + sure + others
        if reason in ("donation_appeal", "subscription"):
            signs += price
        if reason == "byline" and _MAIL.search(line.open):
            signs += 2
        if signs > best_signs:
            best, best_signs = reason, signs
    return best if best_signs >= ENOUGH + (line.count > 40) - (line.count <= 12) else ""


def label_reason(text: str) -> str:
    """The reason of a short line made of the words of buttons and boxes only; empty for any other."""
    if len(text) > 60 or text.endswith((".", ":", "”", '"')):
        return ""
    found = _LABEL_WORD.findall(unquoted(fold(text)))
    if not 1 < len(found) <= LONGEST_LABEL:
        return ""
    rest = [word for word in found if word not in words("any_label")]
    if not rest or (found[0] in _ARTICLES and len(rest) < 2):
        return ""
    for reason, labels in groups("labels").items():
        if rest[0] in labels:
            first = reason
            break
    else:
        return ""
    every = {word for labels in groups("labels").values() for word in labels}
    return first if all(word in every for word in rest) else ""


def _reasons() -> list[str]:
    return [name for name in groups("appeal_words") if not name.startswith("+")]
