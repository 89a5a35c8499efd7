package fingerpost.check;

import fingerpost.dns.RecordType;
import java.util.List;

/** A CNAME at the apex, where SOA and NS always stand beside it. */
final class CnameAtApex implements NameCheck {
    @Override
    public String code() {
        return "CN03";
    }

    @Override
    public String source() {
        return "RFC 1034 section 3.6.2, RFC 1912 section 2.4; \"CNAME Pattern and CloudFlare CNAME Flattening\"";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner.set(RecordType.CNAME).filter(any -> owner.isApex()).stream()
                .map(set -> finding(
                                Severity.ERROR,
                                owner.subject(set),
                                "The apex " + owner.name().unicode() + " is a CNAME, but SOA and NS must stand there"
                                        + " too. Servers refuse the zone, or mail and delegation of the domain break. Use"
                                        + " an ALIAS where the provider has it, or addresses.")
                        .repairedBy(Aliases.flatten(owner, set)))
                .toList();
    }
}
