package fingerpost.simulate.engine;

import fingerpost.simulate.compiled.Answer;
import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Link;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.habit.Prefetch;
import fingerpost.simulate.habit.Recursion;
import fingerpost.simulate.random.Dice;
import fingerpost.simulate.result.Tally;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * What one recursive resolver keeps: each RRset of a chain by itself, for its TTL clamped by the resolver's habits, under the
 * client's network where the answer holds only for that (RFC 7871 section 7.3). Concurrent misses are one query, because an
 * answer is there as soon as it is asked for.
 */
final class Kept {
    private static final int ALIAS = Model.TYPES;
    private static final int KINDS = ALIAS + 1;
    static final int MOST_LINKS = 16;
    private static final long STALE_TTL = 30_000_000;
    private static final long NOTHING = Long.MIN_VALUE;

    private final Model model;
    private final AnswerOrders orders;
    private final Prefetch prefetch;
    private final Dice authorities;
    private final long[] counters;
    private final Tally tally;
    private final Scopes scopes;
    private final int width;
    private final long[] until;
    private final long[] since;
    private final long[] due;
    private final long[] ended;
    private final int[] value;
    private final int[] turns;
    private final boolean prefetches;
    private final long least;
    private final long most;
    private final long mostNegative;
    private final long stale;
    private final long failure;
    private final long mostFailure;
    private long chainUntil;
    private long chainSince;

    /** When what the last look-up gave runs out at the resolver. */
    long answeredUntil;

    /** How many queries the last look-up waited for. */
    int asked;

    Kept(Model model, Cache cache, long seed, long stream, Tally tally) {
        this.model = model;
        Recursion recursion = cache.recursion();
        this.prefetch = recursion.prefetch();
        this.authorities = Dice.of(seed, stream, Dice.Purpose.AUTHORITIES);
        this.orders = new AnswerOrders(recursion.order(), model.sets(), Dice.of(seed, stream, Dice.Purpose.RESOLVERS));
        this.tally = tally;
        this.counters = new long[model.counters()];
        Dice beginnings = Dice.of(seed, stream, Dice.Purpose.START);
        Arrays.setAll(counters, i -> beginnings.below(1 << 20));
        this.scopes = new Scopes(model, cache);
        this.width = model.names().size() * KINDS;
        int size = width * scopes.count();
        this.prefetches = prefetch.happens();
        this.stale = micros(recursion.stale());
        this.until = new long[size];
        this.since = new long[size];
        this.due = new long[prefetches ? size : 0];
        this.ended = new long[stale > 0 ? size : 0];
        this.value = new int[size];
        this.turns = new int[size];
        this.least = micros(recursion.least());
        this.most = micros(recursion.most());
        this.mostNegative = micros(recursion.mostNegative());
        this.failure = micros(recursion.failure());
        this.mostFailure = micros(recursion.mostFailure());
        Arrays.fill(until, NOTHING);
    }

    /** The counters of turned RRsets at the authoritative servers. */
    long[] counters() {
        return counters;
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }

    /**
     * Looks a name up for a client of that cell.
     *
     * @param family {@link Model#V4}, {@link Model#V6}, or another type of records there
     * @param bin to count queries in; negative to count none
     * @param subnet of the client within its cell
     * @return an {@link Answer}
     */
    int look(int name, int family, long now, int era, int bin, int cell, int asker, int subnet) {
        int owner = name;
        int servers = -1;
        answeredUntil = Long.MAX_VALUE;
        asked = 0;
        for (int links = 0; links < MOST_LINKS; links++) {
            int scope = scopes.of(cell, subnet, owner) * width;
            int place = fresh(owner, family, scope, now);
            if (place >= 0) {
                answeredUntil = Math.min(answeredUntil, until[place]);
                boolean isAlias = isAlias(place);
                int held = isAlias ? value[place] : given(place);
                if (prefetches && now >= due[place]) {
                    renew(model.link(era, asker, owner, family), owner, family, scope, now, bin);
                }
                if (!isAlias) {
                    return held;
                }
                owner = held;
                continue;
            }
            Link link = model.link(era, asker, owner, family);
            if (link.kind() == Link.Kind.FAILED) {
                asked++;
                place = instead(owner, family, scope, now);
            } else {
                if (link.servers() != servers) {
                    servers = link.servers();
                    asked++;
                    count(servers, bin);
                }
                place = fetch(link, owner, family, scope, now);
            }
            answeredUntil = Math.min(answeredUntil, until[place]);
            if (!isAlias(place)) {
                return given(place);
            }
            owner = value[place];
        }
        answeredUntil = now;
        return Answer.FAILED;
    }

