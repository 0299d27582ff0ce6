"""Who says a quotation is found from the words around it."""

import pytest

from lavreader.language.speech.speakers import utterances_of
from lavreader.language.speech.utterance import Utterance
from tests.findings.quotes.articles import article


def said(*paragraphs: str) -> list[Utterance]:
    return list(utterances_of(article(*paragraphs)))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We go,” Anna Lind told reporters on Friday.", "Anna Lind"),
        ("“We go,” said Anna Lind, the mayor.", "Anna Lind"),
        ("“We go,” said the mayor, Anna Lind.", "Anna Lind"),
        ("“We go,” Anna Lind, who leads the council, told a rally.", "Anna Lind"),
        ("“We go,” the minister’s spokeswoman Carla Venn said.", "the minister’s spokeswoman Carla Venn"),
        ("“We go,” according to fire chief Nils Brand.", "fire chief Nils Brand"),
        ("According to a source close to the talks, “nobody moved”.", "a source"),
        ("The mayor, Anna Lind, said: “We go.”", "Anna Lind"),
        ("The town's mayor, Anna Lind, told a rally: “We go.”", "Anna Lind"),
        ("It was Anna Lind, not the minister, who told the crowd “we go and stay away”.", "Anna Lind"),
        ("It was the governor, Anna Lind, who sharpened the tone: “We go.”", "Anna Lind"),
        ("“We go,” said Lind's mother, Anna, as she left the court.", "Anna"),
        ("Anna Lind was blunt: “We go.”", "Anna Lind"),
        ("Asked about it, Anna Lind shrugged: “We go.”", "Anna Lind"),
        ("The line of the week came from Anna Lind: “We go.”", "Anna Lind"),
        ("Anna Lind's comment: “We go.”", "Anna Lind's"),
        ("“We go today” was how Anna Lind put it.", "Anna Lind"),
        ("For Anna Lind, “this is a good day”.", "Anna Lind"),
        ("Anna Lind said the plan was “a waste of time”.", "Anna Lind"),
        ("Anna Lind left on Monday, saying that “nobody listens”.", "Anna Lind"),
        ("The Daily Post cited unnamed officials as saying “nobody listens”.", "unnamed officials"),
        ("“We go,” said two officials who asked not to be named.", "two officials"),
        ("“We go,” the Foreign Ministry said in a statement.", "the Foreign Ministry"),
        ("“We go,” a person familiar with the matter told the Daily Post.", "a person"),
        (
            "Transport union head Piet Aalders said it was “no way to treat people”.",
            "Transport union head Piet Aalders",
        ),
        ("“A long and bitter winter” was the verdict of critic Anna Lind.", "critic Anna Lind"),
        ("The road is “a trap for the old”, in the words of farmer Anna Lind.", "farmer Anna Lind"),
        ("In the words of the judge, Anna Lind, it was “a cruel crime”.", "Anna Lind"),
        ("The plan is “dead in the water”, as councillor Anna Lind put it.", "councillor Anna Lind"),
        ("“What a night that was,” beamed chairman Tom Lind.", "chairman Tom Lind"),
        ("“We go,” a baggage handler told the Daily Post.", "a baggage handler"),
        ("“We go,” the union of harbour pilots said on Friday.", "the union"),
        ("“We go,” US anatomist Anna Lind said.", "Anna Lind"),
        ("“We go,” the letter read.", "the letter"),
        ("Mayor Anna Hill of Reno told a rally: “We go.”", "Mayor Anna Hill"),
        ("Anna Lind met the minister, Tom Berg, and told a rally: “We go.”", "Anna Lind"),
        ("Anna Lind called Tom Berg a hero and said: “We go.”", "Anna Lind"),
        ("Anna Lind, 61, lost her hat. “We go,” the 61-year-old said.", "Anna Lind"),
    ],
)
def test_the_report_beside_the_words(text: str, speaker: str) -> None:
    (utterance,) = said(text)
    assert utterance.speaker is not None
    assert utterance.speaker.text == speaker
    assert utterance.explicit
    assert utterance.spoken


