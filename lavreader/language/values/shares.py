"""Money and shares: amounts of a currency, per cent, points, fractions and ratios."""

import re
from collections.abc import Iterator
from itertools import chain

from lavreader.language.values.measures import currencies, currency_prefixes
from lavreader.language.values.numbers import BOUND, NUMBER, Quantity, quantity
from lavreader.language.values.rough_numbers import fractions
from lavreader.language.values.triggers import Trigger
from lavreader.language.values.value import LEAD, RANGE, Part, Value, amounts_of, change_of, part_of, trim

# "R450m" and "N3 billion" have no space, and say so by a scale or by thousands.
_ONE_LETTER = r"(?-i:\b[RN](?=\d{1,3}(?:,\d{3}|(?:\.\d+)?\s?(?:bn|m|million|billion|trillion)\b)))"
_PREFIXES = "|".join(sorted((name for name in currency_prefixes() if len(name) > 1), key=len, reverse=True))
_SYMBOLS = (
    r"(?:US|AU|NZ|HK|CA|[ACS])?\$|[€£¥₹₽₩₪₴₺]|(?:USD|EUR|GBP|CHF)\s?|\bRs\.?\s?|"
    rf"(?-i:\b(?:{_PREFIXES})\.?\s?(?=\d))|{_ONE_LETTER}"
)
_MAGNITUDE = (
    r"(?:[\s-]?(?:thousand|million|billion|trillion|lakh|crore)|\s?(?:mln|bln|mn|bn|tn|trn|m|b|k))?(?![\w])"
)
_AMOUNT = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_MONEY_BEFORE = re.compile(
    rf"(?P<bound>{BOUND})?(?P<symbol>{_SYMBOLS})(?P<first>(?:{_AMOUNT}){_MAGNITUDE})"
    rf"(?:\s?(?:-|–|to|and)\s?(?:{_SYMBOLS})?(?P<second>(?:{_AMOUNT}){_MAGNITUDE}))?",
    re.IGNORECASE,
)
_CURRENCY_NAMES = "|".join(sorted((re.escape(n) for n in currencies() if n.isalpha()), key=len, reverse=True))
_MONEY_AFTER = re.compile(
    rf"(?P<bound>{BOUND})?{LEAD}{RANGE}[-\s](?P<nation>(?:US|American|Canadian|Australian|Swiss|Hong\sKong|"
    rf"Singapore|New\sZealand)\s)?(?P<currency>{_CURRENCY_NAMES})\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(
    rf"(?P<bound>{BOUND})?{LEAD}(?P<first>{NUMBER})(?:\s?(?:%|per\s?cent))?"
    rf"(?:(?:\s?[-–]\s?|\sto\s|\sand\s)(?P<second>{NUMBER}))?(?:\sof\sa)?[-\s]?"
    r"(?P<unit>%(?:\s?points?)?|(?-i:pc)\b|per\s?cent(?:age\spoints?)?\b|percentage[-\s]points?|basis[-\s]points?|points?\b)",
    re.IGNORECASE,
)
# "The 390-million-euro mission"
_MONEY_JOINED = re.compile(
    rf"(?P<bound>{BOUND})?(?<![\w.,])(?P<first>{_AMOUNT})-(?P<scale>thousand|million|billion|trillion)[-\s](?P<currency>{_CURRENCY_NAMES})\b",
    re.IGNORECASE,
)
# "60p", but not the lines of a screen
_PENCE = re.compile(
    rf"(?P<bound>{BOUND})?(?<![\w.,£$€-])(?P<first>\d{{1,4}}(?:\.\d+)?)(?:p?\s?(?:-|–|to)\s?(?P<second>\d{{1,4}}(?:\.\d+)?))?p\b(?!\.\w|\svideo)"
)
_SCREENS = frozenset(["480", "720", "1080", "1440", "2160"])
# "Eight pounds in weight", "two pounds of cheese", but not "8 million pounds of it"
_IN_WEIGHT = re.compile(
    r"\s(?:in\sweight|of\s(?!(?:it|them|which|this|the|its|his|her|their|public|taxpayers)\b)\w+)"
)
_FRACTION = re.compile(
    rf"(?P<bound>{BOUND})?\b(?:(?P<count>one|two|three|four|five|a|\d)[-\s])?"
    rf"(?P<name>{'|'.join(fractions())})(?P<plural>s)?\s(?P<link>of\s(?!an\shour|a\s(?:[mb]illion|trillion)\b)(?:a\s)?|a\s)(?P<rest>(?:percentage\s)?point\b)?",
    re.IGNORECASE,
)
# "Half the houses", "half its staff", but not "half the price of last year"
_HALF = re.compile(
    rf"(?P<bound>{BOUND})?\bhalf\s(?=(?:the|its|their|his|her|our|all|this|these|those)\s"
    r"(?!(?:size|price|cost|time|way|battle|distance|speed|height|width|length|weight|rate|fun|day|night|year|"
    r"week|month|season|match|game|race|season|world|story|truth|amount|sum|number|length|team|original|usual|normal)\b))",
    re.IGNORECASE,
)
# "Cut by a third", "rose by an eighth or so", "a cut of one fifth"
_BY_FRACTION = re.compile(
    r"\b(?:by|(?:cut|rise|increase|fall|drop|reduction|decline|discount|premium|saving|growth|jump|raise|decrease)\sof)"
    rf"\s(?P<bound>{BOUND})?(?P<count>an?|one|two|three|four|five)[-\s](?P<name>{'|'.join(fractions())})(?P<plural>s)?"
    r"\b(?!\s(?:of|party|person|time|place|day|year))",
    re.IGNORECASE,
)
# "Fell a tenth", "up a fifth on last year"
_BARE_FRACTION = re.compile(
    r"\b(?:rose|rise|risen|fell|fall|fallen|dropped|drop|jumped|climbed|grew|grow|grown|up|down|increased|decreased|declined|"
    r"slumped|surged|soared|plunged|tumbled|shrank|shrunk|shrink|slid|slipped)\s"
    rf"(?P<bound>{BOUND})?(?P<count>an?|two|three|four)[-\s](?P<name>third|quarter|fifth|sixth|eighth|tenth)(?P<plural>s)?"
    r"\b(?=[,.;]|$|\s(?:on|in|since|from|to|last|this|over|during|and|compared|year|after|as|between|within)\b)",
    re.IGNORECASE,
)
# "Two-thirds said so", "three-quarters were empty"
_SHARE_ALONE = re.compile(
    rf"(?P<bound>{BOUND})?\b(?P<count>two|three|four|nine)[-\s](?P<name>third|quarter|fifth|tenth)(?P<plural>s)"
    r"(?=\s(?:[a-z]+ed|said|say|were|are|have|had|want|think|believe|support|back|oppose|did|do|chose|felt|knew)\b)",
    re.IGNORECASE,
)
# "Exports halved", "output doubled last year", "shrunk by half", "cut in half"
# "Only a quarter were under twenty", but not "a fifth had run away"
_ONE_SHARE_ALONE = re.compile(
    rf"(?P<bound>{BOUND})?\b(?P<count>an?|one)[-\s](?P<name>third|quarter|fifth|eighth|tenth)(?P<plural>s)?"
    r"(?=\s(?:were|are|have|say|want|think|believe|support|back|oppose|do)\b)",
    re.IGNORECASE,
)
_MULTIPLIED = re.compile(
    r"\b(?P<name>halved|doubled|trebled|tripled|quadrupled|by\shalf|in\shalf)"
    r"(?=[.;]|,\s|\s(?:since|over\sthe|last|within|during|compared|between|in\sthe|in\sa|in\s(?:19|20)\d\d|this\syear)\b)",
    re.IGNORECASE,
)
_MULTIPLES = {"halved": 50.0, "by": 50.0, "in": 50.0, "doubled": 100.0, "tr": 200.0, "quadrupled": 300.0}
_RATIO = re.compile(
    rf"(?P<bound>{BOUND})?(?P<one>{NUMBER})\s(?:in|out\sof)\s(?:every\s)?(?P<two>{NUMBER})\b(?!\s?(?:%|years|months|weeks|days|hours|minutes))",
    re.IGNORECASE,
)
# "Nine homes in ten lost power", but not "two men in three boats"
_RATIO_OF = re.compile(
    rf"(?P<bound>{BOUND})?(?P<one>{NUMBER})\s[a-z-]+\s(?:in|out\sof)\s(?:every\s)?(?P<two>{NUMBER})"
    r"(?=[,.;:]|\s(?:in|at|of|lost|had|has|have|were|was|are|is|do|did|say|said|want|wanted|voted|will|would|could|who)\b)",
    re.IGNORECASE,
)
# "Weighed in at 140 pounds"
_WEIGHING = re.compile(r"\bweigh(?:s|ed|ing)?\s(?:in\sat\s|only\s|just\s|about\s|some\s)?$", re.IGNORECASE)


