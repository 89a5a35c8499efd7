package fingerpost.ui.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Goes from pane to pane by keys: into the first thing of the next one that can take the focus. */
final class NextPane {
    private NextPane() {}

    /**
     * Does nothing where no pane can take it.
     *
     * @param panes in their order on the screen
     * @param step 1 or -1
     */
    static void go(List<? extends Node> panes, Optional<Node> focus, int step) {
        int at = IntStream.range(0, panes.size())
                .filter(i ->
                        focus.filter(owner -> isWithin(owner, panes.get(i))).isPresent())
                .findFirst()
                .orElse(step > 0 ? -1 : 0);
        IntStream.rangeClosed(1, panes.size())
                .mapToObj(i -> panes.get(Math.floorMod(at + i * step, panes.size())))
                .flatMap(pane -> first(pane).stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static boolean isWithin(Node node, Node pane) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == pane) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(each -> first(each).stream())
                        .findFirst()
                : Optional.empty();
    }
}
