"""Altered, misattributed and unmarked quotations are found; fair ones are left alone."""

import pytest

from lavreader.compare.comparison import Finding
from lavreader.compare.story import compare
from tests.findings.quotes.articles import article

SETTING = "The bridge over the river Lenn was closed on Tuesday night after inspectors found cracks in it."


def findings(left: list[str], right: list[str]) -> list[Finding]:
    """The findings about quotations and who said them."""
    one, two = article(*left, outlet="Gazette"), article(*right, outlet="Wire")
    return [f for f in compare(one, two).findings if f.kind in ("quote", "attribution")]


LIND = ["Mayor Anna Lind spoke after a meeting of the council on Wednesday."]
RADU = ["Chief engineer Emil Radu led the inspection of the bridge last week."]
BOTH = [SETTING, *LIND, *RADU]


def pair(left: str, right: str) -> list[Finding]:
    return findings([*BOTH, left], [*BOTH, right])


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        pytest.param(
            "“This is the worst disaster in the history of our town,” Anna Lind said.",
            "“This is the worst tragedy in the history of our town,” said Anna Lind.",
            ("disaster", "tragedy"),
            id="one word",
        ),
        pytest.param(
            "“We will not gamble with the lives of commuters,” Anna Lind said.",
            "“We will gamble with the lives of commuters,” said Anna Lind.",
            ("not",),
            id="not left out",
        ),
        pytest.param(
            "“We knew of 12 cracks in the hangers,” Anna Lind said.",
            "“We knew of 20 cracks in the hangers,” said Anna Lind.",
            ("12", "20"),
            id="a number",
        ),
        pytest.param(
            "Anna Lind told the council that the closure was “a painful but necessary step”.",
            "Anna Lind told the council that the closure was “a painful but avoidable step”.",
            ("necessary", "avoidable"),
            id="partial quotation",
        ),
    ],
)
def test_altered(left: str, right: str, words: tuple[str, ...]) -> None:
    (finding,) = pair(left, right)
    assert (finding.kind, finding.verdict) == ("quote", "altered_quote")
    assert all(f"“{word}”" in finding.explanation for word in words)
    assert finding.left.text in finding.explanation
    assert finding.right.text in finding.explanation


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "“We closed the bridge because we could not rule out a collapse,” Anna Lind said.",
            "‘We closed the bridge because we couldn’t rule out a collapse,’ said Anna Lind.",
            id="other marks and a contraction",
        ),
        pytest.param(
            "“We closed the bridge because we could not rule out a collapse,” Anna Lind said.",
            "Anna Lind said the city “could not rule out a collapse”.",
            id="an extract",
        ),
        pytest.param(
            "“We closed the bridge because we could not rule out a collapse,” Anna Lind said.",
            "“We closed the bridge … [as] we could not rule out a collapse,” Anna Lind said.",
            id="ellipsis and bracket",
        ),
        pytest.param(
            "“We closed the bridge because we could not rule out a collapse,” Anna Lind said.",
            "Anna Lind said the bridge was closed because a collapse could not be ruled out.",
            id="indirect speech",
        ),
        pytest.param(
            "“We will not accept that drivers pay for twenty years of neglect,” Anna Lind said.",
            "“We will not accept a toll on the new lanes,” Anna Lind said. “I slept badly,” Lind said later.",
            id="two statements that begin alike",
        ),
        pytest.param(
            "“The report was late,” Anna Lind said. “I saw it on Monday.”",
            "“The report was late and thin,” Emil Radu said.",
            id="two people on one matter",
        ),
        pytest.param(
            "“I was glad in the evening,” Anna Lind said.",
            "“I was glad for the children,” Anna Lind said.",
            id="each leaves out what the other ends with",
        ),
        pytest.param(
            "“We cannot build a bridge that costs money every day,” Anna Lind said. It snowed.",
            "“We cannot close a bridge that saves money only in some winter,” Anna Lind told the paper. "
            "“I slept badly,” Anna Lind said later.",
            id="two statements of one pattern",
        ),
        pytest.param(
            "Anna Lind called it “a toll for the few”. It snowed. Nobody came.",
            "“This is a toll that robs the young,” Anna Lind said. The market is open.",
            id="two phrases on one topic",
        ),
        pytest.param(
            "A book on the bridge, “Across the Lenn”, is sold out.",
            "A film on the bridge, “Beyond the Lenn”, is sold out.",
            id="titles",
        ),
        pytest.param(
            "“The bridge is safe,” Anna Lind said. “We are going home now.”",
            "“The bridge is safe, we are going home now,” said Anna Lind.",
            id="sentences joined",
        ),
    ],
)
def test_fair(left: str, right: str) -> None:
    assert [finding for finding in pair(left, right) if finding.strong] == []