    private static boolean isAlias(int place) {
        return place % KINDS == ALIAS;
    }

    private void count(int servers, int bin) {
        if (bin >= 0) {
            tally.queries[bin * tally.shape().servers() + servers]++;
        }
    }

    /** Asks for what is still there; a failure changes nothing. */
    private void renew(Link link, int owner, int family, int scope, long now, int bin) {
        if (link.kind() != Link.Kind.FAILED) {
            count(link.servers(), bin);
            fetch(link, owner, family, scope, now);
        }
    }

    /** Keeps one answer of the servers; the place where. */
    private int fetch(Link link, int owner, int family, int scope, long now) {
        int base = (link.scoped() ? scope : 0) + owner * KINDS;
        int drawn = link.choice().draw(authorities, counters);
        boolean isAlias = link.kind() == Link.Kind.ALIAS && drawn >= 0;
        int place = base + (isAlias ? ALIAS : family);
        keep(place, drawn, now, drawn < 0 ? Math.min(link.negative(), mostNegative) : clamped(link.ttl()));
        if (!isAlias) {
            until[base + ALIAS] = NOTHING;
        }
        return place;
    }

    private void keep(int place, int what, long fetched, long ttl) {
        long end = fetched + ttl;
        until[place] = end;
        since[place] = fetched;
        value[place] = what;
        turns[place] = 0;
        if (prefetches) {
            long window = prefetch.window(ttl);
            due[place] = window == 0 ? end : end - window;
        }
        if (stale > 0) {
            ended[place] = end;
        }
    }

    /** What is given where no server answers: what has run out (RFC 8767 section 5), or the failure, kept for a while. */
    private int instead(int owner, int family, int scope, long now) {
        if (stale > 0) {
            for (int kind : new int[] {ALIAS, family}) {
                int own = scope + owner * KINDS + kind;
                int place = isStale(own, now) ? own : owner * KINDS + kind;
                if (isStale(place, now)) {
                    until[place] = Math.min(now + STALE_TTL, ended[place] + stale);
                    if (prefetches) {
                        due[place] = until[place];
                    }
                    return place;
                }
            }
        }
        int place = owner * KINDS + family;
        boolean again = until[place] != NOTHING && value[place] == Answer.FAILED;
        int inARow = again ? Math.min(turns[place] + 1, 30) : 0;
        keep(place, Answer.FAILED, now, Math.min(failure << inARow, mostFailure));
        turns[place] = inARow;
        if (prefetches) {
            due[place] = until[place];
        }
        return place;
    }

    private boolean isStale(int place, long now) {
        return until[place] != NOTHING && value[place] >= 0 && now < ended[place] + stale;
    }

    /**
     * From when on a look-up of that name may ask a server, if nobody asks before; {@link Long#MAX_VALUE} where it never
     * leaves anything behind.
     */
    long quietUntil(int name, int family, long now, int cell, int asker, int subnet) {
        long quiet = Long.MAX_VALUE;
        int owner = name;
        for (int links = 0; links < MOST_LINKS; links++) {
            int place = fresh(owner, family, scopes.of(cell, subnet, owner) * width, now);
            if (place < 0) {
                Link link = model.link(0, asker, owner, family);
                return link.kind() == Link.Kind.FAILED || clamped(link.ttl()) == 0 ? quiet : now;
            }
            quiet = Math.min(quiet, prefetches ? due[place] : until[place]);
            if (!isAlias(place)) {
                return quiet;
            }
            owner = value[place];
        }
        return quiet;
    }

