package fingerpost.wire;

import fingerpost.dns.DomainName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.DNSKEYRecord;
import org.xbill.DNS.DNSSEC;
import org.xbill.DNS.RRSIGRecord;
import org.xbill.DNS.RRset;

/** Verifies signatures (RFC 4035 section 5.3), never more of them than {@link Limits} allow. */
public final class Signatures {
    private Signatures() {}

    /**
     * Whether one of the set's signatures was made by one of those keys and is valid at that time.
     *
     * @param zone whose keys they are; signatures of another zone do not count
     */
    public static SignatureCheck check(SignedSet set, DomainName zone, List<Dnskey> keys, Instant now) {
        SignatureCheck most = new SignatureCheck(SignatureCheck.State.UNSIGNED, Optional.empty());
        int tried = 0;
        for (Rrsig each : set.signatures()) {
            tried++;
            SignatureCheck.State state =
                    tried > Limits.SIGNATURES ? SignatureCheck.State.TOO_MANY : state(set, each, zone, keys, now);
            if (state.compareTo(most.state()) < 0) {
                most = new SignatureCheck(state, Optional.of(each));
            }
            if (most.isGood() || tried > Limits.SIGNATURES) {
                return most;
            }
        }
        return most;
    }

    private static SignatureCheck.State state(
            SignedSet set, Rrsig signature, DomainName zone, List<Dnskey> keys, Instant now) {
        if (!signature.signer().equals(zone)
                || !set.owner().isAtOrBelow(zone)
                || signature.labels() > Rrsig.labelsOf(set.owner())) {
            return SignatureCheck.State.MISPLACED;
        }
        if (!DnssecAlgorithm.isKnown(signature.algorithm())) {
            return SignatureCheck.State.UNKNOWN_ALGORITHM;
        }
        List<Dnskey> named = keys.stream()
                .filter(key -> key.maySign()
                        && key.tag() == signature.tag()
                        && key.algorithm() == signature.algorithm()
                        && key.zone().equals(zone))
                .toList();
        if (named.isEmpty()) {
            return SignatureCheck.State.NO_KEY;
        }
        if (signature.isExpired(now)) {
            return SignatureCheck.State.EXPIRED;
        }
        if (signature.isNotYetValid(now)) {
            return SignatureCheck.State.NOT_YET_VALID;
        }
        if (named.stream().limit(Limits.KEYS_OF_ONE_TAG).anyMatch(key -> isMadeBy(key, set, signature))) {
            return SignatureCheck.State.GOOD;
        }
        return named.size() > Limits.KEYS_OF_ONE_TAG ? SignatureCheck.State.TOO_MANY : SignatureCheck.State.WRONG;
    }

    private static boolean isMadeBy(Dnskey key, SignedSet set, Rrsig signature) {
        try {
            RRset records = new RRset();
            set.records().forEach(each -> records.addRR(RecordCodec.toWire(each)));
            RRSIGRecord made = (RRSIGRecord) RecordCodec.toWire(signature.record());
            DNSSEC.verify(records, made, (DNSKEYRecord) RecordCodec.toWire(key.record()), made.getTimeSigned());
            return true;
        } catch (DNSSEC.DNSSECException | RuntimeException not) {
            return false;
        }
    }
}