def money_in(text: str, triggers: frozenset[Trigger]) -> Iterator[Value]:
    """Amounts of a currency, its sign before or its name behind."""
    names = currencies()
    for match in _MONEY_BEFORE.finditer(text) if "currency_sign" in triggers else ():
        symbol = match.group("symbol").strip()
        unit = currency_prefixes().get(symbol.removesuffix(".")) or names[symbol.casefold()]
        for amount, start, end, part in amounts_of(text, match):
            part = part or _money_change(text, start, end)
            yield Value("money", "money", start, end, amount, unit=unit, part=part)
    for match in _MONEY_AFTER.finditer(text) if "currency" in triggers else ():
        nation = (match.group("nation") or "").strip().casefold()
        unit = names[match.group("currency").casefold()]
        if nation and nation not in ("us", "american", "swiss"):
            unit = f"{nation} {unit}"
        if unit == "pound" and (
            _IN_WEIGHT.match(text, match.end()) or _WEIGHING.search(text, 0, match.start())
        ):
            continue
        for amount, start, end, part in amounts_of(text, match):
            part = part or _money_change(text, start, end)
            yield Value("money", "money", start, end, amount, unit=unit, part=part)


def joined_money_in(text: str) -> Iterator[Value]:
    """Sums that stand as one word before a noun: *a 390-million-euro mission*."""
    for match in _MONEY_JOINED.finditer(text):
        amount = quantity(f"{match.group('first')} {match.group('scale')}", None, match.group("bound") or "")
        if amount is not None:
            start, end = trim(text, *match.span())
            unit = currencies()[match.group("currency").casefold()]
            yield Value("money", "money", start, end, amount, unit=unit, part=part_of(text, start, end))


