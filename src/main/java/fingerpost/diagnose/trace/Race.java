package fingerpost.diagnose.trace;

import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.StepKind;
import fingerpost.dns.Question;
import fingerpost.wire.Limits;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One question to the servers of one zone. One that has proven itself is asked alone, else two at once; the next follows
 * when one is of no use or late. The first useful reply wins; the others are written down when they come.
 */
final class Race {
    private static final int AT_ONCE = 2;

    private final Session session;
    private final AddressLookup lookup;
    private final ZoneServers zone;
    private final Question question;
    private final Path path;
    private final boolean everyone;
    private final BlockingQueue<Asked> came = new LinkedBlockingQueue<>();
    private final Set<Candidate> seen = new HashSet<>();
    private final Set<StepKind> useless = EnumSet.noneOf(StepKind.class);
    private int inFlight;

    /**
     * @param everyone whether all servers are asked at once
     */
    Race(Session session, AddressLookup lookup, ZoneServers zone, Question question, Path path, boolean everyone) {
        this.session = session;
        this.lookup = lookup;
        this.zone = zone;
        this.question = question;
        this.path = path;
        this.everyone = everyone;
    }

    Replies run() throws InterruptedException {
        int wanted = zone.hasProven() ? 1 : AT_ONCE;
        if (everyone) {
            findAll();
            wanted = Integer.MAX_VALUE;
        }
        while (true) {
            boolean more = fill(wanted);
            if (inFlight == 0 && !(more && lookup.one(zone, path, everyone ? Limits.SERVERS : Limits.GLUELESS))) {
                return Replies.none(failure());
            }
            if (inFlight > 0) {
                Optional<Asked> asked = next();
                if (asked.isPresent() && asked.get().meaning().kind().useful()) {
                    return Replies.of(asked.get());
                }
                if (session.budget().remaining() <= 0) {
                    return Replies.none(Outcome.BUDGET);
                }
                if (asked.isEmpty() && more && session.budget().remaining() > 0) {
                    lookup.one(zone, path, everyone ? Limits.SERVERS : Limits.GLUELESS);
                }
                wanted = Math.max(wanted, inFlight + 1);
            }
        }
    }

    private void findAll() throws InterruptedException {
        boolean found = true;
        while (found) {
            found = lookup.one(zone, path, everyone ? Limits.SERVERS : Limits.GLUELESS);
        }
    }

    /** Asks until so many are in flight; true if that used up all servers with a known address. */
    private boolean fill(int wanted) throws InterruptedException {
        for (Candidate candidate : zone.candidates()) {
            if (inFlight >= wanted) {
                return false;
            }
            if (seen.add(candidate) && !start(candidate)) {
                return false;
            }
        }
        return true;
    }

    /** False if the budget is spent. */
    private boolean start(Candidate candidate) throws InterruptedException {
        Optional<String> refusal = Admission.refusal(candidate.address(), zone, session.profile());
        if (refusal.isPresent()) {
            session.reject(candidate, zone, question, path.depth(), candidate.address() + " " + refusal.get());
            return true;
        }
        boolean sent = session.ask(candidate, zone, question, path.depth(), came::add);
        inFlight += sent ? 1 : 0;
        return sent;
    }

    private Optional<Asked> next() throws InterruptedException {
        long patience = Math.clamp(session.budget().remaining(), 1, session.hedge());
        Asked asked = came.poll(patience, TimeUnit.NANOSECONDS);
        if (asked != null) {
            inFlight--;
            useless.add(asked.meaning().kind());
        }
        return Optional.ofNullable(asked);
    }

    private Outcome failure() {
        if (session.budget().isOver()) {
            return Outcome.BUDGET;
        }
        List<Outcome> told = new ArrayList<>(List.of(Outcome.BUDGET, Outcome.LOOP));
        told.retainAll(zone.failures());
        if (useless.isEmpty()) {
            return told.isEmpty() ? Outcome.BROKEN : told.getFirst();
        }
        if (useless.equals(EnumSet.of(StepKind.REFUSED))) {
            return Outcome.REFUSED;
        }
        return EnumSet.of(StepKind.SILENT, StepKind.UNREACHABLE).containsAll(useless) ? Outcome.SILENT : Outcome.LAME;
    }
}
