package fingerpost.check;

import fingerpost.dns.Ttl;
import java.util.List;

/** Records kept longer than resolvers keep anything. */
final class EndlessTtl implements NameCheck {
    private static final int WEEK = 7 * 86400;

    @Override
    public String code() {
        return "TTL07";
    }

    @Override
    public String source() {
        return "RFC 2181 section 8, RFC 8767 section 4";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner.entries().stream()
                .filter(entry -> entry.ttl().seconds() > WEEK)
                .map(entry -> finding(
                                Severity.NOTICE,
                                owner.subject(entry),
                                owner.name().unicode() + " " + entry.typeName() + " may be kept for "
                                        + entry.ttl().spoken()
                                        + ". A mistake in it stays that long, and most resolvers cut it to a week or a day"
                                        + " anyway.")
                        .repairedBy(Repairs.put(
                                "Set the TTL of " + owner.name().unicode() + " " + entry.typeName() + " to 1 d",
                                owner.zone(),
                                entry.withTtl(new Ttl(86400)))))
                .toList();
    }
}
