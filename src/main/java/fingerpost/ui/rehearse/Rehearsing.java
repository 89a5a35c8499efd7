package fingerpost.ui.rehearse;

import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Newest;
import fingerpost.ui.shared.Reason;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The rehearsal of one window: begun and ended when a person says so, following the design meanwhile. Used on the UI thread. */
final class Rehearsing {
    /** How it stands. */
    sealed interface State {
        /** Nothing listens. */
        record Resting() implements State {}

        /** It begins, or its ports are being released. */
        record Turning() implements State {}

        /**
         * It listens.
         *
         * @param why the last edit is not served; empty where it is
         */
        record Serving(Served.Reach reach, Optional<String> why) implements State {}

        /** It did not begin; the sentence says why. */
        record Refused(String why) implements State {}
    }

    private final Background background;
    private final Audience audience;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Resting());
    private final ReadOnlyObjectWrapper<Set<Id>> down = new ReadOnlyObjectWrapper<>(Set.of());
    private final Newest<Served.Reach> following;
    private Optional<Served> served = Optional.empty();
    private Topology topology = Topology.EMPTY;
    private int begun;

    Rehearsing(Background background, Audience audience) {
        this.background = background;
        this.audience = audience;
        following = new Newest<>(background, this::reached, this::notServed);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What does not answer. */
    ReadOnlyObjectProperty<Set<Id>> downProperty() {
        return down.getReadOnlyProperty();
    }

    boolean isServing() {
        return state.get() instanceof State.Serving;
    }

    /** Begins to serve that design, unless one is served. */
    void start(Topology design, Ports ports) {
        if (isServing() || state.get() instanceof State.Turning) {
            return;
        }
        topology = design;
        down.set(Set.of());
        audience.clear();
        state.set(new State.Turning());
        begun++;
        int number = begun;
        background.quietly(
                () -> Served.open(design, ports, audience),
                opened -> opened(number, opened),
                failure -> refused(number, failure));
    }

    private void opened(int number, Served opened) {
        if (number != begun) {
            close(opened);
            return;
        }
        served = Optional.of(opened);
        state.set(new State.Serving(opened.reach(), Optional.empty()));
        become();
    }

    private void refused(int number, Throwable failure) {
        state.set(number == begun ? new State.Refused(why(failure)) : new State.Resting());
    }

    private static String why(Throwable failure) {
        return failure instanceof IOException io ? Objects.toString(io.getMessage(), "") : Reason.of(failure);
    }

    /** Releases the ports; nothing that was down is down the next time. */
    void stop() {
        begun++;
        following.drop();
        down.set(Set.of());
        if (served.isPresent()) {
            Served ending = served.get();
            served = Optional.empty();
            state.set(new State.Turning());
            close(ending);
        } else if (!(state.get() instanceof State.Turning)) {
            state.set(new State.Resting());
        }
    }

    private void close(Served ending) {
        background.quietly(
                () -> {
                    ending.close();
                    return ending;
                },
                _ -> state.set(new State.Resting()),
                failure -> state.set(new State.Refused(Reason.of(failure))));
    }

    /** From now on that design is served, where any is. */
    void follow(Topology design) {
        if (served.isPresent() || state.get() instanceof State.Turning) {
            topology = design;
            Set<Id> left = Outage.left(down.get(), design);
            if (!left.equals(down.get())) {
                down.set(left);
            }
            become();
        }
    }

    /** Each of them fails, or is healed where it is down. */
    void turn(Set<Subject> subjects) {
        if (isServing()) {
            down.set(Outage.turned(down.get(), subjects));
            become();
        }
    }

    void healAll() {
        down.set(Set.of());
        become();
    }

    private void become() {
        Topology design = topology;
        Set<Id> off = down.get();
        served.ifPresent(now -> following.ask(() -> now.become(design, off)));
    }

    private void reached(Served.Reach reach) {
        if (isServing()) {
            state.set(new State.Serving(reach, Optional.empty()));
        }
    }

    private void notServed(Throwable failure) {
        if (state.get() instanceof State.Serving serving) {
            state.set(new State.Serving(serving.reach(), Optional.of(why(failure))));
        }
    }
}
