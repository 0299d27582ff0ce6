"""Spellings of one word have one form; different words keep theirs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lavreader.language.spelling import fold_signs, normal_spelling
from lavreader.language.stems import stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("favour", "favor"),
        ("Colourful", "colorful"),
        ("organisation", "organization"),
        ("realised", "realized"),
        ("analysed", "analyzed"),
        ("cancelled", "canceled"),
        ("travelling", "traveling"),
        ("centre", "center"),
        ("theatres", "theaters"),
        ("centred", "centered"),
        ("manoeuvred", "maneuvered"),
        ("defence", "defense"),
        ("dialogue", "dialog"),
        ("programme", "program"),
        ("grey", "gray"),
        ("learnt", "learned"),
        ("U.S.", "US"),
        ("U.K.", "UK"),
        ("Sergey", "Sergei"),
        ("Dmitriy", "Dmitry"),
        ("Zelenskyy", "Zelensky"),
        ("Kiev", "Kyiv"),
        ("Mohammed", "Muhammad"),
        ("Dostoevskii", "Dostoevsky"),
        ("Citroën", "Citroen"),
        ("Łódź", "Lodz"),
        ("Peskov’s", "Peskov"),
        ("don’t", "don't"),
        ("ﬁre", "fire"),
        ("well‑known", "well-known"),
        ("labour-saving", "labor-saving"),
        ("De\u00admocracy", "democracy"),
    ],
)
def test_one_form(one: str, other: str) -> None:
    assert normal_spelling(one) == normal_spelling(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("US", "us"),
        ("advise", "advice"),
        ("promise", "premise"),
        ("four", "for"),
        ("hour", "hor"),
        ("Vladimir", "Volodymyr"),
        ("called", "caled"),
        ("rise", "rize"),
        ("our", "or"),
        ("wise", "wize"),
        ("surprised", "surprized"),
        ("Kelly", "Kell"),
    ],
)
def test_different_words(one: str, other: str) -> None:
    assert normal_spelling(one) != normal_spelling(other)


@given(st.text(max_size=20))
def test_any_text_has_a_form_and_the_form_is_its_own(word: str) -> None:
    assert isinstance(normal_spelling(word), str)
    assert fold_signs(fold_signs(word)) == fold_signs(word)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("told", "tells"),
        ("met", "meeting"),
        ("found", "finding"),
        ("crises", "crisis"),
        ("women", "woman"),
        ("cancellation", "cancel"),
        ("1,200", "1200"),
        ("$4.2bn", "4.2bn"),
        ("5%", "5"),
        ("4th", "4"),
        ("Russia's", "Russia"),
        ("favourites", "favorite"),
    ],
)
def test_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("found", "founded"), ("14", "41"), ("5m", "5bn"), ("G20", "20")])
def test_different_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)
