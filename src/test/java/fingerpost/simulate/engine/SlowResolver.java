package fingerpost.simulate.engine;

import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.Outside;
import fingerpost.behaviour.Possible;
import fingerpost.behaviour.Prospect;
import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.dns.Response;
import fingerpost.simulate.compiled.Eras;
import fingerpost.simulate.habit.Recursion;
import fingerpost.simulate.random.Dice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A recursive resolver written to be read, not to be fast: at every miss it asks {@link Authority} itself. */
final class SlowResolver {
    private static final int LINKS = 16;
    private static final Duration STALE_TTL = Duration.ofSeconds(30);

    /** What a look-up came to. */
    record Given(List<IpAddress> addresses, boolean failed, boolean asked, long until) {}

    /** For whom an answer is kept: everybody (length 0), or those in a part of what an asker tells. */
    private record Key(DomainName owner, RecordType type, int length, Optional<Asker> asker, int network) {}

    private static final class Entry {
        private Optional<DomainName> target = Optional.empty();
        private List<IpAddress> addresses = List.of();
        private boolean failed;
        private long ttl;
        private long until;
        private long ended;
        private boolean renewable = true;
        private int given;
        private int inARow;
    }

    private final Recursion recursion;
    private final Dice own;
    private final Dice authorities;
    private final DesignState state;
    private final DesignState aside = new DesignState(0);
    private final Map<Key, Entry> kept = new HashMap<>();
    private Eras.Stand stand;
    private Authority authority;
    private int draws;

    SlowResolver(Recursion recursion, long seed, long stream) {
        this.recursion = recursion;
        this.own = Dice.of(seed, stream, Dice.Purpose.RESOLVERS);
        this.authorities = Dice.of(seed, stream, Dice.Purpose.AUTHORITIES);
        this.state = new DesignState(bound -> {
            draws++;
            return authorities.below(bound);
        });
    }

    /** From now on the design stands so. */
    void enter(Eras.Stand other) {
        if (stand == null || stand.topology() != other.topology()) {
            authority = Authority.withinZones(other.topology());
        }
        stand = other;
        stand.bring(state);
        stand.bring(aside);
    }

    Given look(DomainName name, RecordType type, long now, Asker asker, int subnet) {
        DomainName owner = name;
        long until = Long.MAX_VALUE;
        boolean asked = false;
        for (int links = 0; links < LINKS; links++) {
            Optional<Entry> found = find(owner, type, now, asker, subnet);
            Entry entry = found.orElse(null);
            boolean isHit = entry != null;
            if (!isHit) {
                asked = true;
                entry = ask(owner, type, now, asker, subnet);
            }
            until = Math.min(until, entry.until);
            List<IpAddress> given = entry.target.isPresent() ? List.of() : ordered(entry);
            if (isHit
                    && entry.renewable
                    && now >= entry.until - window(entry)
                    && now < entry.until
                    && window(entry) > 0) {
                renew(owner, type, now, asker, subnet);
            }
            if (entry.target.isEmpty()) {
                return new Given(given, entry.failed, asked, until);
            }
            owner = entry.target.get();
        }
        return new Given(List.of(), true, asked, now);
    }

    private long window(Entry entry) {
        return recursion.prefetch().window(entry.ttl);
    }

    private Optional<Entry> find(DomainName owner, RecordType type, long now, Asker asker, int subnet) {
        return matching(owner, type, asker, subnet)
                .filter(each -> now < each.until)
                .findFirst();
    }

    /** CNAME first, longest network first. */
    private Stream<Entry> matching(DomainName owner, RecordType type, Asker asker, int subnet) {
        List<Entry> found = new ArrayList<>();
        for (RecordType each : List.of(RecordType.CNAME, type)) {
            for (int length = told(asker); length >= 0; length--) {
                Entry entry = kept.get(key(owner, each, length, asker, subnet));
                if (entry != null) {
                    found.add(entry);
                }
            }
        }
        return found.stream();
    }

    private static int told(Asker asker) {
        return asker.clientSubnet().map(network -> network.prefix()).orElse(0);
    }

    private static Key key(DomainName owner, RecordType type, int scope, Asker asker, int subnet) {
        int length = Math.min(scope, told(asker));
        int away = told(asker) - length;
        return length == 0
                ? new Key(owner, type, 0, Optional.empty(), 0)
                : new Key(owner, type, length, Optional.of(asker), away > 30 ? 0 : subnet >> away);
    }

    private void renew(DomainName owner, RecordType type, long now, Asker asker, int subnet) {
        Optional<Fresh> fresh = fetch(owner, type, asker);
        fresh.ifPresent(each -> keep(each, owner, type, now, asker, subnet));
    }

    private Entry ask(DomainName owner, RecordType type, long now, Asker asker, int subnet) {
        Optional<Fresh> fresh = fetch(owner, type, asker);
        return fresh.isPresent()
                ? keep(fresh.get(), owner, type, now, asker, subnet)
                : instead(owner, type, now, asker, subnet);
    }

    private record Fresh(Optional<DomainName> target, List<IpAddress> addresses, long ttl, int scope) {
        boolean negative() {
            return target.isEmpty() && addresses.isEmpty();
        }
    }

    private Entry keep(Fresh fresh, DomainName owner, RecordType type, long now, Asker asker, int subnet) {
        Entry entry = new Entry();
        entry.target = fresh.target;
        entry.addresses = fresh.addresses;
        entry.ttl = fresh.negative()
                ? Math.min(fresh.ttl, micros(recursion.mostNegative()))
                : Math.min(Math.max(fresh.ttl, micros(recursion.least())), micros(recursion.most()));
        entry.until = now + entry.ttl;
        entry.ended = entry.until;
        RecordType kind = fresh.target.isPresent() ? RecordType.CNAME : type;
        kept.put(key(owner, kind, fresh.scope, asker, subnet), entry);
        if (fresh.target.isEmpty()) {
            kept.remove(key(owner, RecordType.CNAME, fresh.scope, asker, subnet));
        }
        return entry;
    }

