package fingerpost.prove.ground;

import fingerpost.export.Loss;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the export itself said that its target cannot express exactly. */
public final class ToldLosses {
    private final List<Loss> losses;

    public ToldLosses(List<Loss> losses) {
        this.losses = losses.stream()
                .filter(each -> each.status() != Loss.Status.EXACT)
                .toList();
    }

    /** The verdict on a difference at those places: expected where something was told of one of them. */
    public Proven judge(String server, String question, String predicted, String observed, Predicate<Loss> touches) {
        String told =
                losses.stream().filter(touches).map(Loss::message).distinct().collect(Collectors.joining(" "));
        return new Proven(
                server,
                question,
                predicted,
                observed,
                told.isEmpty() ? Proven.Verdict.DIFFERS : Proven.Verdict.EXPECTED,
                told);
    }
}
