package fingerpost.ui.design;

import fingerpost.document.Document;
import fingerpost.document.DocumentProblem;
import fingerpost.document.Point;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Copies, cuts, pastes and duplicates parts of a design by the system's clipboard. */
public final class Pasting {
    private static final double BESIDE = 32;

    private final Project project;
    private final Deleting deleting;
    private final Supplier<String> clipboard;
    private final Consumer<String> toClipboard;

    /**
     * Pasting into that project.
     *
     * @param clipboard the text on the clipboard, empty for none
     */
    public Pasting(Project project, Deleting deleting, Supplier<String> clipboard, Consumer<String> toClipboard) {
        this.project = project;
        this.deleting = deleting;
        this.clipboard = clipboard;
        this.toClipboard = toClipboard;
    }

    public void copy() {
        if (!project.selection().isEmpty()) {
            toClipboard.accept(Clippings.of(project.document(), project.selection()));
            project.say(Notice.plain("Copied " + count(project.selection().size())));
        }
    }

    public void cut() {
        Set<Subject> selected = project.selection();
        copy();
        deleting.delete(selected, "Cut");
    }

    public void paste() {
        String text = clipboard.get();
        if (text.isBlank()) {
            project.say(Notice.refused("The clipboard holds no text."));
            return;
        }
        try {
            Document part = Clippings.read(text);
            int size = part.topology().elements().size();
            insert(part, "Paste " + count(Math.max(1, size)));
        } catch (DocumentProblem notOurs) {
            project.say(Notice.refused("The clipboard holds no part of a design: " + notOurs.getMessage()));
        }
    }

    public void duplicate() {
        Set<Subject> selected = project.selection();
        if (selected.isEmpty()) {
            return;
        }
        try {
            insert(
                    Clippings.read(Clippings.of(project.document(), selected)),
                    "Duplicate " + count(selected.size()),
                    selected);
        } catch (DocumentProblem impossible) {
            project.say(Notice.refused(impossible.getMessage() == null ? "" : impossible.getMessage()));
        }
    }

    private void insert(Document part, String name) {
        insert(part, name, Set.of());
    }

    private void insert(Document part, String name, Set<Subject> only) {
        Merge merge = new Merge(project.topology(), part.topology(), only);
        Topology merged;
        try {
            merged = merge.topology();
        } catch (IllegalArgumentException refused) {
            project.say(Notice.refused(refused.getMessage() == null ? "" : refused.getMessage()));
            return;
        }
        Map<Subject, Point> points = new HashMap<>();
        Set<Subject> fresh = new LinkedHashSet<>();
        merge.added().forEach((from, to) -> {
            fresh.add(to);
            Point at = part.diagram().positions().get(from.toString());
            if (at != null) {
                points.put(to, new Point(at.x() + BESIDE, at.y() + BESIDE));
            }
        });
        if (project.change(
                name, document -> document.with(merged).with(document.diagram().with(points)))) {
            project.selectionProperty().set(fresh);
        }
    }

    private static String count(int items) {
        return items == 1 ? "1 item" : items + " items";
    }
}
