package fingerpost.ui.prove;

import fingerpost.export.Refusal;
import fingerpost.prove.ProofReport;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.TimeLimit;
import fingerpost.prove.ground.Watch;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.shared.Running;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;

/** One proof at a time, out of sight; can be stopped at any moment. Used on the UI thread. */
final class Proving {
    /** How it stands. */
    sealed interface State {
        /** Nothing was proven yet. */
        record Resting() implements State {}

        /** It is under way. */
        record Running(String at) implements State {}

        /** It came to its end, for that design. */
        record Done(ProofReport report, Topology topology) implements State {}

        /** A person stopped it. */
        record Stopped() implements State {}

        /** There is no proof; says why, and which place is to blame, where one is. */
        record Failed(String why, Optional<Subject> place) implements State {}
    }

    /** Makes a proof; may take long. */
    interface Prover {
        ProofReport prove(Topology topology, Watch watch) throws Refusal, ProofProblem;
    }

    private final Background background;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Resting());
    /** Held here, since the list of what runs holds it only weakly. */
    private final ListChangeListener<Running> ended = _ -> noticeEnd();

    private Optional<Running> task = Optional.empty();
    private AtomicBoolean stopped = new AtomicBoolean();

    Proving(Background background) {
        this.background = background;
        background.running().addListener(ended);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Begins a proof in the place of any other. */
    void start(String name, Prover prover, Topology topology) {
        stop();
        AtomicBoolean halted = new AtomicBoolean();
        stopped = halted;
        state.set(new State.Running(Speech.of("Exporting")));
        Consumer<String> progress = background.relay(all -> reached(halted, all));
        Running begun = background.start(
                Speech.of("Proving {0}", name),
                () -> prover.prove(topology, Watch.of(progress, halted::get, TimeLimit.USUAL)),
                report -> end(halted, new State.Done(report, topology)),
                failure -> end(halted, failed(failure)));
        if (state.get() instanceof State.Running) {
            task = Optional.of(begun);
        }
    }

    private void reached(AtomicBoolean of, List<String> all) {
        if (of.equals(stopped) && state.get() instanceof State.Running) {
            state.set(new State.Running(all.getLast()));
        }
    }

    private void end(AtomicBoolean of, State how) {
        if (of == stopped && !of.get()) {
            task = Optional.empty();
            state.set(how);
        }
    }

    private static State failed(Throwable failure) {
        return switch (failure) {
            case Refusal refusal ->
                new State.Failed(
                        Speech.of("It is not exported. {0}", Reason.of(refusal)),
                        Optional.ofNullable(refusal.subject()));
            case ProofProblem problem -> new State.Failed(Objects.toString(problem.getMessage(), ""), Optional.empty());
            default -> new State.Failed(Reason.of(failure), Optional.empty());
        };
    }

    /** Ends the proof that is under way, if any; its servers are ended a moment later, out of sight. */
    void stop() {
        stopped.set(true);
        Optional<Running> ending = task;
        task = Optional.empty();
        if (state.get() instanceof State.Running) {
            state.set(new State.Stopped());
        }
        ending.ifPresent(Running::cancel);
    }

    /** Forgets what was proven, such as when another design is opened. */
    void forget() {
        stop();
        state.set(new State.Resting());
    }

    /** Whoever cancels it in the status bar is told here. */
    private void noticeEnd() {
        if (task.filter(Running::cancelled).isPresent()) {
            stop();
        }
    }
}
