package fingerpost.ui.diagnose;

import fingerpost.diagnose.Report;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Hop;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Shows what was asked on the drawing, for as long as live names are looked at there: the way of a trace, the findings of a report. */
final class LitWay {
    private final Project project;
    private final Background background;
    private final Supplier<ZonedDateTime> clock;
    private final Consumer<Told> onCompared;
    private Optional<Told> told = Optional.empty();
    private Optional<Report> report = Optional.empty();
    private List<Subject> lit = List.of();
    private boolean seen;
    private boolean selecting;

    /**
     * Nothing is lit before it is shown.
     *
     * @param onHop gets the one whose box comes to be selected
     * @param onCompared gets the trace anew when the design has changed beside it
     */
    LitWay(
            Project project,
            Background background,
            Supplier<ZonedDateTime> clock,
            Consumer<Hop> onHop,
            Consumer<Told> onCompared) {
        this.project = project;
        this.background = background;
        this.clock = clock;
        this.onCompared = onCompared;
        project.documentProperty().map(document -> document.topology()).subscribe((_, now) -> compare(now));
        project.selectionProperty().subscribe(selected -> selected(selected, onHop));
    }

    /** What is looked at. */
    void of(Past<?> past) {
        told = past instanceof Told trace ? Optional.of(trace) : Optional.empty();
        report = past instanceof Reported reported ? reported.report() : Optional.empty();
        project.reportProperty().set(report);
        light();
    }

    /** Whether the drawing is that of live names. */
    void seen(boolean now) {
        seen = now;
        light();
        told.ifPresent(_ -> compare(project.topology()));
    }

    /** Selects the box that the step speaks of: the name rather than its zone, so that the hand can go on there. */
    void step(int number) {
        if (seen && !selecting) {
            project.hopsProperty().get().stream()
                    .filter(each -> each.steps().contains(number))
                    .min(Comparator.comparing(each -> each.node().owner().isEmpty()))
                    .map(Hop::node)
                    .ifPresent(this::box);
        }
    }

    /** Selects that box, where it is one of those that are told of. */
    void box(Subject box) {
        if (seen && !selecting && hop(box).isPresent()) {
            selecting = true;
            project.select(box.node());
            selecting = false;
        }
    }

    private void selected(Set<Subject> selected, Consumer<Hop> onHop) {
        if (seen && !selecting && selected.size() == 1) {
            selecting = true;
            hop(selected.iterator().next()).ifPresent(onHop);
            selecting = false;
        }
    }

    private Optional<Hop> hop(Subject box) {
        return project.hopsProperty().get().stream()
                .filter(each -> each.node().equals(box.node()))
                .findFirst();
    }

    private void light() {
        List<Hop> hops = seen ? hops(project.topology()) : List.of();
        project.hopsProperty().set(hops);
        List<Subject> way = hops.stream()
                .filter(each -> !each.steps().isEmpty())
                .map(Hop::node)
                .toList();
        if (!way.isEmpty() || project.pathProperty().get().equals(lit)) {
            project.pathProperty().set(way);
        }
        lit = way;
    }

    private List<Hop> hops(Topology design) {
        return told.map(trace -> Hops.of(trace, design, clock.get()))
                .or(() -> report.map(found -> FoundAt.of(found, design)))
                .orElse(List.of());
    }

    /** What was traced beside the design as it is now. */
    private void compare(Topology design) {
        told.filter(_ -> seen)
                .ifPresent(trace -> trace.trace()
                        .ifPresent(whole -> background.quietly(
                                () -> Traced.of(whole, trace.inquiry(), design),
                                traced -> {
                                    if (told.equals(Optional.of(trace)) && design == project.topology()) {
                                        told = Optional.of(trace.complete(traced));
                                        light();
                                        onCompared.accept(trace.complete(traced));
                                    }
                                },
                                _ -> light())));
    }
}
