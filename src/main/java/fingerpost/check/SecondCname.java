package fingerpost.check;

import fingerpost.dns.RecordType;
import fingerpost.topology.Fixed;
import java.util.List;

/** Several CNAMEs given out together at one name: which one counts is chance, and servers refuse the zone. */
final class SecondCname implements NameCheck {
    @Override
    public String code() {
        return "CN02";
    }

    @Override
    public String source() {
        return "RFC 2181 section 10.1; \"How to map a hostname to multiple other hostnames?\", example 3";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner
                .set(RecordType.CNAME)
                .filter(set -> Records.policies(set.policy())
                        .anyMatch(
                                each -> each.inner().isEmpty() && each.records().size() > 1))
                .map(set -> finding(
                                Severity.ERROR,
                                owner.subject(set),
                                owner.name().unicode() + " has " + set.targets().size()
                                        + " CNAMEs. A name can be an alias of one other name only; servers refuse the zone"
                                        + " or use whichever comes first. To spread requests over several hosts, point the"
                                        + " name at a load balancer or give it several addresses.")
                        .repairedBy(Repairs.put(
                                "Keep only the first CNAME of " + owner.name().unicode(),
                                owner.zone(),
                                set.withPolicy(
                                        new Fixed(List.of(set.policy().records().getFirst()))))))
                .stream()
                .toList();
    }
}
