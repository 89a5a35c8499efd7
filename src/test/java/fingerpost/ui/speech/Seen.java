package fingerpost.ui.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a person sees of a window: which of its sentences are cut, which lie outside, and which stand there in English. */
record Seen(Parent root, Predicate<String> said) {
    /** Names, findings, keys, and what the samples say of themselves. */
    private static final List<String> OF_THE_DESIGN =
            List.of("sample", "welcome-name", "#inspector-title", "form-card-title", "try-text");

    private static final Pattern EXAMPLE = Pattern.compile("(https?://)?(www\\.)?example\\.com/?");

    /** In the stretched language. */
    Seen(Parent root) {
        this(root, Seen::isSaid);
    }

    /** The sentences that end in an ellipsis because their place is too narrow; rows of tables, trees and lists may. */
    List<String> cut() {
        List<String> found = new ArrayList<>();
        walk(root, node -> {
            if (node instanceof Labeled labeled && !isRow(node) && !isOfTheDesign(node) && isSaidHere(labeled)) {
                drawn(labeled)
                        .filter(drawn -> !drawn.equals(labeled.getText()))
                        .ifPresent(drawn -> found.add(labeled.getText() + " is shown as " + drawn));
            }
        });
        return found;
    }

    private boolean isSaidHere(Labeled labeled) {
        return labeled.getText() != null && said.test(labeled.getText());
    }

    private static Optional<String> drawn(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(each -> each instanceof Text && !(each instanceof FontIcon))
                .map(each -> ((Text) each).getText())
                .findFirst();
    }

    /** The controls of which a part lies outside the window, where nothing scrolls. */
    List<String> outside() {
        List<String> found = new ArrayList<>();
        double width = root.getScene().getWidth();
        double height = root.getScene().getHeight();
        walk(root, node -> {
            Bounds at = node.localToScene(node.getLayoutBounds());
            boolean within =
                    at.getMinX() >= -1 && at.getMinY() >= -1 && at.getMaxX() <= width + 1 && at.getMaxY() <= height + 1;
            if (node instanceof Control && !within && !scrolls(node)) {
                found.add(node + " at " + at);
            }
        });
        return found;
    }

    private static boolean scrolls(Node node) {
        return isWithin(
                node,
                up -> up instanceof ScrollPane
                        || up instanceof TableView<?>
                        || up.getStyleClass().contains("virtual-flow"));
    }

    /** The sentences that nobody said through {@link Speech}. */
    List<String> english() {
        List<String> found = new ArrayList<>();
        walk(root, node -> {
            switch (node) {
                case Node row when isRow(row) -> {}
                case MenuBar bar -> bar.getMenus().forEach(menu -> items(menu, found));
                case TabPane tabs -> tabs.getTabs().stream().map(Tab::getText).forEach(text -> add(text, found));
                case TableView<?> table -> table.getColumns().forEach(column -> add(column.getText(), found));
                case TextInputControl input -> add(input.getPromptText(), found);
                case MenuButton button -> {
                    add(button.getText(), found);
                    button.getItems().forEach(item -> items(item, found));
                }
                case Labeled labeled -> {
                    if (!isOfTheDesign(node)) {
                        add(labeled.getText(), found);
                    }
                }
                default -> {}
            }
        });
        return found.stream().distinct().toList();
    }

    private static void items(MenuItem item, List<String> found) {
        add(item.getText(), found);
        if (item instanceof javafx.scene.control.Menu menu) {
            menu.getItems().forEach(each -> items(each, found));
        }
    }

    /** What stands in a row of a table, a tree or a list comes from the design, or is told whole elsewhere. */
    private static boolean isRow(Node node) {
        return isWithin(node, up -> up instanceof IndexedCell<?>);
    }

    private static boolean isOfTheDesign(Node node) {
        return isWithin(
                node,
                up -> OF_THE_DESIGN.contains("#" + up.getId())
                        || up.getStyleClass().stream().anyMatch(OF_THE_DESIGN::contains));
    }

    private static boolean isWithin(Node node, Predicate<Node> wanted) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (wanted.test(up)) {
                return true;
            }
        }
        return false;
    }

    private static void add(@Nullable String text, List<String> found) {
        if (text != null
                && !isSaid(text)
                && !EXAMPLE.matcher(text).matches()
                && text.codePoints().filter(Character::isLetter).count() > 1) {
            found.add(text);
        }
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && text.contains("[");
    }

    private static void walk(Node node, Consumer<Node> seen) {
        if (!node.isVisible() || node.getLayoutBounds().getWidth() <= 0) {
            return;
        }
        seen.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> walk(each, seen));
        }
    }
}
