package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.ZoneEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An ALIAS whose answers may be kept longer than the target's own. */
final class StaleAlias implements NameCheck {
    @Override
    public String code() {
        return "AL04";
    }

    @Override
    public String source() {
        return "RFC 2181 section 5.2; \"CNAME Pattern and CloudFlare CNAME Flattening\"";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner.alias().stream()
                .flatMap(alias ->
                        targetTtl(alias.target(), design).filter(ttl -> ttl.compareTo(alias.ttl()) < 0).stream()
                                .map(ttl -> finding(
                                                Severity.NOTICE,
                                                owner.subject(alias),
                                                "The ALIAS of " + owner.name().unicode() + " may be kept for "
                                                        + alias.ttl().spoken() + ", while "
                                                        + alias.target().unicode()
                                                        + " changes within " + ttl.spoken()
                                                        + ". After a change clients use the old addresses for longer than the"
                                                        + " target's operator expects. Lower the TTL.")
                                        .repairedBy(Repairs.put(
                                                "Set the TTL of the ALIAS "
                                                        + owner.name().unicode() + " to " + ttl.spoken(),
                                                owner.zone(),
                                                alias.withTtl(ttl)))))
                .toList();
    }

    private static Optional<Ttl> targetTtl(DomainName target, Design design) {
        return design.chain(target).ends().stream()
                .flatMap(place -> Stream.concat(
                        place.answers()
                                ? place.entries().stream()
                                        .filter(each -> !Records.addresses(each).isEmpty())
                                        .map(ZoneEntry::ttl)
                                : Stream.empty(),
                        design.endpoint(place.name()).stream().map(ExternalEndpoint::ttl)))
                .min(Comparator.naturalOrder());
    }
}
