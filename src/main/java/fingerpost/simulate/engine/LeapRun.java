package fingerpost.simulate.engine;

import fingerpost.behaviour.Costs;
import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.habit.Patience;
import fingerpost.simulate.random.Dice;
import fingerpost.simulate.result.Tally;
import java.util.function.BooleanSupplier;

/**
 * One cache and its clients, from query to query: the look-up that finds nothing is played as every other, those that follow
 * until the answer runs out are drawn as a number (they are a Poisson stream), bin by bin and era by era. It counts what
 * {@link CacheRun} counts, with other dice; only for models that {@link Leaps#fit}.
 */
final class LeapRun {
    private static final double MICROS = 1e6;
    private static final int STRIDE = 1 << 10;

    private final Model model;
    private final Cell cell;
    private final Tally tally;
    private final Kept kept;
    private final Hosts hosts;
    private final Start start;
    private final Dice dice;
    private final double perMicro;
    private final double binLength;
    private final long toResolver = Math.round(Costs.USUAL.stubToResolver() * 1_000);
    private final long toAuthority = Math.round(Costs.USUAL.resolverToAuthority() * 1_000);
    private final long toServer = Math.round(Costs.USUAL.clientToServer() * 1_000);

    private int era;
    private int bin;
    private long binEnds;
    private long eraEnds;
    private int address;
    private long until;
    private int asked;

    LeapRun(Model model, Cache cache, long seed, long stream, Tally tally) {
        this.model = model;
        this.cell = cache.cells().getFirst();
        this.tally = tally;
        this.kept = new Kept(model, cache, seed, stream, tally);
        this.hosts = new Hosts(model);
        this.dice = Dice.of(seed, stream, Dice.Purpose.ARRIVALS);
        this.start = new Start(
                model,
                cache.cells(),
                kept,
                new Stubs(cache.cells(), cache.population(), 1),
                hosts,
                Dice.of(seed, stream, Dice.Purpose.START));
        this.perMicro = cache.cells().stream()
                        .mapToDouble(each -> each.population() * each.rate())
                        .sum()
                / MICROS;
        this.binLength = (double) model.duration() / tally.shape().bins();
    }

    /** Plays it to the end, or until it is told to stop; says whether it got to the end. */
    boolean play(BooleanSupplier stopped) {
        start.fill();
        double[] shares = hosts.shares();
        boolean goesOn = true;
        for (int url = 0; url < model.load().asks().size() && goesOn; url++) {
            goesOn = play(url, perMicro * shares[hosts.of()[url]], stopped);
        }
        tally.turnTo(bin);
        return goesOn;
    }

    private boolean play(int url, double rate, BooleanSupplier stopped) {
        era = 0;
        eraEnds = model.eras() > 1 ? model.beginning(1) : Long.MAX_VALUE;
        enterBin(0);
        int count = 0;
        double time = dice.exponential() / rate;
        while (time < model.duration()) {
            if (++count % STRIDE == 0 && stopped.getAsBoolean()) {
                return false;
            }
            long now = (long) time;
            enter(now);
            look(url, now);
            book(url, toResolver + asked * toAuthority + toServer, 1);
            if (asked == 0) {
                tally.resolverHits++;
            }
            long end = Math.min(until, model.duration());
            while (now < end) {
                long next = Math.min(end, Math.min(binEnds, eraEnds));
                long hits = dice.poisson(rate * (next - now));
                tally.resolverHits += hits;
                tally.leaps += hits;
                book(url, toResolver + toServer, hits);
                now = next;
                enter(now);
            }
            time = Math.max(time, (double) end) + dice.exponential() / rate;
        }
        return true;
    }

    private void enter(long now) {
        while (now >= eraEnds) {
            era++;
            eraEnds = era + 1 < model.eras() ? model.beginning(era + 1) : Long.MAX_VALUE;
        }
        if (now >= binEnds && now < model.duration()) {
            enterBin(Math.clamp((long) (now / binLength), bin + 1, tally.shape().bins() - 1));
        }
    }

    private void enterBin(int next) {
        tally.turnTo(next);
        bin = next;
        binEnds = next + 1 == tally.shape().bins() ? model.duration() : (long) Math.ceil((next + 1) * binLength);
    }

    private void look(int url, long now) {
        int name = model.host(url);
        until = Long.MAX_VALUE;
        asked = 0;
        int four = cell.v4() ? look(name, Model.V4, now) : -1;
        int six = cell.v6() ? look(name, Model.V6, now) : -1;
        boolean bySix = six >= 0 && !(four >= 0 && cell.habit().patience() == Patience.FIRST_ONLY);
        address = model.sets().address(bySix ? six : four, 0);
    }

    private int look(int name, int family, long now) {
        int answer = kept.look(name, family, now, era, bin, 0, cell.asker(), 0);
        until = Math.min(until, kept.answeredUntil);
        asked = Math.max(asked, kept.asked);
        return answer;
    }

    private void book(int url, long took, long count) {
        if (count > 0) {
            tally.lookups += count;
            tally.served(bin, address, took, count);
            tally.byEnd[
                    bin * tally.shape().ends() + model.door(era, url, address).number()] += count;
        }
    }
}
