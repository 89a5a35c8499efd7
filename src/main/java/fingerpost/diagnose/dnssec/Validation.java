package fingerpost.diagnose.dnssec;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import java.util.List;
import java.util.Optional;

/**
 * Whether an answer may be believed.
 *
 * @param links the zones from the trust anchors down, those of each alias in turn
 * @param hops the aliases in the order followed, then the answer or its denial
 * @param packets sent for it, beyond those of the trace
 */
public record Validation(Question question, List<TrustLink> links, List<TrustHop> hops, int packets) {
    public Validation {
        links = List.copyOf(links);
        hops = List.copyOf(hops);
    }

    /** Only as good as the worst hop. */
    public Security security() {
        return hops.stream().map(TrustHop::security).reduce(Security.SECURE, Security::and);
    }

    /** The reason of the first hop that makes it so; of a secure answer that of the last. */
    public String reason() {
        return culprit().orElseGet(hops::getLast).reason();
    }

    /** The first hop that is as bad as the whole; empty if all is secure. */
    public Optional<TrustHop> culprit() {
        Security whole = security();
        return hops.stream()
                .filter(each -> each.security() == whole && whole != Security.SECURE)
                .findFirst();
    }

    public Optional<TrustLink> link(DomainName zone) {
        return links.stream().filter(each -> each.zone().equals(zone)).findFirst();
    }
}
