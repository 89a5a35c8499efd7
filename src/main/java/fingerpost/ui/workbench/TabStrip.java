package fingerpost.ui.workbench;

import fingerpost.ui.actions.ActionControls;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabDragPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The tabs of a window, from which one is chosen, closed, or drawn to another place. Not seen while there is only one. */
final class TabStrip {
    private final Workbench window;
    private final TabPane pane = new TabPane();

    TabStrip(Workbench window) {
        this.window = window;
        pane.setId("tabs");
        pane.getStyleClass().add("window-tabs");
        pane.setTabDragPolicy(TabDragPolicy.REORDER);
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        pane.setFocusTraversable(false);
        pane.setMinHeight(Region.USE_PREF_SIZE);
        pane.setAccessibleText(Speech.of("Open designs"));
        pane.getSelectionModel().selectedItemProperty().subscribe(tab -> {
            if (tab instanceof Entry entry) {
                window.show(entry.shows);
            }
        });
        pane.getTabs().addListener((ListChangeListener<Tab>) _ -> {
            hideAlone();
            List<ProjectTab> order = entries().map(entry -> entry.shows).toList();
            if (order.size() == window.tabs().size()) {
                window.arrange(order);
            }
        });
        pane.focusedProperty().subscribe(focused -> {
            if (focused) {
                entries().filter(Tab::isSelected).findFirst().ifPresent(entry -> entry.shows.enter());
            }
        });
        hideAlone();
    }

    Node node() {
        return pane;
    }

    void add(ProjectTab tab) {
        pane.getTabs().add(new Entry(tab));
    }

    void remove(ProjectTab tab) {
        entry(tab).ifPresent(pane.getTabs()::remove);
    }

    void select(ProjectTab tab) {
        entry(tab).ifPresent(pane.getSelectionModel()::select);
    }

    private void hideAlone() {
        boolean several = pane.getTabs().size() > 1;
        pane.setVisible(several);
        pane.setManaged(several);
    }

    private Stream<Entry> entries() {
        return pane.getTabs().stream().filter(Entry.class::isInstance).map(Entry.class::cast);
    }

    private Optional<Entry> entry(ProjectTab tab) {
        return entries().filter(entry -> entry.shows == tab).findFirst();
    }

    /** One of the tabs. */
    private final class Entry extends Tab {
        private final ProjectTab shows;

        Entry(ProjectTab shows) {
            this.shows = shows;
            Tooltip tip = new Tooltip();
            setTooltip(tip);
            setContextMenu(new ContextMenu(
                    ActionControls.plainItem(shows.actions().action(ActionId.CLOSE_TAB)),
                    ActionControls.plainItem(shows.actions().action(ActionId.CLOSE_OTHERS)),
                    new SeparatorMenuItem(),
                    ActionControls.plainItem(shows.actions().action(ActionId.SAVE))));
            setOnCloseRequest(event -> {
                event.consume();
                window.close(shows);
            });
            shows.titleProperty().subscribe(now -> {
                setText(now.tab());
                tip.setText(now.tip());
            });
        }
    }
}