def pence_in(text: str) -> Iterator[Value]:
    """Pence by their letter: *60p*."""
    for match in _PENCE.finditer(text):
        for amount, start, end, part in (
            amounts_of(text, match) if match.group("first") not in _SCREENS else ()
        ):
            part = part or change_of(text, start, end)
            yield Value("money", "money", start, end, amount, unit="penny", part=part)


def _money_change(text: str, start: int, end: int) -> Part:
    """As for any amount, but who "lost $3 million" had a loss and not a change."""
    if re.search(
        r"\b(?:lost|lose|gained|gain|up|down)\s(?:\w+\s)?$", text[max(0, start - 24) : start], re.IGNORECASE
    ):
        return part_of(text, start, end)
    return change_of(text, start, end)


def percents_in(text: str) -> Iterator[Value]:
    """Per cent, percentage points and basis points."""
    for match in _PERCENT.finditer(text):
        unit = match.group("unit").casefold()
        if unit.startswith("point"):
            continue
        points = "point" in unit
        for amount, start, end, told in amounts_of(text, match):
            part = told or change_of(text, start, end)
            yield Value(
                "percent", "point" if points else "percent", start, end,
                amount.scaled(0.01) if "basis" in unit else amount,
                # Nobody counts on in shares: "4 percent more" is a change.
                unit="point" if points else "percent", part="change" if part == "further" else part,
            )  # fmt: skip


