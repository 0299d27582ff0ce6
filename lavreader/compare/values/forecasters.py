"""Forecasters: whether two forecast, estimate, demand or offer each for themselves."""

from lavreader.compare.reading.analysis import meaning
from lavreader.compare.values.matched_facts import Match, Pair
from lavreader.language.tokens import stem

_FORECASTING = frozenset(
    stem(verb)
    for verb in [
        "expect",
        "forecast",
        "predict",
        "estimate",
        "project",
        "foresee",
        "see",
        "reckon",
        "anticipate",
    ]
)
# Verbs of two who want different things: a union demands, a company offers.
_ASKING = frozenset(stem(verb) for verb in ("demand", "want", "seek", "ask"))
_OFFERING = frozenset(stem(verb) for verb in ("offer", "propose"))
_BARGAINING = _ASKING | _OFFERING
# Words for one party of a bargain or an extortion.
_PARTIES = tuple(
    frozenset(meaning(stem(noun)) for noun in party)
    for party in (
        (
            "attacker",
            "hacker",
            "gang",
            "thief",
            "thieves",
            "kidnapper",
            "extortionist",
            "blackmailer",
            "robber",
        ),
        ("company", "firm", "boss", "bosses", "management", "employer", "operator", "airline", "owner"),
        ("union", "worker", "staff", "employee", "striker"),
    )
)


def of_two_forecasters(pair: Pair, match: Match) -> bool:
    """Whether two who share no name or noun each forecast, estimate, demand or offer for themselves."""
    told = []
    verbs = []
    for facts, fact in ((pair.left, match.left), (pair.right, match.right)):
        words = facts.analysis.parsed[fact.sentence].words
        before = words[: facts.analysis.parsed[fact.sentence].word_at(fact.value.start)]
        claiming = _FORECASTING if fact.value.kind == "number" else _FORECASTING | _BARGAINING
        verb = next((number for number, word in enumerate(before) if word.stem in claiming), None)
        if verb is None:
            return False
        verbs.append(before[verb].stem)
        told.append(frozenset(meaning(word.stem) for word in before[:verb] if word.tag in ("noun", "name")))
    if not told[0] or not told[1] or told[0] & told[1]:
        return False
    if _on_one_side(*verbs):
        if any(told[0] & party and told[1] & party for party in _PARTIES):
            return False  # attackers who demand, hackers who ask
        # Thieves who demand and hackers who ask are the same ones where neither article knows the other word.
        return bool(told[0] & pair.right.told or told[1] & pair.left.told)
    return True


def _on_one_side(one: str, two: str) -> bool:
    """Whether two verbs of bargaining both ask or both offer."""
    return any(one in side and two in side for side in (_ASKING, _OFFERING))
