package fingerpost.check;

import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A CNAME kept much longer than what it leads to. */
final class SlowAlias implements NameCheck {
    private static final int HOUR = 3600;
    private static final int LEAST = 300;

    @Override
    public String code() {
        return "CN10";
    }

    @Override
    public String source() {
        return "RFC 1034 section 3.6.2, RFC 2181 section 5.2";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner.set(RecordType.CNAME).filter(set -> set.ttl().seconds() > HOUR).stream()
                .flatMap(set -> shortest(set, design)
                        .filter(ttl -> set.ttl().seconds() >= 10L * Math.max(1, ttl.seconds()))
                        .map(ttl -> finding(
                                        Severity.NOTICE,
                                        owner.subject(set),
                                        "The CNAME of " + owner.name().unicode() + " is kept for "
                                                + set.ttl().spoken() + ", its target for " + ttl.spoken()
                                                + ". The target can move quickly, but pointing "
                                                + owner.name().unicode()
                                                + " at another one takes as long as its own TTL. Lower it.")
                                .repairedBy(Repairs.retime(owner, set, new Ttl(Math.max(LEAST, ttl.seconds())))))
                        .stream())
                .toList();
    }

    private static Optional<Ttl> shortest(RecordSet cname, Design design) {
        return cname.targets().stream()
                .flatMap(target -> {
                    Place place = design.place(target);
                    return place.answers()
                            ? place.entries().stream().map(ZoneEntry::ttl)
                            : design.endpoint(target).stream().map(ExternalEndpoint::ttl);
                })
                .min(Comparator.naturalOrder());
    }
}
