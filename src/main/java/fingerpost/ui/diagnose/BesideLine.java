package fingerpost.ui.diagnose;

import fingerpost.diagnose.drift.Beside;
import fingerpost.topology.Edit;
import fingerpost.topology.Subject;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Optional;

/**
 * Whether a traced name is as the design has it, in a sentence.
 *
 * @param text empty where the design has nothing of it
 * @param node the box of the first that differs
 * @param takeLive makes the design say there what is live, where it can
 */
record BesideLine(Mark.Tone tone, String text, Optional<Subject> node, Optional<Edit> takeLive) {
    static final BesideLine NOTHING = new BesideLine(Mark.Tone.QUIET, "", Optional.empty(), Optional.empty());

    static BesideLine of(Told told) {
        List<Beside> differing = told.beside().stream()
                .filter(each -> each.grade().isDifference())
                .toList();
        if (told.beside().isEmpty()) {
            return NOTHING;
        }
        if (differing.isEmpty()) {
            return new BesideLine(Mark.Tone.GOOD, Speech.of("As in the design."), Optional.empty(), Optional.empty());
        }
        Beside first = differing.getFirst();
        String more = differing.size() == 1
                ? ""
                : " " + Speech.count(differing.size() - 1, "1 more name differs.", "{0} more names differ.");
        return new BesideLine(
                Mark.Tone.DOUBTFUL,
                Speech.of(
                                "Differs from the design: {0} is live with {1}; the design has {2}.",
                                first.name().unicode(), first.live(), first.design())
                        + more,
                Optional.of(first.node()),
                first.takeLive());
    }
}
