"""What stands behind *on*, *in* or *behind* and is no place is put against none."""

import pytest

from tests.findings.states.test_two_of_a_story import contradictions


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "President Emil Radu resigned in a brief address on state TV, hours after the mutiny.",
            "President Emil Radu resigned hours after the mutiny at the Kalda camp.",
            id="on television",
        ),
        pytest.param(
            "Jan Holm, 33, hung his head in the dock as the guilty verdict for the murder was read.",
            "Jan Holm, 33, faces life behind bars after the guilty verdict for the murder.",
            id="dock and bars",
        ),
        pytest.param(
            "Flight 138 from NYC to Dallas made an emergency landing after an engine failed.",
            "Flight 138 from New York to Dallas made an emergency landing after an engine failed.",
            id="by its letters",
        ),
    ],
)
def test_no_place(left: str, right: str) -> None:
    assert not [one for one in contradictions(left, right) if one.kind == "place"]


def test_another_city_of_departure() -> None:
    left = "Flight 138 from Boston to Dallas made an emergency landing after an engine failed."
    right = "Flight 138 from New York to Dallas made an emergency landing after an engine failed."
    assert [one.kind for one in contradictions(left, right)] == ["place"]
