package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Door;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.compiled.Pool;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.Member;
import java.util.Arrays;

/**
 * Requests to services whose members only take turns, because all that may be tried serve: they are counted, and dealt out
 * together before anything happens that depends on whose turn it is. A dead member that its proxy leaves alone for a while
 * changes nothing until that while is over.
 */
final class Deals {
    private static final long MICROS = 1_000_000;

    private final Model model;
    private final Upstreams upstreams;
    private final Tally tally;
    private final boolean[] never;
    private final int[] upstreamOf;
    private final int[] alike;
    private final boolean[][] answers;
    private final int[] dealing;
    private final long[] since;
    private final long[] until;
    private final long[] counts;

    /**
     * For one cache, whose proxies have these memories.
     *
     * @param sessions whether it has to be known who served whom
     */
    Deals(Model model, Upstreams upstreams, Tally tally, boolean sessions) {
        this.model = model;
        this.upstreams = upstreams;
        this.tally = tally;
        int pools = model.pools().size();
        never = new boolean[pools];
        upstreamOf = new int[pools];
        alike = new int[pools];
        answers = new boolean[pools][];
        for (int i = 0; i < pools; i++) {
            Pool pool = model.pools().get(i);
            upstreamOf[i] = pool.upstream();
            answers[i] = answers(pool);
            never[i] = sessions || pool.service().stickyCookie().isPresent() || disturbs(pool, answers[i]);
            int same = 0;
            while (!sameTurns(pool, model.pools().get(same))) {
                same++;
            }
            alike[i] = same;
        }
        dealing = new int[model.upstreams()];
        since = new long[dealing.length];
        until = new long[dealing.length];
        counts = new long[dealing.length];
        Arrays.fill(dealing, -1);
    }

    private static boolean[] answers(Pool pool) {
        boolean[] answers = new boolean[pool.ends().size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = pool.ends().get(i).kind() == Door.Kind.SERVED;
        }
        return answers;
    }

    /** Whether members do more than take turns, or one that does not answer is tried again and again. */
    private static boolean disturbs(Pool pool, boolean[] answers) {
        if (!Balance.onlyTakesTurns(pool)) {
            return true;
        }
        for (int i = 0; i < answers.length; i++) {
            Member member = pool.service().members().get(i);
            boolean tried =
                    !member.backup() && !member.down() && !pool.shunned().get(i);
            if (tried && !answers[i] && member.maxFails() == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameTurns(Pool one, Pool other) {
        return one.upstream() == other.upstream()
                && one.ends().equals(other.ends())
                && one.shunned().equals(other.shunned());
    }

    /** Whether a request to that pool may ever be one of these. */
    boolean mayTake(int pool) {
        return !never[pool];
    }

    /** Counts a request to that pool where it is one of these; says whether it is. Else what was counted has been dealt out. */
    boolean takes(int pool, int bin, long now) {
        int upstream = upstreamOf[pool];
        if (now >= until[upstream] || dealing[upstream] != alike[pool]) {
            deal(upstream, bin);
            dealing[upstream] = alike[pool];
            since[upstream] = now;
            until[upstream] = never[pool] ? 0 : undisturbedUntil(pool, now);
            if (now >= until[upstream]) {
                return false;
            }
        }
        counts[upstream]++;
        return true;
    }

    private long undisturbedUntil(int number, long now) {
        Pool pool = model.pools().get(number);
        long second = now / MICROS;
        long end = upstreams.turns(pool).undisturbedUntil(pool.shunned(), answers[number], second);
        return end == second ? now : end > Long.MAX_VALUE / MICROS ? Long.MAX_VALUE : end * MICROS;
    }

    /** Deals out everything, to that bin. */
    void book(int bin) {
        for (int upstream = 0; upstream < counts.length; upstream++) {
            deal(upstream, bin);
        }
    }

    private void deal(int upstream, int bin) {
        if (counts[upstream] > 0) {
            Pool pool = model.pools().get(dealing[upstream]);
            long[] taken = upstreams.turns(pool).deal(pool.shunned(), counts[upstream], since[upstream] / MICROS);
            for (int member = 0; member < taken.length; member++) {
                if (taken[member] > 0) {
                    tally.byEnd[
                            bin * tally.shape().ends() + pool.ends().get(member).number()] += taken[member];
                }
            }
            counts[upstream] = 0;
        }
    }
}
