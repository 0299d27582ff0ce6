"""How the reading screen shows a comparison, and the views beside the texts."""

from collections.abc import Hashable, Sequence
from typing import Literal

from tui.layout.explaining import explain
from tui.layout.marks import DETAILS
from tui.layout.signs import SIGNS
from tui.screens.pairing import Pairing
from tui.themes import THEME_NAMES
from tui.widgets.entries import Place, about_finding, about_sentence, claims_about, entries
from tui.widgets.listing import Item
from tui.widgets.status import PANEL_OPEN

_DETAIL_WORDS = {
    "findings": "Marked: contradictions and altered quotations only.",
    "meaning": "Marked: changes of meaning, and faintly other words.",
    "everything": "Marked: every changed word, spelling too.",
}


class Viewing(Pairing):
    """The keys that show the same differently, for the reading screen."""

    def action_detail(self) -> None:
        """Mark less or more."""
        detail = DETAILS[(DETAILS.index(self.view.detail) + 1) % len(DETAILS)]
        self.view.change(detail=detail)
        self.say(_DETAIL_WORDS[detail])

    def action_columns(self) -> None:
        """Two columns or one."""
        self.view.change(columns="one" if self.view.mode == "columns" else "two", zoomed="none")

    def action_zoom(self) -> None:
        """The chosen side alone, and back."""
        self.view.change(zoomed="none" if self.view.zoomed else self.view.side)

    def action_order(self) -> None:
        """The right outlet along the left, or each in its own order."""
        order: Literal["own", "along"] = "own" if self.view.order == "along" else "along"
        self.view.change(order=order)
        self.say(
            "Each outlet in its own order." if order == "own" else "The right outlet laid along the left."
        )

    def action_removed(self) -> None:
        """Show or fold what was stripped."""
        if self.nothing_yet():
            return
        self.view.change(removed=not self.view.removed)
        if not self.view.removed:
            self.say("Stripped text is folded.")
            return
        reasons: dict[str, int] = {}
        for block in self.view.blocks:
            if block.kind == "removed":
                reason = block.reason.replace("_", " ")
                reasons[reason] = reasons.get(reason, 0) + 1
        told = ", ".join(
            f"{count} {reason}" for reason, count in sorted(reasons.items(), key=lambda one: -one[1])
        )
        self.say(
            f"Shown with {SIGNS['removed'][0]}: {told}." if told else "Nothing was stripped from these pages."
        )

    def action_theme(self) -> None:
        """The next theme."""
        names = list(THEME_NAMES)
        here = names.index(self.app.theme) if self.app.theme in names else -1
        self.app.theme = names[(here + 1) % len(names)]
        self.say(f"Theme: {self.app.theme}.")

    # The findings panel

    def show_pair(self) -> None:
        """Show the chosen outlets as far as they are there, and what is found in them."""
        before = self.comparison
        super().show_pair()
        if self.comparison is before:
            return
        if not self.panel.display:
            # Its entries belong to the outlets that stood here.
            self.panel.list.fill(())
        else:
            if self.comparison is None:
                self.close_panel()
            else:
                self.open_panel(None)

    def action_findings(self) -> None:
        """Open the findings panel, or close it."""
        if self.panel.display:
            self.close_panel()
        else:
            self.open_panel(
                Place("finding", self.finding) if self.finding is not None else self.panel.list.key
            )

    def action_explain(self) -> None:
        """Open the findings panel at the current passage."""
        here = self.findings_here()
        if here:
            self.open_panel(Place("finding", here[0]))
            return
        block = self.view.blocks[self.view.current] if self.view.blocks else None
        for side in ("left", "right"):
            passage = block.passage(side) if block else None
            if passage is not None and passage.sentences:
                self.open_panel(Place("sentence", passage.sentences[0], side))
                return

    def open_panel(self, key: Hashable | None) -> None:
        """Open the findings panel with the cursor on an entry."""
        if self.nothing_yet() or self.comparison is None:
            return
        self.panel.display = True
        self.add_class(PANEL_OPEN)
        self.panel.show(entries(self.comparison, self.names), key)
        self.panel.list.focus()
        # The hints follow the keys of what has the focus.
        self.call_after_refresh(self.update_bars)
        if isinstance(key, Place) and self.panel.list.key != key:
            # A passage nothing is listed for still gets its explanation.
            self.panel.detail.fill(self.explain_entry(key))

    def close_panel(self) -> None:
        """Give the room back to the texts."""
        self.panel.display = False
        self.remove_class(PANEL_OPEN)
        self.view.focus()
        self.call_after_refresh(self.update_bars)

    def go_to_entry(self, key: Hashable) -> None:
        """Bring what an entry points to into the window."""
        if not isinstance(key, Place) or self.comparison is None:
            return
        if key.kind == "finding":
            self.show_finding(key.index)
            return
        if self.view.zoomed not in (None, key.side):
            self.view.change(zoomed=key.side)
        block = self.view.places.block_of(key.side, key.index)
        if block is not None:
            self.finding = None
            self.view.go_to(block, key.side if self.view.zoomed else None)

    def explain_entry(self, key: Hashable) -> Sequence[Item]:
        """The long form of an entry of the panel."""
        comparison, pair = self.comparison, self.pair
        if not isinstance(key, Place) or comparison is None or pair is None:
            return ()
        if key.kind == "finding":
            finding = comparison.findings[key.index]
            others: list[tuple[str, str]] = []
            silent: list[str] = []
            for claim in claims_about(finding, self.story.claims if self.story else (), *pair):
                others += [
                    (self.article_name(value.article), value.text)
                    for value in claim.values
                    if value.article not in pair
                ]
                silent += [self.article_name(index) for index in claim.silent]
            told = {name for name, _ in others}
            others = list(dict.fromkeys(others))
            silent = [name for name in dict.fromkeys(silent) if name not in told]
            return about_finding(finding, comparison, self.names, others, silent)
        article = comparison.left if key.side == "left" else comparison.right
        place = self.view.places.block_of(key.side, key.index)
        block = self.view.blocks[place] if place is not None else None
        words = explain(block, comparison, (), self.names) if block else ""
        name = self.names[0 if key.side == "left" else 1]
        others_telling = [
            self.article_name(index)
            for index in (
                self.tellings.told_by(pair[key.side == "right"], [key.index]) if self.tellings else ()
            )
            if index not in pair
        ]
        items = about_sentence(words, article, key.index, name, key.side, others_telling)
        other_side: Literal["left", "right"] = "right" if key.side == "left" else "left"
        other = block.passage(other_side) if block else None
        if other is not None and other.sentences:
            other_article = comparison.right if other_side == "right" else comparison.left
            other_name = self.names[0 if other_side == "left" else 1]
            items += about_sentence("", other_article, other.sentences[0], other_name, other_side, ())[1:]
        return items

    # Screens over the texts

    def action_claims(self) -> None:
        """The claims table."""
        from tui.screens.claims import ClaimsScreen, pair_for

        count = len(self.edition.outlets) if self.edition else 0
        names = [self.article_name(index) for index in range(count)]

        def go(key: Hashable | None) -> None:
            claim = next(
                (claim for claim in (self.story.claims if self.story else ()) if claim.id == key), None
            )
            if claim is None or self.edition is None:
                return
            left, right = pair_for(claim, *(self.pair or (0, 1)))
            self.wanted = {value.article: value for value in claim.values}
            self.forget_shown()
            self.choose_pair(self.edition.outlets[left], self.edition.outlets[right])

        screen = ClaimsScreen(self.story.claims if self.story else None, names)
        screen.trouble = self._trouble()
        self.app.push_screen(screen, go)

    def action_story(self) -> None:
        """The story view."""
        from tui.screens.story import Choice, StoryScreen

        def go(choice: Hashable | None) -> None:
            if not isinstance(choice, Choice):
                return
            if choice.left is not None and choice.right is not None:
                self.choose_pair(choice.left, choice.right)
            elif choice.left is not None:
                self.put(choice.left, "left")
            elif choice.right is not None:
                self.put(choice.right, "right")

        screen = StoryScreen(self.outlets, self.view.side, (self.left, self.right))
        screen.know(self.edition, self.tellings)
        screen.trouble = self._trouble()
        self.app.push_screen(screen, go)

    def _trouble(self) -> str:
        """Why the story will not be compared, as a sentence; empty if it will."""
        lonely = self.outlets.settled and len(self.outlets.articles) < 2
        return self.broken or ("A comparison needs two outlets." if lonely else "")

    def story_arrived(self) -> None:
        """Tell the views that wait for the whole story that it is there, or that it will not come."""
        from tui.screens.claims import ClaimsScreen
        from tui.screens.story import StoryScreen

        top = self.app.screen
        if isinstance(top, ClaimsScreen | StoryScreen):
            top.trouble = self._trouble()
        if isinstance(top, ClaimsScreen):
            count = len(self.edition.outlets) if self.edition is not None else 0
            claims = self.story.claims if self.story is not None else None
            top.take(claims, [self.article_name(index) for index in range(count)])
        elif isinstance(top, StoryScreen):
            top.take(self.edition, self.tellings)
        self.update_bars()

    def action_help(self) -> None:
        """Every live key and sign."""
        from tui.screens.help import HelpScreen, help_rows

        active = list(self.active_bindings.values())
        display = {entry.binding.key: self.app.get_key_display(entry.binding) for entry in active}
        self.app.push_screen(HelpScreen(help_rows(active, display)))
