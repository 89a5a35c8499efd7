package fingerpost.check;

import fingerpost.dns.RecordType;
import fingerpost.topology.RecordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A CNAME beside other records at its name: a resolver that holds the one never sees the other. */
final class CnameWithOtherData implements NameCheck {
    private static final Set<Integer> ALLOWED = Set.of(5, 39, 46, 47);

    @Override
    public String code() {
        return "CN01";
    }

    @Override
    public String source() {
        return "RFC 1034 section 3.6.2, RFC 2181 section 10.1";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        Optional<RecordSet> cname = owner.set(RecordType.CNAME);
        List<RecordSet> others =
                owner.sets().filter(set -> !ALLOWED.contains(set.type().code())).toList();
        if (cname.isEmpty() || others.isEmpty() || owner.isApex()) {
            return List.of();
        }
        String types = others.stream().map(RecordSet::typeName).collect(Collectors.joining(", "));
        Finding finding = finding(
                Severity.ERROR,
                owner.subject(cname.get()),
                owner.name().unicode() + " is a CNAME and has " + types
                        + " too. Servers refuse such a zone, and resolvers that hold the CNAME never ask for the rest."
                        + " Keep one of them, or use an ALIAS, which may stand beside other data.");
        return List.of(owner.hasAddress() ? finding : finding.repairedBy(Aliases.flatten(owner, cname.get())));
    }
}
