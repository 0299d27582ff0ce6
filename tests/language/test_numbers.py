"""Numbers: where one ends and the next begins, and what is added to a whole one."""

import re

import pytest

from lavreader.language.values.numbers import NUMBER, parse_number

_NUMBER = re.compile(NUMBER, re.IGNORECASE)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("between three and five years", [3, 5]),
        ("one hundred and twenty-five thousand", [125_000]),
        ("two million three hundred thousand", [2_300_000]),
        ("thirty four of them", [34]),
        ("two and a half million euros", [2_500_000]),
        ("three-and-a-half days", [3.5]),
        ("two and three quarters", [2.75]),
        ("12½ years", [12.5]),
        ("1 3/4 hours", [1.75]),
        ("5 and 6", [5, 6]),
    ],
)
def test_numbers(text: str, numbers: list[float]) -> None:
    """*And* joins hundreds and what is over them, or a part to a whole, but no two small numbers."""
    found = [parse_number(match.group()) for match in _NUMBER.finditer(text)]
    assert [one[0] for one in found if one is not None] == numbers
