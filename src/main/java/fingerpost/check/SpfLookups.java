package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Txt;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sender policy that costs receivers more than ten look-ups. */
final class SpfLookups implements NameCheck {
    private static final int MOST = 10;

    @Override
    public String code() {
        return "MX08";
    }

    @Override
    public String source() {
        return "RFC 7208 section 4.6.4";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        List<Spf> policies = Spf.at(owner.records(RecordType.TXT, Txt.class));
        if (policies.size() != 1) {
            return List.of();
        }
        int lookups = count(policies.getFirst(), Set.of(owner.name()), design);
        return lookups <= MOST
                ? List.of()
                : List.of(finding(
                        Severity.WARNING,
                        owner.subject(RecordType.TXT),
                        "The SPF record of " + owner.name().unicode() + " costs at least " + lookups
                                + " look-ups; receivers stop after 10 and treat the policy as broken. Replace include, a"
                                + " and mx by networks, or give a kind of mail its own name."));
    }

    private static int count(Spf spf, Set<DomainName> above, Design design) {
        int count = 0;
        for (String term : spf.lookups().toList()) {
            count++;
            Optional<DomainName> next = Spf.further(term).filter(name -> !above.contains(name));
            if (next.isPresent() && count <= 2 * MOST && above.size() <= MOST) {
                Set<DomainName> deeper = new HashSet<>(above);
                deeper.add(next.get());
                count += policyAt(next.get(), design)
                        .map(each -> count(each, deeper, design))
                        .orElse(0);
            }
        }
        return count;
    }

    private static Optional<Spf> policyAt(DomainName name, Design design) {
        Place place = design.place(name);
        return place.answers()
                ? place.set(RecordType.TXT)
                        .flatMap(set ->
                                Spf.at(Records.of(set, Txt.class)).stream().findFirst())
                : Optional.empty();
    }
}