def test_an_interrupted_quotation_is_one_utterance() -> None:
    (utterance,) = said("“We closed the bridge,” said Anna Lind. “Nobody takes that lightly.”")
    assert utterance.text == "We closed the bridge, Nobody takes that lightly."
    (utterance,) = said("“We closed it,” Anna Lind said, “and we would do it again.”")
    assert len(utterance.passages) == 2


def test_two_reports_make_two_utterances() -> None:
    first, second = said("“We closed it,” said Anna Lind. “It was too late,” said Emil Radu.")
    assert first.speaker is not None and second.speaker is not None
    assert (first.speaker.surname, second.speaker.surname) == ("lind", "radu")


def test_a_pronoun_stands_for_whoever_spoke_before() -> None:
    _, second = said("“We closed it,” Anna Lind said.", "“We had to,” she added.")
    assert second.speaker is not None
    assert second.speaker.surname == "lind"
    assert not second.explicit


def test_words_that_stand_alone_belong_to_the_last_speaker() -> None:
    _, second = said(
        "“We closed it,” Anna Lind said on Monday.", "“There was no other way and no other day.”"
    )
    assert second.speaker is not None
    assert second.speaker.surname == "lind"


def test_words_behind_unknown_words_are_not_of_whoever_spoke_before_those() -> None:
    *_, last = said(
        "“We closed it,” Anna Lind said on Monday.",
        "Tom Berg sent word from abroad. “We did not close it and never would have.” He will be back soon. "
        "“There was no other way and no other day.”",
    )
    assert last.speaker is None or last.speaker.surname != "lind"


def test_he_goes_on_as_the_subject_of_the_sentences_before() -> None:
    (utterance,) = said(
        "Tom Berg was ready. He had been at talks with his rival, Emil Radu. “We will answer,” he said."
    )
    assert utterance.speaker is not None
    assert utterance.speaker.surname == "berg"


def test_an_office_that_opens_a_sentence_goes_on_speaking() -> None:
    *_, last = said(
        "The judge regretted that he could not sentence Holm for more.",
        "Had Holm's crimes come to light, he could have spent decades in prison.",
        "“Some deeds cannot be forgiven,” he said.",
    )
    assert last.speaker is not None
    assert last.speaker.roles == {"judge"}


def test_a_surname_may_be_the_word_for_a_place() -> None:
    (utterance,) = said("Senator Anna Park of Ohio spoke first. “The bill is dead,” she said.")
    assert utterance.speaker is not None
    assert (utterance.speaker.kind, utterance.speaker.surname) == ("person", "park")


def test_a_colon_introduces_the_next_paragraph() -> None:
    (utterance,) = said(
        "Former envoy Tomas Ekdal commented on the rumours:", "“They are all wrong, every one.”"
    )
    assert utterance.speaker is not None
    assert utterance.speaker.surname == "ekdal"


def test_what_is_denied_is_nobodys_words() -> None:
    (utterance,) = said("The palace denied reports that the king had “lost his mind”.")
    assert utterance.denied
    assert utterance.speaker is None


@pytest.mark.parametrize(
    "text",
    [
        "A book about it, “Across the Lenn”, is being reprinted.",
        "The bridge is known as the “Iron Lady” in town.",
        "The so-called “pause” lasted a year.",
    ],
)
def test_titles_and_scare_quotes_are_no_speech(text: str) -> None:
    (utterance,) = said(text)
    assert not utterance.spoken


def test_whoever_a_statement_comes_from_goes_on_and_not_whom_it_names() -> None:
    *_, utterance = said(
        "Tom Berg, the player, has died. The news was confirmed in a statement by team doctor Anna Lind.",
        "“It is my sad duty to tell you that Tom Berg is gone,” the statement began. He was 25.",
        "News of the death is from doctor Nils Brand. “I have to tell you that Tom Berg is gone,” he wrote.",
    )
    assert utterance.speaker is not None
    assert utterance.speaker.surname == "brand"
