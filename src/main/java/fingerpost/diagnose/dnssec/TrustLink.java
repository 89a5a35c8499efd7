package fingerpost.diagnose.dnssec;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ds;
import fingerpost.wire.Dnskey;
import fingerpost.wire.Exchange;
import fingerpost.wire.Rrsig;
import java.util.List;

/**
 * One zone of the chain of trust.
 *
 * @param ds of the parent, or of the trust anchor
 * @param keys as the zone publishes them
 * @param signatures over {@code ds} and over {@code keys}
 * @param exchanges the evidence: the question for the DS, the question for the keys
 */
public record TrustLink(
        DomainName zone,
        List<Ds> ds,
        List<Dnskey> keys,
        List<Rrsig> signatures,
        Judgement judgement,
        List<Exchange> exchanges) {
    public TrustLink {
        ds = List.copyOf(ds);
        keys = List.copyOf(keys);
        signatures = List.copyOf(signatures);
        exchanges = List.copyOf(exchanges);
    }

    public Security security() {
        return judgement.security();
    }

    public String reason() {
        return judgement.reason();
    }

    boolean isSecure() {
        return security() == Security.SECURE;
    }
}
