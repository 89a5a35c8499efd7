package fingerpost.check;

import fingerpost.topology.RecordSet;
import java.util.List;

/** A CNAME or ALIAS whose target is meant as an IP address. */
final class CnameToAddress implements NameCheck {
    @Override
    public String code() {
        return "CN11";
    }

    @Override
    public String source() {
        return "RFC 1035 section 3.3.1; \"How to map a hostname to multiple other hostnames?\", example 3";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return Aliases.at(owner).stream()
                .flatMap(alias -> alias.targets().stream()
                        .flatMap(target -> Aliases.asAddress(target).stream())
                        .map(address -> finding(
                                        Severity.ERROR,
                                        owner.subject(alias),
                                        owner.name().unicode() + " is an alias of the address " + address
                                                + ". An alias names a host, never an address; resolvers would look up a name"
                                                + " of that spelling and find nothing. Use an "
                                                + address.record().type() + " record.")
                                .repairedBy(Repairs.inZone(
                                        "Turn the alias " + owner.name().unicode() + " into an address record",
                                        owner.zone(),
                                        zone -> zone.without(owner.name(), alias.typeName())
                                                .with(RecordSet.fixed(owner.name(), alias.ttl(), address.record()))))))
                .toList();
    }
}
