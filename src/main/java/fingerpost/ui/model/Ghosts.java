package fingerpost.ui.model;

import fingerpost.plan.difference.GraphDifference;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the other side of a comparison has, drawn as ghosts over the design: those who compare and those who draw tell each
 * other here what a person does with them. Used on the UI thread only.
 */
public final class Ghosts {
    private final ObjectProperty<GraphDifference> beside = new SimpleObjectProperty<>(GraphDifference.NONE);
    private final ObjectProperty<GraphDifference> live = new SimpleObjectProperty<>(GraphDifference.NONE);
    private final List<Predicate<Subject>> revealers = new ArrayList<>();
    private final List<Consumer<Subject>> choosers = new ArrayList<>();
    private final List<Consumer<Subject>> takers = new ArrayList<>();
    private final List<Consumer<Subject>> keepers = new ArrayList<>();
    private final List<Function<Subject, String>> tellers = new ArrayList<>();

    /** How the drawing differs from that of what the design was last compared with. */
    public ObjectProperty<GraphDifference> besideProperty() {
        return beside;
    }

    /** How it differs from what is live, as last compared. */
    public ObjectProperty<GraphDifference> liveProperty() {
        return live;
    }

    /** Asks that whenever a ghost is to be brought into sight; it says whether there is one. */
    public void onReveal(Predicate<Subject> revealer) {
        revealers.add(revealer);
    }

    /** Brings it into sight; says whether it is drawn. */
    public boolean reveal(Subject ghost) {
        return revealers.stream().anyMatch(each -> each.test(ghost));
    }

    /** Calls the listener with each ghost that a person chooses on the drawing. */
    public void onChosen(Consumer<Subject> chooser) {
        choosers.add(chooser);
    }

    public void choose(Subject ghost) {
        choosers.forEach(each -> each.accept(ghost));
    }

    /** Calls the listener with each ghost that a person makes a part of the design. */
    public void onTake(Consumer<Subject> taker) {
        takers.add(taker);
    }

    public void take(Subject ghost) {
        takers.forEach(each -> each.accept(ghost));
    }

    /** Calls the listener with each ghost that a person leaves out of the design for good. */
    public void onKeep(Consumer<Subject> keeper) {
        keepers.add(keeper);
    }

    public void keep(Subject ghost) {
        keepers.forEach(each -> each.accept(ghost));
    }

    /** Asks that for what differs at a ghost, a line each; it says nothing where it does not know the ghost. */
    public void onText(Function<Subject, String> teller) {
        tellers.add(teller);
    }

    /** What differs there, for a person to paste elsewhere; empty where nothing listed belongs to it. */
    public String text(Subject ghost) {
        return tellers.stream()
                .map(each -> each.apply(ghost))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
