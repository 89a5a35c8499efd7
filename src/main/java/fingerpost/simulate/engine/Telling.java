package fingerpost.simulate.engine;

import fingerpost.dns.IpAddress;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.ClientAddresses;
import fingerpost.simulate.compiled.Decisions;
import fingerpost.simulate.compiled.Door;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.habit.AnswerOrder;
import fingerpost.simulate.result.Explained;
import fingerpost.simulate.result.Explained.Asked;
import fingerpost.simulate.result.Explained.Leg;
import fingerpost.simulate.result.Explained.Own;
import fingerpost.simulate.result.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Reads off from before and after one request of one cache what became of it, and why. */
final class Telling {
    private static final IpAddress ANY = IpAddress.of("0.0.0.0");
    private static final double MICROS = 1e6;
    private static final int STRIDES = 2_000;

    private final Model model;
    private final long seed;
    private final int cache;
    private final Hosts hosts;
    private final KeptTelling kept;

    Telling(Model model, long seed, Decisions decisions, int cache) {
        this.model = model;
        this.seed = seed;
        this.cache = cache;
        this.hosts = new Hosts(model);
        this.kept = new KeptTelling(model, decisions);
    }

    private Steps at(long time) {
        return new Steps(model, seed, cache).playTo(time);
    }

    /** The request that this cache gets at that time. */
    Explained of(long now) {
        Steps before = at(now);
        Steps after = at(now);
        after.step();
        Arrivals who = before.run.arrivals();
        Cell cell = before.cache.cells().get(who.cell);
        Diff diff = new Diff(model, before.tally, after.tally);
        List<Leg> legs = new ArrayList<>();
        int url = who.url;
        int reached = -1;
        while (url >= 0) {
            Tries tries = tries(before, after, cell, url, now, diff);
            Optional<Door> door = tries.door();
            reached = reached < 0 ? tries.reached() : reached;
            legs.add(leg(before, after, cell, url, now, tries, diff));
            url = door.filter(each -> each.kind() == Door.Kind.REDIRECTED && legs.size() <= diff.connections())
                    .map(Door::number)
                    .orElse(-1);
        }
        return new Explained(
                diff.traced(now, before),
                new ClientAddresses(cell)
                        .of(
                                who.clientOfCell,
                                reached < 0 ? ANY : model.addresses().get(reached))
                        .toString(),
                cell.habit().source(),
                legs);
    }

    private boolean isLed(Cell cell, int url) {
        return hosts.service(cell, url) >= 0
                || (model.services().isBound(url) && model.services().asksHttps(cell, url));
    }

    /** What clients of that cell look up first for that URL, by its number. */
    private int first(Cell cell, int url) {
        int service = hosts.service(cell, url);
        return service >= 0 ? service : hosts.of()[url];
    }

    private Tries led(Cell cell, int url, long now, Diff diff) {
        boolean bySrv = hosts.service(cell, url) >= 0;
        int[] ways = IntStream.concat(
                        model.services()
                                .ledTo(url)
                                .map(target -> model.services().way(url, target)),
                        IntStream.of(url, model.services().overTls(url)))
                .toArray();
        return Tries.led(
                model,
                cell,
                now,
                ways,
                diff.failed(),
                diff.tried(),
                bySrv
                        ? "where SRV records lead, by priority and drawn by weight (RFC 2782)"
                        : "where HTTPS records lead, by priority, then the host itself (RFC 9460)");
    }

    private Tries tries(Steps before, Steps after, Cell cell, int url, long now, Diff diff) {
        if (isLed(cell, url)) {
            return led(cell, url, now, diff);
        }
        int host = hosts.of()[url];
        int client = before.run.arrivals().clientOfCell;
        if (host < 0) {
            return Tries.of(model, cell, client, url, now, List.of(-1 - model.host(url)), List.of());
        }
        int place = before.run.stubs.place(before.run.arrivals().client, host);
        Stubs stubs = before.run.stubs.keeps(place, now) ? before.run.stubs : after.run.stubs;
        if (stubs.until(place) >= now && (stubs.until(place) > 0 || cell.habit().caches())) {
            return Tries.of(
                    model, cell, client, url, now, kept.addresses(stubs.v4(place)), kept.addresses(stubs.v6(place)));
        }
        List<Integer> known = diff.tried();
        int name = hosts.names()[host];
        return Tries.of(
                model,
                cell,
                client,
                url,
                now,
                cell.v4() ? kept.last(before, after, name, Model.V4, now, known) : List.of(),
                cell.v6() ? kept.last(before, after, name, Model.V6, now, known) : List.of());
    }

    private Leg leg(Steps before, Steps after, Cell cell, int url, long now, Tries tries, Diff diff) {
        int host = first(cell, url);
        Optional<Own> own = Optional.empty();
        Optional<Asked> asked = Optional.empty();
        if (host >= 0) {
            int place = before.run.stubs.place(before.run.arrivals().client, host);
            if (before.run.stubs.keeps(place, now) && (!isLed(cell, url) || diff.from() == Traced.From.OWN_CACHE)) {
                long until = before.run.stubs.until(place);
                long since = since(place, until, now);
                own = Optional.of(new Own(
                        since < 0 ? OptionalDouble.empty() : OptionalDouble.of(since / MICROS), until / MICROS));
                Steps then = at(Math.max(0, since));
                Steps next = at(Math.max(0, since));
                if (since >= 0) {
                    next.step();
                }
                asked = asked(then, next, before, cell, host, Math.max(0, since));
            } else {
                asked = asked(before, after, before, cell, host, now);
            }
        }
        return new Leg(
                model.urls().get(url).toString(),
                own,
                asked,
                tries.order(),
                tries.rule(),
                tries.told(),
                tries.passing(diff));
    }

    private Optional<Asked> asked(Steps then, Steps next, Steps who, Cell cell, int host, long when) {
        return Optional.of(new Asked(
                when / MICROS,
                then.cache.resolver(),
                then.cache.recursion().source(),
                order(then.cache.recursion().order()),
                kept.links(then, next, who.run.arrivals(), cell, hosts.names()[host], told(cell, host), when)));
    }

    /** HTTPS records only of hosts that ever have any. */
    private int[] told(Cell cell, int host) {
        return IntStream.of(hosts.types(cell, host))
                .filter(type -> type != Model.HTTPS || hosts.binding(host) >= 0)
                .toArray();
    }

    private static String order(AnswerOrder order) {
        return switch (order) {
            case FROZEN -> "as it came";
            case TURNED -> "turned by one more for each answer";
            case TURNED_AT_RANDOM -> "turned at random for each answer";
            case BIND_RANDOM -> "swapped at random for each answer, as BIND 9.18 does";
            case SHUFFLED -> "shuffled for each answer";
        };
    }

    /** When that client kept what runs out then; negative where it had it before the beginning. */
    private long since(int place, long until, long now) {
        Steps steps = at(0);
        if (steps.run.stubs.until(place) == until) {
            return -1;
        }
        long stride = Math.max(1, now / STRIDES);
        long from = 0;
        for (long time = stride; steps.run.stubs.until(place) != until && time < now; time += stride) {
            steps.playTo(time);
            from = steps.run.stubs.until(place) == until ? from : time;
        }
        Steps fine = at(from);
        long last = from;
        while (fine.run.stubs.until(place) != until && !fine.isOver()) {
            last = fine.next();
            fine.step();
        }
        return last;
    }
}
