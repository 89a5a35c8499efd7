package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.dns.Response;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an ALIAS is answered with: the addresses of its target, looked up by the authoritative server itself, with the least
 * of the TTLs of the ALIAS, of every link and of the target (draft-ietf-dnsop-aname section 3.1). Policies on the way see
 * the asker of the ALIAS, as with Route 53.
 */
final class Flattening {
    private static final int MAX_NAMES = 12;

    /** How the look-up ended. */
    sealed interface Result {
        record Flat(RRset rrset, int scope, List<String> why) implements Result {}

        /** The target is there but has no address of that family. */
        record Nothing(String why) implements Result {}

        record Unresolved(String why) implements Result {}
    }

    private final Authority authority;
    private final Asking asking;

    Flattening(Authority authority, Asking asking) {
        this.authority = authority;
        this.asking = asking;
    }

    Result of(Alias alias, DomainName owner, RecordType type) {
        List<String> why = new ArrayList<>();
        DomainName name = alias.target();
        Ttl ttl = alias.ttl();
        int scope = 0;
        for (int names = 0; names < MAX_NAMES; names++) {
            Optional<Response> asked = ask(new Question(name, type));
            if (asked.isEmpty()) {
                return new Result.Unresolved("the design does not know what " + name + " answers");
            }
            Response response = asked.get();
            scope = Math.max(scope, response.scope());
            for (RRset link : response.answer()) {
                ttl = ttl.min(link.ttl());
            }
            boolean isReferred = !response.authoritative() && response.answer().isEmpty();
            if (response.rcode() != Rcode.NOERROR || isReferred) {
                return new Result.Unresolved(name + " ends in "
                        + (isReferred ? "a referral" : response.rcode().toString()));
            }
            boolean negative = response.isNoData()
                    && response.authority().stream()
                            .anyMatch(each -> each.type().equals(RecordType.SOA));
            if (negative || response.answer().isEmpty()) {
                return new Result.Nothing("the target " + alias.target() + " has no " + type + " record");
            }
            why.add(name + " looked up, least TTL so far " + ttl.spoken());
            RRset last = response.answer().getLast();
            if (last.type().equals(type)) {
                return new Result.Flat(new RRset(owner, type, ttl, last.rdata()), scope, why);
            }
            name = last.rdata().getFirst().target().orElse(name);
        }
        return new Result.Unresolved("the chain from " + alias.target() + " does not end");
    }

    private Optional<Response> ask(Question question) {
        return authority.closest(question.name()).isPresent()
                ? asking.deeper()
                        .map(asker -> authority.explain(question, asker).response())
                : authority.outside().answer(question);
    }
}
