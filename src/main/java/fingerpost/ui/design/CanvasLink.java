package fingerpost.ui.design;

import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.topology.Edit;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.Group;
import fingerpost.topology.Subject;
import fingerpost.topology.connect.Connect;
import fingerpost.topology.connect.Connecting;
import fingerpost.ui.arrange.Fresh;
import fingerpost.ui.canvas.CanvasEvents;
import fingerpost.ui.canvas.NameDraft;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;

/** What gestures on the canvas mean for the design. */
public final class CanvasLink implements CanvasEvents {
    private final Project project;
    private final Deleting deleting;
    private final CanvasMenus menus;
    private final Fresh fresh;
    private Set<Subject> nudged = Set.of();
    private long nudge;

    /** @param fresh told what the program places and what a person moves */
    public CanvasLink(Project project, Deleting deleting, CanvasMenus menus, Fresh fresh) {
        this.project = project;
        this.deleting = deleting;
        this.menus = menus;
        this.fresh = fresh;
    }

    @Override
    public void moved(Map<Subject, Point2D> to) {
        fresh.moved(to.keySet());
        project.change(Speech.of("Move {0}", what(to)), document -> placed(document, to));
    }

    @Override
    public void regrouped(Map<Subject, Point2D> to, Set<Subject> boxes, Optional<Subject> group) {
        fresh.moved(to.keySet());
        String what = boxes.size() == 1
                ? Names.of(project.topology(), boxes.iterator().next())
                : what(to);
        new Groups(project).moved(what, boxes, group.map(Subject::element), document -> placed(document, to));
    }

    @Override
    public void nudged(Map<Subject, Point2D> to) {
        fresh.moved(to.keySet());
        String name = Speech.of("Nudge {0}", what(to));
        if (to.keySet().equals(nudged) && project.revision() == nudge) {
            project.goOn(name, document -> placed(document, to));
        } else {
            project.change(name, document -> placed(document, to));
        }
        nudged = Set.copyOf(to.keySet());
        nudge = project.revision();
    }

    private String what(Map<Subject, Point2D> to) {
        Subject first = to.keySet().iterator().next();
        return to.size() > 1
                ? Speech.of("{0} items", to.size())
                : group(first)
                        .map(group -> Speech.of("the group {0}", group.name()))
                        .orElseGet(() -> Names.of(project.topology(), first));
    }

    private Optional<Group> group(Subject subject) {
        return project.document().diagram().group(subject.element());
    }

    @Override
    public void placed(Map<Subject, Point2D> where) {
        if (!where.isEmpty()) {
            fresh.placed(where.keySet());
            project.amend(document -> placed(document, where));
        }
    }

    private static Document placed(Document document, Map<Subject, Point2D> where) {
        Map<Subject, Point> points = new HashMap<>();
        where.forEach((subject, point) -> points.put(subject, new Point(point.getX(), point.getY())));
        return document.with(document.diagram().with(FoldedPlaces.ofNames(document, points)));
    }

    @Override
    public Connecting connecting(Subject from, Subject to) {
        return group(from)
                .or(() -> group(to))
                .<Connecting>map(group -> new Connecting.Refused(
                        Speech.of("Unfold the group {0} to connect what is in it.", group.name())))
                .orElseGet(() -> Connect.between(project.topology(), from, to));
    }

    @Override
    public Set<Subject> targets(Subject from) {
        return Connect.targets(project.topology(), from);
    }

    @Override
    public void connect(Subject from, Subject to, double screenX, double screenY) {
        switch (connecting(from, to)) {
            case Connecting.Refused refused -> project.say(Notice.refused(Told.refusal(refused.reason())));
            case Connecting.Offers offers
            when offers.edits().size() == 1 -> apply(offers.edits().getFirst(), from);
            case Connecting.Offers offers -> menus.offer(offers.edits(), edit -> apply(edit, from), screenX, screenY);
        }
    }

    private void apply(Edit edit, Subject from) {
        if (project.apply(edit)) {
            project.say(Notice.undoable(Told.edit(edit.name())));
            project.reveal(from);
        }
    }

    @Override
    public boolean fits(Subject box, GraphEdge line) {
        return new Inserting(project).fits(box, line);
    }

    @Override
    public void insert(Subject box, GraphEdge line, Point2D to) {
        fresh.moved(Set.of(box));
        new Inserting(project).put(box, line, new Point(to.getX(), to.getY()));
    }

    @Override
    public void connectToNothing(Subject from, Point2D drawingPoint, double screenX, double screenY) {
        if (group(from).isPresent()) {
            connect(from, from, screenX, screenY);
            return;
        }
        menus.add(from, new Point(drawingPoint.getX(), drawingPoint.getY()), screenX, screenY);
    }

    @Override
    public void problems(Subject subject, double screenX, double screenY) {
        menus.problems(subject, screenX, screenY);
    }

    @Override
    public void open(Subject subject) {
        if (group(subject).isEmpty()) {
            project.reveal(subject);
        }
        menus.inspect();
    }

    @Override
    public void fold(Set<Subject> zones, boolean folded) {
        new Folds(project).set(zones, folded);
    }

    @Override
    public Optional<NameDraft> rename(Subject subject) {
        return project.topology()
                .find(subject.element())
                .<NameDraft>map(_ -> new Renaming(project, subject))
                .or(() -> group(subject).map(group -> new GroupNaming(project, group)));
    }

    @Override
    public void delete(Set<Subject> subjects) {
        deleting.delete(new Groups(project).spread(subjects));
    }

    @Override
    public void ghost(Subject subject, boolean taken) {
        if (taken) {
            project.ghosts().take(subject);
        } else {
            project.ghosts().choose(subject);
        }
    }

    @Override
    public void ghostMenu(Subject ghost, double screenX, double screenY) {
        menus.ghost(ghost, screenX, screenY);
    }

    @Override
    public void contextMenu(Set<Subject> subjects, Point2D drawingPoint, double screenX, double screenY) {
        menus.context(subjects, new Point(drawingPoint.getX(), drawingPoint.getY()), screenX, screenY);
    }
}