WORDS = "The report was on the desk of the council in October and nobody read it"


def test_one_utterance_given_to_two_people() -> None:
    (finding,) = pair(f"“{WORDS},” said Anna Lind.", f"“{WORDS},” said Emil Radu.")
    assert (finding.kind, finding.verdict) == ("attribution", "contradiction")
    assert (finding.left.text, finding.right.text) == ("Anna Lind", "Emil Radu")
    assert WORDS in finding.explanation


def test_one_utterance_that_ends_otherwise_given_to_two_people() -> None:
    (finding,) = pair(
        "“Nobody in the council gave the bridge a second winter, and here it stands,” said Anna Lind.",
        "“Nobody in the council gave the bridge a second winter, and look at it now,” said Emil Radu.",
    )
    assert (finding.kind, finding.verdict) == ("attribution", "contradiction")


def test_two_people_who_begin_alike_speak_for_themselves() -> None:
    found = pair(
        "“We have to say that we are sorry for all of it,” said Anna Lind.",
        "“We have to say that we knew nothing of the cracks,” said Emil Radu.",
    )
    assert [finding for finding in found if finding.strong] == []


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("said the mayor.", id="her office"),
        pytest.param("she said.", id="a pronoun"),
        pytest.param("said Lind.", id="her surname"),
        pytest.param("said a person familiar with the matter.", id="unnamed"),
        pytest.param("the city said in a statement.", id="her office's statement"),
        pytest.param("Emil Radu and Anna Lind said in a joint statement.", id="both"),
        pytest.param("said Emil Radu, quoting Anna Lind.", id="quoted by him"),
    ],
)
def test_one_person_named_in_two_ways(other: str) -> None:
    found = pair(f"“{WORDS},” said Anna Lind.", f"“{WORDS},” {other}")
    assert [finding for finding in found if finding.strong] == []


def test_words_that_lose_their_marks_are_worth_a_look() -> None:
    left = "“The hangers have been rotting in plain sight for a decade,” Anna Lind said."
    right = "The hangers have been rotting in plain sight for a decade."
    (finding,) = pair(left, right)
    assert (finding.kind, finding.verdict) == ("quote", "differs")
    assert "without marks" in finding.explanation


def test_small_words_only_differ() -> None:
    left = "“I think that the bridge will be open again before the summer,” Anna Lind said."
    right = "“I think the bridge will be open again before the summer,” Anna Lind said."
    (finding,) = pair(left, right)
    assert finding.verdict == "differs"


