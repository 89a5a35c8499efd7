package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Answer;
import fingerpost.simulate.compiled.AnswerSets;
import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Link;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.habit.Recursion;
import fingerpost.simulate.random.Dice;
import fingerpost.simulate.result.Tally;
import java.time.Duration;
import java.util.Arrays;

/**
 * What one recursive resolver keeps: each RRset of a chain by itself, for its TTL clamped by the resolver's habits, under the
 * client's network where the answer holds only for that (RFC 7871 section 7.3). Concurrent misses are one query, because an
 * answer is there as soon as it is asked for.
 */
final class Kept {
    private static final int KINDS = 3;
    private static final int ALIAS = 2;
    private static final int MOST_LINKS = 16;
    private static final long FAILURE_KEPT = 1_000_000;
    private static final long STALE_TTL = 30_000_000;

    private final Model model;
    private final Recursion recursion;
    private final AnswerSets sets;
    private final Dice authorities;
    private final Dice own;
    private final long[] counters;
    private final Tally tally;
    private final int[] firstScope;
    private final int width;
    private final long[] until;
    private final long[] since;
    private final int[] value;
    private final int[] turns;
    private final long least;
    private final long most;
    private final long mostNegative;
    private final long stale;
    private long chainUntil;

    /** When what the last look-up gave runs out at the resolver. */
    long answeredUntil;

    /** How many queries the last look-up made. */
    int asked;

    Kept(Model model, Cache cache, long seed, long stream, Tally tally) {
        this.model = model;
        this.recursion = cache.recursion();
        this.sets = model.sets();
        this.authorities = Dice.of(seed, stream, Dice.Purpose.AUTHORITIES);
        this.own = Dice.of(seed, stream, Dice.Purpose.RESOLVERS);
        this.tally = tally;
        this.counters = new long[model.counters()];
        Arrays.setAll(counters, i -> authorities.below(1 << 20));
        this.firstScope = new int[cache.cells().size()];
        int scopes = 1;
        for (int i = 0; i < firstScope.length; i++) {
            Cell cell = cache.cells().get(i);
            firstScope[i] = scopes;
            scopes += cell.subnets();
        }
        this.width = model.names().size() * KINDS;
        this.until = new long[width * scopes];
        this.since = new long[width * scopes];
        this.value = new int[width * scopes];
        this.turns = new int[width * scopes];
        this.least = micros(recursion.least());
        this.most = micros(recursion.most());
        this.mostNegative = micros(recursion.mostNegative());
        this.stale = micros(recursion.stale());
        Arrays.fill(until, Long.MIN_VALUE);
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }

    /**
     * Looks a name up for a client of that cell.
     *
     * @param family {@link Model#V4} or {@link Model#V6}
     * @param subnet of the client within its cell
     * @return an {@link Answer}
     */
    int look(int name, int family, long now, int era, int bin, int cell, int asker, int subnet) {
        int scope = (firstScope[cell] + subnet) * width;
        int owner = name;
        int servers = -1;
        answeredUntil = Long.MAX_VALUE;
        asked = 0;
        for (int links = 0; links < MOST_LINKS; links++) {
            int alias = fresh(owner * KINDS + ALIAS, scope, now);
            if (alias >= 0) {
                answeredUntil = Math.min(answeredUntil, until[alias]);
                owner = value[alias];
                continue;
            }
            int entry = fresh(owner * KINDS + family, scope, now);
            if (entry >= 0) {
                answeredUntil = Math.min(answeredUntil, until[entry]);
                return given(entry);
            }
            Link link = model.link(era, asker, owner, family);
            if (link.kind() == Link.Kind.FAILED) {
                return failed(owner * KINDS + family, scope, now);
            }
            if (link.servers() != servers) {
                servers = link.servers();
                asked++;
                tally.queries[bin * tally.shape().servers() + servers]++;
            }
            int place = (link.scoped() ? scope : 0) + owner * KINDS;
            int drawn = link.choice().draw(authorities, counters);
            if (link.kind() == Link.Kind.ALIAS && drawn >= 0) {
                keep(place + ALIAS, drawn, now, clamped(link.ttl()));
                answeredUntil = Math.min(answeredUntil, until[place + ALIAS]);
                owner = drawn;
                continue;
            }
            boolean negative = drawn < 0;
            keep(place + family, drawn, now, negative ? Math.min(link.ttl(), mostNegative) : clamped(link.ttl()));
            answeredUntil = Math.min(answeredUntil, until[place + family]);
            return given(place + family);
        }
        answeredUntil = now;
        return Answer.FAILED;
    }

