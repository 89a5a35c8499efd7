package fingerpost.diagnose.trace;

import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import fingerpost.wire.ResolutionProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Asks the servers of one trace, each query on a thread of its own, and writes down what they say. */
final class Session implements AutoCloseable {
    /** Late replies are waited for at most so many times as useful ones usually take. */
    private static final int PATIENCE = 3;

    private static final long SHORTEST_HEDGE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long SHORTEST_GRACE = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long LONGEST_GRACE = TimeUnit.MILLISECONDS.toNanos(200);

    private final DnsClient client;
    private final ResolutionProfile profile;
    private final Budget budget;
    private final Steps steps;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicLong usual = new AtomicLong();
    private final Set<Candidate> rejected = new HashSet<>();

    Session(DnsClient client, ResolutionProfile profile, Budget budget, Steps steps) {
        this.client = client;
        this.profile = profile;
        this.budget = budget;
        this.steps = steps;
    }

    ResolutionProfile profile() {
        return profile;
    }

    Budget budget() {
        return budget;
    }

    /** Which addresses of servers are looked up, those that are preferred first. */
    List<RecordType> addressTypes() {
        List<RecordType> types = new ArrayList<>();
        if (profile.v4()) {
            types.add(RecordType.A);
        }
        if (profile.v6()) {
            types.add(RecordType.AAAA);
        }
        return types;
    }

    /**
     * Sends a question to a server of a zone.
     *
     * @param then gets the reply on another thread, after its step was written down
     * @return false if the budget is spent; then nothing was sent
     */
    boolean ask(Candidate candidate, ZoneServers zone, Question question, int depth, Consumer<Asked> then)
            throws InterruptedException {
        int tries = budget.reserve();
        if (tries == 0) {
            return false;
        }
        Query query = Query.authoritative(question, candidate.server()).withPatience(budget.patience(tries), tries);
        inFlight.incrementAndGet();
        threads.execute(() -> {
            Exchange exchange = client.ask(query);
            budget.settle(tries, exchange.attempts().size());
            Asked asked = new Asked(zone, candidate, exchange, Meanings.of(zone.zone(), question, exchange));
            if (asked.meaning().kind().useful()) {
                usual.accumulateAndGet(exchange.lastNanos(), Session::smoothed);
            }
            zone.learn(asked);
            try {
                steps.add(step(asked, depth));
            } finally {
                inFlight.decrementAndGet();
                then.accept(asked);
            }
        });
        return true;
    }

    /** Writes down that a server is not asked because of its address; once. */
    void reject(Candidate candidate, ZoneServers zone, Question question, int depth, String why) {
        if (rejected.add(candidate)) {
            steps.add(new Step(
                    zone.zone(),
                    candidate.name(),
                    candidate.server(),
                    question,
                    StepKind.REJECTED,
                    depth,
                    Optional.empty(),
                    why));
        }
    }

    /** How long a server may take before the next one is asked too, nanoseconds. */
    long hedge() {
        return Math.max(usual.get(), SHORTEST_HEDGE);
    }

    /**
     * Waits for replies that are still on their way, and ends what has not come then.
     *
     * @param all whether every server gets its full time, or only a moment as long as others took
     */
    void waitForLateReplies(boolean all) throws InterruptedException {
        threads.shutdown();
        if (inFlight.get() > 0) {
            long grace = Math.clamp(PATIENCE * usual.get(), SHORTEST_GRACE, LONGEST_GRACE);
            if (!threads.awaitTermination(all ? budget.remaining() : grace, TimeUnit.NANOSECONDS)) {
                threads.shutdownNow();
                threads.awaitTermination(LONGEST_GRACE, TimeUnit.NANOSECONDS);
            }
        }
    }

    /** Ends what is in flight. */
    @Override
    public void close() {
        threads.shutdownNow();
        steps.close();
    }

    /** The round trip time as TCP smooths it (RFC 6298 section 2). */
    private static long smoothed(long before, long now) {
        return before == 0 ? now : (7 * before + now) / 8;
    }

    private static Step step(Asked asked, int depth) {
        Meaning meaning = asked.meaning();
        return new Step(
                asked.zone().zone(),
                asked.candidate().name(),
                asked.candidate().server(),
                asked.exchange().query().question(),
                meaning.kind(),
                depth,
                Optional.of(asked.exchange()),
                meaning.note());
    }
}
