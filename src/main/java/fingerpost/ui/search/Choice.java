package fingerpost.ui.search;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/**
 * One line that can be searched for and chosen.
 *
 * @param group what it belongs to, such as the menu of an action; found by as well
 * @param beside what stands at the end of the line, such as a key
 * @param refusal why it cannot be chosen now; empty where it can
 */
public record Choice(
        String title,
        String group,
        String beside,
        Optional<Supplier<Node>> icon,
        Optional<String> refusal,
        Runnable run) {
    /** The line as a screen reader says it. */
    String spoken() {
        return Stream.of(title, group, refusal.orElse(""), beside)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
