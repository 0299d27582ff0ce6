"""Figures and days of long sentences that look alike and are of two stages, people, places or deals."""

import pytest

from tests.findings.values.test_likely import article, strong

TRAPS = [
    pytest.param(
        "The Ravens beat the Orcas 105-97 to claim the title after a season with a 16-5 run in the playoffs.",
        "The title of the Ravens came on the heels of a fine season, with an 83-20 record until mid-June.",
        id="games won over two stretches",
    ),
    pytest.param(
        "Lindqvist took her third chance to break for 2-0 after a nervous start on the grass of Aldeby.",
        "Lindqvist, who had hurt her wrist, served for the match at 5-3 on the grass of Aldeby.",
        id="two games of one set",
    ),
    pytest.param(
        "His 9-year-old son, Otto, waited behind the rope at the last hole and jumped into his arms.",
        "The 41-year-old, who had not won for six years, wept at the last hole as he hugged his caddie.",
        id="a child and a father",
    ),
    pytest.param(
        "The general died on Saturday at a military hospital in the capital after a short illness.",
        "The general's death was confirmed on Sunday by his family, who want him buried in the capital.",
        id="a death and its confirmation",
    ),
    pytest.param(
        "The forger was arrested on Saturday night in a hotel near the border after a long manhunt.",
        "The forger's arrest was made public on Monday when prosecutors filed papers near the border.",
        id="an arrest and when it was known",
    ),
    pytest.param(
        "Among the athletes named in the report was Ivar Sund, who won the 1,500 metres at Aldeby in 2008.",
        "Karin Lindqvist, who won the Halden Open in 1999, was also named in the report on athletes.",
        id="two winners",
    ),
    pytest.param(
        "The refinery, about 30 miles east of Aldeby, was built in the 1930s and employs 900 people.",
        "The explosion at the refinery shook windows more than 40 miles away, residents said.",
        id="where it lies and how far it was felt",
    ),
    pytest.param(
        "The fireball lit the sky and the blast was heard 15 kilometres away in the town of Halden.",
        "The depot lies 6 kilometres south of Halden, a town of some 80,000 people.",
        id="heard from afar, lies near by",
    ),
    pytest.param(
        "Jurors deliberated for three days before telling the judge they had reached a verdict.",
        "Jurors reached their verdict after 17 hours of deliberations spread over most of a week.",
        id="days and hours of deliberations",
    ),
    pytest.param(
        "Last updated at 16:05 GMT. The prime minister announced his resignation outside his office.",
        "The prime minister came out of his office at 11:30 GMT to announce his resignation.",
        id="the page's own hour",
    ),
    pytest.param(
        "The cannery, more than 90 years old, is the largest employer in Halden.",
        "The cannery is among the largest employers in Halden, a community of 28,000 south of Aldeby.",
        id="a town's people",
    ),
    pytest.param(
        "Sundvik Oil paid $48.2 billion to buy Amsel in August in the largest industrial merger until then.",
        "Halden is in talks on a takeover of Norrland worth $70 billion, the largest industrial merger ever.",
        id="two takeovers",
    ),
    pytest.param(
        "The ruling party's deputies narrowly approved on Thursday their bill to overhaul the health law.",
        "On Wednesday, however, a number of the deputies agreed to support the bill on the health law.",
        id="a promise and a vote",
    ),
    pytest.param(
        "Brandao will be unveiled to supporters at the club's stadium on Monday evening, the club said.",
        "Brandao was unveiled at a news conference on Tuesday as the club's most expensive player.",
        id="the fans and the press",
    ),
    pytest.param(
        "The bomb went off outside a police station in Halden at 8:30 a.m., when the streets were full.",
        "A second bomb exploded at about 9:15 a.m. outside the hospital to which the wounded of Halden came.",
        id="a second one",
    ),
    pytest.param(
        "The budget passed by 218 votes to 210 shortly before midnight after a day of arm-twisting.",
        "An amendment that would have struck the tax rise from the budget failed by 201 votes to 227.",
        id="a budget and an amendment",
    ),
    pytest.param(
        "Unemployment in the euro zone rose to 11.2 percent in April, the highest since the start.",
        "In Spain unemployment stood at 24.3 percent, while in Austria it was the lowest in the euro zone.",
        id="a union and one of its lands",
    ),
    pytest.param(
        "In Florida, the governor ordered 500,000 people to leave the coast before the hurricane.",
        "In Alabama, officials told 370,000 people along the coast to leave before the hurricane.",
        id="two states",
    ),
    pytest.param(
        "About 40 percent of the students at the college come from abroad, most of them from China.",
        "The number of students from China at the college has risen by 12 percent over the past year.",
        id="a share and a rise",
    ),
    pytest.param(
        "Shares in the carmaker closed 18.6 percent lower after falling even more in early trading.",
        "Shares in the carmaker have lost 35 percent since the regulators' announcement on Friday.",
        id="a day's fall and the whole",
    ),
    pytest.param(
        "The storm, with winds of 130 miles an hour, made landfall near Aldeby on Thursday night.",
        "By Friday morning the storm's winds had dropped to 75 miles an hour as it moved inland.",
        id="what it has dropped to",
    ),
    pytest.param(
        "About 200 firefighters fought the blaze, which began on Sunday in a pine forest near Halden.",
        "By Tuesday more than 1,700 firefighters and a dozen aircraft were fighting the blaze near Halden.",
        id="by Tuesday",
    ),
    pytest.param(
        "The deal values the company at $19 billion, including $4 billion in cash.",
        "The company had sales of $1.2 billion and was valued at $1.5 billion when it last raised money.",
        id="when it last raised money",
    ),
    pytest.param(
        "Three of the dead were children, and the youngest was 18 months old, the hospital's director said.",
        "Two of the dead were tourists from Germany, the foreign ministry in Berlin said on Monday.",
        id="children and tourists",
    ),
    pytest.param(
        "The tower, 120 metres high, was begun in 1887 and finished for the world's fair.",
        "The fire broke out on the second level of the tower, 57 metres above the ground.",
        id="how high it is and how high up",
    ),
    pytest.param(
        "The mayor's funeral will be held on Thursday at St Mary's, where he was married.",
        "The mayor's body lay in state on Wednesday in the town hall, where thousands filed past the coffin.",
        id="lying in state",
    ),
    pytest.param(
        "The president, 70, was admitted to the hospital on Friday evening with a high fever.",
        "The president left the hospital on Monday evening and returned to the palace by helicopter.",
        id="into hospital and out of it",
    ),
    pytest.param(
        "He is serving a 14-year sentence for espionage in a penal colony far from the capital.",
        "She was arrested with him and was serving a nine-year sentence when she was pardoned.",
        id="he and she",
    ),
    pytest.param(
        "The ministry said 33 people had died in the capital, where hospitals were overwhelmed.",
        "At least 270 people have died across the country since the outbreak began, the ministry said.",
        id="the capital and the country",
    ),
    pytest.param(
        "The hostages were led out of the hotel on Saturday morning, and the gunmen were shot.",
        "Gunmen burst into the hotel on Friday and took the hostages to the seventh floor.",
        id="two deeds of two groups",
    ),
    pytest.param(
        "The vaccine was 90 percent effective in the trial, the company said, with no side effects.",
        "Of the volunteers in the trial, 42 percent came from ethnic minorities, the company said.",
        id="how well it works and in whom",
    ),
    pytest.param(
        "The driver was going 192 kilometres an hour when he lost control on the bend, the judge said.",
        "The speed limit on the bend is 80 kilometres an hour, the judge said.",
        id="a speed and the limit",
    ),
]