    private Entry instead(DomainName owner, RecordType type, long now, Asker asker, int subnet) {
        Optional<Entry> stale = matching(owner, type, asker, subnet)
                .filter(each -> each.target.isPresent() || !each.addresses.isEmpty())
                .filter(each -> now < each.ended + micros(recursion.stale()))
                .findFirst()
                .filter(any -> !recursion.stale().isZero());
        if (stale.isPresent()) {
            Entry entry = stale.get();
            entry.until = Math.min(now + micros(STALE_TTL), entry.ended + micros(recursion.stale()));
            entry.renewable = false;
            return entry;
        }
        Entry before = kept.get(new Key(owner, type, 0, Optional.empty(), 0));
        Entry entry = new Entry();
        entry.failed = true;
        entry.inARow = before != null && before.failed ? before.inARow + 1 : 0;
        long doubled = micros(recursion.failure());
        for (int i = 0; i < entry.inARow && doubled < micros(recursion.mostFailure()); i++) {
            doubled *= 2;
        }
        entry.until = now + Math.min(doubled, micros(recursion.mostFailure()));
        entry.renewable = false;
        kept.put(new Key(owner, type, 0, Optional.empty(), 0), entry);
        return entry;
    }

    /**
     * Only the first link: a CNAME where there is one. Empty where nobody answers. It is kept for the narrowest network that
     * any answer drawn at random would hold for; {@link Authority} tells that of the one that was drawn.
     */
    private Optional<Fresh> fetch(DomainName owner, RecordType type, Asker asker) {
        Prospect prospect = authority.prospect(new Question(owner, type), asker, state);
        return first(owner, type, asker, isCertain(prospect) ? aside : state).map(fresh -> {
            int scope = prospect instanceof Prospect.Served served ? served.scope() : 0;
            return new Fresh(fresh.target, fresh.addresses, fresh.ttl, scope);
        });
    }

    /**
     * Whether nothing is left to dice. {@link Authority} may throw some all the same, for the glue of a referral or for the
     * targets of an ALIAS that comes to nothing; with others, so that the next answer is drawn by the same in both.
     */
    private static boolean isCertain(Prospect prospect) {
        return !(prospect instanceof Prospect.Served served) || served.possible() instanceof Possible.Whole;
    }

    private Optional<Fresh> first(DomainName owner, RecordType type, Asker asker, DesignState state) {
        int before = draws;
        Response alias = authority.answer(new Question(owner, RecordType.CNAME), asker, state);
        Optional<RRset> cname = alias.answer().stream()
                .filter(set -> set.type().equals(RecordType.CNAME))
                .findFirst();
        if (cname.isPresent()) {
            return Optional.of(
                    new Fresh(cname.get().rdata().getFirst().target(), List.of(), seconds(cname.get()), alias.scope()));
        }
        boolean drewNothing = draws > before;
        Response response = drewNothing ? alias : authority.answer(new Question(owner, type), asker, state);
        if (response.isReferral() || response.rcode() == Rcode.REFUSED) {
            return outside(owner, type);
        }
        if (response.rcode() != Rcode.NOERROR && response.rcode() != Rcode.NXDOMAIN) {
            return Optional.empty();
        }
        if (response.answer().isEmpty()) {
            return Optional.of(new Fresh(
                    Optional.empty(), List.of(), seconds(response.authority().getFirst()), response.scope()));
        }
        RRset rrset = response.answer().getLast();
        return Optional.of(new Fresh(Optional.empty(), addresses(rrset), seconds(rrset), response.scope()));
    }

    private Optional<Fresh> outside(DomainName owner, RecordType type) {
        Outside outside = new Outside(stand.topology());
        return outside.answer(new Question(owner, type)).map(response -> {
            List<IpAddress> addresses = response.answer().stream()
                    .flatMap(set -> addresses(set).stream())
                    .toList();
            return new Fresh(
                    Optional.empty(),
                    addresses,
                    outside.endpoint(owner).orElseThrow().ttl().seconds() * 1_000_000L,
                    0);
        });
    }

    private static long seconds(RRset rrset) {
        return rrset.ttl().seconds() * 1_000_000L;
    }

    private static List<IpAddress> addresses(RRset rrset) {
        return rrset.rdata().stream()
                .<IpAddress>map(record -> record instanceof A a ? a.address() : ((Aaaa) record).address())
                .distinct()
                .toList();
    }

    private List<IpAddress> ordered(Entry entry) {
        List<IpAddress> all = new ArrayList<>(entry.addresses);
        int turn = entry.given++;
        int size = all.size();
        if (size < 2) {
            return all;
        }
        switch (recursion.order()) {
            case FROZEN -> {}
            case TURNED -> Collections.rotate(all, -(turn % size));
            case TURNED_AT_RANDOM -> Collections.rotate(all, -own.below(size));
            case BIND_RANDOM -> {
                long number = own.bits() >>> 32;
                for (int i = 0; i < size; i++) {
                    Collections.swap(all, i, i + (int) (number % (size - i)));
                }
            }
            case SHUFFLED -> {
                for (int last = size - 1; last > 0; last--) {
                    Collections.swap(all, last, (int) own.below((long) (last + 1)));
                }
            }
        }
        return all;
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }
}
