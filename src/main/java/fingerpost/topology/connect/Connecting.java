package fingerpost.topology.connect;

import fingerpost.topology.Edit;
import java.util.List;

/** What a line drawn from one box to another can mean. */
public sealed interface Connecting {
    /**
     * One or more edits that the line can stand for, the most likely first.
     *
     * @param edits at least one; each name says what it does, e.g. {@code CNAME www.example.com to lb.example.net}
     */
    record Offers(List<Edit> edits) implements Connecting {
        public Offers {
            edits = List.copyOf(edits);
            if (edits.isEmpty()) {
                throw new IllegalArgumentException("A line that means nothing is refused with a reason, not offered.");
            }
        }
    }

    /**
     * No line is possible.
     *
     * @param reason in plain words, with what to do instead where there is something
     */
    record Refused(String reason) implements Connecting {}
}
