"""Make stories with known conflicts out of real reports of one event, by changing what they share.

    .venv/bin/python benchmarks/changed_reports.py OUT.json FOLDER…

Each folder holds one folder of saved articles a story. Where two articles give the same value in
sentences that are alike, it is nearly always of one matter: so one of the two is changed, a weekday to
another, a figure to one some way off, and the place is written down as a conflict. The stories have the
form of those under ``tests/stories``; ``benchmarks/evidence.py --changed`` takes them as examples of how
two long reports of one event tell one fact.
"""

import json
import math
import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))

from extractors import read
from lavreader.article import Article
from lavreader.compare.story import Story
from lavreader.compare.values.facts import Fact
from lavreader.compare.values.matched_facts import pair_of
from lavreader.compare.values.value_candidates import families, relation_of

MOST_ARTICLES, MOST_CHANGES = 3, 4
# How alike sentences must be for an equal value to be of one matter: a day, a figure up to twelve, else.
DAY, SMALL, ELSE, ALIGNED = 0.3, 0.18, 0.1, 0.15
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
WORDS = [
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
]
MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
DAY_OF_MONTH = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\b")
CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d\d))?")
FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
NUMBER_WORD = re.compile(rf"\b(?:{'|'.join(WORDS)})\b", re.IGNORECASE)


class Shared(NamedTuple):
    """A fact that another article gives as well.

    Attributes:
        other: Index of the other article.
        fact: Its fact.
        sure: Whether the two are of one matter, as far as their sentences show.
    """

    other: int
    fact: Fact
    sure: bool


def changed(text: str, slot: str, chance: random.Random) -> str | None:
    """A value of the same sort that cannot hold as well; None where none is known."""
    weekday = re.search("|".join(DAYS), text)
    if weekday and not re.search(r"\d", text):
        shift = chance.choice([1, -1, 1, -1, 2, -2, 3])
        return _put(text, weekday, DAYS[(DAYS.index(weekday.group()) + shift) % 7])
    if MONTH.search(text):
        day, year = DAY_OF_MONTH.search(text), YEAR.search(text)
        if day:
            near = int(day.group(1)) + chance.choice([-10, -7, -3, -2, -1, 1, 2, 3, 7, 10])
            return _put(text, day, str(near)) if 1 <= near <= 28 else None
        return (
            _put(text, year, str(int(year.group()) + chance.choice([-3, -2, -1, 1, 2, 3]))) if year else None
        )
    if slot == "time":
        clock = CLOCK.search(text)
        if clock is None:
            return None
        hour = int(clock.group(1)) + chance.choice([-3, -2, -1, 1, 2, 3])
        minutes = f"{text[clock.end(1)]}{clock.group(2)}" if clock.group(2) else ""
        return _put(text, clock, f"{hour}{minutes}") if 1 <= hour <= 12 else None
    if slot in ("day", "date") and (year := YEAR.search(text)):
        return _put(text, year, str(int(year.group()) + chance.choice([-5, -3, -2, -1, 1, 2, 3, 10])))
    if figure := FIGURE.search(text):
        return _another_figure(text, figure, chance)
    word = NUMBER_WORD.search(text)
    if word is None or word.group().lower() == "one":
        return None
    at = WORDS.index(word.group().lower()) + chance.choice([-3, -2, -1, 1, 2, 3])
    if not 1 <= at < len(WORDS):
        return None
    return _put(text, word, WORDS[at].capitalize() if word.group()[0].isupper() else WORDS[at])


def _put(text: str, found: re.Match[str], new: str) -> str:
    return text[: found.start()] + new + text[found.end() :]


def _another_figure(text: str, found: re.Match[str], chance: random.Random) -> str | None:
    written = found.group().rstrip(",")
    value, decimals = float(written.replace(",", "")), len(written.partition(".")[2])
    digits = re.sub(r"\D", "", written)
    for _ in range(40):
        if chance.random() < 0.2 and len(set(digits)) > 1:
            at = chance.randrange(len(digits) - 1)
            other = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
            new = float(other) / 10**decimals
        elif value < 20 and not decimals:
            new = value + chance.choice([-4, -3, -2, -2, -1, -1, 1, 1, 2, 2, 3, 5])
        else:
            step = 10 ** (len(digits) - len(digits.rstrip("0")) - decimals)
            new = round(value * math.exp(chance.gauss(0, 0.5)) / step) * step
        if new > 0 and abs(new - value) >= max(0.04 * value, 10**-decimals):
            form = f"{new:,.{decimals}f}" if "," in written else f"{new:.{decimals}f}"
            return text[: found.start()] + form + text[found.start() + len(written) :]
    return None


