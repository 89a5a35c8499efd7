package fingerpost.simulate.engine;

import fingerpost.behaviour.Costs;
import fingerpost.simulate.compiled.Answer;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.result.Tally;
import java.util.List;

/** What the client of a request finds of a name: in its own cache, else at the resolver. */
final class Lookups {
    private static final int MICROS = 1_000;

    private final List<Cell> cells;
    private final Hosts hosts;
    private final int[] nameOf;
    private final Arrivals who;
    private final Paths paths;
    private final Kept kept;
    private final Stubs stubs;
    private final Tally tally;
    private final long toResolver = Math.round(Costs.USUAL.stubToResolver() * MICROS);
    private final long toAuthority = Math.round(Costs.USUAL.resolverToAuthority() * MICROS);
    private final long timeout = Math.round(Costs.USUAL.timeout() * MICROS);

    /** The answers about addresses. */
    int four;

    int six;

    /** The answer about HTTPS records. */
    int binding;

    /** How many microseconds later than IPv4 addresses those of IPv6 are there. */
    long late;

    /** Whether the resolver gave an address at once, the last time. */
    boolean atOnce;

    /** How many microseconds the last look-up took. */
    long took;

    Lookups(List<Cell> cells, Hosts hosts, Arrivals who, Paths paths, Kept kept, Stubs stubs, Tally tally) {
        this.cells = cells;
        this.hosts = hosts;
        this.nameOf = hosts.names();
        this.who = who;
        this.paths = paths;
        this.kept = kept;
        this.stubs = stubs;
        this.tally = tally;
    }

    /**
     * Looks the addresses of a host up.
     *
     * @param asksHttps whether HTTPS records as well
     */
    void addresses(int host, boolean asksHttps, long now, int era, int bin) {
        tally.lookups++;
        late = 0;
        took = 0;
        atOnce = false;
        binding = Answer.NONE;
        int place = stubs.place(who.client, host);
        int keeper = asksHttps ? hosts.binding(host) : -1;
        int beside = keeper < 0 ? -1 : stubs.place(who.client, keeper);
        if (stubs.keeps(place, now) && (beside < 0 || stubs.keeps(beside, now))) {
            tally.stubHits++;
            four = stubs.v4(place);
            six = stubs.v6(place);
            binding = beside < 0 ? Answer.NONE : stubs.v4(beside);
            return;
        }
        if (fails()) {
            four = Answer.FAILED;
            six = Answer.FAILED;
            return;
        }
        Cell each = cells.get(who.cell);
        took = toResolver;
        long until = Long.MAX_VALUE;
        int asked = 0;
        four = Answer.NONE;
        six = Answer.NONE;
        if (each.v4()) {
            four = look(host, Model.V4, now, era, bin, each);
            until = kept.answeredUntil;
            asked = kept.asked;
        }
        if (each.v6()) {
            six = look(host, Model.V6, now, era, bin, each);
            until = Math.min(until, kept.answeredUntil);
            late = each.v4() ? (kept.asked - asked) * toAuthority : 0;
            asked = Math.max(asked, kept.asked);
        }
        if (asksHttps) {
            binding = look(host, Model.HTTPS, now, era, bin, each);
            asked = Math.max(asked, kept.asked);
        }
        end(asked, four < 0 && six < 0 && binding < 0);
        atOnce = asked == 0 && hasAddress();
        stubs.keep(place, who.cell, four, six, now, until);
        if (beside >= 0 && each.habit().caches()) {
            keepBinding(place, beside, now, each);
        }
    }

    /** Whether the last look-up of addresses gave any. */
    boolean hasAddress() {
        return four >= 0 || six >= 0;
    }

    /** Browsers keep them as long as the addresses, and addresses that are none beside them. */
    private void keepBinding(int place, int beside, long now, Cell each) {
        if (binding >= 0 && four < 0 && six < 0) {
            stubs.keepUntil(place, four, six, now + each.habit().pin().toNanos() / MICROS);
        }
        stubs.keepUntil(beside, binding, Answer.NONE, stubs.until(place));
    }

    /** Looks the SRV records of a service up. */
    int service(int service, long now, int era, int bin) {
        tally.lookups++;
        took = 0;
        int place = stubs.place(who.client, service);
        if (stubs.keeps(place, now)) {
            tally.stubHits++;
            return stubs.v4(place);
        }
        if (fails()) {
            return Answer.FAILED;
        }
        took = toResolver;
        int answer = look(service, Model.SRV, now, era, bin, cells.get(who.cell));
        end(kept.asked, answer < 0);
        stubs.keep(place, who.cell, answer, Answer.NONE, now, kept.answeredUntil);
        return answer;
    }

    /** Whether the resolver does not answer. */
    private boolean fails() {
        if (!paths.isSilent() && !paths.isRefusing()) {
            return false;
        }
        took = paths.isSilent() ? timeout : toResolver;
        tally.unanswered++;
        return true;
    }

    private int look(int host, int type, long now, int era, int bin, Cell each) {
        int subnet = each.subnets() == 1 ? 0 : who.clientOfCell % each.subnets();
        return kept.look(nameOf[host], type, now, era, bin, who.cell, each.asker(), subnet);
    }

    private void end(int asked, boolean nothing) {
        took += asked * toAuthority;
        if (asked == 0) {
            tally.resolverHits++;
        }
        if (nothing) {
            tally.unanswered++;
        }
    }
}
