package fingerpost.check;

import fingerpost.dns.RecordType;
import java.util.List;

/** CNAME and ALIAS at one name: two ways to say where it leads. */
final class CnameBesideAlias implements NameCheck {
    @Override
    public String code() {
        return "CN16";
    }

    @Override
    public String source() {
        return "RFC 2181 section 10.1; \"CNAME Pattern and CloudFlare CNAME Flattening\"";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner.alias().filter(any -> owner.has(RecordType.CNAME)).stream()
                .map(alias -> finding(
                                Severity.ERROR,
                                owner.subject(alias),
                                owner.name().unicode()
                                        + " has a CNAME and an ALIAS. Providers refuse the pair, and no one"
                                        + " can tell which of the two targets counts. Keep one.")
                        .repairedBy(
                                owner.isApex()
                                        ? Repairs.inZone(
                                                "Remove CNAME of "
                                                        + owner.name().unicode(),
                                                owner.zone(),
                                                zone -> zone.without(owner.name(), "CNAME"))
                                        : Repairs.remove(owner, alias)))
                .toList();
    }
}
