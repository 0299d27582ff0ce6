"""Corroboration: what a third outlet shows to be one matter.

Where one outlet's value is disputed by a second and given alike by a third, the second and the third
contradict each other too, however differently they put it.
"""

from typing import TYPE_CHECKING

from lavreader.compare.comparison import Evidence, Finding
from lavreader.compare.explanations import explain
from lavreader.compare.people.unnamed_persons import of_two_unnamed
from lavreader.compare.reading.subjects_meant import of_two_bearers
from lavreader.compare.values.calendar_vetoes import of_other_days
from lavreader.compare.values.changing import weighed_by_day
from lavreader.compare.values.distances import of_two_distances
from lavreader.compare.values.matched_facts import Pair, pair_in
from lavreader.compare.values.moment_vetoes import of_two_chapters
from lavreader.compare.values.shared_values import Link, Place, SharedValue
from lavreader.compare.values.two_shares import of_two_shares
from lavreader.language.values.clock import clock_times_in

if TYPE_CHECKING:
    from lavreader.compare.story import Story

# Every pair of a story is needed, so larger stories go without: 28 pairs take about a second.
MOST_ARTICLES = 8
# A finding that rests on two others is a little less sure than the weaker of both.
_STEP = 0.9


def corroborated(story: "Story", left: int, right: int) -> list[Finding]:
    """Contradictions of two articles that follow from what a third one has in common with one of them.

    Args:
        story: The story; its pairs are compared where they are not yet.
        left: Index of the left article.
        right: Index of the right article.
    """
    found = []
    pair = pair_in(story, left, right)
    for value in story.shared_values:
        via = _via(value, left, right)
        if via is None:
            continue
        one, two = value.places[left][0], value.places[right][0]
        if set(one.key.split()) <= set(two.key.split()) or set(two.key.split()) <= set(one.key.split()):
            continue  # the same words, or one only says less: March 2019, 2019
        if value.kind == "time" and not (_exact(one) and _exact(two)):
            continue  # "early" and "at four" may well be one time, whatever a third outlet has
        if _of_two_matters(pair, one, two):
            continue
        disputed, alike, third = via
        agreeing = "left" if left in (alike.one.article, alike.two.article) else "right"
        outlet = story.articles[third].name
        reason = f"{outlet} gives it like the {agreeing} article and speaks of the other's matter"
        found.append(
            Finding(
                disputed.kind,
                "contradiction",
                _STEP * min(disputed.weight, alike.weight),
                _evidence(one),
                _evidence(two),
                explain(disputed.kind, one.text, two.text, [reason], []),
            )
        )
    articles = story.articles[left], story.articles[right]
    return [finding for finding in found if weighed_by_day(finding, *articles).strong]


def _via(value: SharedValue, left: int, right: int) -> tuple[Link, Link, int] | None:
    """The dispute and the agreement that tie two articles, and the third that has both; the surest."""
    if value.kind == "quote" or left not in value.places or right not in value.places:
        return None
    links = {(link.one.article, link.two.article): link for link in value.links}

    def link(a: int, b: int) -> Link | None:
        return links.get((min(a, b), max(a, b)))

    if link(left, right) is not None:
        return None
    ways = []
    for third in value.places.keys() - {left, right}:
        one, two = link(left, third), link(third, right)
        if one is None or two is None or one.disputed == two.disputed:
            continue
        disputed, alike = (one, two) if one.disputed else (two, one)
        ways.append((disputed, alike, third))
    return max(ways, key=lambda way: min(way[0].weight, way[1].weight), default=None)


def _of_two_matters(pair: Pair, one: Place, two: Place) -> bool:
    """Whether two values are of two matters by themselves, whatever a third outlet has."""
    return any(
        of_other_days(pair.left, a, pair.right, b)
        or of_two_chapters(pair.left, a, pair.right, b)
        or of_two_unnamed(pair.left, a, pair.right, b)
        or of_two_shares(pair.left, a, pair.right, b)
        or (a.value.moment is not None and of_two_bearers(pair.left, a, pair.right, b))
        or of_two_distances(pair.left, a, pair.right, b)
        for a in pair.left.at(one.sentence, one.start, one.end)
        for b in pair.right.at(two.sentence, two.start, two.end)
    )


def _exact(place: Place) -> bool:
    """Whether a place gives a clock time and no mere part of the day."""
    return next(iter(clock_times_in(place.text)), None) is not None


def _evidence(place: Place) -> Evidence:
    return Evidence(place.sentence, place.start, place.end, place.text)
