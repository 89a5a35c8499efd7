package fingerpost.check;

import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import java.util.List;

/** Names that do not exist yet are remembered as missing for long. */
final class NegativeTtl implements ElementCheck<HostedZone> {
    private static final int HOUR = 3600;

    @Override
    public String code() {
        return "TTL04";
    }

    @Override
    public String source() {
        return "RFC 2308 section 5";
    }

    @Override
    public Class<HostedZone> kind() {
        return HostedZone.class;
    }

    @Override
    public List<Finding> of(HostedZone zone, Design design) {
        Ttl negative = zone.soa().minimum().min(zone.soaTtl());
        return negative.seconds() <= HOUR
                ? List.of()
                : List.of(finding(
                                Severity.NOTICE,
                                Subject.of(zone.id()),
                                "Resolvers remember for " + negative.spoken() + " that a name of "
                                        + zone.apex().unicode()
                                        + " does not exist. A new name is invisible that long to whoever asked too early."
                                        + " Lower the SOA minimum.")
                        .repairedBy(Repairs.inZone(
                                "Set the negative TTL of " + zone.apex().unicode() + " to 5 min",
                                zone.id(),
                                now -> now.withSoa(shorter(now.soa())))));
    }

    private static Soa shorter(Soa soa) {
        return new Soa(
                soa.primary(), soa.mailbox(), soa.serial(), soa.refresh(), soa.retry(), soa.expire(), new Ttl(300));
    }
}
