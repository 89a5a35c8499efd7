package fingerpost.ui.workbench;

import fingerpost.topology.Subject;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** Connecting without a mouse: two selected things to each other, or one to a target picked from a menu. */
final class KeyConnect {
    private static final int MOST = 40;

    private final Project project;
    private final Parts parts;

    KeyConnect(Project project, Parts parts) {
        this.project = project;
        this.parts = parts;
    }

    void begin() {
        List<Subject> selected = List.copyOf(project.selection());
        Bounds pane = parts.canvas().localToScreen(parts.canvas().getBoundsInLocal());
        double x = pane == null ? 0 : pane.getCenterX();
        double y = pane == null ? 0 : pane.getMinY() + pane.getHeight() / 3;
        if (selected.size() == 2) {
            parts.link().connect(selected.getFirst(), selected.getLast(), x, y);
        } else if (selected.size() == 1) {
            pick(selected.getFirst().node(), x, y);
        } else {
            project.say(Notice.refused(Speech.of("Select one thing, or two to connect them to each other.")));
        }
    }

    private void pick(Subject from, double x, double y) {
        List<MenuItem> items = new ArrayList<>();
        for (Subject to : parts.link().targets(from).stream().limit(MOST).toList()) {
            MenuItem item = new MenuItem(Names.of(project.topology(), to));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> parts.link().connect(from, to, x, y));
            items.add(item);
        }
        if (items.isEmpty()) {
            project.say(Notice.refused(
                    Speech.of("Nothing in the design can be connected to {0}.", Names.of(project.topology(), from))));
            return;
        }
        ContextMenu menu = new ContextMenu(items.toArray(MenuItem[]::new));
        menu.setId("connect-menu");
        menu.show(parts.canvas(), x, y);
    }
}
