"""Events: what keeps facts about the same matter together and others apart."""

import pytest

from lavreader.compare.alignment.background import Background
from lavreader.compare.reading.analysis import analyse, analysis_in
from lavreader.compare.reading.events import Event, event_at
from lavreader.compare.values.likeness import (
    actor_agreement,
    combined,
    cosine,
    head_agreement,
    opposite,
    weighted,
)
from tests.findings.values.pairs import report


def event(text: str, words: str, sentence: int = -1) -> tuple[Event, Background]:
    article = report(text)
    number = sentence % len(article.sentences)
    start = article.sentences[number].text.index(words)
    return event_at(analyse(article), number, start, start + len(words)), Background((article,))


@pytest.mark.parametrize(
    ("text", "words", "head"),
    [
        ("He missed a Wednesday meeting of the council.", "Wednesday", "meeting"),
        ("They held talks in Rome on Friday.", "Friday", "meeting"),
        ("Unions called a meeting with the management for Thursday.", "Thursday", "meeting"),
        ("She resigned on Tuesday after weeks of criticism.", "Tuesday", "resign"),
        ("The levee gave way on Sunday.", "Sunday", "collapse"),
        ("The council's wall came down on Sunday.", "Sunday", "collapse"),
        ("The new governor takes the oath on Monday.", "Monday", "swear in"),
        ("She steps down on Friday.", "Friday", "resign"),
        ("They called the whole thing off on Friday.", "Friday", "cancel"),
        ("The gang made off with forty watches on Friday.", "Friday", "rob"),
        ("The lift was inaugurated on Friday.", "Friday", "open"),
        ("Shortly before nine on Friday, with the light going, she resigned.", "Friday", "resign"),
        ("Just after ten on Friday, as guests slept, the wall gave way.", "Friday", "collapse"),
        ("A little after ten on Friday, witnesses said, the wall gave way.", "Friday", "collapse"),
        ("On Friday, after a vote by members, she resigned.", "Friday", "resign"),
        ("It was shortly before a quarter to ten on Friday when she resigned.", "a quarter to ten", "resign"),
        ("On Friday, witnesses said the wall gave way.", "Friday", "say"),
        ("It was her brother on Friday that resigned.", "Friday", ""),
    ],
)
def test_head(text: str, words: str, head: str) -> None:
    assert event(text, words)[0].head == head


def test_a_phrase_leaves_its_verb_a_meaning_of_its_own() -> None:
    heads = event("The court ruled in favour of the tenants on Friday.", "Friday")[0].heads
    assert {"ruling", "rule"} <= heads


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Defence Minister Karl Brandt met his colleague.\nHe flew to Riga on Tuesday.", "brandt"),
        ("Defence Minister Karl Brandt met his colleague.\nOn Tuesday the minister flew to Riga.", "brandt"),
    ],
)
def test_pronouns_and_roles_lead_to_the_name(text: str, actor: str) -> None:
    assert actor in event(text, "Tuesday")[0].actors


@pytest.mark.parametrize(
    ("text", "prior"),
    [
        ("A storm in 1997 killed nine people.", True),
        ("A previous strike lasted nine days.", True),
        ("The storm killed nine people.", False),
        ("He took bribes from nine firms between 2012 and 2016.", False),
    ],
)
def test_other_times(text: str, prior: bool) -> None:
    assert event(text, "nine")[0].prior is prior


def likeness(a: Event, b: Event, background: Background) -> float:
    """The score of two places whose sentences have nothing else in common."""
    context = cosine(weighted(a, background), weighted(b, background))
    actors = actor_agreement(a, b, background)
    return combined(a, b, head_agreement(a, b), actors, context, False, 0.0, False)


def test_the_same_event_scores_higher_than_another_of_the_same_people() -> None:
    story = (
        "Minister Karl Brandt met the unions in Gdansk on Monday.\n"
        "Talks between minister Karl Brandt and the unions in Gdansk began on Tuesday.\n"
        "Minister Karl Brandt visited a school in Riga on Friday."
    )
    article = report(story)
    background, analysis = Background((article,)), analyse(article)

    def on(day: str, number: int) -> Event:
        start = article.sentences[number].text.index(day)
        return event_at(analysis, number, start, start + len(day))

    first, second, third = on("Monday", 0), on("Tuesday", 1), on("Friday", 2)
    alike = likeness(first, second, background)
    other = likeness(first, third, background)
    assert alike - other >= 0.3  # what happens is worth that much
    assert likeness(second, first, background) == pytest.approx(alike)


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("The fire destroyed 40 homes.", "Firefighters saved 40 homes.", True),
        ("The museum opened 40 years ago.", "The museum reopened 40 years ago.", True),
        ("The fire destroyed 40 homes.", "The blaze wrecked 40 homes.", False),
    ],
)
def test_opposites(one: str, two: str, expected: bool) -> None:
    assert opposite(event(one, "40")[0], event(two, "40")[0]) is expected


def test_a_sentence_that_two_outlets_share_is_parsed_once() -> None:
    shared = "The harbour in Porthmere was closed on Monday."
    articles = report(f"{shared} Nobody was hurt."), report(f"It had burnt before. {shared}")
    background = Background(articles)
    left, right = (analysis_in(background, article) for article in articles)
    assert left.parsed[0] is right.parsed[1]


def test_a_name_that_only_one_outlet_shows_to_be_one_is_read_as_such_there() -> None:
    shared = "Holt resigned on Monday."
    articles = report(f"{shared} In Brenna, Holt had been mayor."), report(shared)
    background = Background(articles)
    left, right = (analysis_in(background, article) for article in articles)
    assert [analysis.parsed[0].words[0].tag for analysis in (left, right)] == ["name", "noun"]


@pytest.mark.parametrize("amount", ["40", "around 40", "more than 40", "as many as 40", "at least 40"])
def test_a_rough_number_opens_what_is_said(amount: str) -> None:
    told, _ = event(f"The bank said {amount} branches would close.", "40")
    assert (told.head, told.modality) == ("close", "future")


def test_what_somebody_warns_about_is_no_clause_of_its_own() -> None:
    assert event("The bank warned about 40 branches that were losing money.", "40")[0].head != "lose"
