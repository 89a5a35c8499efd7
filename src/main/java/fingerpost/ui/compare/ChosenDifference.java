package fingerpost.ui.compare;

import fingerpost.topology.Edit;
import fingerpost.topology.Subject;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Present;
import fingerpost.ui.model.Project;
import fingerpost.ui.model.TakeOrKeep;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;

/** What a person does with one of the differences, in the list as on the drawing. */
public final class ChosenDifference {
    private final Project project;
    private final Consumer<Optional<Edit>> carryOut;
    private final Consumer<Row> keep;
    private ListView<Row> rows = new ListView<>();
    /** Where in the list a person was last, since what is taken leaves it. */
    private int last = -1;
    /** Whether the list follows the drawing, which then stays as it is. */
    private boolean following;

    ChosenDifference(Project project, Consumer<Optional<Edit>> carryOut, Consumer<Row> keep) {
        this.project = project;
        this.carryOut = carryOut;
        this.keep = keep;
    }

    /** Chooses in that list from now on. */
    void of(ListView<Row> list) {
        rows = list;
        rows.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                last = rows.getSelectionModel().getSelectedIndex();
                row.place().filter(_ -> !following).ifPresent(place -> reveal(place.node()));
            }
        });
        project.selectionProperty().subscribe(selected -> {
            if (selected.size() == 1) {
                follow(selected.iterator().next().node());
            }
        });
        TakeOrKeep.in(rows, this::take, this::keep);
        project.ghosts().onChosen(this::choose);
        project.ghosts().onTake(this::makeReal);
        project.ghosts().onKeep(this::leaveOut);
        project.ghosts().onText(ghost -> new Compared(inside(ghost), "").text());
    }

    /** What is folded away is seen at its zone. */
    private void reveal(Subject box) {
        Subject zone = Subject.of(box.element());
        if (Present.in(project.topology(), box)) {
            project.reveal(box);
        } else if (!project.ghosts().reveal(box) && Present.in(project.topology(), zone)) {
            project.reveal(zone);
        }
    }

    /** Whether there is any. */
    public boolean any() {
        return !rows.getItems().isEmpty();
    }

    /** Goes that many on, round in a circle, brings it into the middle of the drawing and says what it is. */
    public void step(int by) {
        int all = rows.getItems().size();
        int chosen = rows.getSelectionModel().getSelectedIndex();
        int before = chosen >= 0 ? chosen : last < 0 ? (by > 0 ? -1 : 0) : by > 0 ? last - 1 : last;
        int next = Math.floorMod(before + by, all);
        rows.getSelectionModel().clearAndSelect(next);
        rows.scrollTo(Math.max(0, next - 1));
        Row row = rows.getItems().get(next);
        project.say(Notice.plain(Speech.of(
                "Difference {0} of {1}: {2}, {3}.",
                next + 1, all, row.title(), row.kind().word())));
    }

    /** Takes the other side's word in the chosen one; says why where it cannot. */
    public void take() {
        with(row -> {
            if (row.take().isEmpty()) {
                project.say(Notice.refused(
                        Speech.of("This is a file and no part of the design, so it cannot be taken into it.")));
            } else {
                take(row);
            }
        });
    }

    /** Leaves the chosen one as it is here. */
    public void keep() {
        with(row -> {
            keep.accept(row);
            project.say(Notice.plain(Speech.of("Kept as here: {0}", row.title())));
        });
    }

    private void with(Consumer<Row> act) {
        Row row = rows.getSelectionModel().getSelectedItem();
        if (row == null) {
            project.say(Notice.refused(Speech.of("Choose a difference first.")));
        } else {
            act.accept(row);
        }
    }

    /** With the zone that it needs, where that is only there as well. */
    void take(Row row) {
        carryOut.accept(Compared.takingAll(new Compared(rows.getItems(), "").needed(List.of(row))));
    }

    /** What is chosen on the drawing is chosen in the list, unless something at the same box is already. */
    private void follow(Subject box) {
        Row before = rows.getSelectionModel().getSelectedItem();
        List<Row> there = at(box);
        if (!there.isEmpty() && !there.contains(before)) {
            following = true;
            rows.getSelectionModel().clearAndSelect(rows.getItems().indexOf(there.getFirst()));
            rows.scrollTo(Math.max(0, rows.getSelectionModel().getSelectedIndex() - 1));
            following = false;
        }
    }

    private void choose(Subject ghost) {
        follow(ghost);
        at(ghost).stream().findFirst().ifPresent(row -> {
            project.say(Notice.plain(
                    Speech.of("{0} is only there. Enter makes it a part of this design, at this place.", row.title())));
        });
    }

    private void makeReal(Subject ghost) {
        List<Row> wanted = new Compared(rows.getItems(), "").needed(at(ghost));
        if (!wanted.isEmpty()) {
            carryOut.accept(Compared.takingAll(wanted));
            reveal(ghost);
        }
    }

    private void leaveOut(Subject ghost) {
        List<Row> left = inside(ghost);
        left.forEach(keep);
        if (!left.isEmpty()) {
            project.say(
                    Notice.plain(Speech.of("Kept as here: {0}", left.getFirst().title())));
        }
    }

    /** At that box, and of a zone at all names in it. */
    private List<Row> inside(Subject box) {
        return rows.getItems().stream()
                .filter(row -> row.place()
                        .filter(place -> place.node().equals(box)
                                || (box.owner().isEmpty() && place.element().equals(box.element())))
                        .isPresent())
                .toList();
    }

    private List<Row> at(Subject box) {
        return rows.getItems().stream()
                .filter(row ->
                        row.place().map(Subject::node).filter(box::equals).isPresent())
                .toList();
    }
}
