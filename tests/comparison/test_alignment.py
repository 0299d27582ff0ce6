"""Which sentences stand beside each other, and that they do so whichever way one looks."""

import random
from collections.abc import Sequence
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lavreader.article import Article
from lavreader.compare.alignment.affinity import Affinity
from lavreader.compare.alignment.alignment import Alignment, align, grouped
from lavreader.compare.alignment.background import Background
from lavreader.compare.comparison import Row
from lavreader.compare.pair import with_edits
from lavreader.compare.story import Story, compare
from tests.comparison.articles import LinkedStory, article, linked_stories

Link = tuple[int, int]
SENTENCES = [
    "The summit was cancelled on Monday.",
    "The summit was called off on Monday.",
    "Peskov denied the report.",
    "“There is no truth in it,” the spokesman told reporters.",
    "Twelve people died when a dam burst near Lasko.",
    "He left.",
    "He left.",
    "Shares in the bank rose 18%.",
    "No.",
    "Rescuers found two survivors in the mud on Tuesday night.",
]


def aligned(left: Article, right: Article, *others: Article) -> Alignment:
    return align(left, right, Background((left, right, *others)))


def rows_of(left: Article, right: Article) -> list[Row]:
    """The rows with their edits."""
    background = Background((left, right))
    return [with_edits(row, left, right, background) for row in align(left, right, background).rows]


def links_of(rows: Sequence[Row]) -> set[Link]:
    return {(i, j) for row in rows for i in row.left for j in row.right}


def test_independent_stories_align_as_a_reader_would() -> None:
    """Twelve stories told twice: few links are wrong, most are found."""
    right = wrong = missed = 0
    for story in linked_stories():
        found = links_of(aligned(story.left, story.right).rows)
        right += len(found & story.links)
        wrong += len(found - story.links - story.partial)
        missed += len(story.links - found)
    assert right / (right + wrong) >= 0.9
    assert right / (right + missed) >= 0.6


def test_unrelated_stories_share_next_to_nothing() -> None:
    """Of more than a thousand sentences told about something else hardly one finds a partner."""
    stories = linked_stories()
    found = sentences = 0
    for shift in range(1, len(stories)):
        for one, two in zip(stories, [*stories[shift:], *stories[:shift]], strict=True):
            found += len(links_of(aligned(one.left, two.right).rows))
            sentences += len(one.left.sentences)
    assert found <= 0.01 * sentences


@pytest.mark.parametrize("story", linked_stories(), ids=lambda story: story.name)
def test_the_other_way_round_is_the_mirror_image(story: LinkedStory) -> None:
    one = rows_of(story.left, story.right)
    two = rows_of(story.right, story.left)
    assert {
        (row.kind, row.moved, row.similarity, row.left, row.right) for row in one if row.left and row.right
    } == {(row.kind, row.moved, row.similarity, row.right, row.left) for row in two if row.left and row.right}
    exchange = {"=": "=", "-": "+", "+": "-"}
    mirrored = {row.right: row.edits for row in two if row.left and row.right}
    for row in one:
        if row.left and row.right:
            assert sorted((e.operation, e.text, e.grade) for e in row.edits) == sorted(
                (exchange[e.operation], e.text, e.grade) for e in mirrored[row.left]
            )


