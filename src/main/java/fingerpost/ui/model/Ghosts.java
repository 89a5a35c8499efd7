package fingerpost.ui.model;

import fingerpost.plan.difference.GraphDifference;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
}
