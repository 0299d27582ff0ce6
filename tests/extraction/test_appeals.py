"""Furniture in words that no list has, and prose that has the words of furniture."""

import pytest

from extractors.appeals import appeal_reason, label_reason
from extractors.lines import Line

APPEALS = [
    ("cookie_notice", "Our site relies on cookies to work. Is that all right with you?"),
    (
        "cookie_notice",
        "Cookies: you decide. Some are needed to run this page, others help us to count visits.",
    ),
    ("donation_appeal", "We have no billionaire owner. We have you. Become a member for £5 a month."),
    ("donation_appeal", "Keep us free. Keep us fearless."),
    ("donation_appeal", "Can you spare £3 to keep our newsroom independent?"),
    ("newsletter", "Join 12,000 people who already get our weekly email."),
    ("newsletter", "The stories you need, every weekday morning. Straight to your mailbox."),
    ("subscription", "You've hit your monthly limit of free articles"),
    ("subscription", "Continue reading this story with a free account"),
    ("newsletter", "Подпишитесь на наш канал: новости каждый день в нашем telegram и рассылка на email."),
]

LABELS = [
    ("share_buttons", "Send to a friend"),
    ("share_buttons", "Link copied to clipboard"),
    ("cookie_notice", "Reject non-essential"),
    ("footer", "Reprints and permissions"),
    ("related_links", "Trending in News"),
    ("comments", "Add your voice"),
    ("navigation", "Back to homepage"),
]

PROSE = [
    "You cannot eat a treaty, the farmer said.",
    "We were told to wait, one passenger said.",
    "Our correspondent in Tarna reports that shops stayed shut.",
    "“We have no billionaire owner,” the paper’s editor told the hearing.",
    "Cookies baked by pupils were sold at the market.",
    "The cookie rules of the European Union come into force in June.",
    "Members of the union will vote by email next week.",
    "Donors pledged 2.1 billion euros for the reconstruction.",
    "Residents can register for the vaccine at the town hall until 5 May.",
    "If you are a farmer in this valley, your year begins in October.",
    "Give us the truth, the crowd shouted.",
    "US members of the committee asked for a month to read the account.",
    "Watch the sky tonight and you may see the comet.",
]

HEADINGS = [
    "What we know so far",
    "Follow the money",
    "The search for answers",
    "The email",
    "Key points",
    "A gift",
]


@pytest.mark.parametrize(("reason", "line"), APPEALS)
def test_a_line_that_speaks_to_the_reader_about_the_site_is_an_appeal(reason: str, line: str) -> None:
    assert appeal_reason(Line.of(line)) == reason


@pytest.mark.parametrize(("reason", "line"), LABELS)
def test_a_line_of_nothing_but_the_words_of_buttons_is_a_label(reason: str, line: str) -> None:
    assert label_reason(line) == reason


@pytest.mark.parametrize("line", PROSE)
def test_prose_with_the_words_of_furniture_is_neither(line: str) -> None:
    assert appeal_reason(Line.of(line)) == ""
    assert label_reason(line) == ""


@pytest.mark.parametrize("line", HEADINGS)
def test_a_subhead_is_no_label(line: str) -> None:
    assert label_reason(line) == ""
