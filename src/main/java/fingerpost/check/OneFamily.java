package fingerpost.check;

import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.Fixed;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A name with addresses of one family, though the machine behind it serves both. */
final class OneFamily implements NameCheck {
    @Override
    public String code() {
        return "IP01";
    }

    @Override
    public String source() {
        return "RFC 8305 section 3; \"Can a domain name point to multiple IP addresses?\"";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        List<RecordSet> sets = owner.addressSets().toList();
        if (sets.size() != 1) {
            return List.of();
        }
        RecordSet present = sets.getFirst();
        boolean four = present.type().equals(RecordType.A);
        Set<IpAddress> others = new LinkedHashSet<>();
        for (IpAddress address : Records.addresses(present)) {
            for (Proxy proxy : design.holders(address, Proxy.class)) {
                proxy.addresses().stream()
                        .filter(each -> each.bits() != address.bits() && Listening.hears(proxy, each))
                        .forEach(others::add);
            }
        }
        if (others.isEmpty()) {
            return List.of();
        }
        String missing = four ? "AAAA" : "A";
        List<Rdata> records = others.stream().map(IpAddress::record).toList();
        return List.of(finding(
                        four ? Severity.NOTICE : Severity.WARNING,
                        owner.subject(present),
                        owner.name().unicode() + " has " + present.type() + " but no " + missing
                                + ", though the proxy behind it also serves at " + Servers.spoken(others) + ". "
                                + (four
                                        ? "Clients with IPv6 take the longer way, and those without IPv4 need a translator"
                                        : "Clients without IPv6 cannot reach it")
                                + ". Add the " + missing + " record.")
                .repairedBy(Repairs.put(
                        "Add " + missing + " of " + owner.name().unicode(),
                        owner.zone(),
                        new RecordSet(
                                owner.name(),
                                records.getFirst().type(),
                                present.ttl(),
                                records.size() == 1 ? new Fixed(records) : new Rotated(records)))));
    }
}
