package fingerpost.ui.compare;

import fingerpost.topology.Edit;
import fingerpost.topology.Subject;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is not the same on both sides.
 *
 * @param title what a person calls it
 * @param remark what else is known of it: who changed it, where its lines stand; may be empty
 * @param here what this design says, a line each; none where it has nothing there
 * @param there what the other side says, likewise; of a file that is no zone the lines of a unified difference
 * @param place where it stands in this design, or would stand; empty for a file
 * @param take makes this design say what the other side says; empty where a design cannot
 */
record Row(
        Kind kind,
        String title,
        String remark,
        List<String> here,
        List<String> there,
        Optional<Subject> place,
        Optional<Edit> take) {
    /** In which way the sides differ. */
    enum Kind {
        ONLY_HERE("+", "only here"),
        ONLY_THERE("\u2212", "only there"),
        CHANGED("\u2260", "differs"),
        CONFLICT("\u2260", "changed on both sides");

        private final String sign;
        private final String word;

        Kind(String sign, String word) {
            this.sign = sign;
            this.word = word;
        }

        /** The one on the drawing. */
        String sign() {
            return sign;
        }

        String word() {
            return Speech.of(word);
        }

        static Kind of(List<String> here, List<String> there) {
            return there.isEmpty() ? ONLY_HERE : here.isEmpty() ? ONLY_THERE : CHANGED;
        }
    }

    Row {
        here = List.copyOf(here);
        there = List.copyOf(there);
    }

    /** What says that two rows are about the same two things, so that what was kept stays kept until a side changes. */
    String key() {
        return title + "\n" + here + "\n" + there;
    }

    /** What a person pastes into a ticket: the title, then the lines of both sides, or of a file its difference. */
    String text() {
        StringBuilder text = new StringBuilder(title + ", " + kind.word() + (remark.isEmpty() ? "" : ": " + remark));
        if (place.isEmpty()) {
            there.forEach(each -> text.append('\n').append(each));
            return text.append('\n').toString();
        }
        here.stream()
                .filter(each -> !there.contains(each))
                .forEach(each -> text.append(side(Speech.of("here"))).append(each));
        there.stream()
                .filter(each -> !here.contains(each))
                .forEach(each -> text.append(side(Speech.of("there"))).append(each));
        return text.append('\n').toString();
    }

    private static String side(String which) {
        return "\n  %-6s ".formatted(which);
    }
}
