package fingerpost.ingest.live;

import fingerpost.diagnose.drift.LiveAnswer;
import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.wire.ResourceRecord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Record sets as an import writes them: in the canonical order of RFC 4034, so that rotation changes nothing. */
public final class Sets {
    /** SOA, and what signers write: RRSIG, NSEC, DNSKEY, NSEC3, NSEC3PARAM, CDS, CDNSKEY, ZONEMD, BIND's own. */
    private static final Set<Integer> NOT_DESIGNED = Set.of(6, 46, 47, 48, 50, 51, 59, 60, 63, 65534);

    /** Owners from the apex down, each with its types in the order of their numbers. */
    static final Comparator<RRset> ORDER = Comparator.comparing(RRset::owner).thenComparing(RRset::type);

    private Sets() {}

    /** Whether a person designs sets of that type. */
    public static boolean isDesigned(RecordType type) {
        return !NOT_DESIGNED.contains(type.code()) && !type.isMeta();
    }

    static RRset of(DomainName owner, LiveAnswer.Records records) {
        return of(owner, records.type(), records.ttl(), records.rdata());
    }

    static RRset of(DomainName owner, RecordType type, Ttl ttl, List<Rdata> rdata) {
        return new RRset(
                owner,
                type,
                ttl,
                rdata.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Sets::octets, Arrays::compareUnsigned))
                        .toList());
    }

    private static byte[] octets(Rdata rdata) {
        return ResourceRecord.of(DomainName.ROOT, Ttl.ZERO, rdata).data().toArray();
    }
}
