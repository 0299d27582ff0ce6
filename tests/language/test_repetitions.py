"""How often something is done in a stretch of time."""

import pytest

from lavreader.language.values.repetitions import repetitions_in
from lavreader.language.values.triggers import triggers_in


@pytest.mark.parametrize(
    ("text", "a_day"),
    [
        ("It is taken once a day.", 1.0),
        ("He eats twice a day.", 2.0),
        ("She trains seven times a week.", 1.0),
    ],
)
def test_frequency(text: str, a_day: float) -> None:
    """Times are told by the day whatever the words say."""
    (value,) = repetitions_in(text, triggers_in(text.rstrip(".").split()))
    assert value.slot == "frequency" and value.quantity is not None
    assert value.quantity.low == pytest.approx(a_day)
