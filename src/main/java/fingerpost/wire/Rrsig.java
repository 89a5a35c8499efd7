package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.xbill.DNS.RRSIGRecord;

/**
 * A signature of an RRset (RFC 4034 section 3).
 *
 * @param record as it came
 * @param labels of the name as it was signed, without root and asterisk; fewer than the owner has: made from a wildcard
 * @param tag of the key that made it
 * @param signer the zone of that key
 */
public record Rrsig(
        ResourceRecord record,
        RecordType covered,
        int algorithm,
        int labels,
        Instant inception,
        Instant expiration,
        int tag,
        DomainName signer) {

    /** Empty where the record is no RRSIG that can be read. */
    public static Optional<Rrsig> of(ResourceRecord record) {
        if (!(RecordCodec.toWire(record) instanceof RRSIGRecord read) || read.getTypeCovered() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Rrsig(
                record,
                new RecordType(read.getTypeCovered()),
                read.getAlgorithm(),
                read.getLabels(),
                read.getTimeSigned(),
                read.getExpire(),
                read.getFootprint(),
                Names.fromWire(read.getSigner())));
    }

    /** In the serial number arithmetic of RFC 4034 section 3.1.5. */
    public boolean isExpired(Instant now) {
        return (int) (expiration.getEpochSecond() - now.getEpochSecond()) < 0;
    }

    public boolean isNotYetValid(Instant now) {
        return (int) (now.getEpochSecond() - inception.getEpochSecond()) < 0;
    }

    /** From its beginning to its end. */
    public Duration lifetime() {
        return Duration.between(inception, expiration);
    }

    /** Whether the answer was made from a wildcard (RFC 4035 section 5.3.4). */
    public boolean isExpanded() {
        return labels < labelsOf(record.owner());
    }

    /** How many labels a signature of that name counts: not the asterisk of a wildcard. */
    static int labelsOf(DomainName owner) {
        return owner.labels().size() - (owner.isWildcard() ? 1 : 0);
    }
}