def shared_facts(articles: list[Article], story: Story) -> dict[int, dict[int, tuple[Fact, list[Shared]]]]:
    """By article and identity: its facts with what other articles give alike."""
    found: dict[int, dict[int, tuple[Fact, list[Shared]]]] = defaultdict(dict)
    for i in range(len(articles)):
        for j in range(i + 1, len(articles)):
            pair = pair_of(articles[i], articles[j], story.alignment(i, j), story.background)
            others = pair.right.made(families)
            for family, facts in pair.left.made(families).items():
                for one in facts:
                    for two in others.get(family, ()):
                        if relation_of(one, two) != "equal" or one.value.slot != two.value.slot:
                            continue
                        place = one.sentence, two.sentence
                        likeness = pair.alignment.similarity.get(place, 0.0)
                        sure = likeness >= _needed(one) or (place in pair.aligned and likeness >= ALIGNED)
                        found[i].setdefault(id(one), (one, []))[1].append(Shared(j, two, sure))
                        found[j].setdefault(id(two), (two, []))[1].append(Shared(i, one, sure))
    return found


def _needed(fact: Fact) -> float:
    amount = fact.value.quantity
    if fact.value.moment is not None and fact.value.moment.day is None:
        return DAY
    return SMALL if amount is not None and amount.high < 13 else ELSE


def stories_of(folder: Path) -> Iterator[dict[str, Any]]:
    """A story for each article in which something could be changed."""
    chance = random.Random(folder.name)
    articles = [read(str(path)) for path in sorted(folder.iterdir())[:MOST_ARTICLES]]
    names = "abc"[: len(articles)]
    story = Story(articles)
    for i, facts in sorted(shared_facts(articles, story).items()):
        texts = [_paragraphs(article) for article in articles]
        conflicts: list[dict[str, str]] = []
        known = list(facts.values())
        chance.shuffle(known)
        taken: set[int] = set()
        for fact, shared in known:
            if len(taken) == MOST_CHANGES or fact.sentence in taken or not any(one.sure for one in shared):
                continue
            sentence = articles[i].sentences[fact.sentence]
            value = sentence.text[fact.value.start : fact.value.end]
            new = changed(value, fact.value.slot, chance)
            if new is None or new == value or sum(sentence.text in text for text in texts[i]) != 1:
                continue
            taken.add(fact.sentence)
            told = sentence.text[: fact.value.start] + new + sentence.text[fact.value.end :]
            texts[i] = [text.replace(sentence.text, told) for text in texts[i]]
            key = _key(told, fact.value.start, fact.value.start + len(new))
            for other, fact_of_other, sure in shared:
                text = articles[other].sentences[fact_of_other.sentence].text
                sides = sorted(
                    [(i, key), (other, _key(text, fact_of_other.value.start, fact_of_other.value.end))]
                )
                conflicts.append({
                    "id": f"{folder.name}_{names[i]}-c{len(conflicts)}", "kind": fact.value.kind,
                    "left": names[sides[0][0]], "left_key": sides[0][1],
                    "right": names[sides[1][0]], "right_key": sides[1][1],
                    "certainty": "clear" if sure else "unsure",
                })  # fmt: skip
        if conflicts:
            yield {
                "id": f"{folder.name}_{names[i]}",
                "articles": {
                    name: {
                        "title": article.title or "",
                        "outlet": article.outlet,
                        "published": article.published.isoformat() if article.published else "",
                        "sentences": sentences,
                    }
                    for name, article, sentences in zip(names, articles, texts, strict=True)
                },
                "conflicts": conflicts,
                "nonconflicts": [],
            }


def _paragraphs(article: Article) -> list[str]:
    return [paragraph.text for paragraph in article.paragraphs if paragraph.kind == "paragraph"]


def _key(text: str, start: int, end: int) -> str:
    """The value with three words on each side."""
    before = re.search(r"(?:\S+\s+){0,3}\S*$", text[:start])
    after = re.match(r"\S*(?:\s+\S+){0,3}", text[end:])
    return text[before.start() if before else start : end + (after.end() if after else 0)].strip()


def main() -> None:
    """Write the stories of every folder."""
    out, *folders = map(Path, sys.argv[1:])
    stories = [
        story
        for news in folders
        for folder in sorted(path for path in news.iterdir() if path.is_dir())
        for story in stories_of(folder)
    ]
    out.write_text(json.dumps({"stories": stories}, ensure_ascii=False), encoding="utf-8")
    print(len(stories), "stories,", sum(len(story["conflicts"]) for story in stories), "conflicts")


if __name__ == "__main__":
    main()
