package fingerpost.export.powerdns.geoip;

import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.export.Loss.Status;
import fingerpost.export.powerdns.Unreadable;
import fingerpost.export.zonefile.PlainAnswer;
import fingerpost.export.zonefile.Telling;
import fingerpost.export.zonefile.ZoneReading;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How well the backend says the entries of zones. */
record GeoipReading(Topology topology) implements ZoneReading, PlainAnswer.Known {
    @Override
    public Telling of(HostedZone zone, ZoneEntry entry) {
        return entry instanceof RecordSet set
                ? Unreadable.by(set).<Telling>map(told -> told).orElseGet(() -> set(zone, set))
                : Telling.USUAL;
    }

    private Telling set(HostedZone zone, RecordSet set) {
        Set<String> differences = new LinkedHashSet<>();
        set.leastTtl()
                .ifPresent(least -> differences.add("The TTL stays; only gdnsd lets it follow health ("
                        + set.ttl().seconds() + "/" + least.seconds() + ")."));
        if (set.policy().inner().isEmpty() || !isSaid(zone, set)) {
            PlainAnswer plain = PlainAnswer.of(set.policy(), this);
            return differences.isEmpty() ? plain : plain.but(String.join(" ", differences));
        }
        look(set.policy(), differences);
        return new Telling.OwnWords(
                List.of(), differences.isEmpty() ? Status.EXACT : Status.APPROXIMATE, String.join(" ", differences));
    }

    /** Whether the backend draws, or asks for the line, where that set stands. */
    static boolean isSaid(HostedZone zone, RecordSet set) {
        if (set.type().equals(RecordType.NS)
                || zone.recordSets().filter(set::equals).count() != 1) {
            return false;
        }
        return set.policy() instanceof ByLine lines
                ? lines.inner().stream().allMatch(each -> Draw.of(each).isPresent()) && agree(zone, set, lines)
                : Draw.of(set.policy()).isPresent();
    }

    /** A service asks for all types at once, so that the other family has to have the same lines, or none at all. */
    private static boolean agree(HostedZone zone, RecordSet set, ByLine lines) {
        return zone.at(set.owner()).stream()
                .filter(RecordSet.class::isInstance)
                .map(each -> ((RecordSet) each).policy())
                .filter(ByLine.class::isInstance)
                .map(ByLine.class::cast)
                .allMatch(each -> each.lines().equals(lines.lines()));
    }

    private void look(AnswerPolicy policy, Set<String> differences) {
        if (policy instanceof ByLine lines
                && lines.lines().stream()
                        .anyMatch(
                                id -> !topology.get(id, Line.class).countries().isEmpty())) {
            differences.add("Only the networks of the lines are written. The target powerdns says countries too.");
        }
        Draw.of(policy)
                .filter(draw -> !draw.isEven())
                .ifPresent(any -> differences.add("Shares are whole thousandths."));
        if (!(policy instanceof ByLine)) {
            of(policy).map(PlainAnswer::message).filter(each -> !each.isEmpty()).ifPresent(differences::add);
        }
        policy.inner().forEach(each -> look(each, differences));
    }

    @Override
    public Optional<PlainAnswer> of(AnswerPolicy policy) {
        List<Rdata> records = policy.records();
        boolean ordered = records.size() > 1 && isAddress(records.getFirst().type());
        return switch (policy) {
            case Fixed _, Rotated _
            when ordered ->
                Optional.of(PlainAnswer.exact(records)
                        .but("The records are exact, but PowerDNS shuffles the addresses that it answers."));
            case Fixed _, Rotated _, Shuffled _ -> Optional.of(PlainAnswer.exact(records));
            default -> Optional.empty();
        };
    }

    private static boolean isAddress(RecordType type) {
        return type.equals(RecordType.A) || type.equals(RecordType.AAAA);
    }
}
