package fingerpost.ui.diagnose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where the parts of Diagnose stand: together on a screen of their own, or about the drawing of the open design. */
final class Quarters {
    /**
     * A way of asking, with what shows its details beside it or elsewhere.
     *
     * @param apart gives the details back
     */
    record Page(Tab tab, Runnable together, Supplier<Region> apart) {}

    private final VBox root;
    private final List<Region> rows;
    private final List<Region> columns;
    private final Map<Way, Page> pages;
    private final Consumer<Way> onTurn;
    private final Map<Way, Region> details = new EnumMap<>(Way.class);
    private final StackPane detail = new StackPane();
    private boolean around;
    private Way way = Way.TRACE;

    /**
     * The parts, which stand together.
     *
     * @param root holds a head and a body, a split of what was asked before and the tabs
     * @param onTurn gets the way of asking that comes into sight
     */
    Quarters(
            VBox root,
            Region head,
            SplitPane body,
            Region asked,
            TabPane ways,
            Map<Way, Page> pages,
            Consumer<Way> onTurn) {
        this.root = root;
        this.rows = List.of(head, body);
        this.columns = List.of(asked, ways);
        this.pages = new EnumMap<>(pages);
        this.onTurn = onTurn;
        pages.forEach((each, page) -> page.tab().selectedProperty().subscribe(now -> {
            if (now) {
                turn(each);
            }
        }));
        pages.values()
                .forEach(page -> page.tab().contentProperty().subscribe(content -> {
                    if (content != null) {
                        content.addEventHandler(KeyEvent.KEY_PRESSED, Quarters::keepOff);
                    }
                }));
        asked.addEventHandler(KeyEvent.KEY_PRESSED, Quarters::keepOff);
        detail.addEventHandler(KeyEvent.KEY_PRESSED, Quarters::keepOff);
    }

    /** What is deleted or cut is meant to be in the list that has the focus, never on the drawing. */
    private static void keepOff(KeyEvent key) {
        if (key.getCode() == KeyCode.DELETE || (key.isShortcutDown() && key.getCode() == KeyCode.X)) {
            key.consume();
        }
    }

    /** The way of asking that is seen, or was last. */
    Way way() {
        return way;
    }

    boolean isAround() {
        return around;
    }

    /** Brings that way of asking into sight. */
    void select(Way to) {
        way = to;
        Tab tab = page(to).tab();
        Optional.ofNullable(tab.getTabPane())
                .ifPresent(pane -> pane.getSelectionModel().select(tab));
    }

    /** On a screen of their own. */
    void together() {
        if (around) {
            around = false;
            Way before = way;
            detail.getChildren().clear();
            root.getChildren().setAll(rows);
            ((SplitPane) rows.getLast()).getItems().setAll(columns);
            ((TabPane) columns.getLast())
                    .getTabs()
                    .setAll(pages.values().stream().map(Page::tab).toList());
            pages.values().forEach(each -> each.together().run());
            select(before);
        }
    }

    /** About a drawing; whoever lays them there takes them away again before they stand together. */
    AroundDrawing around() {
        if (!around) {
            Way before = way;
            root.getChildren().clear();
            ((SplitPane) rows.getLast()).getItems().clear();
            ((TabPane) columns.getLast()).getTabs().clear();
            pages.forEach((each, page) -> details.put(each, page.apart().get()));
            around = true;
            turn(before);
        }
        return new AroundDrawing(
                rows.getFirst(),
                columns.getFirst(),
                detail,
                pages.values().stream().map(Page::tab).toList(),
                page(way).tab());
    }

    private Page page(Way of) {
        return Optional.ofNullable(pages.get(of)).orElseThrow();
    }

    private void turn(Way to) {
        way = to;
        onTurn.accept(to);
        if (around) {
            detail.getChildren()
                    .setAll(Optional.<Node>ofNullable(details.get(to)).stream().toList());
        }
    }
}
