"""Slots: one place in a story, filled by two names."""

import pytest

from tests.findings.states.conftest import Find

CONFLICTS = [
    (
        "The largest shareholder, Lodge Partners, backs the deal.",
        "Harlow Brothers, the largest shareholder, backs the deal.",
        ("Lodge Partners", "Harlow Brothers"),
    ),
    (
        "The coach overturned on a bend. It belonged to Tatra Travel.",
        "The bus, run by Danube Lines, had set off at noon.",
        ("Tatra Travel", "Danube Lines"),
    ),
    (
        "The bus, run by Danube Lines, had set off at noon.",
        "The company that owns the coach, Tatra Travel, sent another.",
        ("Danube Lines", "Tatra Travel"),
    ),
    (
        "The seller is advised by the bank Lodge Stone.",
        "The seller's financial adviser is Harlow Brothers.",
        ("Lodge Stone", "Harlow Brothers"),
    ),
    (
        "The house was insured with Nordic Mutual.",
        "The house's insurer, Harbour Life, will pay.",
        ("Nordic Mutual", "Harbour Life"),
    ),
    (
        "The shortfall was put at £480m by the administrators, Lodge Partners.",
        "The administrators, Marchmont Reid, put the deficit at 480 million pounds.",
        ("Lodge Partners", "Marchmont Reid"),
    ),
    (
        "Transway, which is a subsidiary of Ferrovale, made a loss of 12 million euros.",
        "Transway, whose Spanish parent is Iberline, lost 12 million euros.",
        ("Ferrovale", "Iberline"),
    ),
    (
        "The plant, owned by the Swiss giant Helvor, is to close in May.",
        "Alpina, the owner of the plant, will close it in May.",
        ("Helvor", "Alpina"),
    ),
    (
        "A group calling itself Grey Heron said on its channel that it had done it.",
        "The gang known as Black Heron claimed the attack.",
        ("Grey Heron", "Black Heron"),
    ),
    (
        "The brewer is advised by the bank Varley Holm.",
        "The brewer's adviser is Kestrel Partners.",
        ("Varley Holm", "Kestrel Partners"),
    ),
    (
        "The bridge was built by Strabner in 1994.",
        "Balfour Kent built the bridge in 1994.",
        ("Strabner", "Balfour Kent"),
    ),
    (
        "Insurer Nordic Mutual said on Tuesday that it would pay for the roof.",
        "The hall's insurer, Harbour Life, has promised to pay for the roof.",
        ("Nordic Mutual", "Harbour Life"),
    ),
    (
        "The motion, tabled by the Green League, needed 121 votes.",
        "Moved by the National Bloc, the motion needed 121 votes to pass.",
        ("Green League", "National Bloc"),
    ),
    (
        "Police dog Rex found the boy in a barn.",
        "The boy was found in a barn by police dog Max.",
        ("Rex", "Max"),
    ),
    (
        "Operation Falcon began at dawn with 200 officers.",
        "Two hundred officers took part in Operation Hawk, which began at dawn.",
        ("Falcon", "Hawk"),
    ),
    (
        "The trawler Ocean Maid sank within minutes.",
        "The Ocean Pearl, a trawler, sank within minutes.",
        ("Ocean Maid", "Ocean Pearl"),
    ),
    (
        "The drug, sold as Cardexa, costs 900 euros a month.",
        "Sold under the name Vasolin, the drug costs 900 euros a month.",
        ("Cardexa", "Vasolin"),
    ),
    (
        "The tower will be designed by Kessel Partners.",
        "Harlow & Venn will design the tower.",
        ("Kessel Partners", "Harlow & Venn"),
    ),
    (
        "Ms Holm filed for divorce in Bergen, her lawyer said. She and Mr Aas were married for ten years.",
        "The divorce petition was lodged in Bergen on Monday by Mr Aas. Ms Holm would not comment.",
        ("Ms Holm", "Mr Aas"),
    ),
    (
        "The Polar Aid Fund will send 40,000 doses of vaccine.",
        "The 40,000 doses of vaccine were promised last week by the Relief Alliance.",
        ("Polar Aid Fund", "Relief Alliance"),
    ),
    (
        "Helvor has bought the jam maker Bruckner.",
        "Bruckner, the jam maker, was snapped up by its rival Alpina.",
        ("Helvor", "Alpina"),
    ),
    (
        "The grocer was charged under the Weights Act.",
        "The grocer is charged with offences under the Fair Trading Act.",
        ("Weights Act", "Fair Trading Act"),
    ),
    (
        "The probe lifted off on a Falcata rocket.",
        "A Condor rocket carried the probe into space as it lifted off.",
        ("Falcata", "Condor"),
    ),
    (
        "The bell was blessed by Father Milan Sand.",
        "Jonas Pichler, who blessed the bell, is the oldest priest of the town.",
        ("Father Milan Sand", "Jonas Pichler"),
    ),
    (
        "Petra Ilic was elected mayor of Brenna.",
        "Voters in Brenna have chosen Dana Sandvik as their new mayor.",
        ("Petra Ilic", "Dana Sandvik"),
    ),
]
NONE = [
    (
        "The shareholder Lodge Partners backs the deal.",
        "Harlow Brothers, another shareholder, backs the deal.",
        "two shareholders",
    ),
    (
        "The ship belonged to Tatra Travel, which had bought it in May.",
        "The ship, operated by Danube Lines, had set off at noon.",
        "an owner and an operator",
    ),
    (
        "The seller is advised by the bank Lodge Stone.",
        "The buyer's financial adviser is Harlow Brothers.",
        "advisers of two sides",
    ),
    (
        "The coach overturned on a bend. It belonged to Tatra Travel.",
        "The hotel where they slept belonged to Danube Lines.",
        "a coach and a hotel",
    ),
    (
        "The charity Shelter Now called the plan cruel.",
        "The charity Open Door welcomed the money.",
        "two charities",
    ),
    (
        "The plant is owned by Helvor.",
        "The owner of the plant, Helvor Group, is Swiss.",
        "a longer name",
    ),
    (
        "The plant is owned by the Swiss firm Helvor.",
        "The farm next door is owned by Jonas Pichler.",
        "two things owned",
    ),
    (
        "The operator, the North Sea Transport Company, said so.",
        "NSTC, the operator, said so.",
        "a name and its initials",
    ),
    (
        "The buyer, Alpina, has paid. Its rival Helvor gave up.",
        "The buyer, Helvor, has paid.",
        "both names told",
    ),
    (
        "One driver, Petra Novak, was hurt in the pile-up.",
        "Driver Jonas Pichler said the fog had come without warning.",
        "two drivers",
    ),
    (
        "The book was published by Lodge Press.",
        "The report was published by the Treasury in May.",
        "two publications",
    ),
    (
        "The ferry's owner, Blue Lines, said it was insured.",
        "The quay's owner, Port Holdings, said it was insured.",
        "owners of two things",
    ),
    (
        "The plant is operated by Helvor.",
        "Until 2019 the plant was operated by Alpina.",
        "one after the other",
    ),
    (
        "The insurer Nordic Mutual puts the damage at 3 billion euros.",
        "The reinsurer Harbour Life puts the damage at 3 billion euros.",
        "two trades",
    ),
    (
        "Shares in the buyer, Alpina, fell.",
        "A second bidder, Helvor, withdrew.",
        "another bidder",
    ),
    (
        "Ms Holm filed a report on the harbour in Bergen.",
        "Mr Aas filed for divorce in Bergen.",
        "another paper was filed",
    ),
    (
        "Norholm sent 400 workers to the harbour.",
        "Alpina sent 400 workers to the harbour after the storm.",
        "several may send workers",
    ),
    (
        "The grocer won the Marlow Prize for his jam.",
        "The grocer, who won the Bruck Award two years ago, sells jam.",
        "prizes of two years",
    ),
    (
        "The mare, trained by Jonas Pichler, won by a length.",
        "The mare was ridden by Petra Ilic and won by a length.",
        "a trainer and a jockey",
    ),
    (
        "Petra Ilic was elected mayor of Brenna.",
        "Dana Sandvik was elected treasurer of the party in Brenna.",
        "two offices",
    ),
]


@pytest.mark.parametrize(("left", "right", "values"), CONFLICTS)
def test_two_names_for_one_place(find: Find, left: str, right: str, values: tuple[str, str]) -> None:
    """Only one owns, built, moved or administers it."""
    strong = [finding for finding in find(left, right) if finding.strong]
    assert [(one.kind, (one.left.text, one.right.text)) for one in strong] == [("name", values)]


@pytest.mark.parametrize(("left", "right"), [pytest.param(*case[:2], id=case[2]) for case in NONE])
def test_names_that_go_together(find: Find, left: str, right: str) -> None:
    """Two of a kind, one name in two forms, or places in two matters are no contradiction."""
    assert [(one.kind, one.left.text, one.right.text) for one in find(left, right) if one.strong] == []
