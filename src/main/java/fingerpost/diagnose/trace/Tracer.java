package fingerpost.diagnose.trace;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.Trace;
import fingerpost.dns.Question;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Limits;
import fingerpost.wire.ResolutionProfile;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Resolves names from the root as a recursive resolver does, and shows how: every server asked, what it said, how long it
 * took, and what is wrong on the way. Never more than the packets and the time of {@link Limits}.
 */
public final class Tracer {
    private final DnsClient client;
    private final ResolutionProfile profile;

    public Tracer(DnsClient client, ResolutionProfile profile) {
        this.client = client;
        this.profile = profile;
    }

    /**
     * The way of the question by one server of each zone; the first two are asked at once, the next one when they are late.
     * Blocks; interrupting the thread stops it.
     *
     * @param onStep gets each step when its reply has come, one at a time, on any thread
     * @throws CancellationException if the thread is interrupted; it stays so
     */
    public Trace trace(Question question, Consumer<Step> onStep) {
        return run(question, onStep, false);
    }

    /**
     * The same way, but every server of every zone is asked over every family of the profile, and those of the zones that
     * answer also for their SOA and NS records. Waits for every reply.
     *
     * @param onStep gets each step when its reply has come, one at a time, on any thread
     * @throws CancellationException if the thread is interrupted; it stays so
     */
    public Trace survey(Question question, Consumer<Step> onStep) {
        return run(question, onStep, true);
    }

    private Trace run(Question question, Consumer<Step> onStep, boolean everyone) {
        Budget budget = new Budget(profile, everyone ? Limits.SURVEY_PACKETS : Limits.PACKETS);
        Steps steps = new Steps(onStep);
        Notes notes = new Notes();
        try (Session session = new Session(client, profile, budget, steps)) {
            Walk walk = new Walk(session, notes, everyone);
            Ending ending = walk.otherFamily(walk.resolve(question, Path.to(question)));
            session.waitForLateReplies(everyone);
            List<Step> all = steps.close();
            List<LiveFinding> findings = Findings.of(question, ending, all, notes.list(), budget.spent());
            return new Trace(
                    question,
                    ending.outcome(),
                    ending.answers(),
                    ending.chain(),
                    walk.cuts(),
                    all,
                    findings,
                    budget.sent(),
                    budget.elapsed());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("The trace was stopped.");
            cancelled.initCause(stopped);
            throw cancelled;
        }
    }
}
