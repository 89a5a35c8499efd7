package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.util.Optional;
import java.util.Set;
import org.xbill.DNS.NSEC3Record;

/**
 * The hash of a name of a zone, the types there, and the next hash (RFC 5155 section 3).
 *
 * @param zone in which it stands
 * @param hash in base 32 with extended hex alphabet, lower case: in this form hashes sort like their octets
 * @param hashAlgorithm 1 is SHA-1, the only one there is
 * @param optOut whether unsigned delegations may lie between the two
 * @param iterations beyond the first
 */
public record Nsec3(
        DomainName zone,
        String hash,
        String next,
        int hashAlgorithm,
        boolean optOut,
        int iterations,
        Octets salt,
        Set<RecordType> types) {
    private static final int SHA1 = 1;

    public Nsec3 {
        types = Set.copyOf(types);
    }

    /** Empty where the record is no NSEC3 that can be read, or of another hash or with unknown flags (RFC 5155 section 8). */
    public static Optional<Nsec3> of(ResourceRecord record) {
        if (record.owner().isRoot()
                || !(RecordCodec.toWire(record) instanceof NSEC3Record read)
                || read.getHashAlgorithm() != SHA1
                || (read.getFlags() & ~NSEC3Record.Flags.OPT_OUT) != 0) {
            return Optional.empty();
        }
        return Optional.of(new Nsec3(
                record.owner().parent(),
                record.owner().labels().getFirst(),
                Nsec3Hash.text(read.getNext()),
                read.getHashAlgorithm(),
                (read.getFlags() & NSEC3Record.Flags.OPT_OUT) != 0,
                read.getIterations(),
                Octets.of(read.getSalt() == null ? new byte[0] : read.getSalt()),
                Nsec.types(read.getTypes())));
    }

    boolean covers(String other) {
        return hash.compareTo(next) < 0
                ? hash.compareTo(other) < 0 && other.compareTo(next) < 0
                : hash.compareTo(other) < 0 || other.compareTo(next) < 0;
    }

    boolean isDelegation() {
        return types.contains(RecordType.NS) && !types.contains(RecordType.SOA);
    }
}
