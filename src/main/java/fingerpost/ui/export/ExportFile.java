package fingerpost.ui.export;

import java.util.List;
import java.util.Optional;

/**
 * One file of an export.
 *
 * @param before what stands in its place now
 */
record ExportFile(String path, String text, Optional<String> before) {
    /** What writing it would do. */
    enum State {
        NEW("new"),
        CHANGED("changed"),
        SAME("unchanged");

        private final String word;

        State(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    State state() {
        return before.map(old -> old.equals(text) ? State.SAME : State.CHANGED).orElse(State.NEW);
    }

    List<DiffLine> whole() {
        return text.lines().map(line -> new DiffLine(DiffLine.Kind.SAME, line)).toList();
    }

    List<DiffLine> differences() {
        return LineDiff.between(before.orElse(""), text);
    }
}
