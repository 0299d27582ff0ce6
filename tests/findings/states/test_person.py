"""People: one person told of by name, title, trade, nation, party or kin."""

import pytest

from tests.findings.states.conftest import Find

ROLES = [
    (
        "Ines Varga, deputy head of the port authority, signed the order on Monday.",
        "The order bears the name of Ines Varga, who has been head of the port authority since spring.",
        "deputy and head",
    ),
    (
        "Deputy fire chief Roy Halden praised his crews.",
        "Roy Halden, the town's fire chief, praised his crews.",
        "deputy chief and chief",
    ),
    (
        "“We will rebuild,” said Chief Roy Halden of the fire department.",
        "“We will rebuild,” said Roy Halden, the deputy fire chief.",
        "chief of the department",
    ),
    (
        "Headteacher Lena Moss thanked parents.",
        "Lena Moss, the school's deputy head, thanked parents.",
        "deputy head and headteacher",
    ),
    (
        "Omar Tell, the second in command at the union, spoke first. He leads no branch.",
        "The first to speak was union leader Omar Tell.",
        "second in command",
    ),
    (
        "The plan was the work of finance director Hanna Roth.",
        "Hanna Roth, at present the marketing director, drew up the plan.",
        "two functions",
    ),
    (
        "The alarm was raised by Petra Novak, an anaesthetist, in 2019.",
        "Petra Novak, then a theatre nurse, raised the alarm in 2019.",
        "then a nurse",
    ),
    (
        "Lomas, an accountant by trade, kept the books. Greg Lomas has three children.",
        "Greg Lomas, who trained as a lawyer, kept the books.",
        "trained as",
    ),
    (
        "Greg Lomas, who works as a plumber, found the purse.",
        "The purse was found by joiner Greg Lomas.",
        "works as",
    ),
    ("Greg Lomas is a retired postman.", "Greg Lomas, a retired miner, lives alone.", "two former trades"),
    (
        "Plant manager Dora Wynn said nobody was missing.",
        "Dora Wynn, the town's fire chief, said nobody was missing.",
        "plant manager and fire chief",
    ),
    (
        "Julia Amadi, the chief curator, opened the show.",
        "The show was opened by Julia Amadi, the museum's finance director.",
        "curator and finance director",
    ),
    (
        "Her brother, the conductor Piers Lomax, left early.",
        "Piers Lomax, her husband, left early.",
        "her brother and her husband",
    ),
    (
        "The singer's sister, Ana Reis, spoke to reporters.",
        "Ana Reis, the singer's mother, spoke to reporters.",
        "sister and mother",
    ),
    ("The keeper Tomas Brandl, who is German, wept.", "Tomas Brandl, an Austrian, wept.", "who is German"),
    (
        "German striker Tomas Brandl wept.",
        "Brandl, the Austrian international, wept in the arms of his coach.",
        "German striker",
    ),
    (
        "The yacht was sailed by Nils Aker, a Dane by birth and by nationality.",
        "The Swede Nils Aker sailed the yacht.",
        "a Dane, the Swede",
    ),
    (
        "Labour MP Dev Sharma asked for a meeting.",
        "The Conservative MP for the area, Dev Sharma, asked for a meeting.",
        "Labour and Conservative",
    ),
    (
        "Republican senator Jane Holt voted against the bill.",
        "Jane Holt, a Democrat, voted against the bill.",
        "Republican and Democrat",
    ),
    (
        "Karen Ives, who chairs the trust, resigned.",
        "Karen Ives, the trust's chief executive, resigned.",
        "who chairs",
    ),
    (
        "Vice-chair Anna Holt opened the meeting.",
        "The meeting was opened by Anna Holt, the chair of the board.",
        "vice-chair and chair",
    ),
    (
        "Left-back Sam Reed scored the only goal.",
        "The only goal came from midfielder Sam Reed.",
        "two places on the field",
    ),
    (
        "Sam Reed, who was driving the van, was hurt.",
        "Sam Reed, a passenger in the van, was hurt.",
        "who was driving",
    ),
    (
        "Secretary of state for health Leo Marsh resigned.",
        "Leo Marsh, the education secretary, has resigned.",
        "two portfolios",
    ),
    (
        "The prize went to Sam Reed. He is a postman.",
        "Sam Reed, a miner, won the prize.",
        "told of him in the next sentence",
    ),
    (
        "Sam Reed, professor of geology, found the bone.",
        "Sam Reed, a professor of history, found the bone.",
        "two subjects",
    ),
    (
        "Leo Marsh, her ex-husband, was charged.",
        "Her brother, Leo Marsh, was charged.",
        "an ex-husband is no brother",
    ),
    (
        "Defence counsel Leo Marsh called the ruling unfair.",
        "Leo Marsh, for the prosecution, called the ruling unfair.",
        "for a side",
    ),
    (
        "Social Democrat Leo Marsh voted against it.",
        "Leo Marsh of the Greens voted against it.",
        "of the party",
    ),
    (
        "Captain Leo Marsh of the army was killed.",
        "The army said Major Leo Marsh had been killed.",
        "two ranks",
    ),
    (
        "Ida Kroll, the duke's chief of staff, denied it.",
        "The duke's press secretary, Ida Kroll, would not comment.",
        "two posts at one court",
    ),
    (
        "The chief medical officer, Dr. Ida Kroll, closed the pool.",
        "Dr. Ida Kroll, the deputy chief medical officer, closed the pool.",
        "an office before Dr.",
    ),
    (
        "Tomas Rehak, a postman all his working life, raised the alarm.",
        "Tomas Rehak, a former teacher, raised the alarm.",
        "the work of a life",
    ),
    (
        "The winner, retired nurse Ida Kroll, wept.",
        "Ida Kroll, a former headmistress, wept when she won.",
        "retired from one trade",
    ),
    (
        "Ida Kroll, a vet, owns the mill.",
        "The mill belongs to Ida Kroll. A dentist by profession, she lives in Brenna.",
        "said before the comma of the next sentence",
    ),
    (
        "Ida Kroll, a retired music teacher, saw it fall.",
        "It was seen by Ida Kroll. The retired maths teacher was on her way home.",
        "said by what stands for the name",
    ),
    (
        "The jury was led by the novelist Ida Kroll.",
        "The pianist Ida Kroll led the jury.",
        "novelist / pianist",
    ),
    (
        "His coach, Stein Aasen, who is also his father, was in tears.",
        "His uncle Stein was in tears.",
        "a relative by the first name alone",
    ),
    (
        "The tram hit a wall. The driver, a 52-year-old woman, was not hurt.",
        "The driver, a man with years of experience, was not hurt when the tram hit the wall.",
        "a driver who is a woman or a man",
    ),
    (
        "Police arrested the suspect. The suspect was a man in his thirties.",
        "The suspect was arrested at noon. She is to appear in court.",
        "a suspect told of as she",
    ),
    (
        "Chief of staff Ida Kroll denied it.",
        "The prime minister's press secretary, Ida Kroll, would not comment.",
        "whose post it is told in two words",
    ),
    (
        "The buyer was a museum in Oslo, the auctioneer said.",
        "The buyer, bidding by telephone, was a Danish banking heir, the auctioneer said.",
        "a buyer who is a museum or an heir",
    ),
]
NAMES = [
    (
        "Progress candidate Martin Sewell came second by 400 votes in the by-election.",
        "The winner beat Malcolm Sewell of Progress by 400 votes in the by-election.",
        "one initial, one contest",
    ),
    (
        "Mette Holm, who manages the site, said wages would be paid.",
        "Plant manager Karen Holm said wages would be paid to all.",
        "who manages, manager",
    ),
    (
        "Dame Ruth Callender, who chaired the inquiry, read the report.",
        "Inquiry chairwoman Rhona Callender read the report.",
        "chaired, chairwoman",
    ),
    (
        "A spokesman for the prosecutor, Jean Mertens, said vials had been found.",
        "Koen Mertens, who speaks for the prosecutor, said vials had been found.",
        "spokesman, speaks for",
    ),
    (
        "Police chief Andrew Tolliver thanked his officers.",
        "The chief constable, Denise Tolliver, thanked her officers.",
        "police chief, chief constable",
    ),
    (
        "Union president Ramona Castel accused the ministry.",
        "Ramon Castel, the president of the union, accused the ministry.",
        "Ramona, Ramon",
    ),
    (
        "The skipper, Donal Harrigan, called for help at noon.",
        "Skipper Daniel Harrigan called for help at noon.",
        "Donal, Daniel",
    ),
    (
        "Jodie Farrell, who was 26, died on 30 May after giving birth.",
        "Jodie Farrow died on 30 May after giving birth.",
        "surnames that begin alike",
    ),
    (
        "Music teacher Hilary Penn conducted from the roof.",
        "Mrs Hazel Penn, head of music, raised her baton.",
        "one field, one initial",
    ),
    (
        "State mediator Ida Krollmann led the last round of talks.",
        "Both camps praised Ida Krollberg, the mediator sent by the state.",
        "one mediator under two surnames",
    ),
    (
        "A faulty update was to blame, said chief technology officer Ida Brandmo.",
        "Boss of tech Ida Bergmo said sorry for the faulty update.",
        "one office in other words",
    ),
]
NONE = [
    ("Local vet Ada Brook won the seat for the party.", "Ada Brook is the new MP.", "a trade and a seat"),
    ("Ines Falk, the bookkeeper, confessed.", "Accountant Ines Falk confessed.", "one trade in two words"),
    (
        "Rui Costa, his brother-in-law, was cleared.",
        "His wife's brother Rui Costa was cleared.",
        "kin in two words",
    ),
    (
        "Rolf Tann, a father of three, was pulled from the water.",
        "Her husband Rolf Tann was pulled from the water.",
        "a father and a husband",
    ),
    (
        "Deputy mayor Ana Sol opened the fair.",
        "Ana Sol, the former mayor, opened the fair.",
        "a former mayor",
    ),
    (
        "Ana Sol, then deputy leader of the party, lost the vote.",
        "Party leader Ana Sol said it was over.",
        "once the deputy",
    ),
    (
        "Finance director Leo Kamm was named chief executive on Monday.",
        "Leo Kamm, the new chief executive, starts in May.",
        "promoted",
    ),
    (
        "Acting director Julia Amadi is no candidate.",
        "Julia Amadi, the chief curator, is no candidate.",
        "acting for another",
    ),
    ("The England coach Marco Bassi spoke.", "Marco Bassi, an Italian, spoke.", "a coach of another nation"),
    (
        "German chancellor Olga Brandt arrived.",
        "Olga Brandt, who is Austrian-born, arrived.",
        "born elsewhere",
    ),
    (
        "Tomas Brandl, who has German and Austrian passports, wept.",
        "The Austrian Tomas Brandl wept.",
        "two passports",
    ),
    (
        "Scottish singer Ailsa Gunn cancelled.",
        "The British singer Ailsa Gunn cancelled.",
        "a nation within another",
    ),
    (
        "Former Labour MP Dev Sharma asked for a meeting.",
        "Conservative candidate Dev Sharma asked for a meeting.",
        "changed parties",
    ),
    (
        "Volcanologist Sara Quiroga warned of lava.",
        "Sara Quiroga, a geologist, warned of lava.",
        "kindred sciences",
    ),
    ("Poet Lev Adler won the prize.", "Novelist Lev Adler won the prize.", "poet and novelist"),
    ("Racing driver Marco Testi was fined.", "Driver Marco Testi was fined.", "a more exact word"),
    ("Victim Ahmed Nassar was 12.", "Yusuf Nassar was among the victims.", "two of a family"),
    (
        "Farmer Petra Lund lost forty sheep in the flood.",
        "“It came at night,” said Jonas Lund, a retired teacher from the next valley.",
        "one surname, two people",
    ),
    (
        "Mayor Bob Tully opened the bridge.",
        "Senator Ruth Tully had promised the money in May.",
        "two offices",
    ),
    ("Spokesman Ahmed Khan denied it.", "Spokesman Ahmad Khan denied it.", "two spellings"),
    ("Ana Reis, her sister, wept.", "Ana Reis, his mother, wept.", "kin of two people"),
    (
        "Prime Minister Ana Ruiz, who leads the Socialist Party, spoke.",
        "Socialist Party leader Ana Ruiz spoke.",
        "premier and party leader",
    ),
    (
        "Dr Ana Ruiz, a surgeon, runs the hospital.",
        "Hospital director Ana Ruiz said so.",
        "a surgeon who runs the place",
    ),
    (
        "Ana Ruiz, founder of the firm, spoke.",
        "Chief executive Ana Ruiz spoke.",
        "founder and chief executive",
    ),
    (
        "Retired judge Leo Marsh led the inquiry.",
        "Leo Marsh, a former prosecutor and judge, led the inquiry.",
        "both in a life",
    ),
    (
        "American actor Leo Marsh lives in London.",
        "British-American actor Leo Marsh lives in London.",
        "two nations at once",
    ),
    (
        "Leo Marsh, a Conservative until last year, won for Labour.",
        "The Conservative Leo Marsh won in 2019.",
        "one party then",
    ),
    (
        "Sergeant Leo Marsh was promoted to lieutenant on Monday.",
        "Lieutenant Leo Marsh took over on Monday.",
        "promoted in rank",
    ),
    (
        "Sarah Smith, who was in the first carriage, heard a bang.",
        "Steven Smith, who was in the second carriage, heard a bang.",
        "a usual surname",
    ),
    ("Analyst Leo Marsh expects a cut.", "Analyst Karl Anders expects a cut.", "two analysts"),
    (
        "Union leader Carla Benz rejected the plan.",
        "Deputy union leader Jonas Benz had no comment.",
        "leader and deputy of one surname",
    ),
    (
        "“It was theft, plain and simple,” prosecutor Ivo Bracken KC told the jury.",
        "Prosecutor Ivo Bracken told the jury it was plain theft.",
        "letters behind a name are no surname",
    ),
    (
        "PM Sandoval opened the bridge on Friday.",
        "Prime Minister Luisa Sandoval opened the bridge on Friday.",
        "a short title is no first name",
    ),
    (
        "Gov. Sandoval opened the bridge on Friday.",
        "Governor Luisa Sandoval opened the bridge on Friday.",
        "a shortened title is no first name",
    ),
    (
        "Keswell manager Dora Finch praised the goalkeeper after the match.",
        "Dora Finch, a maths teacher until 2021, praised the goalkeeper after the match.",
        "a post until a year is over",
    ),
    (
        "Plant manager Dora Finch praised the crew.",
        "Dora Finch, a nurse before she joined the firm, praised the crew.",
        "a post before another is over",
    ),
    (
        "Plant manager Dora Finch praised the crew.",
        "Dora Finch, who used to be a nurse, praised the crew.",
        "a post somebody used to have",
    ),
    (
        "Keswell manager Dora Finch praised the goalkeeper after the match.",
        "Dora Finch, a postwoman from Keswell, praised the goalkeeper after the match.",
        "who manages a small club has a trade besides",
    ),
    (
        "Sen. Mark Kellow voted for the bill.",
        "It was a bad day for farmers, Sen. Mark Wardrop told reporters.",
        "two senators of one first name",
    ),
    (
        "Ida Kroll, a vet, was there with a man. The retired judge Max Holm had sent him.",
        "Ida Kroll was there. The retired judge's dog barked.",
        "of somebody else's dog",
    ),
    (
        "The tram driver, a woman of 52, was not hurt when the tram hit the lorry.",
        "The lorry driver, a man with years of experience, was not hurt when the tram hit the lorry.",
        "drivers of two vehicles",
    ),
    (
        "The driver, a woman of 52, was not hurt.",
        "Both drivers were questioned. The driver, a man of 30, was not hurt.",
        "two drivers",
    ),
    (
        "The driver, a woman of 52, was not hurt.",
        "The driver told police that a girl had run out. He had seen her too late, said his friend.",
        "he may be somebody else",
    ),
    (
        "The singer Ida Kroll wept.",
        "Ida Kroll, a guitarist and music teacher, wept.",
        "who sings may play and teach",
    ),
    (
        "The conductor, Ida Kroll, stopped the train.",
        "Ida Kroll, the guard, stopped the train.",
        "a conductor is a guard",
    ),
    (
        "The buyer was a museum guard from Oslo, the auctioneer said.",
        "The buyer, a collector of old prints, was a guard from Oslo, the auctioneer said.",
        "a museum guard is no museum",
    ),
    (
        "The buyer was a Norwegian collector, the auctioneer said.",
        "The buyer was a woman from Oslo, the auctioneer said.",
        "a woman who collects",
    ),
    (
        "The winner, a woman from Kenya, crossed the line at noon.",
        "The winner, a man from Ethiopia, crossed the line at 11 am.",
        "men and women run two races",
    ),
    (
        "Ida Kroll, a nurse since 2019, raised the alarm.",
        "Ida Kroll, who was a teacher before that, raised the alarm.",
        "one trade after the other",
    ),
]


@pytest.mark.parametrize(("left", "right"), [pytest.param(*case[:2], id=case[2]) for case in ROLES])
def test_one_person_is_not_both(find: Find, left: str, right: str) -> None:
    """Offices, trades, nations, parties and kinships that nobody has at once."""
    assert [one.kind for one in find(left, right) if one.strong] == ["role"]


@pytest.mark.parametrize(("left", "right"), [pytest.param(*case[:2], id=case[2]) for case in NAMES])
def test_one_person_has_one_name(find: Find, left: str, right: str) -> None:
    """An office or a deed tells that two names are of one person."""
    assert [one.kind for one in find(left, right) if one.strong] == ["name"]


@pytest.mark.parametrize(("left", "right"), [pytest.param(*case[:2], id=case[2]) for case in NONE])
def test_people_who_may_be_both_or_two(find: Find, left: str, right: str) -> None:
    """What goes together, has changed, or may be of two people is no contradiction."""
    assert [(one.kind, one.left.text, one.right.text) for one in find(left, right) if one.strong] == []
