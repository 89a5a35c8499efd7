package fingerpost.ui.simulate;

import fingerpost.simulate.Simulation;
import fingerpost.simulate.compiled.SimulationProblem;
import fingerpost.simulate.result.Outcome;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.shared.Running;
import fingerpost.ui.speech.Speech;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Plays experiments out of sight, one at a time; shows what came so far, and can be stopped. Used on the UI thread. */
final class Lab {
    /** How it stands with the experiment that was asked for last. */
    sealed interface State {
        /** Nothing was asked for yet. */
        record Resting() implements State {}

        record Playing() implements State {}

        /** It was played to its end. */
        record Done() implements State {}

        /** A person stopped it; what is shown is what came until then. */
        record Stopped(double part) implements State {}

        /** It cannot be played; the sentence says why. */
        record Refused(String why) implements State {}
    }

    private sealed interface News {
        record Came(Result result) implements News {}

        record Ended(State how) implements News {}
    }

    private final Background background;
    private final LongSupplier nanos;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Resting());
    private final ReadOnlyObjectWrapper<Optional<Result>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private AtomicBoolean stopped = new AtomicBoolean();
    private AtomicReference<@Nullable Pace> pace = new AtomicReference<>();
    private int latest;

    /** @param nanos a clock for the time that is left */
    Lab(Background background, LongSupplier nanos) {
        this.background = background;
        this.nanos = nanos;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The best that is known; stays while the next experiment begins. */
    ReadOnlyObjectProperty<Optional<Result>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    boolean isPlaying() {
        return state.get() instanceof State.Playing;
    }

    /** How far it has come, from 0 to 1. */
    double part() {
        Pace now = pace.get();
        return now == null ? 0 : now.part(nanos.getAsLong());
    }

    /** How long it will take yet, once that can be told. */
    Optional<Duration> left() {
        Pace now = pace.get();
        return now == null ? Optional.empty() : now.left(nanos.getAsLong());
    }

    /** Forgets everything, such as when another document is opened. */
    void forget() {
        stopped.set(true);
        latest++;
        result.set(Optional.empty());
        state.set(new State.Resting());
    }

    /** Stops what is played; what came of it until then stays. */
    void stop() {
        stopped.set(true);
    }

    /** Plays that one in the place of any other. */
    void play(Experiment experiment) {
        stopped.set(true);
        stopped = new AtomicBoolean();
        pace = new AtomicReference<>();
        latest++;
        state.set(new State.Playing());
        int number = latest;
        Consumer<News> tell = background.relay(all -> all.forEach(news -> hear(number, news)));
        AtomicReference<@Nullable Running> task = new AtomicReference<>();
        Work work = new Work(experiment, tell, stopped, pace, task);
        task.set(background.start(
                Speech.of("Simulating {0}", experiment.scenario().label()),
                () -> {
                    work.run();
                    return number;
                },
                _ -> {},
                failure -> hear(number, new News.Ended(new State.Refused(Reason.of(failure))))));
    }

    private void hear(int number, News news) {
        if (number != latest) {
            return;
        }
        switch (news) {
            case News.Came(Result come) -> result.set(Optional.of(come));
            case News.Ended(State how) -> state.set(how);
        }
    }

    /** One experiment, on a thread of its own. */
    private final class Work implements Runnable {
        private final Experiment experiment;
        private final Consumer<News> tell;
        private final AtomicBoolean halted;
        private final AtomicReference<@Nullable Pace> shown;
        private final AtomicReference<@Nullable Running> task;

        Work(
                Experiment experiment,
                Consumer<News> tell,
                AtomicBoolean halted,
                AtomicReference<@Nullable Pace> shown,
                AtomicReference<@Nullable Running> task) {
            this.experiment = experiment;
            this.tell = tell;
            this.halted = halted;
            this.shown = shown;
            this.task = task;
        }

        private boolean isHalted() {
            Running here = task.get();
            return halted.get() || (here != null && here.cancelled());
        }

        @Override
        public void run() {
            try {
                tell.accept(new News.Ended(played()));
            } catch (SimulationProblem problem) {
                tell.accept(new News.Ended(new State.Refused(Reason.of(problem))));
            }
        }

        private State played() {
            List<Stage> stages =
                    Stage.of(simulation(new Stage(1, experiment.dials().runs(), 1)));
            Pace going = new Pace(stages, nanos.getAsLong());
            shown.set(going);
            boolean any = false;
            for (Stage stage : stages) {
                going.next(nanos.getAsLong());
                Outcome outcome = simulation(stage).play(going::reached, this::isHalted);
                boolean last = stage.equals(stages.getLast());
                if (outcome.whole() || !any) {
                    Result come = new Result(experiment, outcome, stage.clients(), last && outcome.whole());
                    tell.accept(new News.Came(come));
                    any = true;
                    if (come.last()) {
                        tell.accept(new News.Came(come.with(Origins.of(experiment, outcome, this::isHalted))));
                    }
                }
                if (!outcome.whole()) {
                    return new State.Stopped(going.part(nanos.getAsLong()));
                }
            }
            return new State.Done();
        }

        private Simulation simulation(Stage stage) {
            return Simulation.of(
                    stage.thinned(experiment.topology()),
                    experiment.scenario(),
                    experiment.dials().options().withRuns(stage.runs()));
        }
    }
}
