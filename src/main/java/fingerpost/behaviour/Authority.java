package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Response;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The authoritative servers of a design: what they answer to whom (RFC 1034 section 4.3.2 with RFC 2308, 4592 and 6672).
 *
 * <p>All zones of the design are served by the same servers. A CNAME or DNAME is followed inside its zone and, unless made
 * by {@link #withinZones}, into the other zones of the design (as NSD does); it is never followed outside. Where servers
 * differ, this one does as BIND 9.18: a chain of more than 12 links or a loop ends in SERVFAIL with what was collected, a
 * positive answer has no authority section ({@code minimal-responses no-auth}), glue is only what lies below a zone cut, a
 * question for ANY gets every RRset of the name (RFC 8482 section 4.1 allows fewer). Of two CNAMEs at one name, which no
 * server loads, both are answered and the first is followed. A zone that is down answers SERVFAIL.
 */
public final class Authority {
    private final Map<DomainName, ZoneIndex> zones = new HashMap<>();
    private final Outside outside;
    private final Health health;
    private final boolean acrossZones;

    public Authority(Topology topology) {
        this(topology, announcements(topology), true);
    }

    private Authority(Topology topology, List<Announcement> announcements, boolean acrossZones) {
        this.acrossZones = acrossZones;
        this.outside = new Outside(topology);
        this.health = new Health(topology, new Standing(topology));
        Map<HostedZone, List<Announcement>> announced = new HashMap<>();
        for (Announcement each : announcements) {
            topology.zoneFor(each.owner())
                    .ifPresent(zone -> announced
                            .computeIfAbsent(zone, any -> new ArrayList<>())
                            .add(each));
        }
        Pickers pickers = new Pickers(topology);
        for (HostedZone zone : topology.zones()) {
            zones.putIfAbsent(zone.apex(), new ZoneIndex(zone, announced.getOrDefault(zone, List.of()), pickers));
        }
    }

    /** Servers that leave a chain at the border of the zone that was asked for, as BIND and Knot DNS do. */
    public static Authority withinZones(Topology topology) {
        return new Authority(topology, announcements(topology), false);
    }

    /** Servers of zones into which the service registries wrote these records and no others. */
    public static Authority announcing(Topology topology, List<Announcement> announcements) {
        return new Authority(topology, announcements, true);
    }

    private static List<Announcement> announcements(Topology topology) {
        return topology.all(ServiceRegistry.class).stream()
                .flatMap(registry -> Announcement.of(registry, topology).stream())
                .toList();
    }

    /** Whether what stands behind that record would pass that check. */
    public boolean isWell(Rdata record, HealthCheck check, DesignState state) {
        return health.passes(record, check, state);
    }

    /** The response of the servers of the closest zone of the design; REFUSED where the design has none for the name. */
    public Response answer(Question question, Asker asker, DesignState state) {
        return explain(question, asker, state).response();
    }

    /** The same response, and how it came about. */
    public Answered explain(Question question, Asker asker, DesignState state) {
        return explain(question, Asking.of(asker, state, health));
    }

    /**
     * All that the closest zone of the design may answer, one link of a chain at a time; where the design has no zone for the
     * name, what the external endpoint of that name answers. Dice and turns of {@code state} are not touched.
     */
    public Prospect prospect(Question question, Asker asker, DesignState state) {
        return new Prospecting(this, question, Asking.of(asker, state, health)).run();
    }

    Answered explain(Question question, Asking asking) {
        return closest(question)
                .map(zone -> new Lookup(this, zone, question, asking).run())
                .orElseGet(() -> refused(question));
    }

    /** What the servers of that zone answer from that zone alone, as if it were the only one that they serve. */
    Answered explainIn(HostedZone zone, Question question, Asker asker, DesignState state) {
        ZoneIndex index = zones.get(zone.apex());
        return index == null || !question.name().isAtOrBelow(zone.apex())
                ? refused(question)
                : new Lookup(this, index, question, Asking.of(asker, state, health))
                        .alone()
                        .run();
    }

    private static Answered refused(Question question) {
        return new Answered(
                new Response(question, Rcode.REFUSED, false, List.of(), List.of(), List.of(), 0), List.of());
    }

    /** The zone with the longest apex above the name; for DS the parent side of a cut, if it is served here. */
    private Optional<ZoneIndex> closest(Question question) {
        DomainName name = question.name();
        if (question.type().equals(RecordType.DS) && !name.isRoot()) {
            Optional<ZoneIndex> parent = closest(name.parent());
            if (parent.isPresent()) {
                return parent;
            }
        }
        return closest(name);
    }

    /** The zone with the longest apex at or above that name. */
    Optional<ZoneIndex> closest(DomainName name) {
        DomainName each = name;
        while (true) {
            ZoneIndex zone = zones.get(each);
            if (zone != null || each.isRoot()) {
                return Optional.ofNullable(zone);
            }
            each = each.parent();
        }
    }

    /** The zone in which a chain that began in {@code first} goes on. */
    Optional<ZoneIndex> next(ZoneIndex first, DomainName name) {
        return closest(name).filter(zone -> acrossZones || zone == first);
    }

    Outside outside() {
        return outside;
    }
}
