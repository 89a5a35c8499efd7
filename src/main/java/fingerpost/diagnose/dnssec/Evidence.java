package fingerpost.diagnose.dnssec;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.wire.Dnskey;
import fingerpost.wire.Message;
import fingerpost.wire.SignatureCheck;
import fingerpost.wire.Signatures;
import fingerpost.wire.SignedSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The denial in the authority section of a reply: which records of it are genuine, and what is wrong with the others. */
record Evidence(DomainName zone, List<SignedSet> verified, Optional<Judgement> fault) {
    static Evidence of(Message message, DomainName zone, List<Dnskey> keys, Instant now) {
        List<SignedSet> verified = new ArrayList<>();
        Optional<Judgement> fault = Optional.empty();
        for (SignedSet set : sets(message)) {
            SignatureCheck check = Signatures.check(set, zone, keys, now);
            if (check.isGood()) {
                verified.add(set);
            } else if (fault.isEmpty() && !set.type().equals(RecordType.SOA)) {
                fault = Optional.of(Judgement.of(set, zone, check));
            }
        }
        return new Evidence(zone, verified, fault);
    }

    /** The zone that signed the denial; empty if none did. */
    static Optional<DomainName> signer(Message message) {
        return sets(message).stream().flatMap(each -> each.signer().stream()).findFirst();
    }

    private static List<SignedSet> sets(Message message) {
        return SignedSet.of(message.authority()).stream()
                .filter(each -> each.type().equals(RecordType.NSEC)
                        || each.type().equals(RecordType.NSEC3)
                        || each.type().equals(RecordType.SOA))
                .toList();
    }
}
