package fingerpost.ui.export;

import fingerpost.export.LineDiff;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Optional;

/**
 * One file of an export.
 *
 * @param before what stands in its place now
 * @param after what is to stand there; empty where the design no longer makes it
 */
record ExportFile(String path, Optional<String> before, Optional<String> after) {
    /** What writing it would do. */
    enum State {
        NEW("new"),
        CHANGED("changed"),
        SAME("unchanged"),
        LEFT("no longer made");

        private final String word;

        State(String word) {
            this.word = word;
        }

        String word() {
            return Speech.of(word);
        }
    }

    State state() {
        if (after.isEmpty()) {
            return State.LEFT;
        }
        return before.isEmpty() ? State.NEW : before.equals(after) ? State.SAME : State.CHANGED;
    }

    /** The text that it will have, or has where nothing is written. */
    String text() {
        return after.or(() -> before).orElse("");
    }

    /**
     * Its lines.
     *
     * @param compared with those that go and come; takes a while for large files
     */
    List<LineDiff.Line> lines(boolean compared) {
        return compared && state() == State.CHANGED
                ? LineDiff.between(before.orElse(""), text())
                : LineDiff.between(text(), text());
    }
}
