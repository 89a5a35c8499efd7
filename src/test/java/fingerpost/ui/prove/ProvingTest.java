package fingerpost.ui.prove;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.Refusal;
import fingerpost.prove.ProofReport;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.Watch;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.HeldWork;
import fingerpost.ui.shared.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProvingTest {
    private static final ProofReport REPORT = new ProofReport("zone", List.of("named"), List.of(), List.of());

    private final HeldWork work = new HeldWork();
    private final Background background = new Background(Runnable::run, work);
    private final Proving proving = new Proving(background);
    private final List<Proving.State> states = new ArrayList<>();

    private Proving.State state() {
        return proving.stateProperty().get();
    }

    @Test
    void itTellsHowFarItIsAndThenWhatCameOut() {
        proving.stateProperty().subscribe(now -> states.add(now));
        proving.start(
                "Zone files",
                (_, watch) -> {
                    watch.at("starting named");
                    return REPORT;
                },
                Topology.EMPTY);

        assertThat(states)
                .containsSubsequence(
                        new Proving.State.Running("Exporting"),
                        new Proving.State.Running("starting named"),
                        new Proving.State.Done(REPORT, Topology.EMPTY));
    }

    @Test
    void whatIsStoppedIsStoppedAtOnceAndWhatComesOfItIsThrownAway() {
        work.hold();
        proving.start("Zone files", (_, _) -> REPORT, Topology.EMPTY);
        proving.stop();

        assertThat(state()).isInstanceOf(Proving.State.Stopped.class);
        work.release();
        assertThat(state()).isInstanceOf(Proving.State.Stopped.class);
    }

    @Test
    void stoppingInterruptsAServerThatIsWaitedFor() throws Exception {
        BlockingQueue<Runnable> ui = new ArrayBlockingQueue<>(10);
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Proving elsewhere = new Proving(Background.onOwnThreads(ui::add));
        elsewhere.start(
                "Zone files",
                (_, _) -> {
                    waiting.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException stopped) {
                        ended.countDown();
                    }
                    return REPORT;
                },
                Topology.EMPTY);
        assertThat(waiting.await(20, TimeUnit.SECONDS)).isTrue();

        elsewhere.stop();

        assertThat(elsewhere.stateProperty().get()).isInstanceOf(Proving.State.Stopped.class);
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatTheStatusBarCancelsIsStopped() {
        work.hold();
        proving.start("Zone files", (_, _) -> REPORT, Topology.EMPTY);
        background.running().getFirst().cancel();
        work.release();

        assertThat(state()).isInstanceOf(Proving.State.Stopped.class);
    }

    @Test
    void aProofInThePlaceOfAnotherIsNotDisturbedByIt() {
        proving.stateProperty().subscribe(now -> states.add(now));
        work.hold();
        proving.start("Zone files", (_, _) -> REPORT, Topology.EMPTY);
        ProofReport other = new ProofReport("nginx", List.of("nginx"), List.of(), List.of());
        proving.start("nginx", (_, _) -> other, Topology.EMPTY);
        work.release();

        assertThat(states)
                .doesNotContain(new Proving.State.Done(REPORT, Topology.EMPTY))
                .endsWith(new Proving.State.Done(other, Topology.EMPTY));
    }

    @Test
    void whatIsNotExportedIsToldWithItsPlaceAndAServerThatRefusesInItsOwnWords() {
        Subject place = Subject.of(Id.of("edge"));
        proving.start("nginx", refusing(new Refusal(place, "The label holds a brace.")), Topology.EMPTY);
        assertThat(state())
                .isEqualTo(
                        new Proving.State.Failed("It is not exported. The label holds a brace.", Optional.of(place)));

        proving.start(
                "nginx",
                (_, _) -> {
                    throw new ProofProblem(ProofProblem.Kind.REFUSED, "nginx does not take the exported files.");
                },
                Topology.EMPTY);
        assertThat(state())
                .isEqualTo(new Proving.State.Failed("nginx does not take the exported files.", Optional.empty()));
    }

    private static Proving.Prover refusing(Refusal refusal) {
        return (Topology _, Watch _) -> {
            throw refusal;
        };
    }
}
