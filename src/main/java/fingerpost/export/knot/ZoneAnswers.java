package fingerpost.export.knot;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.export.Losses;
import fingerpost.export.zonefile.NameText;
import fingerpost.export.zonefile.PlainAnswer;
import fingerpost.export.zonefile.RecordRule;
import fingerpost.export.zonefile.Telling;
import fingerpost.export.zonefile.ZoneFile;
import fingerpost.export.zonefile.ZoneReading;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.ZoneEntry;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One zone for Knot: what stands in its file, and what the module answers for it. */
final class ZoneAnswers implements ZoneReading {
    /** Of a name in the module's file, as it is written there (Knot's reader of settings). */
    private static final int LONGEST_NAME = 127;

    private final HostedZone zone;
    private final KnotReading reading;
    private final Losses losses;
    private final Map<RecordSet, KnotAnswer> special = new LinkedHashMap<>();

    ZoneAnswers(HostedZone zone, KnotReading reading, Losses losses) {
        this.zone = zone;
        this.reading = reading;
        this.losses = losses;
    }

    @Override
    public Telling of(HostedZone written, ZoneEntry entry) {
        if (!(entry instanceof RecordSet set)) {
            return Telling.USUAL;
        }
        if (!written.id().equals(zone.id())) {
            return PlainAnswer.of(set.policy(), reading);
        }
        KnotAnswer answer = loadable(set, KnotAnswer.of(set.policy(), reading));
        if (answer.lines().isEmpty() && answer.weights().isEmpty()) {
            return answer.zone();
        }
        if (isAmbiguous(set)) {
            return PlainAnswer.of(set.policy(), reading);
        }
        special.put(set, answer);
        return answer.zone();
    }

    /** Without the records for which Knot would not start. */
    private KnotAnswer loadable(RecordSet set, KnotAnswer answer) {
        Map<IpNetwork, List<Rdata>> lines = new LinkedHashMap<>();
        answer.lines().forEach((network, records) -> {
            List<Rdata> good = loadable(set, records);
            if (!good.isEmpty()) {
                lines.put(network, good);
            }
        });
        List<KnotAnswer.Drawn> weights = answer.weights().stream()
                .map(each -> new KnotAnswer.Drawn(each.weight(), loadable(set, each.records())))
                .filter(each -> !each.records().isEmpty())
                .toList();
        return new KnotAnswer(answer.zone(), lines, weights);
    }

    private List<Rdata> loadable(RecordSet set, List<Rdata> records) {
        return records.stream()
                .filter(record -> {
                    Optional<String> reason = RecordRule.against(set.owner(), record);
                    reason.ifPresent(why -> losses.cannot(Subject.of(zone, set), why));
                    return reason.isEmpty();
                })
                .toList();
    }

    /**
     * The module answers a wildcard for names that exist, too (RFC 4592 does not), and names below a zone cut, and its file has
     * no long names.
     */
    private boolean isAmbiguous(RecordSet set) {
        DomainName owner = set.owner();
        return NameText.of(owner).length() > LONGEST_NAME
                || zone.entries().stream()
                        .anyMatch(other -> (owner.isWildcard()
                                        && !other.owner().equals(owner)
                                        && other.owner().isBelow(owner.parent()))
                                || (isCut(other) && owner.isAtOrBelow(other.owner())));
    }

    private boolean isCut(ZoneEntry entry) {
        return entry instanceof RecordSet set
                && ((set.type().equals(RecordType.NS) && !set.owner().equals(zone.apex()))
                        || set.type().equals(RecordType.DNAME));
    }

    /** Writes what the module answers where the zone as loaded lets it. */
    void write(ZoneFile file, GeoFiles geo) {
        Set<String> standing = new HashSet<>();
        for (RRset each : file.records()) {
            standing.add(each.owner() + " " + each.type());
            standing.add(each.owner().toString());
        }
        special.forEach((set, answer) -> {
            boolean stands = standing.contains(set.owner() + " " + set.type());
            boolean mayStand = answer.zone().records().isEmpty()
                    && !standing.contains(set.owner() + (set.type().equals(RecordType.CNAME) ? "" : " CNAME"));
            if (stands || mayStand) {
                if (!answer.lines().isEmpty()) {
                    geo.lines(set.owner(), set.type(), set.ttl(), answer.lines());
                }
                if (!answer.weights().isEmpty()) {
                    geo.weights(set.owner(), set.type(), set.ttl(), answer.weights());
                }
            }
        });
        zone.recordSets().filter(set -> set.type().equals(RecordType.CNAME)).forEach(this::tellOfChain);
    }

    private void tellOfChain(RecordSet cname) {
        boolean leadsToSpecial = cname.policy().records().stream()
                .flatMap(record -> record.target().stream())
                .anyMatch(target ->
                        special.keySet().stream().anyMatch(set -> set.owner().equals(target)));
        if (leadsToSpecial) {
            losses.approximate(
                    Subject.of(zone, cname),
                    "It leads to a name that mod-geoip answers by line or weight, and Knot asks the module for the"
                            + " name of the question only: behind this CNAME everybody gets what stands in the zone. Give"
                            + " this name the same records itself.");
        }
    }
}
