package fingerpost.diagnose.drift;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Edit;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The edits that make the design say what is live. */
final class TakeLive {
    private TakeLive() {}

    /** Empty where the design cannot say it, or should not: a flattened answer that is out of date. */
    static Optional<Edit> of(Expected expected, Graded graded, List<LiveAnswer> target) {
        Subject node = expected.node();
        if (node.owner().isEmpty() && !(expected instanceof Expected.Start)) {
            return Optional.empty();
        }
        List<LiveAnswer.Records> live = graded.records()
                .filter(each -> !each.rdata().isEmpty())
                .distinct()
                .toList();
        return switch (graded.grade()) {
            case SAME, ORDER, FLATTENED, NOT_TESTED, FLATTENED_STALE, FAMILY_LOST, SOME_SERVERS -> Optional.empty();
            case SUBNET_IGNORED, STANDS_STILL, VARIES, SHARE, DEAD_MEMBER, OTHER_LINE, NO_DEFAULT -> Optional.empty();
            case MISSING, SHADOWED -> Optional.of(edit(node, zone -> zone.without(owner(node), type(node))));
            case EXTRA, UNITED, CHANGED, NS_SET, STATIC_FOR_ALIAS, CNAME_FOR_ALIAS ->
                live.isEmpty() ? Optional.empty() : Optional.of(edit(node, zone -> instead(zone, node, live)));
            case TTL ->
                Optional.of(
                        edit(node, zone -> withTtl(zone, node, live.getFirst().ttl())));
            case FLATTENED_TTL -> longer(node, live, target);
            case START -> start(node, live);
        };
    }

    private static Edit edit(Subject node, UnaryOperator<HostedZone> change) {
        String what =
                node.owner().map(owner -> type(node) + " of " + owner.unicode()).orElse("the SOA");
        Id id = node.element();
        return new Edit("Take live " + what, topology -> topology.with(change.apply(zone(topology, id))));
    }

    private static HostedZone zone(Topology topology, Id id) {
        return topology.get(id, HostedZone.class);
    }

    private static DomainName owner(Subject node) {
        return node.owner().orElseThrow();
    }

    private static String type(Subject node) {
        return node.type().orElse("SOA");
    }

    private static HostedZone instead(HostedZone zone, Subject node, List<LiveAnswer.Records> live) {
        DomainName owner = owner(node);
        HostedZone changed = zone;
        boolean alias = live.stream().anyMatch(each -> each.type().equals(RecordType.CNAME));
        for (ZoneEntry each : zone.at(owner)) {
            boolean replaced = each.typeName().equals(type(node))
                    && live.stream().noneMatch(set -> set.type().toString().equals(type(node)));
            if (replaced || (alias && !each.typeName().equals("CNAME"))) {
                changed = changed.without(owner, each.typeName());
            }
        }
        for (LiveAnswer.Records each : live) {
            AnswerPolicy shape = zone.find(owner, each.type().toString())
                    .filter(RecordSet.class::isInstance)
                    .map(entry -> ((RecordSet) entry).policy())
                    .orElse(new Fixed(each.rdata()));
            changed = changed.with(new RecordSet(owner, each.type(), each.ttl(), shaped(shape, each)));
        }
        return changed;
    }

    /** The live records in the policy that stands there, where it holds one plain set; else all to everybody. */
    private static AnswerPolicy shaped(AnswerPolicy policy, LiveAnswer.Records live) {
        return switch (policy) {
            case Rotated any -> new Rotated(live.rdata());
            case Shuffled any -> new Shuffled(live.rdata());
            case WhenHealthy healthy ->
                new WhenHealthy(shaped(healthy.policy(), live), healthy.check(), healthy.minimum(), healthy.fallback());
            default -> new Fixed(live.rdata());
        };
    }

    private static HostedZone withTtl(HostedZone zone, Subject node, Ttl ttl) {
        return zone.find(owner(node), type(node))
                .map(entry -> zone.with(entry.withTtl(ttl)))
                .orElse(zone);
    }

    /** An ALIAS can be kept as long as live, if its target can. */
    private static Optional<Edit> longer(Subject node, List<LiveAnswer.Records> live, List<LiveAnswer> target) {
        Ttl longest =
                live.stream().map(LiveAnswer.Records::ttl).max(Ttl::compareTo).orElse(Ttl.ZERO);
        boolean allowed = target.stream()
                .allMatch(each -> !(each instanceof LiveAnswer.Records records)
                        || records.ttl().compareTo(longest) >= 0);
        return allowed ? Optional.of(edit(node, zone -> withTtl(zone, node, longest))) : Optional.empty();
    }

    private static Optional<Edit> start(Subject node, List<LiveAnswer.Records> live) {
        return live.stream()
                .filter(each -> each.rdata().getFirst() instanceof Soa)
                .findFirst()
                .map(each -> edit(node, zone -> {
                    Soa soa = ((Soa) each.rdata().getFirst())
                            .withSerial(zone.soa().serial());
                    return new HostedZone(
                            zone.id(),
                            zone.apex(),
                            zone.defaultTtl(),
                            soa,
                            each.ttl(),
                            zone.provider(),
                            zone.entries());
                }));
    }
}
