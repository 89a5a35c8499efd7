package fingerpost.check;

import fingerpost.dns.Ttl;
import java.util.List;

/** Records that may not be kept at all. */
final class ZeroTtl implements NameCheck {
    @Override
    public String code() {
        return "TTL06";
    }

    @Override
    public String source() {
        return "RFC 1035 section 3.2.1, RFC 2181 section 8";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner.entries().stream()
                .filter(entry -> entry.ttl().equals(Ttl.ZERO))
                .map(entry -> finding(
                                Severity.NOTICE,
                                owner.subject(entry),
                                owner.name().unicode() + " " + entry.typeName()
                                        + " has a TTL of 0. Every request asks the name servers anew, and some resolvers"
                                        + " keep it longer anyway. A minute is short enough for almost everything.")
                        .repairedBy(Repairs.put(
                                "Set the TTL of " + owner.name().unicode() + " " + entry.typeName() + " to 1 min",
                                owner.zone(),
                                entry.withTtl(new Ttl(60)))))
                .toList();
    }
}
