"""``lavreader`` and its commands, as people and scripts use them."""

import json
from pathlib import Path

import pytest

import lavreader
from lavreader.compare.comparison import Evidence, Finding, Verdict
from lavreader.errors import SourceError
from tests.command.conftest import Run

COMMANDS = ["compare", "completion", "export", "extract", "man", "schema"]


class TestWithoutACommand:
    def test_where_there_is_no_terminal_the_comparison_is_printed(self, run: Run, desk: Path) -> None:
        done = run("morning.html", "evening.html")
        assert done.code == 1
        assert "contradiction" in done.out
        assert "SIDE BY SIDE" in done.out
        assert not done.err

    def test_no_source_means_the_sample_story(self, run: Run) -> None:
        assert "The Hallstad Courier" in run().out

    def test_on_a_terminal_the_reader_opens(
        self, run: Run, desk: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        opened: list[tuple[list[str], float]] = []
        monkeypatch.setattr("lavreader.command.read.on_a_screen", lambda sources: True)

        def open_reader(sources: list[str], timeout: float) -> int:
            opened.append((sources, timeout))
            return 0

        monkeypatch.setattr("tui.app.run", open_reader)
        assert run("story", "--timeout", "7").code == 0
        assert opened == [(["story"], 7.0)]

    @pytest.mark.parametrize(("term", "screen"), [("xterm-256color", True), ("dumb", False)])
    def test_a_terminal_that_cannot_draw_is_no_screen(
        self, term: str, screen: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from lavreader.command.read import on_a_screen

        monkeypatch.setenv("TERM", term)
        monkeypatch.setattr("sys.stdout.isatty", lambda: True)
        monkeypatch.setattr("sys.stdin.isatty", lambda: True)
        assert on_a_screen(["story"]) is screen

    def test_plain_prints_words_even_there(
        self, run: Run, desk: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("lavreader.command.read.on_a_screen", lambda sources: True)
        assert "Row 1: " in run("--plain", "morning.html", "evening.html").out

    @pytest.mark.parametrize(
        ("words", "message"),
        [
            (["compar", "a"], "did you mean 'lavreader compare'?"),
            (["nothing"], "no such file, folder, web address or command"),
            (["--quiet", "compare", "a", "b"], "options go behind the command: lavreader compare"),
            (["nothing.html", "other.html"], "none of the sources could be read"),
            (["--nonsense"], "No such option"),
        ],
    )
    def test_what_cannot_be_meant_is_said(self, words: list[str], message: str, run: Run) -> None:
        done = run(*words)
        assert done.code == 2
        assert message in done.err
        assert not done.out

    @pytest.mark.parametrize("flag", ["--version"])
    def test_version(self, flag: str, run: Run) -> None:
        assert run(flag).out.strip() == f"lavreader, version {lavreader.__version__}"

    @pytest.mark.parametrize("flag", ["-h", "--help"])
    def test_help_shows_both_ways_to_begin(self, flag: str, run: Run) -> None:
        page = run(flag).out
        assert "lavreader [OPTIONS] [SOURCE]..." in page
        assert all(f"  {command} " in page for command in COMMANDS)
        assert "--plain" in page


class TestExtract:
    def test_text_of_one_page_and_nothing_else(self, run: Run, desk: Path) -> None:
        done = run("extract", "morning.html")
        assert done.code == 0
        assert done.out.strip() == lavreader.read("morning.html").text

    def test_one_object_a_line_for_files_and_folders(self, run: Run, desk: Path) -> None:
        lines = run("extract", "story", "morning.html", "--json").out.splitlines()
        articles = [json.loads(line) for line in lines]
        assert [article["id"] for article in articles] == ["a1", "a2", "a3", "a4"]
        assert articles[-1]["source"] == "morning.html"

    def test_a_source_that_fails_is_named_and_the_rest_is_printed(self, run: Run, desk: Path) -> None:
        done = run("extract", "morning.html", "missing.html", "evening.txt", "--json")
        assert done.code == 2
        assert [json.loads(line)["source"] for line in done.out.splitlines()] == [
            "morning.html",
            "evening.txt",
        ]
        assert done.err.startswith("lavreader: missing.html: ")
        assert done.err.count("\n") == 1

    def test_the_same_page_may_be_extracted_twice(self, run: Run, desk: Path) -> None:
        assert len(run("extract", "story", "story/1-courier.txt", "--json").out.splitlines()) == 4

    def test_nothing_readable_prints_nothing(self, run: Run, desk: Path) -> None:
        done = run("extract", "missing.html")
        assert (done.code, done.out) == (2, "")

    def test_removed_pieces_stand_in_their_place_with_a_reason(self, run: Run, desk: Path) -> None:
        article = lavreader.read("morning.html")
        assert article.removed
        page = run("extract", "morning.html", "--removed").out
        assert page.count("[removed: ") == len(article.removed)

    def test_standard_input(self, run: Run, desk: Path) -> None:
        page = (desk / "morning.html").read_bytes()
        done = run("extract", "-", "--json", stdin=page)
        assert json.loads(done.out)["text"] == lavreader.read("morning.html").text

    @pytest.mark.parametrize("name", ["", " ", "x" * 5000], ids=["empty", "blank", "long"])
    def test_odd_names_are_one_short_line(self, name: str, run: Run, desk: Path) -> None:
        done = run("extract", name)
        assert done.code == 2
        assert done.err.startswith("lavreader: ")
        assert done.err.count("\n") == 1
        assert len(done.err) < 1100

    def test_several_texts_are_told_apart(self, run: Run, desk: Path) -> None:
        page = run("extract", "morning.html", "evening.txt").out
        assert page.startswith("==> morning.html <==\n")
        assert "\n==> evening.txt <==\n" in page

    def test_nothing_steers_the_terminal(self, run: Run, desk: Path) -> None:
        (desk / "evil\x1b[2J.txt").write_text(
            "A headline\nAn outlet\n2026-01-02\n\nThe minister said \x1b]52;c;eA==\x07 on Friday.\x1b[31m\n"
        )
        done = run("extract", "evil\x1b[2J.txt", "evil\x1b[3J.txt")
        assert "\x1b" not in done.out + done.err


class TestCompare:
    def test_the_document(self, run: Run, desk: Path) -> None:
        done = run("compare", "story", "--json")
        document = json.loads(done.out)
        assert document["format"] == "lavreader.comparison/1"
        assert len(document["pairs"]) == 3
        assert done.code == 1

    @pytest.mark.parametrize("left", ["2", "a2", "dispatch", "2-dis"])
    def test_sides_are_chosen_by_number_id_or_name(self, left: str, run: Run, desk: Path) -> None:
        document = json.loads(run("compare", "story", "--json", "--left", left, "--right", "1").out)
        assert [(pair["left"], pair["right"]) for pair in document["pairs"]] == [("a2", "a1")]

    def test_one_side_against_all_others(self, run: Run, desk: Path) -> None:
        document = json.loads(run("compare", "story", "--json", "--left", "3").out)
        assert [pair["right"] for pair in document["pairs"]] == ["a1", "a2"]

    @pytest.mark.parametrize(
        ("words", "message"),
        [
            (["morning.html"], "a comparison needs two articles"),
            (["morning.html", "missing.html"], "only one source could be read"),
            (["missing.html", "lost.html"], "none of the sources could be read"),
            (["morning.html", "./morning.html"], "the same source is named twice (as morning.html)"),
            (["story", "--left", "9"], "--left 9: fits no article; choose one of: 1 Harbour Courier"),
            (["story", "--left", "e"], "fits more than one article"),
            (["story", "--left", "1", "--right", "courier"], "name the same article"),
            (["story", "-o", "missing/x.txt"], "there is no such folder"),
            (["empty"], "none of the sources could be read"),
        ],
    )
    def test_trouble_is_one_plain_sentence(
        self, words: list[str], message: str, run: Run, desk: Path
    ) -> None:
        (desk / "empty").mkdir()
        done = run("compare", *words)
        assert done.code == 2
        assert message in done.err.splitlines()[-1]
        assert "Traceback" not in done.err
        assert not done.out

    def test_the_others_are_compared_where_one_fails(self, run: Run, desk: Path) -> None:
        done = run("compare", "morning.html", "missing.html", "evening.html", "--json")
        assert done.code == 2
        assert len(json.loads(done.out)["articles"]) == 2
        assert "missing.html" in done.err

    def test_quiet_leaves_it_to_the_exit_code(self, run: Run, desk: Path) -> None:
        done = run("compare", "morning.html", "evening.html", "--quiet")
        assert (done.code, done.out, done.err) == (1, "", "")

    @pytest.mark.parametrize(
        ("verdicts", "fail_on", "code"),
        [
            (["contradiction"], "contradiction", 1),
            (["contradiction"], "altered_quote", 0),
            (["differs"], "contradiction", 0),
            (["differs"], "any", 1),
            (["differs"], None, 1),
            (["altered_quote", "differs"], "altered_quote", 1),
            ([], "any", 0),
            ([], None, 0),
        ],
    )
    def test_fail_on_chooses_what_counts(
        self, verdicts: list[Verdict], fail_on: str | None, code: int
    ) -> None:
        from lavreader.command.compare import exit_code

        place = Evidence(0, 0, 1, "x")
        findings = [Finding("day", verdict, 0.5, place, place, "why") for verdict in verdicts]
        assert exit_code(findings, fail_on) == code

    def test_excerpts(self, run: Run, desk: Path) -> None:
        document = json.loads(run("compare", "morning.html", "evening.html", "--json", "--excerpts").out)
        assert {article["text"] for article in document["articles"]} == {""}
        assert "A SOURCE" not in run("compare", "morning.html", "evening.html", "--excerpts").out

    @pytest.mark.parametrize(
        ("words", "variables", "colored"),
        [
            ([], {}, False),
            (["--color", "always"], {}, True),
            (["--color", "always"], {"NO_COLOR": "1"}, True),
            (["--color", "never"], {}, False),
        ],
    )
    def test_colour_outside_a_terminal_only_on_request(
        self,
        words: list[str],
        variables: dict[str, str],
        colored: bool,
        run: Run,
        desk: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        assert ("\x1b[" in run("compare", "morning.html", "evening.html", *words).out) is colored

    @pytest.mark.parametrize(
        ("variables", "colored"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
    )
    def test_colour_on_a_terminal_unless_somebody_minds(
        self, variables: dict[str, str], colored: bool, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from lavreader.command.screen import text_options

        for name in ("NO_COLOR", "TERM"):
            monkeypatch.delenv(name, raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr("sys.stdout.isatty", lambda: True)
        options = text_options(None, width=None, plain=False, color="auto", rows=None)
        assert options.color is colored


class TestExport:
    def test_a_report_named_after_the_story(self, run: Run, desk: Path) -> None:
        done = run("export", "story")
        assert done.code == 0
        path = desk / done.out.strip()
        assert path.name.startswith("2026-05-08-")
        assert path.name.endswith("-3-outlets.html")
        assert path.read_text("utf-8").startswith("<!doctype html>")

    @pytest.mark.parametrize(
        ("name", "beginning"),
        [
            ("report.html", "<!doctype html>"),
            ("report.md", "# "),
            ("report.txt", "Harbour Courier and"),
            ("report.json", "{"),
            ("report.csv", "\ufefffinding,verdict,"),
        ],
    )
    def test_the_ending_of_the_name_says_the_form(
        self, name: str, beginning: str, run: Run, desk: Path
    ) -> None:
        assert run("export", "morning.html", "evening.html", "-o", name).code == 0
        assert (desk / name).read_bytes().decode().startswith(beginning)

    def test_a_folder_gets_a_file_of_a_fitting_name(self, run: Run, desk: Path) -> None:
        (desk / "out").mkdir()
        run("export", "morning.html", "evening.html", "-o", "out", "-f", "claims-csv")
        (path,) = (desk / "out").iterdir()
        assert path.name.endswith(".claims.csv")

    def test_standard_output(self, run: Run, desk: Path) -> None:
        done = run("export", "morning.html", "evening.html", "-o", "-", "-f", "markdown")
        assert done.out.startswith("# ")
        assert sorted(path.name for path in desk.iterdir()) == [
            "evening.html", "evening.txt", "morning.html", "story",
        ]  # fmt: skip

    def test_json_beside_it(self, run: Run, desk: Path) -> None:
        done = run("export", "morning.html", "evening.html", "-o", "r.html", "--with-json")
        assert done.out.split() == ["r.html", "r.json"]
        for finding in json.loads((desk / "r.json").read_text())["pairs"][0]["findings"]:
            assert f'id="{finding["id"]}"' in (desk / "r.html").read_text("utf-8")

    @pytest.mark.parametrize("there", ["r.html", "r.json"])
    def test_nothing_is_replaced_unasked(self, there: str, run: Run, desk: Path) -> None:
        (desk / there).write_text("mine")
        done = run("export", "morning.html", "evening.html", "-o", "r.html", "--with-json")
        assert done.code == 2
        assert f"{there}: the file is there already; use --force" in done.err
        assert (desk / there).read_text() == "mine"
        assert len([path for path in desk.iterdir() if path.name.startswith("r.")]) == 1
        assert (
            run("export", "morning.html", "evening.html", "-o", "r.html", "--with-json", "--force").code == 0
        )

    def test_fail_on_makes_a_difference_only_where_it_is_given(self, run: Run, desk: Path) -> None:
        assert run("export", "morning.html", "evening.html", "-o", "1.html").code == 0
        assert run("export", "morning.html", "evening.html", "-o", "2.html", "--fail-on", "any").code == 1
        assert (desk / "2.html").exists()

    def test_json_beside_json_makes_no_sense(self, run: Run, desk: Path) -> None:
        assert run("export", "story", "-o", "x.json", "--with-json").code == 2


class TestOtherCommands:
    @pytest.mark.parametrize("name", ["comparison", "article"])
    def test_schema(self, name: str, run: Run) -> None:
        assert json.loads(run("schema", name).out)["$schema"].startswith("https://json-schema.org/")

    @pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
    def test_completion_script(self, shell: str, run: Run) -> None:
        assert f"_LAVREADER_COMPLETE={shell}_complete" in run("completion", shell).out

    def test_the_manual_knows_every_command_option_and_exit_code(self, run: Run) -> None:
        page = run("man").out.replace("\\-", "-")
        for command in COMMANDS:
            assert f".SS lavreader {command} " in page
        for option in ("--fail-on", "--excerpts", "--with-json", "--removed", "--plain", "--force"):
            assert option in page
        assert ".SH EXIT STATUS" in page
        assert ".B [SOURCE]" not in page


def test_errors_of_sources_never_steer_the_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(sources: list[str], **_: object) -> list[SourceError]:
        return [SourceError(source, "said \x1b[31mno\x07\u202e") for source in sources]

    monkeypatch.setattr("extractors.reading.read_all", refuse)
    done = run("extract", "https://a.example/\x1b]0;title\x07")
    assert done.code == 2
    assert "\x1b" not in done.err
    assert "[U+001B]" in done.err


def test_a_bug_is_trouble_and_never_mistaken_for_findings(
    run: Run, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by \x1b[31mzero")

    monkeypatch.setattr("lavreader.compare.story.Story.compare", break_down)
    done = run("compare", "morning.html", "evening.html")
    assert done.code == 2
    assert done.err.startswith("lavreader: this is a bug: ZeroDivisionError: by [U+001B][31mzero")
    assert "Traceback" not in done.err
    monkeypatch.setenv("LAVREADER_TRACEBACK", "1")
    assert "Traceback" in run("compare", "morning.html", "evening.html").err
