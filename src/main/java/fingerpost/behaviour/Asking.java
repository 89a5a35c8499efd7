package fingerpost.behaviour;

import fingerpost.dns.Rdata;
import fingerpost.topology.HealthCheck;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One question as the answer policies see it.
 *
 * @param usable which records may be given: all of them, until a health check around the policy says less
 * @param depth how many ALIAS records led to this question
 */
record Asking(Asker asker, DesignState state, Health health, Predicate<Rdata> usable, int depth) {
    private static final int MAX_DEPTH = 8;

    static Asking of(Asker asker, DesignState state, Health health) {
        return new Asking(asker, state, health, any -> true, 0);
    }

    /** The question that an ALIAS makes of it; empty where they lead in a circle. */
    Optional<Asking> deeper() {
        return depth == MAX_DEPTH
                ? Optional.empty()
                : Optional.of(new Asking(asker, state, health, any -> true, depth + 1));
    }

    /** The same question where only records that pass the check may be given. */
    Asking withCheck(HealthCheck check) {
        return new Asking(asker, state, health, usable.and(record -> health.passes(record, check, state)), depth);
    }

    List<Rdata> usable(List<Rdata> records) {
        return records.stream().filter(usable).toList();
    }

    boolean anyUsable(List<Rdata> records) {
        return records.stream().anyMatch(usable);
    }
}
