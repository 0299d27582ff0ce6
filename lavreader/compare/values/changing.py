"""What changes from one day's report to the next: a later outlet may rightly say otherwise."""

import re
from dataclasses import dataclass
from functools import cache

from lavreader.article import Article
from lavreader.compare.comparison import Evidence, Finding, FindingKind
from lavreader.compare.explanations import doubted
from lavreader.compare.states.state_days import day_in, is_present
from lavreader.language.tokens import stem
from lavreader.language.values.numbers import parse_number
from lavreader.language.word_tables import word_table

# Characters before and after a value in which its noun stands.
_AROUND = 36
# Counts this far apart are seldom two reports of one day.
_GROWTH = 2.0
# Those aboard are counted on a list, not found one by one.
_SETTLED_BY = frozenset(["board", "aboard"])
# Victims of whom so many are counted within hours are soon twice as many.
_MANY = 40
# "Reskal, 54, conceded", "the 54-year-old"
_AGED = re.compile(r",|\.$|-year")
# An estimate made anew may come out lower, too.
_REVISED = re.compile(
    r"\b(?:current|latest|revised|updated|new)\s(?:\w+\s)?(?:estimates?|figures?|counts?|tolls?|tall(?:y|ies)|data)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_CHANGED = "the later article may tell what has changed since the earlier"
_STOP = re.compile(r"[,;:—–]")
_NUMBER = re.compile(r"\d[\d,.]*|[a-z]+(?:-[a-z]+)*", re.IGNORECASE)


@dataclass(frozen=True)
class _Lists:
    counted: frozenset[str]
    victims: frozenset[str]
    measured: frozenset[str]
    costs: frozenset[str]
    moving: frozenset[str]
    states: tuple[tuple[frozenset[str], frozenset[str]], ...]


@cache
def _lists() -> _Lists:
    data = word_table("lavreader.compare.values", "changing")
    states = []
    for line in data["states"].strip().splitlines():
        before, after = line.split("/")
        states.append((_stems(before), _stems(after)))
    words = {name: _stems(data[name]) for name in ("counted", "victims", "measured", "costs", "moving")}
    return _Lists(**words, states=tuple(states))


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


def weighed_by_day(finding: Finding, left: Article, right: Article) -> Finding:
    """A contradiction as ``differs`` where the later of two outlets may tell what has changed since.

    Quotations are left alone, and so are outlets of one day. Where a day of publication is unknown,
    only counts that grow by their words or their size are weighed.
    """
    if finding.verdict != "contradiction":
        return finding
    if left.published is None or right.published is None:
        return (
            doubted(finding, _CHANGED)
            if finding.kind == "number" and _moving(finding, left, right)
            else finding
        )
    if left.published == right.published:
        hours = finding.kind == "number" and _by_the_hour(finding, left, right)
        return doubted(finding, _CHANGED) if hours else finding
    earlier, later = (
        (finding.left, finding.right)
        if left.published < right.published
        else (
            finding.right,
            finding.left,
        )
    )
    first, second = (left, right) if left.published < right.published else (right, left)
    if finding.kind in ("number", "money", "percent"):
        settled = _settled(finding, left, right)
        changed = not settled and _grown(finding.kind, earlier, later, first, second)
    elif finding.kind in ("status", "polarity"):
        changed = _followed(earlier, later) and not _changed_before(earlier, later, first, second)
    else:
        changed = False
    return doubted(finding, _CHANGED) if changed else finding


def _moving(finding: Finding, left: Article, right: Article) -> bool:
    """Whether a count of people is one of those that grow by the day, by its words or by its size.

    For outlets without a day of publication: 17 and 23 injured are two reports of one day, 300 and
    820 dead are two days.
    """
    near = _near(finding.left, left) | _near(finding.right, right)
    if not near & _lists().counted:
        return False
    one, two = _amount(finding.left.text), _amount(finding.right.text)
    if one is None or two is None:
        return False
    sentences = (
        left.sentences[finding.left.sentence].text + " " + right.sentences[finding.right.sentence].text
    )
    moving = bool(_stems(re.sub(r"[^\w\s-]", " ", sentences)) & _lists().moving)
    return moving or max(one, two) >= _GROWTH * min(one, two)


def _by_the_hour(finding: Finding, left: Article, right: Article) -> bool:
    """Whether two outlets of one day count victims of whom the later hour may know twice as many."""
    one, two = _amount(finding.left.text), _amount(finding.right.text)
    if one is None or two is None or min(one, two) < _MANY or max(one, two) < _GROWTH * min(one, two):
        return False
    return not (_near(finding.left, left) | _near(finding.right, right)).isdisjoint(_lists().victims)


def _settled(finding: Finding, left: Article, right: Article) -> bool:
    """Whether figures are ages, or of a past year that both sentences name: nothing about them changes."""
    years = []
    for evidence, article in ((finding.left, left), (finding.right, right)):
        text = article.sentences[evidence.sentence].text
        if _AGED.match(text, evidence.end) and (
            text[: evidence.start].endswith(", ") or text.startswith("-", evidence.end)
        ):
            return True
        published = str(article.published.year) if article.published else ""
        years.append(set(_YEAR.findall(text)) - {published})
    return bool(years[0] & years[1])


def _grown(kind: FindingKind, earlier: Evidence, later: Evidence, first: Article, second: Article) -> bool:
    """Whether the later figure is the greater one of something that grows, or of what is measured anew.

    A temperature goes either way; in money only damage grows as it is counted, and no price does.
    """
    before, after = _amount(earlier.text), _amount(later.text)
    if before is None or after is None or _exchanged(earlier.text, later.text):
        return False
    if _REVISED.search(second.sentences[later.sentence].text):
        return True
    near = _near(earlier, first) | _near(later, second)
    measured = bool(near & (_lists().costs if kind == "money" else _lists().measured))
    if after <= before:
        return measured and kind != "money"
    if measured:
        return True
    now = re.search(r"\b(?:now|so far|already|by then|meanwhile)\b", second.sentences[later.sentence].text)
    return now is not None or (kind == "number" and bool(near & _lists().counted) and not near & _SETTLED_BY)


def _exchanged(one: str, two: str) -> bool:
    """Whether two figures have the same digits in another order, which growth seldom gives."""
    digits = [sorted(re.sub(r"\D", "", text)) for text in (one, two)]
    return len(digits[0]) > 1 and digits[0] == digits[1]


def _amount(text: str) -> float | None:
    for match in _NUMBER.finditer(text):
        parsed = parse_number(match.group().rstrip(".,"))
        if parsed is not None:
            return parsed[0]
    return None


def _near(evidence: Evidence, article: Article) -> frozenset[str]:
    """Stems of the words around a value, and in it."""
    text = article.sentences[evidence.sentence].text
    around = text[max(0, evidence.start - _AROUND) : evidence.end + _AROUND]
    return _stems(re.sub(r"[^\w\s-]", " ", around))


def _followed(earlier: Evidence, later: Evidence) -> bool:
    """Whether the later state is one that follows the earlier."""
    one, two = (_stems(re.sub(r"[^\w\s-]", " ", evidence.text)) for evidence in (earlier, later))
    return any(one & before and two & after for before, after in _lists().states)


def _changed_before(earlier: Evidence, later: Evidence, first: Article, second: Article) -> bool:
    """Whether a state told as of the day of writing had changed before that day, as the later outlet has it.

    *Is still shut*, written on Wednesday, is at odds with *reopened on Tuesday*, written on Friday.
    """
    assert first.published is not None
    if not is_present(re.findall(r"[\w']+", earlier.text.casefold())):
        return False
    text = second.sentences[later.sentence].text
    stop = _STOP.search(text, later.end)
    day = day_in(text[later.start : stop.start() if stop else len(text)], second.published)
    return day is not None and day < first.published
