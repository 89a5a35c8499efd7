package fingerpost.check;

import fingerpost.dns.RecordType;
import java.util.List;

/** DNAME and CNAME at one name. */
final class DnameBesideCname implements NameCheck {
    @Override
    public String code() {
        return "CN15";
    }

    @Override
    public String source() {
        return "RFC 6672 section 2.4";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner.set(RecordType.CNAME).filter(any -> owner.has(RecordType.DNAME)).stream()
                .map(set -> finding(
                                Severity.ERROR,
                                owner.subject(set),
                                owner.name().unicode()
                                        + " has a CNAME and a DNAME. A CNAME stands alone, and servers refuse"
                                        + " the zone. Keep the DNAME for the names below and give the name itself addresses.")
                        .repairedBy(Repairs.remove(owner, set)))
                .toList();
    }
}
