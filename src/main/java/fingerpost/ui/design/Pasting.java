package fingerpost.ui.design;

import fingerpost.document.DocumentProblem;
import fingerpost.document.Point;
import fingerpost.topology.Subject;
import fingerpost.topology.edit.Duplicate;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.util.HashMap;
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
            toClipboard.accept(
                    Clippings.of(project.document(), project.selection()).text());
            project.say(Notice.plain(Speech.of("Copied {0}", count(project.selection()))));
        }
    }

    public void cut() {
        Set<Subject> selected = project.selection();
        copy();
        deleting.cut(selected);
    }

    public void paste() {
        String text = clipboard.get();
        if (text.isBlank()) {
            project.say(Notice.refused(Speech.of("The clipboard holds no text.")));
            return;
        }
        try {
            insert(Clippings.read(text), Speech.of("Paste {0}"));
        } catch (DocumentProblem notOurs) {
            project.say(Notice.refused(Speech.of("The clipboard holds no part of a design. {0}", Reason.of(notOurs))));
        }
    }

    public void duplicate() {
        if (!project.selection().isEmpty()) {
            insert(Clippings.of(project.document(), project.selection()), Speech.of("Duplicate {0}"));
        }
    }

    private void insert(Clippings part, String name) {
        Duplicate copies;
        try {
            copies = Duplicate.paste(part.document().topology(), part.selected(), project.topology());
        } catch (IllegalArgumentException refused) {
            project.say(Notice.refused(Reason.of(refused)));
            return;
        }
        Map<Subject, Point> points = new HashMap<>();
        copies.copies().forEach((from, to) -> {
            Point at = part.document().diagram().positions().get(from.node().toString());
            if (at != null) {
                points.put(to.node(), new Point(at.x() + BESIDE, at.y() + BESIDE));
            }
        });
        boolean done = project.change(
                name.replace("{0}", count(part.selected())),
                document -> document.with(copies.edit().apply(document.topology()))
                        .with(document.diagram().with(points)));
        if (done) {
            project.selectionProperty().set(Set.copyOf(copies.copies().values()));
        }
    }

    private static String count(Set<Subject> items) {
        return Speech.count(items.size(), "1 item", "{0} items");
    }
}
