package fingerpost.diagnose.dnssec;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.wire.Exchange;
import fingerpost.wire.Rrsig;
import java.util.List;

/**
 * One name of the chain of aliases, or the answer at its end.
 *
 * @param zone that answers for it
 * @param signatures that came with the answer or the denial
 */
public record TrustHop(
        Question question, DomainName zone, List<Rrsig> signatures, Judgement judgement, List<Exchange> exchanges) {
    public TrustHop {
        signatures = List.copyOf(signatures);
        exchanges = List.copyOf(exchanges);
    }

    public Security security() {
        return judgement.security();
    }

    public String reason() {
        return judgement.reason();
    }
}
