package fingerpost.diagnose.survey;

import fingerpost.check.Spf;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.dns.Mx;
import fingerpost.dns.Ns;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.ServiceBinding;
import fingerpost.dns.Soa;
import fingerpost.dns.Txt;
import java.util.List;
import java.util.stream.Stream;

/** Names that a record leads to. */
final class Leads {
    private Leads() {}

    /** Something else to look at. */
    sealed interface Lead permits Server, Endpoint, Policy {}

    /** A server of the zone. */
    record Server(DomainName name) implements Lead {}

    /** A host whose addresses matter. */
    record Endpoint(DomainName name) implements Lead {}

    /** A domain whose sender policy is part of this one. */
    record Policy(DomainName name) implements Lead {}

    /**
     * What else has to be resolved for a name: the next CAA records above where there are none (RFC 8659 section 3), and the
     * HTTPS records at the end of an alias.
     *
     * @param names that are looked at
     */
    static Stream<Question> after(Trace trace, List<DomainName> names) {
        DomainName name = trace.question().name();
        RecordType type = trace.question().type();
        boolean nothing = trace.outcome() == Outcome.NODATA || trace.outcome() == Outcome.NXDOMAIN;
        if (type.equals(RecordType.CAA) && nothing && name.labels().size() > 1) {
            return Stream.of(new Question(name.parent(), RecordType.CAA));
        }
        boolean address = type.equals(RecordType.A) || type.equals(RecordType.AAAA);
        return address && names.contains(name) && !trace.chain().isEmpty()
                ? Stream.of(new Question(name, RecordType.HTTPS))
                : Stream.empty();
    }

    static Stream<? extends Lead> of(DomainName owner, Rdata data, DomainName zone) {
        return switch (data) {
            case Ns ns when owner.equals(zone) -> Stream.of(new Server(ns.server()));
            case Mx mx when !mx.exchange().isRoot() -> Stream.of(new Endpoint(mx.exchange()));
            case Soa soa -> Stream.of(new Endpoint(soa.primary()));
            case ServiceBinding binding -> binding.target().stream().map(Endpoint::new);
            case Txt txt -> Spf.at(List.of(txt)).stream().flatMap(Spf::includes).map(Policy::new);
            default -> Stream.empty();
        };
    }
}