def fractions_in(text: str) -> Iterator[Value]:
    """*A third of*, *half a point*."""
    for match in _FRACTION.finditer(text):
        counts = {"two": 2, "three": 3, "four": 4, "five": 5}
        count = (match.group("count") or "a").casefold()
        times = int(count) if count.isdigit() else counts.get(count, 1)
        if bool(match.group("plural")) != (times > 1) or (
            match.group("name").casefold() != "half" and not match.group("count")
        ):
            continue
        share = 100 * times * fractions()[match.group("name").casefold()]
        start, end = trim(text, match.start(), match.start("link"))
        if match.group("rest"):
            points = Quantity(share / 100, share / 100, "exactly", 0.01)
            yield Value(
                "percent", "point", start, end, points, unit="point", part=change_of(text, start, end)
            )
        elif match.group("link").casefold().startswith("of"):
            bound = quantity("1", None, match.group("bound") or "")
            amount = Quantity(
                share, share, bound.bound if bound and bound.bound != "exactly" else "about", 5.0
            )
            yield Value(
                "percent", "percent", start, end, amount, unit="percent", part=change_of(text, start, end)
            )


def halves_in(text: str) -> Iterator[Value]:
    """*Half the houses*, *nearly half its staff*: as much as *half of* them."""
    for match in _HALF.finditer(text):
        bound = quantity("1", None, match.group("bound") or "")
        amount = Quantity(50.0, 50.0, bound.bound if bound and bound.bound != "exactly" else "about", 5.0)
        start, end = trim(text, *match.span())
        yield Value(
            "percent", "percent", start, end, amount, unit="percent", part=change_of(text, start, end)
        )


def changes_by_fraction_in(text: str) -> Iterator[Value]:
    """By how much something rose or fell, as a fraction: *by a third*."""
    for match in chain(
        _BY_FRACTION.finditer(text),
        _BARE_FRACTION.finditer(text),
        _SHARE_ALONE.finditer(text),
        _ONE_SHARE_ALONE.finditer(text),
    ):
        count = match.group("count").casefold()
        times = {"two": 2, "three": 3, "four": 4, "five": 5, "nine": 9}.get(count, 1)
        if bool(match.group("plural")) != (times > 1):
            continue
        share = 100 * times * fractions()[match.group("name").casefold()]
        bound = quantity("1", None, match.group("bound") or "")
        amount = Quantity(share, share, bound.bound if bound and bound.bound != "exactly" else "about", 5.0)
        start, end = trim(
            text, match.start("bound") if match.group("bound") else match.start("count"), match.end()
        )
        part: Part = "level" if match.re in (_SHARE_ALONE, _ONE_SHARE_ALONE) else "change"
        yield Value("percent", "percent", start, end, amount, unit="percent", part=part)
    for match in _MULTIPLIED.finditer(text):
        name = " ".join(match.group("name").casefold().split())
        share = next(change for word, change in _MULTIPLES.items() if name.startswith(word))
        amount = Quantity(share, share, "about", 5.0)
        start, end = match.span("name")
        yield Value("percent", "percent", start, end, amount, unit="percent", part="change")


def ratios_in(text: str) -> Iterator[Value]:
    """*One in eight*, *six out of ten*: shares, not counts."""
    for match in (*_RATIO.finditer(text), *_RATIO_OF.finditer(text)):
        one = quantity(match.group("one"), None, match.group("bound") or "")
        two = quantity(match.group("two"), None, "")
        if one is None or two is None or not one.low < two.low <= 100:
            continue
        share = 100 * one.low / two.low
        bound = one.bound if one.bound != "exactly" else "about"
        start, end = trim(text, *match.span())
        yield Value("percent", "percent", start, end, Quantity(share, share, bound, 5.0), unit="percent")
