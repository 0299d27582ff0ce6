"""Markdown, text, CSV and JSON: the same report for other places, harmless in each."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

import lavreader
from lavreader.compare.story import Story
from lavreader.export.columns import cells
from lavreader.export.report import report_of
from lavreader.export.text import Layout, TextOptions, render_text
from tests.report.conftest import HOSTILE

STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def text(story: Story, layout: Layout = "columns", width: int = 100, color: bool = False) -> str:
    return render_text(report_of(story), TextOptions(width=width, layout=layout, color=color, rows=True))


class TestText:
    def test_articles_stand_side_by_side(self, bridge: Story) -> None:
        (row,) = [line for line in text(bridge).splitlines() if line.startswith("  1 ") and "│" in line][:1]
        left, right = row.split("│")
        assert "old bridge at Lund" in left
        assert "Engineers found" in right

    @pytest.mark.parametrize("width", [20, 60, 80, 120])
    @pytest.mark.parametrize("layout", ["columns", "stacked", "plain"])
    def test_no_line_is_wider_than_asked(self, width: int, layout: Layout, bridge: Story) -> None:
        assert max(cells(line) for line in text(bridge, layout, width).splitlines()) <= width

    def test_what_differs_is_marked_without_colours(self, bridge: Story) -> None:
        assert "≠{Friday}" in text(bridge)
        assert "≠{Monday}" in text(bridge)

    def test_colours_only_where_asked_for(self, bridge: Story) -> None:
        assert "\x1b[" not in text(bridge)
        assert "\x1b[1;7;31mFriday\x1b[0m" in text(bridge, color=True)

    def test_plain_is_words_only(self, bridge: Story) -> None:
        plain = text(bridge, "plain", color=True)
        assert not re.search(r"[│─≠❝↕≈~{}\x1b–]", plain.replace("“", ""))
        assert "Row 1: reworded, contradiction" in plain
        assert "only right" in text(bridge, "plain") or "only left" in plain

    def test_wide_characters_count_twice(self) -> None:
        story = lavreader.Story(lavreader.Article(name, title="東京" * 40) for name in ("one.txt", "two.txt"))
        assert max(cells(line) for line in text(story, width=40).splitlines()) <= 40

    @pytest.mark.parametrize("layout", ["columns", "stacked", "plain"])
    def test_nothing_reaches_the_terminal_raw(self, layout: Layout, hostile: Story) -> None:
        assert not STEERING.search(text(hostile, layout))
        colored = re.sub("\x1b\\[[0-9;]+m", "", text(hostile, layout, color=True))
        assert not STEERING.search(colored)

    def test_a_story_of_many_pairs_is_told_in_short_unless_rows_are_asked_for(self, bridge: Story) -> None:
        short = render_text(report_of(bridge))
        assert "SIDE BY SIDE" not in short
        assert "Herald and Courier: 1 contradiction, 1 altered quotation and 1 difference" in short


class TestMarkdown:
    @pytest.fixture(scope="class")
    def rendered(self, hostile: Story) -> str:
        reader = MarkdownIt("commonmark", {"html": True}).enable("table")
        return str(reader.render(lavreader.to_markdown(hostile)))

    def test_no_word_becomes_markup(self, rendered: str) -> None:
        tags = set(re.findall(r"</?([a-z0-9]+)", rendered))
        assert tags <= {
            "h1", "h2", "h3", "p", "table", "thead", "tbody", "tr", "th", "td", "blockquote",
            "ul", "li", "strong", "code", "br",
        }  # fmt: skip
        assert not re.search(r"<\w+[^>]*\s(on\w+|href|src)=", rendered)

    def test_words_stay_the_words_they_were(self, rendered: str) -> None:
        assert "[click](javascript:alert(4))" in rendered
        assert "`code` **bold** | cell |" in rendered

    def test_tables_keep_their_columns(self, hostile: Story, bridge: Story) -> None:
        for story in (hostile, bridge):
            html = MarkdownIt("commonmark").enable("table").render(lavreader.to_markdown(story))
            for table in re.findall(r"<table>.*?</table>", html, re.DOTALL):
                counts = {len(re.findall("<t[hd]>", row)) for row in table.split("</tr>")[:-1]}
                assert len(counts) == 1

    def test_nothing_steers_a_terminal(self, hostile: Story) -> None:
        assert not STEERING.search(lavreader.to_markdown(hostile))

    def test_changed_words_are_bold(self, bridge: Story) -> None:
        assert "**Friday**" in lavreader.to_markdown(bridge)


class TestCsv:
    def test_one_line_a_finding_with_both_sentences(self, bridge: Story) -> None:
        rows = list(csv.DictReader(io.StringIO(lavreader.findings_csv(bridge))))
        assert [row["finding"] for row in rows] == ["a1-a2-f1", "a1-a3-f1", "a1-a2-f2", "a1-a2-f3"]
        assert rows[0]["left_value"] == "Friday"
        assert rows[0]["right_sentence"].endswith("closed on Monday.")

    def test_one_line_a_fact_and_outlet_silent_ones_included(self, bridge: Story) -> None:
        rows = list(csv.DictReader(io.StringIO(lavreader.claims_csv(bridge))))
        assert [(row["claim"], row["outlet"], row["value"]) for row in rows] == [
            ("c1", "Herald", "Friday"), ("c1", "Courier", "Monday"), ("c1", "Times", "Monday"),
            ("c2", "Herald", "40"), ("c2", "Courier", "60"), ("c2", "Times", ""),
        ]  # fmt: skip

    def test_no_cell_is_a_formula_or_steers_anything(self, hostile: Story) -> None:
        for rendered in (lavreader.findings_csv(hostile), lavreader.claims_csv(hostile)):
            for row in csv.reader(io.StringIO(rendered)):
                for cell in row:
                    assert not re.match(r"[=+\-@\t\r\n＝＋－＠]", cell)
                    assert not STEERING.search(cell)
                    assert "\n" not in cell

    def test_no_findings_give_a_head_alone(self, nothing_found: Story) -> None:
        assert lavreader.findings_csv(nothing_found).count("\r\n") == 1


class TestJson:
    def test_every_parser_accepts_it(self, hostile: Story) -> None:
        rendered = lavreader.to_json(hostile)
        assert rendered.isascii()
        json.dumps(json.loads(rendered), ensure_ascii=False).encode("utf-8")

    def test_it_brings_words_back_as_they_were(self, hostile: Story) -> None:
        document = json.loads(lavreader.to_json(hostile))
        assert document["articles"][0]["outlet"] == HOSTILE.replace("\ud800", "\ufffd")

    def test_excerpts_keep_only_sentences_with_findings(self, bridge: Story) -> None:
        document = json.loads(lavreader.to_json(bridge, excerpts=True))
        (herald, *_) = document["articles"]
        assert herald["text"] == ""
        assert [bool(sentence["text"]) for sentence in herald["sentences"]] == [True, True, True, False]
        assert "The river is calm." not in json.dumps(document)
        assert document["pairs"][0]["findings"] == bridge.compare(0, 1).to_dict()["findings"]


class TestNotebook:
    def test_a_comparison_and_a_story_show_themselves(self, bridge: Story) -> None:
        assert "The bridge was closed on Friday or on Monday." in bridge._repr_html_()
        assert "≠Friday" in bridge.compare(0, 1)._repr_html_()

    def test_it_runs_and_loads_nothing(self, hostile: Story) -> None:
        for shown in (hostile._repr_html_(), hostile.compare(0, 1)._repr_html_()):
            assert not re.search(r"<(script|style|img|svg|a|iframe|link)\b", shown)
            assert not re.search(r"<\w+[^>]*\s(on\w+|href|src|style|id)=", shown)
            assert not STEERING.search(shown.replace("\n", " "))


def test_a_file_is_named_after_the_story(bridge: Story, hostile: Story) -> None:
    from lavreader.export.labels import file_stem

    assert file_stem(bridge.articles) == "2026-03-06-herald-on-the-bridge-3-outlets"
    assert file_stem(bridge.articles[:2]) == "2026-03-06-herald-courier-herald-on-the-bridge"
    assert re.fullmatch(r"[a-z0-9-]{1,110}", file_stem(hostile.articles))
    assert file_stem([lavreader.Article("東.txt"), lavreader.Article("京.txt")]) == "lavreader-txt-and-txt"


def test_stored_examples_are_run(pytestconfig: pytest.Config) -> None:
    """Each example in a docstring of the package and of its exports holds."""
    import doctest
    import importlib

    folder = Path(lavreader.__file__).parent / "export"
    names = ["lavreader", *(f"lavreader.export.{path.stem}" for path in sorted(folder.glob("[a-z]*.py")))]
    tried = 0
    for name in names:
        result = doctest.testmod(importlib.import_module(name))
        assert result.failed == 0, name
        tried += result.attempted
    assert tried >= 15
