package fingerpost.simulate.engine;

import fingerpost.behaviour.Costs;
import fingerpost.simulate.compiled.Answer;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.result.Tally;
import java.util.List;

/** Look-ups of hosts by the clients behind one cache: in what they keep themselves, else by their resolver. */
final class Lookups {
    private final List<Cell> cells;
    private final Paths paths;
    private final Stubs stubs;
    private final Kept kept;
    private final int[] nameOf;
    private final Tally tally;
    private final long toResolver = Math.round(Costs.USUAL.stubToResolver() * 1_000);
    private final long toAuthority = Math.round(Costs.USUAL.resolverToAuthority() * 1_000);
    private final long timeout = Math.round(Costs.USUAL.timeout() * 1_000);

    /** What the last look-up gave of IPv4; negative for none. */
    int four;

    /** The same of IPv6. */
    int six;

    /** How many microseconds later than that of IPv4 it is there. */
    long late;

    /** Whether the resolver gave an address at once. */
    boolean atOnce;

    /** For one cache; for each host that clients keep its number among the names of the model. */
    Lookups(List<Cell> cells, Paths paths, Stubs stubs, Kept kept, int[] nameOf, Tally tally) {
        this.cells = cells;
        this.paths = paths;
        this.stubs = stubs;
        this.kept = kept;
        this.nameOf = nameOf;
        this.tally = tally;
    }

    /**
     * Looks a host up for the client of the last arrival.
     *
     * @param host as clients keep it
     * @return how many microseconds it takes
     */
    long look(int host, Arrivals arrivals, long now, int era, int bin) {
        tally.lookups++;
        late = 0;
        atOnce = false;
        int cell = arrivals.cell;
        int place = stubs.place(arrivals.client, host);
        if (stubs.keeps(place, now)) {
            tally.stubHits++;
            four = stubs.v4(place);
            six = stubs.v6(place);
            return 0;
        }
        if (paths.isSilent() || paths.isRefusing()) {
            tally.unanswered++;
            four = Answer.FAILED;
            six = Answer.FAILED;
            return paths.isSilent() ? timeout : toResolver;
        }
        Cell each = cells.get(cell);
        long until = Long.MAX_VALUE;
        int asked = 0;
        int subnet = each.subnets() == 1 ? 0 : arrivals.clientOfCell % each.subnets();
        four = Answer.NONE;
        six = Answer.NONE;
        if (each.v4()) {
            four = kept.look(nameOf[host], Model.V4, now, era, bin, cell, each.asker(), subnet);
            until = kept.answeredUntil;
            asked = kept.asked;
        }
        if (each.v6()) {
            six = kept.look(nameOf[host], Model.V6, now, era, bin, cell, each.asker(), subnet);
            until = Math.min(until, kept.answeredUntil);
            late = each.v4() ? (kept.asked - asked) * toAuthority : 0;
            asked = Math.max(asked, kept.asked);
        }
        if (asked == 0) {
            tally.resolverHits++;
        }
        boolean none = four < 0 && six < 0;
        if (none) {
            tally.unanswered++;
        }
        atOnce = asked == 0 && !none;
        stubs.keep(place, cell, four, six, now, until);
        return toResolver + asked * toAuthority;
    }
}
