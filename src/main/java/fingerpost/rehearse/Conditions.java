package fingerpost.rehearse;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.HostedZone;
import fingerpost.wire.serve.ZoneUpdate.Condition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The conditions of an update against what stands in the zone (RFC 2136 section 3.2). */
record Conditions(HostedZone zone, Announced announced) {
    /** NOERROR where all hold. */
    Rcode of(List<Condition> conditions) {
        Map<Question, Set<Rdata>> wanted = new HashMap<>();
        for (Condition each : conditions) {
            Rcode failed = of(each, wanted);
            if (failed != Rcode.NOERROR) {
                return failed;
            }
        }
        boolean isSame = wanted.entrySet().stream()
                .allMatch(
                        each -> set(each.getKey().name(), each.getKey().type()).equals(each.getValue()));
        return isSame ? Rcode.NOERROR : Rcode.NXRRSET;
    }

    private Rcode of(Condition condition, Map<Question, Set<Rdata>> wanted) {
        DomainName owner = condition.owner();
        if (!owner.isAtOrBelow(zone.apex())) {
            return Rcode.NOTZONE;
        }
        return switch (condition) {
            case Condition.NameInUse _ -> isInUse(owner) ? Rcode.NOERROR : Rcode.NXDOMAIN;
            case Condition.NameNotInUse _ -> isInUse(owner) ? Rcode.YXDOMAIN : Rcode.NOERROR;
            case Condition.SetExists exists -> set(owner, exists.type()).isEmpty() ? Rcode.NXRRSET : Rcode.NOERROR;
            case Condition.SetDoesNotExist free -> set(owner, free.type()).isEmpty() ? Rcode.NOERROR : Rcode.YXRRSET;
            case Condition.SetHolds holds -> {
                wanted.computeIfAbsent(new Question(owner, holds.rdata().type()), any -> new HashSet<>())
                        .add(holds.rdata());
                yield Rcode.NOERROR;
            }
        };
    }

    private boolean isInUse(DomainName owner) {
        return owner.equals(zone.apex())
                || !zone.at(owner).isEmpty()
                || !announced.at(owner, zone).isEmpty();
    }

    private Set<Rdata> set(DomainName owner, RecordType type) {
        return type.equals(RecordType.SOA) && owner.equals(zone.apex())
                ? Set.of(zone.soa())
                : announced.at(owner, zone).stream()
                        .filter(each -> each.type().equals(type))
                        .collect(Collectors.toSet());
    }
}
