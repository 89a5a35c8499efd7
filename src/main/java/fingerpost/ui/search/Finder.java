package fingerpost.ui.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds choices by some of their letters, the likeliest first. */
public final class Finder {
    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(
                    (Found found) -> found.match().how())
            .thenComparing(found -> found.choice().refusal().isPresent())
            .thenComparing(found -> !found.byTitle())
            .thenComparing(Found::match)
            .thenComparingInt(found -> found.choice().title().length());

    private final List<Choice> choices;

    public Finder(List<Choice> choices) {
        this.choices = List.copyOf(choices);
    }

    /**
     * A choice and why it was found.
     *
     * @param byTitle whether the match is one of the title; otherwise of the group, a blank and the title
     */
    public record Found(Choice choice, Match match, boolean byTitle) {
        /** The places in the title that were hit. */
        public BitSet inTitle() {
            int before = byTitle ? 0 : choice.group().length() + 1;
            BitSet letters = match.letters();
            return letters.get(before, Math.max(before, letters.length()));
        }
    }

    /**
     * What holds the letters, in the title, or at starts of words with the group before it; everything, in its own order,
     * for none.
     */
    public List<Found> find(String typed) {
        List<Found> found = new ArrayList<>();
        for (Choice each : choices) {
            of(typed, each).ifPresent(found::add);
        }
        if (!typed.isBlank()) {
            found.sort(BEST_FIRST);
        }
        return found;
    }

    private static Optional<Found> of(String typed, Choice choice) {
        Optional<Found> byTitle = Match.of(typed, choice.title()).map(match -> new Found(choice, match, true));
        if (byTitle.filter(each -> each.match().how() != Match.How.SUBSEQUENCE).isPresent()) {
            return byTitle;
        }
        return Match.of(typed, choice.group() + " " + choice.title())
                .filter(match -> match.how() != Match.How.SUBSEQUENCE)
                .map(match -> new Found(choice, match, false))
                .or(() -> byTitle);
    }
}
