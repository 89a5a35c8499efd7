package fingerpost.ui.shared;

import javafx.scene.Node;
import javafx.scene.control.Tab;

/** What stands in a tab from the moment at which the tab is first selected: what nobody looks at costs no styles. */
public final class OnceSelected {
    private OnceSelected() {}

    /**
     * The tab has no content until then; a tab that lost its content has it again when it is next selected. What is in it can
     * take the focus at once.
     */
    public static void put(Tab tab, Node content) {
        tab.selectedProperty().subscribe(selected -> {
            if (selected && tab.getContent() == null) {
                tab.setContent(content);
                content.applyCss();
            }
        });
    }
}
