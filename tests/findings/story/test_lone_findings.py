"""The only contradiction of two long articles has to be an exact one, or to have company."""

import pytest

from lavreader.article import Article, Paragraph
from lavreader.compare.comparison import Finding
from lavreader.compare.story import Story
from lavreader.language.sentences import sentences_of

SHOW = (
    "The flower show in Ostley was cancelled on Tuesday after a week of rain.",
    "The park in which the tents were to stand is under water, the town said.",
    "Growers from nine villages had reserved places for their roses.",
    "Marit Sund, who founded the show, spoke of a sad day for the valley.",
    "Visitors will get their money back by post.",
    "The brass band of the fire brigade had rehearsed for weeks.",
    "Nobody in the town hall could remember so wet a June.",
    "Cafés along the river had ordered cake for two thousand guests.",
)
SHOW_TOO = (
    "Umbrellas came out on Tuesday when the flower show was held by the river.",
    "The park in which the tents stand was under water, according to the town.",
    "Growers from nine villages had reserved places for roses.",
    "Marit Sund, who founded the show, looked pleased with the valley.",
    "Whoever could not come will get the money back.",
    "A brass band played, that of the fire brigade.",
    "So wet a June is not remembered in the town hall.",
    "Boats brought some of the guests to the cafés along the river.",
)


def article(*sentences: str) -> Article:
    paragraphs = tuple(Paragraph("paragraph", sentence) for sentence in sentences)
    return Article("test", paragraphs=paragraphs, sentences=sentences_of(paragraphs))


def changed(sentences: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    """The sentences with a word changed."""
    assert any(old in sentence for sentence in sentences)
    return tuple(sentence.replace(old, new) for sentence in sentences)


def status(*articles: tuple[str, ...]) -> Finding:
    """What is found of the first two articles' show being held or not."""
    found = Story([article(*one) for one in articles]).compare(0, 1).findings
    (status,) = [finding for finding in found if finding.kind == "status"]
    return status


def test_a_lone_contradiction_of_what_happened_is_only_worth_a_look() -> None:
    alone = status(SHOW, SHOW_TOO)
    assert alone.verdict == "differs"
    assert "nothing else in these articles" in alone.explanation


def test_it_has_company_in_another_contradiction() -> None:
    assert status(SHOW, changed(SHOW_TOO, "nine villages", "seven villages")).verdict == "contradiction"


def test_it_has_company_where_a_third_outlet_is_contradicted_as_well() -> None:
    third = changed(SHOW, "the town said", "a gardener said")
    assert status(SHOW, SHOW_TOO, third).verdict == "contradiction"


def test_sentences_that_say_the_same_but_for_it_need_no_company() -> None:
    told_alike = ("The flower show in Ostley was held on Tuesday in spite of a week of rain.", *SHOW_TOO[1:])
    assert status(SHOW, told_alike).verdict == "contradiction"


def test_short_articles_leave_little_room_for_chance() -> None:
    assert status(SHOW[:4], SHOW_TOO[:4]).verdict == "contradiction"


def test_it_is_the_same_from_either_side() -> None:
    assert status(SHOW_TOO, SHOW).verdict == "differs"


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [("nine villages", "seven villages", "number"), ("on Tuesday", "on Wednesday", "day")],
)
def test_figures_and_days_of_sentences_on_one_matter_need_no_company(old: str, new: str, kind: str) -> None:
    told_alike = changed(
        SHOW_TOO, "Umbrellas came out on Tuesday when the flower show was held by the river.", SHOW[0]
    )
    found = Story([article(*SHOW), article(*changed(told_alike, old, new))]).compare(0, 1).findings
    assert [(finding.kind, finding.verdict) for finding in found if finding.kind != "quote"] == [
        (kind, "contradiction")
    ]
