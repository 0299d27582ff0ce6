"""The claims table: one row a fact, who gives which value, who is silent, who stands alone."""

from itertools import permutations

import pytest

from lavreader.article import Article
from lavreader.compare.claims.claim import Claim
from lavreader.compare.story import Story
from tests.findings.quotes.articles import article

GAZETTE = article(
    "The town council of Orrin met on Tuesday to decide on the closure of the Tamsin Bridge.",
    "“We could not rule out a collapse of the bridge,” Mayor Anna Lind said.",
    "Inspectors found 14 cracks in the hangers of the bridge.",
    "The bridge was built in 1961 and carries 38,000 cars a day.",
    outlet="Gazette",
)
WIRE = article(
    "The decision on the Tamsin Bridge was taken by the town council of Orrin at a meeting on Tuesday.",
    "Mayor Anna Lind said: “We could not rule out a collapse of the bridge.”",
    "Inspectors found 14 cracks in the hangers of the bridge.",
    "Some 38,000 cars cross the bridge every day.",
    outlet="Wire",
)
LENS = article(
    "The town council of Orrin met on Thursday to decide on the closure of the Tamsin Bridge.",
    "“We could not rule out a failure of the bridge,” Mayor Anna Lind said.",
    "Inspectors found 40 cracks in the hangers of the bridge.",
    outlet="Lens",
)
POST = article(
    "A ferry will take commuters across the river Lenn from Monday.",
    "The company that runs it said a ticket would cost two euros.",
    outlet="Post",
)
STORY = (GAZETTE, WIRE, LENS, POST)


def told(claim: Claim, articles: tuple[Article, ...]) -> dict[str, str]:
    """The claim as outlet to value."""
    return {articles[value.article].name: value.text for value in claim.values}


def the_claim(kind: str, articles: tuple[Article, ...] = STORY) -> Claim:
    """The only disputed claim of a kind."""
    (claim,) = [claim for claim in Story(articles).claims if claim.kind == kind and claim.disputed]
    return claim


def test_one_row_a_fact_with_agreeing_outlets_too() -> None:
    assert told(the_claim("day"), STORY) == {"Gazette": "Tuesday", "Wire": "Tuesday", "Lens": "Thursday"}


@pytest.mark.parametrize("kind", ["day", "number", "quote"])
def test_the_odd_one_out_stands_against_two_that_agree(kind: str) -> None:
    claim = the_claim(kind)
    assert [STORY[value.article].name for value in claim.values if value.odd] == ["Lens"]


def test_two_outlets_have_no_odd_one_out() -> None:
    pair = (GAZETTE, LENS)
    assert not any(value.odd for value in the_claim("day", pair).values)


def test_who_does_not_give_the_fact_is_silent() -> None:
    claim = the_claim("day")
    assert [STORY[index].name for index in claim.silent] == ["Post"]


def test_topics_are_the_outlets_own_words() -> None:
    topic = the_claim("day").topic
    phrase, aspect = topic.rsplit(": ", 1)
    assert aspect == "day"
    assert any(phrase in sentence.text for told_by in STORY for sentence in told_by.sentences)
    assert "Tuesday" not in phrase and "Thursday" not in phrase
    assert the_claim("quote").topic.startswith("Mayor Anna Lind: “We could not rule out")


def test_disputed_facts_come_first() -> None:
    disputed = [claim.disputed for claim in Story(STORY).claims]
    assert disputed == sorted(disputed, reverse=True)
    assert any(disputed) and not all(disputed)


def test_what_outlets_agree_on_is_told_by_at_least_two() -> None:
    agreed = [claim for claim in Story(STORY).claims if not claim.disputed]
    assert any(set(told(claim, STORY)) == {"Gazette", "Wire"} for claim in agreed)
    assert all(len(claim.values) >= 2 for claim in agreed)


def test_values_point_at_their_words_in_the_order_of_the_articles() -> None:
    for claim in Story(STORY).claims:
        assert [v.article for v in claim.values] == sorted({v.article for v in claim.values})
        assert set(claim.silent).isdisjoint(v.article for v in claim.values)
        assert len(claim.values) + len(claim.silent) == len(STORY)
        for value in claim.values:
            text = STORY[value.article].sentences[value.sentence].text
            assert text[value.start : value.end] == value.text


def test_the_order_of_the_articles_changes_nothing_but_the_columns() -> None:
    def table(articles: tuple[Article, ...]) -> list[tuple[str, str, bool, frozenset[tuple[str, str]]]]:
        return [
            (claim.kind, claim.topic, claim.disputed, frozenset(told(claim, articles).items()))
            for claim in Story(articles).claims
        ]

    first = table(STORY)
    for order in list(permutations(STORY))[1::5]:
        assert table(order) == first


def test_ids_are_unique_and_in_order() -> None:
    assert [claim.id for claim in Story(STORY).claims] == [
        f"c{number}" for number in range(1, len(Story(STORY).claims) + 1)
    ]


def test_a_story_of_unrelated_articles_has_no_claims() -> None:
    assert [claim for claim in Story((GAZETTE, POST)).claims if claim.disputed] == []
