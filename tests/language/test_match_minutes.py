"""Minutes of a match, counted from kick-off."""

import pytest

from lavreader.language.values.match_minutes import match_minutes_in


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("She scored in the 88th minute.", (88, 88)),
        ("Her 12th-minute header settled it.", (12, 12)),
        ("It came five minutes from time.", (83, 86)),
        ("A third-minute header settled it.", (3, 3)),
        ("He went off seven minutes into the second half.", (51, 53)),
        ("They were level four minutes before half-time.", (40, 42)),
        ("She struck three minutes into stoppage time.", (92, 94)),
        ("She was on for six minutes when, in the 78th, she turned and shot.", (78, 78)),
    ],
)
def test_minutes_of_a_match(text: str, minute: tuple[int, int]) -> None:
    """What is told from the end leaves a minute or two open."""
    found = [value.quantity for value in match_minutes_in(text)]
    assert [(one.low, one.high) for one in found if one is not None] == [minute]


@pytest.mark.parametrize(
    "text",
    ["The try came five minutes from time.", "They waited for 31 minutes.", "In the 19th century it stood."],
)
def test_other_minutes(text: str) -> None:
    """Waits are no minutes of a match, and rugby has fewer of them."""
    assert list(match_minutes_in(text)) == []