def test_independent_reports_may_have_translated() -> None:
    left = [SETTING, "“It was a hard night for everyone who works here,” Anna Lind said.", *RADU]
    right = [
        "Commuters in Orrin face weeks of detours.",
        "“It was a hard night for all who work here,” Anna Lind said.",
        "Trains will run every ten minutes from Thursday on.",
        "A ferry company offered to help.",
    ]
    (finding,) = findings(left, right)
    assert "translated" in finding.explanation


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (f"“{WORDS},” said Anna Lind.", f"“{WORDS},” said Emil Radu."),
        (
            "“We knew of 12 cracks in the hangers,” Anna Lind said.",
            "“We knew of 20 cracks in it,” said Anna Lind.",
        ),
        (
            "“It is closed,” she said, “and it will stay closed.”",
            "“It is open,” she said, “and will stay closed.”",
        ),
    ],
)
def test_both_directions_agree_and_point_at_their_words(left: str, right: str) -> None:
    one, two = article(*BOTH, left, outlet="Gazette"), article(*BOTH, right, outlet="Wire")
    there, back = compare(one, two).findings, compare(two, one).findings
    assert [(f.kind, f.verdict, f.left, f.right) for f in there] == [
        (f.kind, f.verdict, f.right, f.left) for f in back
    ]
    for finding in there:
        for evidence, told in ((finding.left, one), (finding.right, two)):
            text = told.sentences[evidence.sentence].text
            assert text[evidence.start : evidence.end] == evidence.text


def test_an_extract_that_leaves_out_the_not_before_it_is_worth_a_look() -> None:
    left = "“I do not believe that we will close the school this year,” Anna Lind said."
    right = "Anna Lind told the council that “we will close the school this year”."
    (finding,) = pair(left, right)
    assert finding.verdict == "differs"
    assert "not believe that" in finding.explanation


def test_an_extract_whose_sentence_says_not_itself_is_fair() -> None:
    left = "“I do not believe that we will close the school this year,” Anna Lind said."
    right = "Anna Lind did not believe “we will close the school this year”, she said."
    assert pair(left, right) == []


def test_an_office_stands_for_the_person_who_holds_it() -> None:
    left = [SETTING, f"“{WORDS},” said fire chief Rolf Ahlgren.", "Ahlgren has led the service since 2019."]
    right = [SETTING, f"“{WORDS},” the mayor said.", "The council will meet again on Thursday."]
    (finding,) = findings(left, right)
    assert (finding.kind, finding.verdict) == ("attribution", "contradiction")


def test_she_is_the_one_person_of_the_paragraph() -> None:
    left = [SETTING, f"“{WORDS},” said Emil Radu, an engineer.", "The council will meet again."]
    right = [SETTING, f"Mayor Anna Lind came to the bridge at noon. “{WORDS},” she said.", *RADU]
    (finding,) = findings(left, right)
    assert (finding.kind, finding.verdict) == ("attribution", "contradiction")
    assert finding.right.text == "she"
    assert "Anna Lind" in finding.explanation


def test_two_who_use_the_same_few_words_are_worth_a_look_only() -> None:
    left = "Anna Lind called the closure of the bridge “a disgrace”."
    right = "Emil Radu called the state of the roads “a disgrace”."
    assert [finding for finding in pair(left, right) if finding.strong] == []


QUOTED = "“The engineers ignored three written warnings about the cracks,” said Anna Lind."


def test_words_of_one_person_reported_of_another() -> None:
    found = pair(QUOTED, "Emil Radu said that engineers had ignored three written warnings about cracks.")
    (finding,) = [f for f in found if f.kind == "attribution"]
    assert finding.verdict == "contradiction"
    assert (finding.left.text, finding.right.text) == ("Anna Lind", "Emil Radu")


@pytest.mark.parametrize(
    "report",
    [
        "Anna Lind said that engineers had ignored three written warnings about cracks.",
        "The mayor said that engineers had ignored three written warnings about cracks.",
        "Emil Radu said Anna Lind was wrong that engineers ignored three written warnings about cracks.",
        "Emil Radu said that engineers had read every written warning.",
    ],
)
def test_a_report_of_the_same_person_or_of_other_words_is_fair(report: str) -> None:
    assert [finding for finding in pair(QUOTED, report) if finding.strong] == []


def test_two_ministers_are_two_speakers() -> None:
    left = [SETTING, f"“{WORDS},” Finance Minister Aron Vest said.", *RADU]
    right = [SETTING, f"“{WORDS},” the prime minister said.", *RADU]
    (finding,) = findings(left, right)
    assert (finding.kind, finding.verdict) == ("attribution", "contradiction")