    /** For how long the answer of a link is kept where it is not a negative one. */
    long kept(Link link) {
        return clamped(link.ttl());
    }

    /** How much longer the whole chain of a name holds at time 0; 0 where it is not there. */
    long left(int name, int family, int cell, int subnet) {
        return end(name, family, cell, subnet) < 0 ? 0 : chainUntil;
    }

    /** How long the chain of a name has been as it is at time 0; 0 where it is not there. */
    long age(int name, int family, int cell, int subnet) {
        return end(name, family, cell, subnet) < 0 ? 0 : -chainSince;
    }

    /** What a client was given at that time before 0: what is there, or a draw where that was fetched later. */
    int before(int name, int family, long when, int cell, int asker, int subnet, Dice dice) {
        int end = end(name, family, cell, subnet);
        if (end >= 0 && chainSince <= when) {
            return given(end);
        }
        int owner = name;
        for (int links = 0; links < MOST_LINKS; links++) {
            Link link = model.link(0, asker, owner, family);
            int drawn = link.choice().draw(dice, counters);
            if (link.kind() != Link.Kind.ALIAS || drawn < 0) {
                return drawn < 0 ? drawn : orders.given(drawn, 0);
            }
            owner = drawn;
        }
        return Answer.FAILED;
    }

    private int end(int name, int family, int cell, int subnet) {
        int owner = name;
        chainUntil = Long.MAX_VALUE;
        chainSince = Long.MIN_VALUE;
        for (int links = 0; links < MOST_LINKS; links++) {
            int place = fresh(owner, family, scopes.of(cell, subnet, owner) * width, 0);
            if (place < 0) {
                return -1;
            }
            chainUntil = Math.min(chainUntil, until[place]);
            chainSince = Math.max(chainSince, since[place]);
            if (!isAlias(place)) {
                return place;
            }
            owner = value[place];
        }
        return -1;
    }

    /** Where an answer is kept that still holds, a CNAME before addresses and the network's own before everybody's. */
    private int fresh(int owner, int family, int scope, long now) {
        int offset = owner * KINDS;
        if (now < until[scope + offset + ALIAS]) {
            return scope + offset + ALIAS;
        }
        if (scope > 0 && now < until[offset + ALIAS]) {
            return offset + ALIAS;
        }
        if (now < until[scope + offset + family]) {
            return scope + offset + family;
        }
        return scope > 0 && now < until[offset + family] ? offset + family : -1;
    }

    /**
     * One link of a chain as it is kept.
     *
     * @param value the next name of an alias, else an {@link Answer} as it came from the servers
     * @param since when it was fetched
     */
    record Held(boolean isAlias, int value, long since, long until) {}

    /** What holds at that time of the link that begins with that name, or was fetched right then to be kept for no time at all. */
    Optional<Held> held(int owner, int family, long now, int cell, int subnet) {
        int scope = scopes.of(cell, subnet, owner) * width;
        int place = fresh(owner, family, scope, now);
        for (int kind : new int[] {ALIAS, family}) {
            for (int at : new int[] {scope + owner * KINDS + kind, owner * KINDS + kind}) {
                place = place < 0 && until[at] != NOTHING && since[at] == now ? at : place;
            }
        }
        return place < 0
                ? Optional.empty()
                : Optional.of(new Held(isAlias(place), value[place], since[place], until[place]));
    }

    private long clamped(long ttl) {
        return Math.min(Math.max(ttl, least), most);
    }

    private int given(int place) {
        int answer = value[place];
        return answer < 0 ? answer : orders.given(answer, turns[place]++);
    }
}
