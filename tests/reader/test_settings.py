"""One TOML file for settings and keys, with errors a person can act on."""

import tomllib
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.reader.conftest import Drive
from tui.keymap import all_keys
from tui.paths import settings_path, state_folder
from tui.screens.reader import ReaderScreen
from tui.settings import Settings, SettingsError, documented, load


def written(folder: Path, text: str) -> Path:
    path = folder / "config.toml"
    path.write_text(text, "utf-8")
    return path


def test_without_a_file_the_programs_own_settings_count(tmp_path: Path) -> None:
    assert load(tmp_path / "none.toml") == Settings()


def test_a_file_changes_what_it_names(tmp_path: Path) -> None:
    text = 'theme = "light"\nmeasure = 70\n[keys]\nswap = "X"\nnext_change = ["]", "n"]\nnext_match = "f8"\n'
    settings = load(written(tmp_path, text))
    assert settings.theme == "light"
    assert settings.measure == 70
    assert settings.keys["swap"] == "X"
    assert settings.keys["next_change"] == "right_square_bracket,n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("theme = ", "this is no TOML"),
        ('thme = "dark"', "there is no setting 'thme'; did you mean 'theme'?"),
        ('theme = "pink"', "theme is 'pink'; it can be dark, light"),
        ("measure = 5", "measure is 5; it can be a whole number from 40 to 200"),
        ("measure = true", "measure is True"),
        ('remember = "yes"', "remember is 'yes'; it can be true or false"),
        ("keys = 3", "keys is a table"),
        ('[keys]\nswpa = "X"', "[keys] has no 'swpa'; did you mean 'swap'?"),
        ("[keys]\nswap = 7", "[keys] swap is 7; it can be one key or a list of keys"),
        ('[keys]\nswap = "hyper+q"', "'hyper+q' is no key"),
        ('[keys]\nswap = "q"', "the key q is used by both swap and quit"),
    ],
)
def test_mistakes_are_named_with_the_file_and_the_way_out(tmp_path: Path, text: str, words: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(SettingsError) as caught:
        load(path)
    assert words in str(caught.value)
    assert str(path) in str(caught.value)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_bytes(b"theme = \xff")
    with pytest.raises(SettingsError, match="cannot be read"):
        load(path)


def test_the_documented_file_is_valid_and_names_everything(tmp_path: Path) -> None:
    text = documented()
    assert load(written(tmp_path, text)) == Settings()
    for key in all_keys():
        assert f"# {key.id} = [" in text
    open_lines = [line.removeprefix("# ") for line in text.splitlines() if " = " in line]
    head, keys = (part.splitlines() for part in "\n".join(open_lines).split("help = [", 1))
    tomllib.loads("\n".join(head))
    assert keys


def test_every_line_of_the_documented_file_counts_once_it_is_opened(tmp_path: Path) -> None:
    lines = []
    for line in documented().splitlines():
        lines.append(line.removeprefix("# ") if " = " in line and not line.startswith("# Keys") else line)
    settings = load(written(tmp_path, "\n".join(lines)))
    assert settings.theme == "dark"
    assert set(settings.keys) == {key.id for key in all_keys()}


def test_own_keys_work_and_the_help_shows_them(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        await pilot.press("x")
        assert (reader.left, reader.right) == (0, 1)
        await pilot.press("X")
        assert (reader.left, reader.right) == (1, 0)
        await pilot.press("question_mark")
        text = pilot.app.screen.listing.text  # type: ignore[attr-defined]
        assert any(line.split() == ["X", "Swap", "left", "and", "right."] for line in text.splitlines())

    drive(steps, settings=Settings(keys={"swap": "X"}))


def test_settings_shape_the_first_view(drive: Drive) -> None:
    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        assert reader.view.mode == "interleaved"
        assert reader.view.detail == "everything"
        assert any(block.kind == "removed" for block in reader.view.blocks)
        assert pilot.app.theme == "high-contrast"

    drive(steps, settings=Settings(theme="high-contrast", detail="everything", columns="one", removed=True))


def test_the_palette_writes_the_documented_file_once(
    drive: Drive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new" / "config.toml"
    monkeypatch.setenv("LAVREADER_CONFIG", str(path))

    async def steps(pilot: Pilot[None], reader: ReaderScreen) -> None:
        reader.show_settings()
        assert path.read_text("utf-8") == documented()
        path.write_text("# mine", "utf-8")
        reader.show_settings()
        assert path.read_text("utf-8") == "# mine"

    drive(steps)


def test_paths_can_be_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAVREADER_CONFIG", "/a/b.toml")
    monkeypatch.setenv("LAVREADER_STATE", "/c")
    assert settings_path() == Path("/a/b.toml")
    assert state_folder() == Path("/c")
