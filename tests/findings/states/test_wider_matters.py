"""Wider matters: one question answered in the words of different narrower matters."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    (
        "The singer was let go by a court on Friday.",
        "The singer remained in jail on Friday, a court clerk said.",
    ),
    ("Nobody has been arrested over the raid.", "Police arrested a man over the raid."),
    ("The accountant was cleared of theft.", "Jurors found the accountant guilty of theft."),
    ("The climber died when the ledge gave way.", "The climber walked away from the fall with bruises."),
    (
        "Ada Lund resigned as transport minister on Monday.",
        "Ada Lund kept her post as transport minister on Monday.",
    ),
    ("The winger will miss the final.", "The winger has shaken off his injury and will start the final."),
    ("Oslo sent a delegation to the summit in Riga.", "Oslo boycotted the summit in Riga."),
    (
        "The assembly passed the forest bill on Monday.",
        "The forest bill went down to defeat in the assembly on Monday.",
    ),
    ("Judges refused asylum to the deserter.", "The deserter was granted asylum."),
    (
        "The toll on lorries was scrapped on Monday.",
        "The toll on lorries remains in place, the ministry said on Monday.",
    ),
    (
        "The choir's concert was called off on Sunday.",
        "Some 300 people enjoyed the choir's concert on Sunday.",
    ),
    ("The night train left on time on Monday.", "The night train left three hours late on Monday."),
    (
        "The website of the ballot office crashed on Monday.",
        "The website of the ballot office coped well on Monday.",
    ),
    (
        "The dockers ended their strike on Monday.",
        "The strike by the dockers entered its third week on Monday.",
    ),
    ("The stolen violin was handed back to its owner.", "There is still no trace of the stolen violin."),
    ("The Rembrandt went for a record sum in Paris.", "The Rembrandt failed to find a buyer in Paris."),
    ("The dam above Merle burst in the storm.", "The dam above Merle stood up to the storm."),
    ("Otley were relegated on Sunday.", "Otley stayed up on Sunday."),
    ("Eli Mohn was knocked out of the cup in the first round.", "Eli Mohn reached the final of the cup."),
    ("Harwick came from behind to beat Marlow on Sunday.", "Marlow saw off Harwick on Sunday."),
    ("Harwick and Marlow finished level on Sunday.", "Marlow edged Harwick on Sunday."),
    ("Two passengers on the bus lost their lives.", "All those aboard the bus escaped with their lives."),
    ("The Otley mill is running again.", "The Otley mill is still standing idle."),
]

NONE = [
    ("The morning ferry was cancelled.", "The evening ferry left on time."),
    ("The northbound lanes were closed on Friday.", "The southbound lanes stayed open on Friday."),
    ("The deputy mayor was sacked on Monday.", "The mayor remains in office, he said on Monday."),
    ("The chief executive will leave in June.", "The chief executive stays in charge until June."),
    ("The gala was put off from March to June.", "The gala took place in June."),
    ("The mill was due to close in July.", "The mill stayed open after a campaign."),
    ("Workers at the port ended their strike.", "Workers at the airport continued their strike."),
    ("Shares opened higher and closed lower.", "The shares closed lower on Tuesday."),
    ("The bank raised its growth forecast.", "The bank lowered its forecast for inflation."),
    ("No arrests have been made.", "A suspect was arrested on Wednesday evening."),
    ("Parliament lifted his immunity.", "Ada Lund kept her immunity."),
    ("Line 4 is running again.", "Line 5 is still suspended."),
    ("Ada Lund won the doubles.", "Ada Lund lost in the singles."),
    ("Harwick lost to Marlow on Sunday.", "Marlow beat Harwick on Sunday."),
    ("Harwick lost to Marlow in May.", "Harwick beat Marlow in June."),
    ("The king missed the parade.", "The queen attended the parade."),
    ("The group's leader was killed.", "The group's spokesman survived the raid."),
    ("The bill was passed by the lower house.", "The senate rejected the bill."),
    ("The old bridge was closed to lorries.", "Cars may still use the old bridge."),
    ("The minister offered his resignation.", "The minister stays, the prime minister said."),
    ("Unemployment among the young rose.", "Unemployment fell."),
    ("Rescuers are trying to reach the miners.", "The miners are still missing."),
]


@pytest.mark.parametrize(("left", "right"), CONFLICTS)
def test_answers_in_other_words_are_found(find: Find, left: str, right: str) -> None:
    verdicts = [finding.verdict for finding in find(left, right) if finding.kind in ("status", "polarity")]
    assert "contradiction" in verdicts


@pytest.mark.parametrize(("left", "right"), NONE)
def test_what_both_can_be_is_none(find: Find, left: str, right: str) -> None:
    assert not [
        finding
        for finding in find(left, right)
        if finding.verdict == "contradiction" and finding.kind in ("status", "polarity")
    ]
