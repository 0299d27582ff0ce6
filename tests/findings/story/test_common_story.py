"""Two articles that tell two stories have no contradictions, however alike their words are."""

from lavreader.article import Article, Paragraph
from lavreader.compare.alignment.alignment import align
from lavreader.compare.alignment.background import Background
from lavreader.compare.alignment.common_story import Closeness, closeness
from lavreader.compare.story import Story
from lavreader.language.sentences import sentences_of

BAKERY = (
    "A fire destroyed a bakery in Ostley on Tuesday.",
    "It started in an oven at about 4 a.m., the fire brigade said.",
    "Two employees were taken to hospital with burns.",
    "The owner, Marit Sund, said she would build it up again.",
    "The street stayed closed until noon.",
)
SAME_BAKERY = (
    "Fire gutted the bakery in Ostley on Wednesday.",
    "According to the fire brigade it started in an oven shortly after 4 a.m.",
    "Hospital staff treated two employees for burns.",
    "Marit Sund, the owner, wants to build it up again.",
    "Customers left flowers at the door.",
)
FERRY = (
    "A fire broke out on a ferry off Kallin on Friday.",
    "All 212 passengers were brought ashore within an hour, the coastguard said.",
    "Smoke had been seen above the car deck at 11 p.m.",
    "A spokesman for the line called it an electrical fault.",
    "The next sailing is on Monday.",
)


def article(*sentences: str) -> Article:
    paragraphs = tuple(Paragraph("paragraph", sentence) for sentence in sentences)
    return Article("test", paragraphs=paragraphs, sentences=sentences_of(paragraphs))


def close(left: Article, right: Article) -> Closeness:
    return closeness(align(left, right, Background((left, right))))


def test_reports_on_one_fire_tell_one_story_and_contradict_each_other() -> None:
    left, right = article(*BAKERY), article(*SAME_BAKERY)
    assert close(left, right) == "one"
    found = Story([left, right]).compare(0, 1).findings
    assert ("Tuesday", "Wednesday") in {(f.left.text, f.right.text) for f in found if f.strong}


def test_reports_on_two_fires_tell_two_stories_and_nothing_is_found() -> None:
    left, right = article(*BAKERY), article(*FERRY)
    assert close(left, right) == "none"
    assert Story([left, right]).compare(0, 1).findings == ()


def test_words_copied_from_another_story_are_still_told() -> None:
    said = "“We saw {} men run away,” the chief of the fire brigade, Nils Torp, told Radio Nine."
    left = article(*BAKERY, said.format("two"))
    right = article(*FERRY, said.format("ten"))
    kinds = {finding.kind for finding in Story([left, right]).compare(0, 1).findings if finding.strong}
    assert kinds == {"quote"}


def test_a_short_notice_may_tell_its_one_thing_in_words_of_its_own() -> None:
    assert close(article(BAKERY[0]), article("The Ostley blaze was put out.")) == "one"
    assert close(article(), article(*BAKERY)) == "one"


def test_an_outlet_that_tells_what_both_tell_shows_that_they_tell_one_story() -> None:
    quick = article(
        "Ostley bread shop burned down on Monday.",
        "Flames leapt from the roof before dawn.",
        "Neighbours ran into the street in their night clothes.",
        "“Everything is gone,” the owner said.",
        "Insurers will send somebody round.",
    )
    slow = article(*SAME_BAKERY)
    between = article(
        "Fire gutted the bakery in Ostley, a shop known for its bread, on Wednesday.",
        "Flames leapt from the roof before dawn, and neighbours ran into the street.",
        "According to the fire brigade it started in an oven shortly after 4 a.m.",
        "“Everything is gone,” Marit Sund, the owner, said, who wants to build it up again.",
        "Insurers will send somebody round.",
    )
    days = {
        number: {(f.left.text, f.right.text) for f in story.compare(0, 1).findings if f.strong}
        for number, story in enumerate((Story([quick, slow]), Story([quick, slow, between])))
    }
    assert close(quick, slow) != "one"
    assert ("Monday", "Wednesday") not in days[0]
    assert ("Monday", "Wednesday") in days[1]