def test_the_order_of_a_storys_articles_changes_nothing(sample: list[str]) -> None:
    stories = linked_stories()[:2]
    articles = [stories[0].left, stories[0].right, stories[1].left, stories[1].right]
    expected = None
    for order in permutations(range(4)):
        background = Background(articles[index] for index in order)
        rows = align(articles[0], articles[1], background).rows
        expected = expected or rows
        assert rows == expected


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), max_size=12), st.lists(st.sampled_from(SENTENCES), max_size=12))
def test_rows_hold_every_sentence_once_in_reading_order(ours: list[str], theirs: list[str]) -> None:
    left, right = article(*ours, source="l"), article(*theirs, source="r")
    rows = rows_of(left, right)
    assert [i for row in rows for i in row.left] == list(range(len(left.sentences)))
    assert sorted(j for row in rows for j in row.right) == list(range(len(right.sentences)))
    in_place = [j for row in rows if not row.moved for j in row.right]
    assert in_place == sorted(in_place)
    for row in rows:
        assert (row.kind == "left_only") == (not row.right)
        assert (row.kind == "right_only") == (not row.left)
        assert 0 <= row.similarity <= 1
        kept = "".join(edit.text for edit in row.edits if edit.operation != "+")
        added = "".join(edit.text for edit in row.edits if edit.operation != "-")
        assert kept == " ".join(left.sentences[i].text for i in row.left)
        assert added == " ".join(right.sentences[j].text for j in row.right)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), max_size=15))
def test_identical_articles_are_the_same_throughout(sentences: list[str]) -> None:
    left, right = article(*sentences, source="l"), article(*sentences, source="r")
    rows = rows_of(left, right)
    assert {row.kind for row in rows} <= {"same"}
    assert not any(row.moved for row in rows)


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_can_be_compared(ours: str, theirs: str) -> None:
    left, right = article(ours, source="l"), article(theirs, source="r")
    rows = aligned(left, right).rows
    assert sum(len(row.left) for row in rows) == len(left.sentences)
    assert sum(len(row.right) for row in rows) == len(right.sentences)


@pytest.mark.parametrize(
    ("ours", "theirs", "kinds"),
    [
        ([], [], []),
        ([], ["One came."], ["right_only"]),
        (["One came."], [], ["left_only"]),
        (["The dam burst."], ["The dam burst."], ["same"]),
        (["The dam burst in Lasko."], ["A singer cancelled her tour."], ["left_only", "right_only"]),
    ],
)
def test_empty_and_one_sentence_articles(ours: list[str], theirs: list[str], kinds: list[str]) -> None:
    rows = aligned(article(*ours, source="l"), article(*theirs, source="r")).rows
    assert [row.kind for row in rows] == kinds


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The U.S. favours “talks” with Sergey Lavrov.", 'The US favors "talks" with Sergei Lavrov.'),
        ("Travellers cancelled 1,200 flights – again.", "Travelers canceled 1200 flights - again."),
    ],
)
def test_what_is_only_spelled_otherwise_is_the_same(one: str, other: str) -> None:
    assert [row.kind for row in aligned(article(one, source="l"), article(other, source="r")).rows] == [
        "same"
    ]


def test_one_sentence_beside_two() -> None:
    left = article(
        "Verbeke signed a five-year contract with Northport and will wear the number nine shirt.",
        "Fog closed the harbour of Lund.",
        source="l",
    )
    right = article(
        "Verbeke signed a contract with Northport that runs for five years.",
        "At Northport, Verbeke will wear the shirt with the number nine.",
        "The harbour of Lund was closed by fog.",
        source="r",
    )
    rows = aligned(left, right).rows
    assert [(row.left, row.right) for row in rows] == [((0,), (0, 1)), ((1,), (2,))]
    mirrored = aligned(right, left).rows
    assert [(row.left, row.right) for row in mirrored] == [((0, 1), (0,)), ((2,), (1,))]


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        pytest.param({(0, 0): 0.6, (1, 1): 0.6, (0, 1): 0.6}, [((0, 1), (0, 1))], id="both beside both"),
        pytest.param(
            {(0, 0): 0.6, (1, 1): 0.6, (0, 1): 0.3}, [((0,), (0,)), ((1,), (1,))], id="each its own"
        ),
        pytest.param({(0, 0): 0.6, (0, 1): 0.5}, [((0,), (0, 1))], id="one beside two"),
        pytest.param(
            {(0, 0): 0.6, (1, 1): 0.6, (2, 2): 0.6, (0, 1): 0.6, (1, 2): 0.6},
            [((0, 1), (0, 1)), ((2,), (2,))],
            id="no more than two and two",
        ),
        pytest.param(
            {(0, 0): 0.6, (3, 3): 0.6, (0, 3): 0.6}, [((0,), (0,)), ((3,), (3,))], id="only neighbours"
        ),
    ],
)
def test_links_that_cross_join_neighbours(
    scores: dict[Link, float], expected: list[tuple[tuple[int, ...], tuple[int, ...]]]
) -> None:
    """Two sentences stand beside two where a sentence belongs to both others equally."""
    one = Affinity(scores)
    assert [(group.left, group.right) for group in grouped(one)] == expected
    mirrored = sorted((group.right, group.left) for group in grouped(one.transposed()))
    assert mirrored == expected


