package fingerpost.diagnose.drift;

import fingerpost.topology.Subject;
import java.util.Optional;

/** Where in the design something live belongs. */
final class Nodes {
    private Nodes() {}

    /** The place of the design; of an extra record the one that it would have. */
    static Subject of(Expected expected, Graded graded) {
        Subject node = expected.node();
        return graded.grade() != Grade.EXTRA
                ? node
                : graded.records()
                        .findFirst()
                        .map(each -> new Subject(
                                node.element(),
                                node.owner(),
                                Optional.of(each.type().toString())))
                        .orElse(node);
    }
}
