package fingerpost.ui.text;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.ingest.live.Sets;
import fingerpost.ingest.zonefile.ZoneFault;
import fingerpost.ingest.zonefile.ZoneStatements;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The record lines of a zone as they were typed, put together to entries; what cannot stand in the zone is a fault. */
final class TypedZone {
    private static final int MOST = 20_000;

    /** Records of one owner and type. */
    private static final class Pool {
        private final RecordType type;
        private final Ttl ttl;
        private final int line;
        private final List<Rdata> records = new ArrayList<>();

        Pool(RecordType type, Ttl ttl, int line) {
            this.type = type;
            this.ttl = ttl;
            this.line = line;
        }
    }

    private final HostedZone zone;
    private final Map<EntryKey, Pool> pools = new LinkedHashMap<>();
    private final Map<EntryKey, TypedEntry> entries = new LinkedHashMap<>();
    private final Map<Integer, Subject> about = new HashMap<>();
    private final List<TextFault> faults = new ArrayList<>();
    private Optional<ZoneStatements.Said> soa = Optional.empty();
    private final Ttl usualTtl;

    private TypedZone(HostedZone zone, ZoneStatements said) {
        this.zone = zone;
        usualTtl = said.usualTtl().orElse(zone.defaultTtl());
        for (ZoneFault fault : said.faults()) {
            fault(fault.line(), fault.column(), fault.message());
        }
        said.records().forEach(this::record);
        said.aliases().forEach(this::alias);
        pools.forEach(
                (key, pool) -> entries.put(key, TypedEntry.of(key, pool.type, pool.ttl, pool.records, pool.line)));
        if (soa.isEmpty() && faults.isEmpty()) {
            fault(0, 0, Speech.of("The SOA line is missing; a zone has one."));
        }
    }

    /** What the text says in the place of that zone. */
    static TypedZone of(HostedZone zone, String text) {
        return new TypedZone(zone, ZoneStatements.of(text, zone.apex(), MOST));
    }

    /** In the order of the text, an ALIAS behind the records. */
    Map<EntryKey, TypedEntry> entries() {
        return entries;
    }

    /** What the lines stand for. */
    Map<Integer, Subject> about() {
        return about;
    }

    List<TextFault> faults() {
        return faults;
    }

    /** That zone with the SOA and the usual TTL of the text. */
    HostedZone head(HostedZone other) {
        Soa start = soa.map(each -> (Soa) each.data()).orElse(other.soa());
        Ttl startTtl = soa.map(ZoneStatements.Said::ttl).orElse(other.soaTtl());
        return new HostedZone(other.id(), other.apex(), usualTtl, start, startTtl, other.provider(), other.entries());
    }

    boolean isHeadOf(HostedZone other) {
        return head(other).equals(other);
    }

    private void record(ZoneStatements.Said said) {
        RecordType type = said.data().type();
        if (type.equals(RecordType.SOA)) {
            start(said);
        } else if (!said.owner().isAtOrBelow(zone.apex())) {
            outside(said.line(), said.owner());
        } else if (!Sets.isDesigned(type)) {
            fault(said.line(), 1, Speech.of("{0} records are written by a signer; a design has none.", type));
        } else {
            EntryKey key = new EntryKey(said.owner(), type.toString());
            about.put(said.line(), subject(key));
            Pool pool = pools.computeIfAbsent(key, _ -> new Pool(type, said.ttl(), said.line()));
            if (!pool.ttl.equals(said.ttl())) {
                fault(
                        said.line(),
                        1,
                        Speech.of(
                                "The lines of {0} have the TTLs {1} and {2}; give them one.",
                                key.spoken(), pool.ttl, said.ttl()));
            }
            if (pool.records.contains(said.data())) {
                fault(said.line(), 1, Speech.of("{0} has this record twice.", key.spoken()));
            } else {
                pool.records.add(said.data());
            }
        }
    }

    private void start(ZoneStatements.Said said) {
        about.put(said.line(), Subject.of(zone.id()));
        if (soa.isPresent()) {
            fault(said.line(), 1, Speech.of("A second SOA line stands here; a zone has one."));
        } else if (!said.owner().equals(zone.apex())) {
            fault(
                    said.line(),
                    1,
                    Speech.of(
                            "The SOA line begins with {0}, the apex; another name is given to the zone in the"
                                    + " inspector.",
                            zone.apex()));
        } else {
            soa = Optional.of(said);
        }
    }

    private void alias(ZoneStatements.SaidAlias said) {
        DomainName owner = said.alias().owner();
        EntryKey key = EntryKey.of(said.alias());
        if (!owner.isAtOrBelow(zone.apex())) {
            outside(said.line(), owner);
            return;
        }
        about.put(said.line(), subject(key));
        if (entries.put(key, new TypedEntry(said.alias(), said.line())) != null) {
            fault(said.line(), 1, Speech.of("{0} has a second ALIAS here; a name has one.", owner.unicode()));
        }
    }

    private void outside(int line, DomainName owner) {
        fault(
                line,
                1,
                Speech.of(
                        "{0} does not lie in the zone {1}.",
                        owner.unicode(), zone.apex().unicode()));
    }

    Subject subject(EntryKey key) {
        return new Subject(zone.id(), Optional.of(key.owner()), Optional.of(key.type()));
    }

    private void fault(int line, int column, String message) {
        faults.add(new TextFault(line, column, message));
    }
}
