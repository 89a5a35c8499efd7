package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One name of a zone: what stands there, or only what stands below it (an empty non-terminal). */
final class ZoneNode {
    private record Ready(LastingTtl ttl, Picker picker) {}

    /**
     * An RRset as one asker gets it, at the owner that was asked for.
     *
     * @param rrset empty where the policy gives this asker nothing
     */
    record Served(Optional<RRset> rrset, int scope, List<String> why) {}

    private final DomainName name;
    private final Map<RecordType, Ready> sets = new LinkedHashMap<>();
    private final List<Announcement> announced = new ArrayList<>();
    private final List<Announcement> announcedBelow = new ArrayList<>();
    private @Nullable Alias alias;
    private boolean standsAlways;

    ZoneNode(DomainName name) {
        this.name = name;
    }

    void add(HostedZone zone, RecordSet set, Pickers pickers) {
        sets.put(set.type(), new Ready(new LastingTtl(set), pickers.of(zone, set)));
    }

    void add(Alias entry) {
        alias = entry;
    }

    void add(Announcement announcement) {
        announced.add(announcement);
    }

    void markStanding() {
        standsAlways = true;
    }

    void markAbove(Announcement announcement) {
        announcedBelow.add(announcement);
    }

    DomainName name() {
        return name;
    }

    Optional<Alias> alias() {
        return Optional.ofNullable(alias);
    }

    /** Whether the name exists now, be it as an empty non-terminal (RFC 4592 section 2.2.2). */
    boolean exists(DesignState state) {
        return standsAlways || announcedBelow.stream().anyMatch(each -> each.isLive(state));
    }

    boolean holds(RecordType type, DesignState state) {
        return sets.containsKey(type) || live(type, state).findAny().isPresent();
    }

    /** The types of the records here now, an ALIAS not among them. */
    Set<RecordType> types(DesignState state) {
        Set<RecordType> types = new LinkedHashSet<>(sets.keySet());
        announced.stream()
                .filter(each -> each.isLive(state))
                .forEach(each -> types.add(each.record().type()));
        return types;
    }

    /** What this asker gets of that type. */
    Served serve(RecordType type, DomainName owner, Asking asking) {
        Ready ready = sets.get(type);
        Pick pick = ready == null ? Pick.NOTHING : ready.picker.pick(asking);
        Set<Rdata> records = new LinkedHashSet<>(pick.records());
        List<String> why = new ArrayList<>(pick.why());
        Ttl ttl = ready == null ? new Ttl(Integer.MAX_VALUE) : ready.ttl.now(asking);
        for (Announcement each : live(type, asking.state()).toList()) {
            records.add(each.record());
            ttl = ttl.min(each.ttl());
            why.add("announced by " + each.backend() + " through " + each.registry());
        }
        Optional<RRset> rrset =
                records.isEmpty() ? Optional.empty() : Optional.of(new RRset(owner, type, ttl, List.copyOf(records)));
        return new Served(rrset, pick.scope(), why);
    }

    /** All that this asker may get of that type. */
    Offer offer(RecordType type, Asking asking) {
        Ready ready = sets.get(type);
        Offer offer = ready == null ? Offer.NOTHING : ready.picker.offer(asking);
        List<Rdata> announcing =
                live(type, asking.state()).map(Announcement::record).distinct().toList();
        return announcing.isEmpty()
                ? offer
                : new Offer(new Possible.Together(offer.possible(), announcing), offer.scope());
    }

    /** The TTL of what is given of that type now. */
    Ttl ttl(RecordType type, Asking asking) {
        Ready ready = sets.get(type);
        return live(type, asking.state())
                .map(Announcement::ttl)
                .reduce(ready == null ? new Ttl(Integer.MAX_VALUE) : ready.ttl.now(asking), Ttl::min);
    }

    private Stream<Announcement> live(RecordType type, DesignState state) {
        return announced.stream().filter(each -> each.record().type().equals(type) && each.isLive(state));
    }
}
