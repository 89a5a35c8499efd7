package fingerpost.export.zonefile;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.Caa;
import fingerpost.dns.Cname;
import fingerpost.dns.Dname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ds;
import fingerpost.dns.Https;
import fingerpost.dns.Mx;
import fingerpost.dns.Ns;
import fingerpost.dns.Opaque;
import fingerpost.dns.Ptr;
import fingerpost.dns.Rdata;
import fingerpost.dns.Soa;
import fingerpost.dns.Srv;
import fingerpost.dns.Svcb;
import fingerpost.dns.Tlsa;
import fingerpost.dns.Txt;
import java.util.Map;
import java.util.Optional;

/** What BIND, NSD or Knot refuses in one record by itself; one such record and the whole zone is not loaded. */
public final class RecordRule {
    private static final DomainName V4_REVERSE = DomainName.of("in-addr.arpa");
    private static final DomainName V6_REVERSE = DomainName.of("ip6.arpa");
    private static final Map<Integer, Integer> DIGEST_OCTETS = Map.of(1, 20, 2, 32, 4, 48);

    private RecordRule() {}

    /** Why a server refuses the record at that owner; empty where all three load it. */
    public static Optional<String> against(DomainName owner, Rdata record) {
        return switch (record) {
            case A _, Aaaa _ -> hostOwner(owner);
            case Mx mx -> hostOwner(owner).or(() -> hostTarget(mx.exchange()));
            case Ns ns -> hostTarget(ns.server());
            case Srv srv -> hostTarget(srv.host());
            case Soa soa -> hostTarget(soa.primary()).or(() -> mailbox(soa.mailbox()));
            case Ptr ptr when owner.isBelow(V4_REVERSE) || owner.isBelow(V6_REVERSE) -> hostTarget(ptr.pointed());
            case Ds ds -> digest(ds);
            case Caa caa when caa.tag().length() > 15 -> Optional.of("NSD takes CAA tags of at most 15 characters.");
            case Tlsa tlsa when tlsa.data().isEmpty() -> Optional.of("A TLSA record without data means nothing.");
            case Https https ->
                hostTarget(https.endpoint())
                        .or(() -> ServiceParameterRule.against(https.priority(), https.parameters()));
            case Svcb svcb ->
                hostTarget(svcb.endpoint()).or(() -> ServiceParameterRule.against(svcb.priority(), svcb.parameters()));
            case Opaque opaque -> OpaqueRule.against(opaque);
            case Caa _, Cname _, Dname _, Ptr _, Tlsa _, Txt _ -> Optional.empty();
        };
    }

    private static Optional<String> hostOwner(DomainName owner) {
        return Hostname.isOwner(owner)
                ? Optional.empty()
                : Optional.of(
                        "BIND refuses an address or MX at a name that is no host name of letters, digits and hyphens"
                                + " (check-names). Rename it; NSD and Knot would load it.");
    }

    private static Optional<String> hostTarget(DomainName target) {
        return Hostname.isOne(target)
                ? Optional.empty()
                : Optional.of("BIND refuses " + target
                        + " here, which is no host name of letters, digits and hyphens (check-names).");
    }

    private static Optional<String> mailbox(DomainName mailbox) {
        if (mailbox.isRoot()) {
            return Optional.empty();
        }
        return mailbox.labels().getFirst().chars().allMatch(c -> c > ' ' && c < 0x7f)
                ? hostTarget(mailbox.parent())
                : Optional.of("BIND refuses " + mailbox + " as a mailbox (check-names).");
    }

    private static Optional<String> digest(Ds ds) {
        Integer octets = DIGEST_OCTETS.get(ds.digestType());
        if (octets == null) {
            return Optional.of("Knot knows the digest types 1, 2 and 4 only.");
        }
        return ds.digest().length() == 2 * octets
                ? Optional.empty()
                : Optional.of(
                        "A digest of type " + ds.digestType() + " has " + octets + " octets (RFC 4509, RFC 6605).");
    }
}
