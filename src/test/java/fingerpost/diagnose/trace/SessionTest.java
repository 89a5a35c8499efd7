package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.wire.Limits;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SessionTest {
    private final List<Step> told = new CopyOnWriteArrayList<>();
    private final Steps steps = new Steps(told::add);

    @Test
    void aReplyThatIsStillOnItsWayAtTheEndIsWrittenDownAsNotWaitedFor() throws InterruptedException {
        PaperServers servers = new PaperServers().at("192.0.2.1", PaperServers.answeringAfter(new CountDownLatch(1)));
        try (Session session = session(servers, Limits.PACKETS)) {
            ask(session, servers, any -> {});
            session.waitForLateReplies(false);
        }
        assertThat(told).extracting(Step::kind).containsExactly(StepKind.CANCELLED);
    }

    @Test
    void aLateReplyIsStillWrittenDown() throws InterruptedException {
        CountDownLatch late = new CountDownLatch(1);
        PaperServers servers = new PaperServers().at("192.0.2.1", PaperServers.answeringAfter(late));
        try (Session session = session(servers, Limits.PACKETS)) {
            ask(session, servers, any -> {});
            late.countDown();
            session.waitForLateReplies(true);
        }
        assertThat(told).extracting(Step::kind).containsExactly(StepKind.ANSWER);
    }

    @Test
    void theStepIsWrittenDownBeforeAnybodyGoesOnWithTheReply() throws InterruptedException {
        PaperServers servers = new PaperServers().at("192.0.2.1", PaperServers::answering);
        List<Integer> seen = new CopyOnWriteArrayList<>();
        try (Session session = session(servers, Limits.PACKETS)) {
            ask(session, servers, any -> seen.add(told.size()));
            session.waitForLateReplies(true);
        }
        assertThat(seen).containsExactly(1);
    }

    @Test
    void nothingIsSentWithoutBudget() throws InterruptedException {
        PaperServers servers = new PaperServers().at("192.0.2.1", PaperServers::answering);
        try (Session session = session(servers, 2)) {
            assertThat(ask(session, servers, any -> {})).isFalse();
            session.waitForLateReplies(true);
        }
        assertThat(servers.asked()).isEmpty();
    }

    private static boolean ask(Session session, PaperServers servers, Consumer<Asked> then)
            throws InterruptedException {
        ZoneServers zone = servers.zone();
        return session.ask(zone.candidates().getFirst(), zone, PaperServers.QUESTION, 0, then);
    }

    private Session session(PaperServers servers, int packets) {
        return new Session(servers, servers.profile(), new Budget(servers.profile(), packets), steps);
    }
}