def test_two_sentences_beside_two_are_compared_as_one_text() -> None:
    left = article("The dam burst at night. Twelve people died.", source="l")
    right = article("Twelve people died at night. The dam burst.", source="r")
    row = with_edits(Row("reworded", False, 0.8, (0, 1), (0, 1)), left, right, Background((left, right)))
    assert "".join(edit.text for edit in row.edits if edit.operation != "+") == left.text
    assert "".join(edit.text for edit in row.edits if edit.operation != "-") == right.text
    assert {edit.grade for edit in row.edits} == {"equal", "wording"}


def test_a_block_that_moved() -> None:
    blocks = [
        "Twelve people died when the dam near Lasko burst on Monday.",
        "Engineer Ivan Petrov had warned of cracks in the concrete.",
        "The central bank raised its key rate to 4.5 percent.",
        "Governor Lucia Ferri said inflation was too high.",
        "Rovers beat United after two goals by Diego Alvarez.",
        "Manager Paul Hart praised his striker.",
    ]
    comparison = compare(article(*blocks, source="l"), article(*blocks[2:], *blocks[:2], source="r"))
    assert [row.left for row in comparison.rows if row.moved] == [(0,), (1,)]
    assert comparison.summary.moved == 2
    assert comparison.summary.moves == 1


def test_a_third_outlet_helps() -> None:
    """Two tellings without a common word are brought together by one that shares words with both."""
    filler = "Fishermen in Lund mended their nets."
    left = article("The envoy stayed away from the council's session in Hallstad.", filler, source="l")
    right = article(
        "Kalda was nowhere to be seen at Tuesday's State gathering.", "Trains ran late.", source="r"
    )
    third = article(
        "Envoy Kalda stayed away from the State council's session in Hallstad, nowhere to be seen Tuesday.",
        source="t",
    )
    alone, helped = aligned(left, right), aligned(left, right, third)
    assert (0, 0) not in links_of(alone.rows)
    assert (0, 0) in links_of(helped.rows)


def test_similarity_is_high_for_the_same_and_absent_for_nothing_shared() -> None:
    left = article("The dam near Lasko burst.", "Nobody was hurt.", source="l")
    right = article("The dam near Lasko burst.", "Singers toured Vienna.", source="r")
    similarity = aligned(left, right).similarity
    assert similarity[0, 0] == 1.0
    assert (1, 1) not in similarity


def test_links_survive_shuffling_the_other_article() -> None:
    """Order is weak evidence: most links of a telling in another order are still found."""
    kept = total = 0
    for story in linked_stories():
        order = list(range(len(story.right.sentences)))
        random.Random(4).shuffle(order)
        texts = [story.right.sentences[index].text for index in order]
        shuffled = article(*texts, source="shuffled")
        if len(shuffled.sentences) != len(texts):
            continue
        found = {(i, order[j]) for i, j in links_of(aligned(story.left, shuffled).rows)}
        kept += len(found & story.links)
        total += len(links_of(aligned(story.left, story.right).rows) & story.links)
    assert kept >= 0.7 * total


def test_a_story_compares_any_two() -> None:
    one, two = linked_stories()[:2]
    story = Story([one.left, one.right, two.left])
    assert links_of(story.compare(0, 1).rows)
    assert not links_of(story.compare(0, 2).rows)
