"""Figures of one sort, told in other words, and figures of two sorts told alike."""

import pytest

from lavreader.compare.story import Story
from tests.findings.values.pairs import report

CONTRADICTIONS = [
    # What somebody heard from is no earlier figure; an interval is told beside its score only.
    (
        "The inquiry heard from 57 nurses, many of them in tears.",
        "The inquiry heard 75 nurses over nine days.",
    ),
    (
        "Norway beat Iceland 27-24 in Bergen on Saturday.",
        "There were whistles at the break as Norway scraped home 27-22 against a tired Iceland.",
    ),
    (
        "The study enrolled 1,410 patients in nine countries.",
        "Six people treated in Odda were among the 1,140 volunteers enrolled altogether.",
    ),
    # How often, told by an ordinal, an adverb or a noun.
    (
        "It was the sixth time this year that the dam overflowed.",
        "The dam has overflowed four times this year.",
    ),
    ("Lena Orth completed a hat-trick in the rain.", "In the rain Lena Orth scored twice."),
    ("The choir was cut from 40 singers to 28.", "The choir was cut to 21 singers."),
    # Halves, tremors, cold and votes, however they are written.
    ("Some 70 percent of the orchard's trees were damaged.", "Half the trees in the orchard were damaged."),
    ("The tremor measured 5.9 and was felt in Odda.", "A magnitude 5.1 tremor shook Odda."),
    (
        "The mercury in Odda fell to minus 21 on Monday night.",
        "In Odda the mercury fell to -15C on Monday night.",
    ),
    ("The panel backed the bypass eight to three.", "On a 7-4 vote the panel backed the bypass."),
    ("Since 1995 the herd has shrunk by half.", "The herd has shrunk by a quarter since 1995."),
    ("Hundreds lined the quay to greet the crew.", "Some 4,000 people lined the quay to greet the crew."),
    ("Five of the ferry's nine boats were lost.", "Three of the ferry's nine boats were lost."),
    ("Police made 18 arrests at the fair.", "Twenty-five people were arrested at the fair."),
    ("Each day 280 hikers cross the Odda pass.", "The Odda pass is crossed by 340 hikers each day."),
    # People and what they did are counted under two nouns.
    (
        "A petition to keep the lido has been signed by 6,000 people.",
        "The petition to keep the lido bears some 4,200 signatures.",
    ),
    # What a court or a contract settles is still to come.
    (
        "The court told the club to pay the coach 80,000 euros.",
        "The coach will get 65,000 euros from the club.",
    ),
    ("The levy on diesel goes up to 45 cents.", "The levy on diesel will be raised to 38 cents."),
    # Words that only look like those of another sort or time.
    ("The levy on wine adds 15 cents to each bottle.", "The levy on wine is set at 40 cents a bottle."),
    (
        "Orla Finn won the seat with 38 per cent of the poll.",
        "Orla Finn won it with 44.6 per cent of votes.",
    ),
    (
        "The motion to close the pier was signed by 34 councillors.",
        "Twenty-two members of the council had put their names to the motion to close the pier.",
    ),
    ("She must pay a fine of 60,000 soles.", "Still, the judges told her to pay a fine of 16,000 soles."),
]

NONE = [
    # Shares of two sorts of things.
    ("The council paid 30 percent of the costs.", "A third of the tickets went to pupils, the manager said."),
    ("Only 40 percent of the owls survived.", "Some 60 percent of the listeners want a ban."),
    ("The grocer made an operating profit of £40m.", "Net profit at the grocer was £27m."),
    ("Drivers had asked for a bonus of 900 euros.", "Drivers will get a bonus of 500 euros."),
    ("The hall was budgeted at 12 million euros.", "The hall ended up costing 19 million euros."),
    ("The grant is worth $9 million.", "The school gets $3 million a year of the grant."),
    ("The levy puts 12 cents on every bag.", "The levy on bags brings in 3 million euros."),
    ("A poll puts Orla Finn at 38 per cent.", "Orla Finn took 44 per cent of the poll."),
    ("The repairs cost 9 million euros.", "Engineers had put the cost of repairs at 6 million euros."),
    ("The visitors led 1-0 at half-time.", "The visitors won 3-2."),
    ("The miller was fined $3,000.", "His son was fined $700."),
    ("Reports that the pier was sold for £9m are false, the owner said.", "The pier was sold for £6m."),
    ("Women make up 35 percent of the guild.", "Men hold 60 percent of seats in the guild."),
    ("A fifth of pupils fail the swimming test.", "Eighty percent of pupils pass the swimming test."),
    ("The fund owns 15 percent of the harbour.", "The city holds 60 percent of the harbour."),
    ("A quarter of the staff were absent.", "Three quarters of the staff turned up."),
    ("The line offers £120 in compensation.", "Passengers are entitled to £200 in compensation."),
    ("About 90 people came, 45 percent of them under ten.", "Some 54 percent of all races were lost."),
    ("Bikes made up 15 percent of sales.", "Sales of bikes rose by 30 percent."),
    ("Flooding killed three people in Odda.", "Across the whole of the country the floods killed 17 people."),
    ("The lakes are 40 percent full.", "The largest lake is 61 percent full."),
]


def contradicted(left: str, right: str) -> bool:
    """Whether two short reports give figures that contradict each other."""
    found = Story((report(left), report(right))).compare(0, 1).findings
    return any(one.strong and one.kind in ("number", "money", "percent") for one in found)


@pytest.mark.parametrize(("left", "right"), CONTRADICTIONS)
def test_figures_of_one_sort_contradict_each_other(left: str, right: str) -> None:
    assert contradicted(left, right)


@pytest.mark.parametrize(("left", "right"), NONE)
def test_figures_of_two_sorts_do_not(left: str, right: str) -> None:
    assert not contradicted(left, right)
