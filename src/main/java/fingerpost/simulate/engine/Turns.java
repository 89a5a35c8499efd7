package fingerpost.simulate.engine;

import fingerpost.topology.Member;
import java.util.Arrays;
import java.util.List;

/**
 * Smooth weighted round robin of nginx over primaries, then backups, in plain numbers: the same as {@link
 * fingerpost.behaviour.upstream.Upstream} over {@link fingerpost.behaviour.upstream.SmoothRoundRobin}, which is the judge of it.
 */
final class Turns {
    private final int count;
    private final boolean[] backup;
    private final boolean[] down;
    private final int[] weight;
    private final int[] maxFails;
    private final long[] failTimeout;
    private final int[] effective;
    private final int[] current;
    private final int[] fails;
    private final long[] accessed;
    private final long[] checked;
    private final boolean[] tried;
    private final boolean[] out;
    private final boolean single;
    private List<Boolean> known = List.of();

    Turns(List<Member> members) {
        count = members.size();
        backup = new boolean[count];
        down = new boolean[count];
        weight = new int[count];
        maxFails = new int[count];
        failTimeout = new long[count];
        effective = new int[count];
        current = new int[count];
        fails = new int[count];
        accessed = new long[count];
        checked = new long[count];
        tried = new boolean[count];
        out = new boolean[count];
        int primaries = 0;
        for (int i = 0; i < count; i++) {
            Member member = members.get(i);
            backup[i] = member.backup();
            primaries += member.backup() ? 0 : 1;
            down[i] = member.down();
            weight[i] = member.weight();
            effective[i] = member.weight();
            maxFails[i] = member.maxFails();
            failTimeout[i] = member.failTimeout().plusNanos(999_999_999).toSeconds();
            accessed[i] = Long.MIN_VALUE / 2;
            checked[i] = Long.MIN_VALUE / 2;
        }
        single = primaries == 1 && count == 1;
    }

    /** Begins a request; those that active checks have found dead are not tried. */
    void begin(List<Boolean> shunned) {
        if (shunned != known) {
            for (int i = 0; i < count; i++) {
                out[i] = shunned.get(i);
            }
            known = shunned;
        }
        System.arraycopy(out, 0, tried, 0, count);
    }

    boolean mayTake(int member, long now) {
        return !tried[member] && usable(member, now);
    }

    private boolean usable(int i, long now) {
        return !down[i] && (maxFails[i] == 0 || fails[i] < maxFails[i] || now - checked[i] > failTimeout[i]);
    }

    /** The next member to try; {@code -1} where none is left. */
    int next(long now) {
        if (single) {
            return tried[0] || down[0] ? -1 : take(0, now);
        }
        int primary = best(false, now);
        int chosen = primary >= 0 ? primary : best(true, now);
        return chosen < 0 ? -1 : take(chosen, now);
    }

    private int best(boolean ofBackups, long now) {
        int best = -1;
        int total = 0;
        for (int i = 0; i < count; i++) {
            if (backup[i] != ofBackups || tried[i] || !usable(i, now)) {
                continue;
            }
            current[i] += effective[i];
            total += effective[i];
            if (effective[i] < weight[i]) {
                effective[i]++;
            }
            if (best < 0 || current[i] > current[best]) {
                best = i;
            }
        }
        if (best >= 0) {
            current[best] -= total;
        }
        return best;
    }

    /** Whose turn it is among the first so many of these, not yet taken. */
    int among(int[] members, int many) {
        int best = members[0];
        int total = 0;
        for (int j = 0; j < many; j++) {
            int i = members[j];
            current[i] += effective[i];
            total += effective[i];
            if (effective[i] < weight[i]) {
                effective[i]++;
            }
            if (current[i] > current[best]) {
                best = i;
            }
        }
        current[best] -= total;
        return best;
    }

    int take(int member, long now) {
        tried[member] = true;
        if (now - checked[member] > failTimeout[member]) {
            checked[member] = now;
        }
        return member;
    }

    void release(int member, boolean failed, long now) {
        if (failed && !single) {
            fails[member]++;
            accessed[member] = now;
            checked[member] = now;
            if (maxFails[member] > 0) {
                effective[member] = Math.max(0, effective[member] - weight[member] / maxFails[member]);
            }
        } else if (accessed[member] < checked[member]) {
            fails[member] = 0;
        }
    }

    /**
     * Until which second members only take turns, all of which answer: nothing is forgotten or tried again before it.
     *
     * @param answers for each member whether it does
     * @return {@code now} where it is not so
     */
    long undisturbedUntil(List<Boolean> shunned, boolean[] answers, long now) {
        long end = Long.MAX_VALUE;
        boolean some = false;
        for (int i = 0; i < count; i++) {
            if (backup[i] || down[i] || shunned.get(i)) {
                continue;
            }
            if (single || usable(i, now)) {
                if (!answers[i] || fails[i] > 0) {
                    return now;
                }
                some = true;
            } else {
                end = Math.min(end, checked[i] + failTimeout[i] + 1);
            }
        }
        return some ? end : now;
    }

    /** Deals so many requests out while nothing disturbs; how many each member gets. */
    long[] deal(List<Boolean> shunned, long many, long now) {
        long[] taken = new long[count];
        if (single) {
            taken[0] = many;
            return taken;
        }
        begin(shunned);
        long left = many;
        while (left > 0) {
            int round = round(now);
            if (round == 0 || left < 2L * round) {
                taken[best(false, now)]++;
                left--;
                continue;
            }
            int[] before = current.clone();
            long[] once = new long[count];
            for (int i = 0; i < round; i++) {
                once[best(false, now)]++;
            }
            long times = Arrays.equals(before, current) ? left / round : 1;
            for (int i = 0; i < count; i++) {
                taken[i] += times * once[i];
            }
            left -= times * round;
        }
        return taken;
    }

    /** After how many requests turns begin again; 0 where weights have not recovered yet. */
    private int round(long now) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            if (!backup[i] && !tried[i] && usable(i, now)) {
                if (effective[i] < weight[i]) {
                    return 0;
                }
                sum += weight[i];
            }
        }
        return (int) Math.min(sum, Integer.MAX_VALUE);
    }
}