def test_two_bodies_may_be_one_and_are_worth_a_look() -> None:
    found = pair(f"“{WORDS},” the Interior Ministry said.", f"“{WORDS},” the Kremlin said.")
    assert [finding.verdict for finding in found] == ["differs"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "“We will keep the bridge shut until it is safe,” Anna Lind said.",
            "“We will keep the bridge shut until somebody pays,” said Anna Lind.",
            id="one opening, another end",
        ),
        pytest.param(
            "“They had ninety seconds to get off the bridge,” Anna Lind said.",
            "“They had less than a minute to get off the bridge,” said Anna Lind.",
            id="another middle",
        ),
        pytest.param(
            "“Every hanger of the bridge is sound,” Anna Lind said.",
            "“Almost every hanger of the bridge is sound,” said Anna Lind.",
            id="a word before it that turns it",
        ),
        pytest.param(
            "“We will pull this bridge down,” Anna Lind said.",
            "“We will not pull this bridge down,” Anna Lind roared.",
            id="a verb of manner",
        ),
        pytest.param(
            "“We will mend the bridge, every plank of it,” Anna Lind told the council.",
            "“We will try to mend the bridge, but I promise nothing,” Anna Lind told the council.",
            id="all that is quoted of somebody",
        ),
        pytest.param(
            "“The bridge is not going to close,” Anna Lind said.",
            "“The bridge is not going to close this year,” said Anna Lind.",
            id="a limit left out behind it",
        ),
    ],
)
def test_one_sentence_filled_in_another_way_is_altered(left: str, right: str) -> None:
    assert [(one.kind, one.verdict) for one in pair(left, right)] == [("quote", "altered_quote")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "“We will not accept a toll to pay for the repair,” Anna Lind said.",
            "“We will not accept that commuters lose another winter,” said Anna Lind. “I am ill,” Lind said.",
            id="an opening many sentences have",
        ),
        pytest.param(
            "“If the money comes, every hanger will be sound by May,” Anna Lind said.",
            "Anna Lind said “every hanger will be sound by May” if the money came.",
            id="the condition told outside the marks",
        ),
    ],
)
def test_two_sentences_that_only_begin_alike_are_left_alone(left: str, right: str) -> None:
    assert [one for one in pair(left, right) if one.strong] == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(f"“{WORDS},” stormed Anna Lind.", f"“{WORDS},” fumed Emil Radu.", id="verbs of manner"),
        pytest.param(
            "“It is a monument to neglect,” said Anna Lind.",
            "Emil Radu called it “a monument to neglect”.",
            id="with and without its copula",
        ),
        pytest.param(
            f"“{WORDS},” said Anna Lind.",
            f"“{WORDS},” said Emil Radu in what became the most quoted line of the week.",
            id="a much quoted line is not passed on",
        ),
    ],
)
def test_one_utterance_of_two_people_however_it_is_introduced(left: str, right: str) -> None:
    (finding,) = pair(left, right)
    assert (finding.kind, finding.verdict) == ("attribution", "contradiction")


def test_a_pronoun_is_nobody_the_text_before_does_not_name() -> None:
    left = [SETTING, "Emil Radu, the engineer, was angry.", f"“{WORDS},” he said."]
    right = [SETTING, "The council met at noon.", f"“{WORDS},” said Anna Lind, the mayor."]
    (finding,) = findings(left, right)
    assert (finding.kind, finding.verdict) == ("attribution", "contradiction")


def test_a_pronoun_passes_over_a_title_of_the_other_sex() -> None:
    left = [SETTING, "Emil Radu spoke first. Mrs Lind listened.", f"“{WORDS},” he said."]
    right = [SETTING, "The council met at noon.", f"“{WORDS},” said Emil Radu, the engineer."]
    assert [one for one in findings(left, right) if one.strong] == []
