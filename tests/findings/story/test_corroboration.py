"""What a third outlet shows to be one matter."""

from lavreader.article import Article, Paragraph
from lavreader.compare.story import Story
from lavreader.language.sentences import sentences_of

FIRST = "Mayor Ines Bolt met the strikers of the Harl tram depot on Tuesday."
SECOND = "Mayor Ines Bolt met the strikers of the Harl tram depot on Thursday."
# Told so differently that it hangs together with the first, which has the same words, only.
THIRD = "Mayor Ines Bolt met the strikers of the Harl tram depot on Tuesday, a spokesman said."


def article(text: str) -> Article:
    paragraphs = (Paragraph("paragraph", text),)
    return Article("test", paragraphs=paragraphs, sentences=sentences_of(paragraphs))


def days(story: Story, left: int, right: int) -> set[tuple[str, str]]:
    return {
        (finding.left.text, finding.right.text)
        for finding in story.compare(left, right).findings
        if finding.kind == "day" and finding.strong
    }


def test_every_outlet_of_a_dispute_is_told_of_it() -> None:
    story = Story([article(FIRST), article(SECOND), article(THIRD)])
    assert days(story, 0, 1) == {("Tuesday", "Thursday")}
    assert days(story, 1, 2) == {("Thursday", "Tuesday")}
    assert days(story, 0, 2) == set()


def test_the_order_of_the_outlets_does_not_matter() -> None:
    forward = Story([article(FIRST), article(SECOND), article(THIRD)])
    backward = Story([article(THIRD), article(SECOND), article(FIRST)])
    assert days(forward, 0, 1) == days(backward, 2, 1)
    assert days(forward, 1, 2) == days(backward, 1, 0)


def test_findings_are_numbered_and_counted_with_what_was_added() -> None:
    story = Story([article(FIRST), article(SECOND), article(THIRD)])
    comparison = story.compare(1, 2)
    assert [finding.id for finding in comparison.findings] == [
        f"a2-a3-f{number}" for number in range(1, len(comparison.findings) + 1)
    ]
    strong = [finding for finding in comparison.findings if finding.verdict == "contradiction"]
    assert comparison.summary.contradictions == len(strong)


def test_two_outlets_have_no_third() -> None:
    story = Story([article(FIRST), article(SECOND)])
    assert story.compare(0, 1).findings == story.direct(0, 1).findings
