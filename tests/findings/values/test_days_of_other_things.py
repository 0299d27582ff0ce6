"""A day of what went before, or of the thing it names, is no day of what the other article dates."""

import pytest

from tests.findings.values.test_told_apart import contradictions


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "The jury in Brenna returned its unanimous verdict on Thursday after a trial of four weeks.",
            "The jury in Brenna reached its unanimous verdict after starting deliberations on Wednesday.",
            id="after starting",
        ),
        pytest.param(
            "Ada Holm was declared the winner of Tuesday's presidential election in Veldania.",
            "Ada Holm has won in Veldania by two million votes, results announced on Wednesday showed.",
            id="the day of the election",
        ),
    ],
)
def test_days_of_other_things(left: str, right: str) -> None:
    assert not contradictions(left, right)


def test_the_day_of_one_thing() -> None:
    left = "Ada Holm won Tuesday's presidential election in Veldania by two million votes."
    right = "Ada Holm won the presidential election held in Veldania on Wednesday by two million votes."
    assert ("Tuesday", "Wednesday") in contradictions(left, right)
