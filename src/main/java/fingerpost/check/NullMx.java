package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.Mx;
import fingerpost.dns.RecordType;
import fingerpost.topology.Edit;
import fingerpost.topology.RecordSet;
import java.util.List;
import java.util.Optional;

/** The MX that says "no mail", with company or with a preference. */
final class NullMx implements NameCheck {
    @Override
    public String code() {
        return "MX03";
    }

    @Override
    public String source() {
        return "RFC 7505 section 3; Zonemaster ZONE09";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        List<Mx> records = owner.records(RecordType.MX, Mx.class);
        List<Mx> none =
                records.stream().filter(each -> each.exchange().isRoot()).toList();
        if (none.isEmpty() || (records.size() == 1 && none.getFirst().preference() == 0)) {
            return List.of();
        }
        RecordSet set = owner.set(RecordType.MX).orElseThrow();
        boolean alone = none.size() == records.size();
        Optional<Edit> repair = alone
                ? Optional.of(Repairs.put(
                        "Write the null MX of " + owner.name().unicode() + " with preference 0",
                        owner.zone(),
                        RecordSet.fixed(owner.name(), set.ttl(), new Mx(0, DomainName.ROOT))))
                : Policies.without(set.policy(), none)
                        .map(rest -> Repairs.put(
                                "Remove the null MX of " + owner.name().unicode(), owner.zone(), set.withPolicy(rest)));
        return List.of(finding(
                        Severity.WARNING,
                        owner.subject(set),
                        owner.name().unicode() + " has an MX to the root, which says that it takes no mail, "
                                + (alone ? "but not with preference 0" : "beside other MX records")
                                + ". Senders do not agree on what that means. Write 0 and the root alone, or remove it.")
                .repairedBy(repair));
    }
}
