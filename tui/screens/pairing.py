"""Which outlets stand left and right, and what is shown of them."""

from lavreader.compare.comparison import Comparison
from tui.layout.arrangement import SIDES, Side
from tui.screens.moving import Moving


class Pairing(Moving):
    """The keys that choose outlets, for the reading screen."""

    def action_outlet(self, number: int) -> None:
        """Put an outlet on the chosen side; a click on its name does the same."""
        if number > len(self.outlets):
            self.say(f"There are only {len(self.outlets)} outlets.")
            return
        self.put(number - 1, self.view.side)

    def action_cycle_outlet(self, step: int) -> None:
        """Put the next outlet on the chosen side, past the one on the other side."""
        count = len(self.outlets)
        if count < 2:
            return
        side = self.view.side
        here, other = (self.left, self.right) if side == "left" else (self.right, self.left)
        target = (here + step) % count
        if target == other:
            target = (target + step) % count
        if target != here:
            self.put(target, side)

    def action_swap(self) -> None:
        """Swap left and right."""
        if len(self.outlets) < 2:
            return
        self.choose_pair(self.right, self.left)

    def action_side(self, side: Side) -> None:
        """Choose a side."""
        self.view.side = side
        if self.view.zoomed is not None:
            self.view.change(zoomed=side)
        self.update_bars()

    def put(self, outlet: int, side: Side) -> None:
        """Put an outlet on a side; if it stands on the other one, they change places."""
        left, right = self.left, self.right
        if side == "left":
            left, right = outlet, (left if outlet == right else right)
        else:
            left, right = (right if outlet == left else left), outlet
        self.choose_pair(left, right)

    def action_retry(self) -> None:
        """Read the outlets that failed once more, and compare again if that broke."""
        failed = self.outlets.failed
        if self.broken:
            self.compare_again()
        elif not failed:
            self.say("No outlet failed.")
            return
        for index in failed:
            outlet = self.outlets[index]
            outlet.state, outlet.error, outlet.note = "waiting", None, "waiting"
        self.reading.again([(index, self.outlets[index].source) for index in failed])
        self.show_pair()

    def compare_again(self) -> None:
        """Compare everything anew, in a thread that is sound."""
        from tui.comparing import Comparing

        self.flash = None
        if self.comparing is not None:
            self.comparing.close()
        self.comparing = Comparing(self.post_message)
        self.compare_articles()
        self.show_pair()

    def compare_articles(self) -> None:
        """Compare the articles that are there, those on the screen first."""
        articles = self.outlets.articles
        if len(articles) > 1 and self.comparing is not None:
            self.broken = ""
            shown = (self.left, self.right)
            first = shown if set(shown) <= set(articles) else tuple(articles)[:2]
            self.comparing.take(articles, (first[0], first[1]), complete=self.outlets.settled)

    def action_contradiction(self, step: int) -> None:
        """Go to the next or previous contradiction, into the next pair when this one has no more."""
        if self.step_finding("contradiction", step):
            return
        if self.nothing_yet():
            return
        if step < 0:
            self.say("No contradiction before this one.")
            return
        self.offer_next_pair()

    def offer_next_pair(self) -> None:
        """Go to the next pair that has contradictions; if this one has some, only when asked twice."""
        if self.tellings is None or self.edition is None or self.pair is None:
            self.say("No contradiction after this one; the other outlets are still being compared.")
            return
        pairs = sorted(pair for pair, one in self.tellings.pairs.items() if one.summary.contradictions)
        here = (min(self.pair), max(self.pair))
        others = [pair for pair in pairs if pair > here] + [pair for pair in pairs if pair < here]
        if not others:
            self.say(
                "No contradiction after this one, and none between other outlets."
                if here in pairs
                else "There is no contradiction in this story."
            )
            return
        left, right = (self.edition.outlets[index] for index in others[0])
        # Where there is nothing to leave, nobody has to be asked.
        if here not in pairs or self.offered == (here, others[0]):
            self.wanted = "contradiction"
            self.choose_pair(left, right)
            return
        self.offered = (here, others[0])
        count = self.tellings.pairs[others[0]].summary.contradictions
        self.say(
            f"No contradiction after this one. {self.key_of('next_contradiction')} again: "
            f"{self.outlets.name(left)} ⇄ {self.outlets.name(right)}, {count} there."
        )

    def choose_pair(self, left: int, right: int) -> None:
        """Show these two outlets."""
        self.left, self.right = left, right
        self.jumps.clear()
        if (left, right) not in self.compared and self.comparing is not None:
            self.comparing.want((left, right))
        self.show_pair()

    def show_pair(self) -> None:
        """Show the chosen outlets as far as they are there."""
        labels = (str(self.left + 1), str(self.right + 1))
        comparison = self.compared.get((self.left, self.right))
        if comparison is not None:
            if self._shown != (self.left, self.right) or self.comparison is not comparison:
                self._show_comparison(comparison, labels)
        elif len(self.outlets):
            self.comparison, self._shown, self.finding = None, None, None
            notices: dict[Side, str] = {side: notice for side in SIDES if (notice := self._notice(side))}
            side: Side = "left" if "left" not in notices else "right"
            self.view.show_alone(self.outlet_on(side).article, side, notices, labels)
        self.update_bars()

    def forget_shown(self) -> None:
        """Show the pair anew even if it is on the screen already."""
        self._shown = None

    def _show_comparison(self, comparison: Comparison, labels: tuple[str, str]) -> None:
        same_pair = self._shown == (self.left, self.right)
        here = self._sentence() if same_pair else None
        self.finding = None
        self.comparison, self._shown = comparison, (self.left, self.right)
        self.view.show(comparison, labels)
        if here is not None:
            self._go_to_sentence(*here)
        elif self.wanted is not None:
            self._go_to_wanted()
        elif self.remembered is not None and self.remembered.sentence >= 0:
            remembered, self.remembered = self.remembered, None
            if (remembered.left, remembered.right) == (
                self.outlet_on("left").source,
                self.outlet_on("right").source,
            ):
                self._go_to_sentence(remembered.sentence_side, remembered.sentence)

    def _go_to_wanted(self) -> None:
        """Go to what a claim or a contradiction of another pair promised."""
        wanted, self.wanted, pair = self.wanted, None, self.pair
        if wanted == "contradiction":
            self.step_finding("contradiction", 1)
        elif isinstance(wanted, dict) and pair is not None and self.comparison is not None:
            for index, finding in enumerate(self.comparison.findings):
                ends = {pair[0]: finding.left, pair[1]: finding.right}
                if all(
                    article in wanted and wanted[article].sentence == evidence.sentence
                    for article, evidence in ends.items()
                ):
                    self.show_finding(index)
                    return
            for article, side in zip(pair, SIDES, strict=True):
                if article in wanted:
                    self._go_to_sentence(side, wanted[article].sentence)
                    return

    def _sentence(self) -> tuple[Side, int] | None:
        """The current sentence, for finding it again."""
        view = self.view
        block = view.blocks[view.current] if view.current < len(view.blocks) else None
        for side in SIDES:
            passage = block.passage(side) if block else None
            if passage is not None and passage.sentences:
                return side, passage.sentences[0]
        return None

    def _go_to_sentence(self, side: Side, sentence: int) -> None:
        block = self.view.places.block_of(side, sentence)
        if block is not None:
            self.view.go_to(block)

    def _notice(self, side: Side) -> str:
        """What to say where an article is missing."""
        if side == "right" and self.left == self.right:
            return "There is only one outlet; a comparison needs two. Start lavreader with more sources."
        outlet = self.outlet_on(side)
        if outlet.error is not None:
            reason = outlet.error.reason.rstrip(".")
            return f"{outlet.name}: {reason}. Press {self.key_of('retry')} to try again."
        if outlet.article is None:
            return f"{outlet.name}: {outlet.note or 'waiting'} …"
        if side == "right" and self.outlet_on("left").article is not None:
            return f"{outlet.name}: {'not compared' if self.broken else 'being compared …'}"
        return ""