@pytest.mark.parametrize(("left", "right"), TRAPS)
def test_two_matters(left: str, right: str) -> None:
    """Both sentences can be true."""
    assert strong(article("left", left), article("right", right)) == set()


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        pytest.param(
            "Aldeby led 2-0 at half-time through goals from Sund and Berg in the derby.",
            "Aldeby were 1-0 up at half-time in the derby after Sund had scored from a free kick.",
            ("2-0", "1-0"),
            id="one stage of a match",
        ),
        pytest.param(
            "The 34-year-old driver, who has not been named, was arrested at the scene of the crash.",
            "The driver, a 43-year-old who has not been named, was arrested at the scene of the crash.",
            ("34", "43"),
            id="one driver's age",
        ),
        pytest.param(
            "The forger's arrest was announced on Tuesday by the prosecutors' office in Halden.",
            "The forger's arrest was announced on Wednesday by the prosecutors' office in Halden.",
            ("Tuesday", "Wednesday"),
            id="one announcement",
        ),
        pytest.param(
            "Karin Lindqvist, who won her first Halden Open in 1999, said she would not play in Aldeby.",
            "Karin Lindqvist, who won her first Halden Open in 1997, said she would not play in Aldeby.",
            ("1999", "1997"),
            id="one winner",
        ),
        pytest.param(
            "The refinery, about 30 miles east of Aldeby, was built in the 1930s and employs 900 people.",
            "The refinery, which lies 50 miles east of Aldeby, employs 900 people and is very old.",
            ("about 30 miles", "50 miles"),
            id="one distance",
        ),
        pytest.param(
            "Jurors deliberated for three days before telling the judge they had reached a verdict.",
            "Jurors deliberated for five days before they told the judge that they had reached a verdict.",
            ("three days", "five days"),
            id="days of deliberations",
        ),
        pytest.param(
            "Sundvik Oil paid $48.2 billion to buy Amsel in August in the largest industrial merger.",
            "Sundvik Oil agreed in August to pay $53 billion for Amsel in the largest industrial merger.",
            ("$48.2 billion", "$53 billion"),
            id="one takeover",
        ),
        pytest.param(
            "Brandao will be unveiled to supporters at the club's stadium on Monday evening, the club said.",
            "Brandao is to be unveiled to supporters at the club's stadium on Tuesday evening, it said.",
            ("Monday", "Tuesday"),
            id="one presentation",
        ),
        pytest.param(
            "The budget passed by 218 votes to 210 shortly before midnight after a day of arm-twisting.",
            "The budget passed late at night by 221 votes to 207 after a day of arm-twisting.",
            ("218 votes to 210", "221 votes to 207"),
            id="one ballot",
        ),
        pytest.param(
            "Unemployment in Spain rose to 21.2 percent in April, the highest since the start.",
            "In Spain unemployment rose to 24.3 percent in April, which is more than ever before.",
            ("21.2 percent", "24.3 percent"),
            id="one land",
        ),
        pytest.param(
            "The tower, 120 metres high, was begun in 1887 and finished for the world's fair.",
            "The tower, which is 180 metres high, was begun in 1887 for the world's fair.",
            ("120 metres", "180 metres"),
            id="one height",
        ),
    ],
)
def test_one_matter(left: str, right: str, values: tuple[str, str]) -> None:
    """The same constructions where both sentences are of one thing."""
    assert values in strong(article("left", left), article("right", right))
