"""Values that outlets put in quite other words: many small signs together say that they are of one matter."""

from dataclasses import replace
from datetime import date

import pytest

from lavreader.article import Article, Paragraph
from lavreader.compare.story import Story
from lavreader.compare.values.value_evidence import probability, threshold
from lavreader.language.sentences import sentences_of


def article(source: str, *texts: str) -> Article:
    """An article of one-sentence paragraphs."""
    paragraphs = tuple(Paragraph("paragraph", text) for text in texts)
    return Article(
        source=source,
        published=date(2026, 5, 21),
        paragraphs=paragraphs,
        sentences=sentences_of(paragraphs),
    )


LEFT = (
    "A cargo ship loaded with timber ran aground off the coast of Norvik on Thursday, the coastguard said.",
    "Rescuers needed five hours to bring the crew ashore.",
    "The ship was carrying 1,420 tonnes of timber.",
    "Salvage will cost about two million euros, the owner said.",
)
RIGHT = (
    "The coastguard is working to free a timber ship that is stuck on rocks near Norvik.",
    "It was eight hours before the last of the crew had been brought ashore by the rescuers.",
    "On board are 1,240 tonnes of timber.",
    "The owner puts the price of salvage at 3.5 million euros.",
)


def strong(left: Article, right: Article) -> set[tuple[str, str]]:
    """The words of every contradiction."""
    comparison = Story((left, right)).compare(0, 1)
    return {(one.left.text, one.right.text) for one in comparison.findings if one.strong}


def test_other_words_for_one_matter() -> None:
    """A rescue, a load and a price that neither outlet tells in the other's words."""
    found = strong(article("left", *LEFT), article("right", *RIGHT))
    assert found == {
        ("five hours", "eight hours"),
        ("1,420 tonnes", "1,240 tonnes"),
        ("about two million euros", "3.5 million euros"),
    }


def test_both_directions_agree() -> None:
    """Exchanging the articles exchanges the sides."""
    left, right = article("left", *LEFT), article("right", *RIGHT)
    assert {(two, one) for one, two in strong(left, right)} == strong(right, left)


@pytest.mark.parametrize(
    "right",
    [
        pytest.param("The village has been cut off for eight hours by the same storm.", id="another matter"),
        pytest.param("In 2019 it took eight hours to free another ship there.", id="another time"),
        pytest.param(
            "Rescuers needed five hours; the salvage ship arrived after eight hours.", id="both told"
        ),
        pytest.param("Rescuers needed about five hours for the crew.", id="about the same"),
    ],
)
def test_no_contradiction(right: str) -> None:
    """Values that can both hold."""
    assert strong(article("left", *LEFT), article("right", RIGHT[0], right)) == set()


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            (
                "The jury in Kelby convicted Ivo Pelt of fraud last month.",
                "Pelt had faced a maximum of 25 years in prison.",
            ),
            (
                "A judge in Kelby sentenced Ivo Pelt for fraud.",
                "Pelt faced at least four years in prison after he was convicted last month.",
            ),
            id="the most and the least",
        ),
        pytest.param(
            (
                "A helicopter crashed near Kelby on Sunday.",
                "First reports said that three people had died, but Sheriff Tor Pelt told a briefing that "
                "seven people had been on board.",
            ),
            (
                "A team of 15 people from the Safety Board is on its way to the helicopter crash near Kelby "
                "that killed the singer Ada Lorn and six other people.",
            ),
            id="a team that comes later",
        ),
        pytest.param(
            (
                "The ferry Mira sank off Kelby.",
                "Prosecutor Ada Lorn gave an explanation after she had studied the transcript of the tape "
                "of the last 40 minutes on the bridge.",
            ),
            (
                "The ferry Mira sank off Kelby.",
                "In the last six minutes before the ferry sank the mate did things that led to the sinking, "
                "the prosecutor Ada Lorn told reporters.",
            ),
            id="two stretches before the end",
        ),
        pytest.param(
            (
                "Lorn will buy Kelby Media.",
                "The deal includes Kelby's 39% stake in the satellite broadcaster Sund.",
            ),
            (
                "Lorn will buy Kelby Media.",
                "The deal gives Kelby's shareholders less than five per cent of Lorn.",
            ),
            id="stakes in two companies",
        ),
    ],
)
def test_two_figures_of_two_matters(left: tuple[str, ...], right: tuple[str, ...]) -> None:
    """However alike the sentences are, their figures answer two questions."""
    assert strong(article("left", *left), article("right", *right)) == set()


def test_each_report_tells_of_its_own_day() -> None:
    """What happened on one day and what was done about it on the next."""
    left = article(
        "left",
        "A strong earthquake of magnitude 7.1 rocked wide areas of Orland and nearby Tesk on Wednesday, "
        "killing more than 900 people and toppling hundreds of buildings.",
    )
    right = article(
        "right",
        "Rescuers raced on Thursday to find survivors in the rubble of thousands of houses brought down by "
        "a magnitude 7.1 earthquake and many aftershocks that struck Orland and Tesk, as the death toll rose "
        "to more than 2,000.",
    )
    assert strong(replace(left, published=date(2026, 5, 20)), right) == set()


def test_more_signs_make_it_likelier() -> None:
    """What speaks for one matter raises the probability, what speaks against it lowers it."""
    signs = {"heads": 1.0, "margin": 0.2, "kind_duration": 1.0}
    assert probability(signs | {"exchanged_digits": 1.0}) > probability(signs)
    assert probability(signs | {"has_equal": 1.0, "equal_elsewhere": 0.5}) < probability(signs)
    assert 0.5 <= threshold() < 1
