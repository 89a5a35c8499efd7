package fingerpost.ingest.nginx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The blocks that a directive stands in, the innermost first: a directive counts for the blocks within, unless they say it too. */
record Levels(List<List<Statement>> blocks) {
    static Levels of(List<Statement> outermost) {
        return new Levels(List.of(outermost));
    }

    Levels within(List<Statement> block) {
        List<List<Statement>> more = new ArrayList<>(List.of(block));
        more.addAll(blocks);
        return new Levels(more);
    }

    List<Statement> innermost() {
        return blocks.getFirst();
    }

    /** What counts of the directive: those of the innermost block that has any; empty where none has. */
    List<Statement> all(String name) {
        for (List<Statement> each : blocks) {
            List<Statement> found = Statement.named(name, each);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The last of what counts. */
    Optional<Statement> last(String name) {
        List<Statement> all = all(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    boolean isOn(String name) {
        return last(name)
                .filter(each -> each.argument(0).equalsIgnoreCase("on"))
                .isPresent();
    }
}
