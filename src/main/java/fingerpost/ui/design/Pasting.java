package fingerpost.ui.design;

import fingerpost.document.DocumentProblem;
import fingerpost.document.Point;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.edit.Duplicate;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Present;
import fingerpost.ui.model.Project;
import fingerpost.ui.paste.Pasted;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Copies, cuts, pastes and duplicates parts of a design by the system's clipboard. */
public final class Pasting {
    private static final double BESIDE = 32;

    /** From box to box in a column or row of those that nothing leads to, drawing units. */
    private static final Point STEP = new Point(240, 120);

    private static final int COLUMN = 6;
    private static final int MOST_SAID = 3;

    private final Project project;
    private final Deleting deleting;
    private final Background background;
    private final Supplier<Clip> clipboard;
    private final Consumer<Clip> toClipboard;
    private final Supplier<Optional<Point>> where;

    /**
     * Pasting into that project.
     *
     * @param clipboard what lies on the clipboard
     * @param where new boxes go on the drawing that nothing else gives a place
     */
    public Pasting(
            Project project,
            Deleting deleting,
            Background background,
            Supplier<Clip> clipboard,
            Consumer<Clip> toClipboard,
            Supplier<Optional<Point>> where) {
        this.project = project;
        this.deleting = deleting;
        this.background = background;
        this.clipboard = clipboard;
        this.toClipboard = toClipboard;
        this.where = where;
    }

    public void copy() {
        if (!project.selection().isEmpty()) {
            toClipboard.accept(new Clip(ours(), PlainText.of(project.topology(), project.selection())));
            project.say(Notice.plain(Speech.of("Copied {0}", count(project.selection()))));
        }
    }

    private String ours() {
        return Clippings.of(project.document(), project.selection()).text();
    }

    /** Copies the selected part of the design as text that can be kept in a file or sent. */
    public void copyJson() {
        if (!project.selection().isEmpty()) {
            toClipboard.accept(Clip.of(ours()));
            project.say(Notice.plain(Speech.of("Copied {0} as JSON", count(project.selection()))));
        }
    }

    /** Copies the records of all that is selected as lines of a zone file. */
    public void copyZoneLines() {
        String lines = PlainText.zoneLines(project.topology(), project.selection());
        if (lines.isEmpty()) {
            project.say(Notice.refused(Speech.of("Nothing selected has records. Select names or a zone.")));
        } else {
            toClipboard.accept(Clip.of(lines));
            project.say(Notice.plain(Speech.count(
                    lines.lines().count(), "Copied 1 record as a zone line", "Copied {0} records as zone lines")));
        }
    }

    public void cut() {
        Set<Subject> selected = project.selection();
        copy();
        deleting.cut(selected);
    }

    /** A part of a design where the clipboard holds one, else what can be made of its text. */
    public void paste() {
        Clip clip = clipboard.get();
        String ours = clip.ours().isBlank() ? clip.plain() : clip.ours();
        if (!ours.stripLeading().startsWith("{")) {
            read(clip.plain());
            return;
        }
        try {
            insert(Clippings.read(ours), Speech.of("Paste {0}"));
        } catch (DocumentProblem notOurs) {
            read(clip.plain());
        }
    }

    /** Beside the UI thread, as the text may be long; where the design changed meanwhile, once more. */
    private void read(String text) {
        Topology before = project.topology();
        Set<Subject> selected = project.selection();
        background.start(
                Speech.of("Reading what is pasted"),
                () -> Pasted.of(text, before, selected),
                pasted -> {
                    if (project.topology() == before) {
                        take(pasted);
                    } else {
                        read(text);
                    }
                },
                failure -> project.say(Notice.refused(Reason.of(failure))));
    }

    private void take(Pasted pasted) {
        switch (pasted) {
            case Pasted.Refused(String why) -> project.say(Notice.refused(why));
            case Pasted.Made made -> {
                Topology before = project.topology();
                Map<Subject, Point> points = places(made.loose());
                project.change(
                        Speech.of("Paste {0}", made.what()),
                        document -> document.with(made.topology())
                                .with(document.diagram().with(points)));
                made.fresh().stream()
                        .filter(each -> points.isEmpty() && !Present.in(before, each))
                        .findFirst()
                        .ifPresent(project::reveal);
                project.selectionProperty().set(made.fresh());
                project.say(Notice.undoable(told(made)));
            }
        }
    }

    private static String told(Pasted.Made made) {
        StringBuilder told = new StringBuilder(Speech.of("Pasted {0}.", made.what()));
        made.left().stream().limit(MOST_SAID).forEach(each -> told.append(' ').append(each));
        int more = made.left().size() - MOST_SAID;
        if (more > 0) {
            told.append(' ').append(Speech.count(more, "And 1 more.", "And {0} more."));
        }
        return told.toString();
    }

    private Map<Subject, Point> places(List<Subject> loose) {
        Map<Subject, Point> points = new HashMap<>();
        where.get().ifPresent(at -> {
            for (Subject each : loose) {
                int column = points.size() / COLUMN;
                int row = points.size() % COLUMN;
                points.put(each, new Point(Math.rint(at.x() + STEP.x() * column), Math.rint(at.y() + STEP.y() * row)));
            }
        });
        return points;
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
        Map<Subject, Point> points = beside(part, copies);
        boolean done = project.change(name.replace("{0}", count(part.selected())), document -> {
            Topology after = copies.edit().apply(document.topology());
            return document.with(after).with(part.grouped(document.diagram().with(points), after, copies.copies()));
        });
        if (done) {
            project.selectionProperty().set(Set.copyOf(copies.copies().values()));
        }
    }

    /** As they stood to each other, so far beside that none lies exactly on another box. */
    private Map<Subject, Point> beside(Clippings part, Duplicate copies) {
        Map<String, Point> before = part.document().diagram().positions();
        Set<Point> taken = Set.copyOf(project.document().diagram().positions().values());
        Map<Subject, Point> points = new HashMap<>();
        for (double by = BESIDE; points.isEmpty() || points.values().stream().anyMatch(taken::contains); by += BESIDE) {
            double far = by;
            points.clear();
            copies.copies().forEach((from, to) -> {
                Point at = before.get(from.node().toString());
                if (at != null) {
                    points.put(to.node(), new Point(at.x() + far, at.y() + far));
                }
            });
            if (points.isEmpty()) {
                return points;
            }
        }
        return points;
    }

    private static String count(Set<Subject> items) {
        return Speech.count(items.size(), "1 item", "{0} items");
    }
}
