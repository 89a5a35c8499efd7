package fingerpost.ui.arrange;

import fingerpost.document.Diagram;
import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.layout.Box;
import fingerpost.picture.Drawing;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Lines up, spreads, pins and selects what is selected; each change is one step of undo, and the status bar says what came of it. */
public final class Arrange {
    private static final int SEVERAL = 3;

    private final Project project;
    private final Fresh fresh;
    private final Supplier<Drawing> drawing;

    /** @param drawing what is drawn at the moment */
    public Arrange(Project project, Fresh fresh, Supplier<Drawing> drawing) {
        this.project = project;
        this.fresh = fresh;
        this.drawing = drawing;
    }

    /** Brings the selected boxes into line. */
    public void align(Alignment alignment) {
        Blocks blocks = blocks();
        int count = blocks.boxes().size();
        if (count < 2) {
            project.say(Notice.refused(Speech.of("Select two boxes at least to line them up.")));
            return;
        }
        String name = switch (alignment) {
            case LEFT -> Speech.of("Align {0} boxes left", count);
            case CENTRE -> Speech.of("Align {0} boxes at their centres", count);
            case RIGHT -> Speech.of("Align {0} boxes right", count);
            case TOP -> Speech.of("Align {0} boxes at the top", count);
            case MIDDLE -> Speech.of("Align {0} boxes at their middles", count);
            case BOTTOM -> Speech.of("Align {0} boxes at the bottom", count);
        };
        move(name, blocks.moved(alignment.of(blocks.boxes())));
    }

    /** Makes the gaps between the selected boxes the same. */
    public void distribute(Distribution distribution) {
        Blocks blocks = blocks();
        int count = blocks.boxes().size();
        if (count < SEVERAL) {
            project.say(Notice.refused(Speech.of("Select three boxes at least to spread them.")));
            return;
        }
        String name = switch (distribution) {
            case ACROSS -> Speech.of("Distribute {0} boxes across", count);
            case DOWN -> Speech.of("Distribute {0} boxes down", count);
        };
        move(name, blocks.moved(distribution.of(blocks.boxes())));
    }

    private Blocks blocks() {
        Diagram diagram = project.document().diagram();
        return Blocks.of(graph(), drawing.get(), diagram, Blocks.whole(diagram.groups(), project.selection()));
    }

    private TopologyGraph graph() {
        return project.document().graph();
    }

    private void move(String name, Map<Subject, Box> to) {
        if (to.isEmpty()) {
            project.say(Notice.plain(Speech.of("They stand so already.")));
        } else if (project.change(name, document -> placed(document, to))) {
            fresh.moved(to.keySet());
            project.say(Notice.undoable(name));
        }
    }

    static Document placed(Document document, Map<Subject, Box> to) {
        Map<Subject, Point> points = new HashMap<>();
        to.forEach((subject, box) -> points.put(subject, new Point(box.x(), box.y())));
        return document.with(document.diagram().with(points));
    }

    /** Whether all that is selected is pinned; of a zone or group, anything in it. */
    public boolean isPinned() {
        Diagram diagram = project.document().diagram();
        return !project.selection().isEmpty()
                && project.selection().stream().allMatch(each -> isPinned(diagram, each.node()));
    }

    private static boolean isPinned(Diagram diagram, Subject box) {
        return diagram.isPinned(box)
                || (box.owner().isEmpty()
                        && diagram.pinned().stream().anyMatch(text -> text.startsWith(box.element() + "/")))
                || diagram.group(box.element())
                        .filter(group ->
                                group.members().stream().map(Subject::of).anyMatch(each -> isPinned(diagram, each)))
                        .isPresent();
    }

    /** Pins what is selected, so that no tidying moves it; sets it free where all of it is pinned. */
    public void pin() {
        Set<Subject> leaves = Blocks.leaves(graph(), project.selection());
        if (leaves.isEmpty()) {
            project.say(Notice.refused(Speech.of("Select a box on the drawing to pin it.")));
            return;
        }
        boolean pin = !isPinned();
        String one = Names.of(project.topology(), leaves.iterator().next());
        String name = leaves.size() == 1
                ? pin ? Speech.of("Pin {0}", one) : Speech.of("Unpin {0}", one)
                : pin ? Speech.of("Pin {0} boxes", leaves.size()) : Speech.of("Unpin {0} boxes", leaves.size());
        if (project.change(name, document -> document.with(document.diagram().pinning(leaves, pin)))) {
            project.say(Notice.undoable(pin ? Speech.of("{0}: tidying moves nothing that is pinned.", name) : name));
        }
    }

    /** Selects what belongs to the selection in that way. */
    public void select(Reach reach) {
        Set<Subject> reached = reach.from(graph(), project.selection());
        int more = reached.size() - project.selection().size();
        if (reach != Reach.OTHERS && more <= 0) {
            project.say(Notice.plain(
                    switch (reach) {
                        case UPSTREAM -> Speech.of("No line leads there.");
                        case DOWNSTREAM -> Speech.of("No line leads from there.");
                        case CONNECTED -> Speech.of("No line joins it with anything else.");
                        case SAME_KIND -> Speech.of("There is nothing else of that kind.");
                        case OTHERS -> "";
                    }));
            return;
        }
        project.selectionProperty().set(reached);
        project.say(Notice.plain(Speech.count(reached.size(), "1 box selected", "{0} boxes selected")));
    }
}
