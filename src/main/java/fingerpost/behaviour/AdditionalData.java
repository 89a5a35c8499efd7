package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.Mx;
import fingerpost.dns.Ns;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Srv;
import fingerpost.dns.Svcb;
import java.util.List;
import java.util.Optional;

/** Addresses that save the asker a question: of name servers, mail exchanges, services; and glue (RFC 9471). */
final class AdditionalData {
    private static final List<RecordType> ADDRESSES = List.of(RecordType.A, RecordType.AAAA);
    private static final int MAX_ALIASES = 8;

    private final ZoneIndex zone;
    private final Asking asking;
    private final Reply reply;

    AdditionalData(ZoneIndex zone, Asking asking, Reply reply) {
        this.zone = zone;
        this.asking = asking;
        this.reply = reply;
    }

    /** Authoritative addresses, in this zone, of what the records name. */
    void forAnswer(RRset rrset) {
        for (Rdata record : rrset.rdata()) {
            if (record instanceof Https || record instanceof Svcb) {
                addresses(record.target().orElse(rrset.owner()), MAX_ALIASES);
            } else if (record instanceof Ns || record instanceof Mx || record instanceof Srv) {
                record.target().ifPresent(name -> addresses(name, 0));
            }
        }
    }

    /** In-domain and sibling glue: the addresses of the servers that lie at or below a cut of this zone. */
    void forReferral(RRset servers) {
        for (Rdata record : servers.rdata()) {
            record.target()
                    .filter(name -> name.isAtOrBelow(zone.zone().apex()))
                    .filter(name -> zone.isBelowCut(name, asking.state()))
                    .ifPresent(name -> zone.exactly(name).ifPresent(node -> addressesAt(node, name)));
        }
    }

    private void addresses(DomainName name, int aliasesLeft) {
        if (!name.isAtOrBelow(zone.zone().apex())
                || !(zone.find(name, RecordType.A, asking.state()) instanceof ZoneIndex.Found.At at)) {
            return;
        }
        if (at.node().holds(RecordType.CNAME, asking.state())) {
            if (aliasesLeft > 0) {
                Optional<RRset> cname =
                        at.node().serve(RecordType.CNAME, name, asking).rrset();
                cname.ifPresent(reply::additional);
                cname.flatMap(set -> set.rdata().getFirst().target())
                        .ifPresent(target -> addresses(target, aliasesLeft - 1));
            }
            return;
        }
        addressesAt(at.node(), name);
    }

    private void addressesAt(ZoneNode node, DomainName owner) {
        for (RecordType type : ADDRESSES) {
            if (node.holds(type, asking.state())) {
                node.serve(type, owner, asking).rrset().ifPresent(reply::additional);
            }
        }
    }
}
