package fingerpost.diagnose.drift;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Server;
import fingerpost.wire.Transfer;
import fingerpost.wire.ZoneTransfer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names and types of a live zone, where a server hands it over. */
final class Transferred {
    /** SOA, and what signers write: RRSIG, NSEC, DNSKEY, NSEC3, NSEC3PARAM, CDS, CDNSKEY, ZONEMD, BIND's own. */
    private static final Set<Integer> NOT_DESIGNED = Set.of(6, 46, 47, 48, 50, 51, 59, 60, 63, 65534);

    private Transferred() {}

    /** Of the first server that allows it; none where no server does. */
    static Set<Question> names(ZoneTransfer by, DomainName zone, List<Server> servers) throws InterruptedException {
        for (Server server : servers) {
            Set<Question> names = new HashSet<>();
            Transfer transfer = by.fetch(ZoneTransfer.query(zone, server), each -> {
                if (!NOT_DESIGNED.contains(each.type().code())) {
                    names.add(new Question(each.owner(), type(each.type())));
                }
            });
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (transfer.whole()) {
                return names;
            }
        }
        return Set.of();
    }

    /** A CNAME is seen in the answer for an address. */
    private static RecordType type(RecordType type) {
        return type.equals(RecordType.CNAME) ? RecordType.A : type;
    }
}
