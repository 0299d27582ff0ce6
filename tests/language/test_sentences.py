"""Sentences end where a reader says they do."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lavreader.article import Paragraph
from lavreader.language.sentences import sentences_of, split


@pytest.mark.parametrize(
    "marked",
    [
        "He met U.S. President Joe Brandt.| The U.S. refused.| He is in the U.S. now.",
        "Lt. Gen. John Smith left at 10 a.m. Monday.| He was back at 6 p.m.| The Times reported it.",
        "No. 5 won.| The answer was no.| Then they left.",
        "“It is done.| We go home.”| Then she left.",
        "“Are you ready?” President Lind asked.| “Yes!” he said.| “Now?”| “Now.”",
        "George W. Bush spoke.| Plan B. failed him.",
        "Prices rose 3.5 percent to $4.20 a litre.| They fell later.",
        "KYIV, Ukraine (AP) — Five people died on Jan. 6.| Nobody knows why.",
        "She lives in St. Petersburg.| He lives in Washington, D.C.| They met once.",
        "Acme Inc. said so.| He works for Brown & Co.| It pays well.",
        "The vote was lost.| (Nobody counted.)| It was over.",
        "Well… he said nothing.| Then…| Silence.",
        "The meeting ended.|The talks go on.",
        "1. Wash your hands.| 2. Stay at home.",
        "The case is Smith v. Jones.| H.R. 1234 passed.",
        "“We have been offered nothing,” Dvorak said.| He left.",
        "He read ‘The End.’| She did not.",
        "Она ушла.| Он остался.",
        "他走了。|她留下了。",
        "Fig. 3 shows it.| See p. 12.",
        "It cost 5 million euros!| Who pays?| Nobody.",
        "He quoted Prof. A. B. Keller of Yale Univ. Hospital.",
        "The bank collapsed on mar. 10.| On Nov. 5 it was sold.",
        "The Ph.D. student spoke.| She won.",
    ],
)
def test_where_sentences_end(marked: str) -> None:
    expected = [sentence.strip() for sentence in marked.split("|")]
    text = marked.replace("|", "")
    assert [text[start:end] for start, end in split(text)] == expected


@given(st.text(alphabet='Ab.!?… \n"“”’()1US,中。', max_size=60))
def test_nothing_but_white_space_is_lost(text: str) -> None:
    spans = split(text)
    assert all(start < end for start, end in spans)
    assert all(one[1] <= two[0] for one, two in itertools.pairwise(spans))
    kept = {index for start, end in spans for index in range(start, end)}
    assert not "".join(letter for index, letter in enumerate(text) if index not in kept).strip()
    assert all(not text[start].isspace() and not text[end - 1].isspace() for start, end in spans)


def test_a_heading_is_one_sentence() -> None:
    paragraphs = [Paragraph("heading", "What next? Nobody knows"), Paragraph("paragraph", "One. Two.")]
    assert [(s.paragraph, s.text) for s in sentences_of(paragraphs)] == [
        (0, "What next? Nobody knows"),
        (1, "One."),
        (1, "Two."),
    ]


def test_a_megabyte_without_an_end_is_one_sentence() -> None:
    assert len(split("word " * 200_000)) == 1