    /** Puts an answer there as if it had been fetched so long ago. */
    void keep(int place, int what, long fetched, long ttl) {
        until[place] = fetched + ttl;
        since[place] = fetched;
        value[place] = what;
        turns[place] = 0;
    }

    /** Puts the chain of a name there as it stands at time 0 of a cache that is asked {@code rate} times a microsecond. */
    void start(int name, int family, double rate, int cell, int asker, int subnet, Dice dice) {
        int scope = (firstScope[cell] + subnet) * width;
        int owner = name;
        for (int links = 0; links < MOST_LINKS; links++) {
            Link link = model.link(0, asker, owner, family);
            if (link.kind() == Link.Kind.FAILED) {
                return;
            }
            boolean isAlias = link.kind() == Link.Kind.ALIAS;
            int place = (link.scoped() ? scope : 0) + owner * KINDS + (isAlias ? ALIAS : family);
            int drawn = link.choice().draw(dice, counters);
            if (since[place] == 0 && until[place] == Long.MIN_VALUE) {
                long ttl = drawn < 0 ? Math.min(link.ttl(), mostNegative) : clamped(link.ttl());
                boolean isThere = dice.unit() < rate * ttl / (1 + rate * ttl);
                long left = (long) (dice.unit() * ttl);
                if (isThere) {
                    keep(place, drawn, left - ttl, ttl);
                } else {
                    since[place] = Long.MIN_VALUE;
                }
            }
            if (!isAlias || drawn < 0) {
                return;
            }
            owner = until[place] > 0 ? value[place] : drawn;
        }
    }

    /** How much longer the whole chain of a name holds at time 0; 0 where it is not there. */
    long left(int name, int family, int cell, int subnet) {
        int end = end(name, family, cell, subnet);
        return end < 0 ? 0 : chainUntil;
    }

    /** How long ago at time 0 the addresses of a name were fetched; 0 where they are not there. */
    long age(int name, int family, int cell, int subnet) {
        int end = end(name, family, cell, subnet);
        return end < 0 ? 0 : -since[end];
    }

    /** What a client was given at that time before 0: what is there, or a draw where that was fetched later. */
    int before(int name, int family, long asked, int cell, int asker, int subnet, Dice dice) {
        int end = end(name, family, cell, subnet);
        if (end >= 0 && since[end] <= asked) {
            return given(end);
        }
        int owner = name;
        for (int links = 0; links < MOST_LINKS; links++) {
            Link link = model.link(0, asker, owner, family);
            int drawn = link.choice().draw(dice, counters);
            if (link.kind() != Link.Kind.ALIAS || drawn < 0) {
                return drawn < 0 ? drawn : ordered(drawn, 0);
            }
            owner = drawn;
        }
        return Answer.FAILED;
    }

    private int end(int name, int family, int cell, int subnet) {
        int scope = (firstScope[cell] + subnet) * width;
        int owner = name;
        chainUntil = Long.MAX_VALUE;
        for (int links = 0; links < MOST_LINKS; links++) {
            int alias = fresh(owner * KINDS + ALIAS, scope, 0);
            if (alias < 0) {
                int end = fresh(owner * KINDS + family, scope, 0);
                chainUntil = end < 0 ? 0 : Math.min(chainUntil, until[end]);
                return end;
            }
            chainUntil = Math.min(chainUntil, until[alias]);
            owner = value[alias];
        }
        return -1;
    }

    private int fresh(int offset, int scope, long now) {
        if (now < until[scope + offset]) {
            return scope + offset;
        }
        return now < until[offset] ? offset : -1;
    }

    private long clamped(long ttl) {
        return Math.min(Math.max(ttl, least), most);
    }

    private int failed(int offset, int scope, long now) {
        asked++;
        for (int place : new int[] {scope + offset, offset}) {
            if (stale > 0 && until[place] > Long.MIN_VALUE && value[place] >= 0 && now < until[place] + stale) {
                answeredUntil = now + STALE_TTL;
                return given(place);
            }
        }
        keep(offset, Answer.FAILED, now, FAILURE_KEPT);
        answeredUntil = until[offset];
        return Answer.FAILED;
    }

    private int given(int place) {
        int answer = value[place];
        return answer < 0 ? answer : ordered(answer, turns[place]++);
    }

    private int ordered(int answer, int turn) {
        if (sets.size(answer) == 1) {
            return answer;
        }
        return switch (recursion.order()) {
            case FROZEN -> answer;
            case TURNED -> sets.turned(answer, turn % sets.size(answer));
            case TURNED_AT_RANDOM -> sets.turned(answer, own.below(sets.size(answer)));
            case BIND_RANDOM -> sets.swappedAsBind(answer, own.bits() >>> 32);
            case SHUFFLED -> sets.shuffled(answer, own);
        };
    }
}
