package fingerpost.check;

import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.Edit;
import fingerpost.topology.Element;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An address of a proxy that listens on no port for that family. */
final class DeadFamily implements NameCheck {
    @Override
    public String code() {
        return "IP02";
    }

    @Override
    public String source() {
        return "RFC 8305 section 3; \"Can a domain name point to multiple IP addresses?\"";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner.addressSets()
                .flatMap(set -> {
                    List<IpAddress> dead = Records.addresses(set).stream()
                            .filter(address -> isDead(address, design))
                            .toList();
                    return dead.isEmpty() ? Stream.empty() : Stream.of(told(owner, set, dead));
                })
                .toList();
    }

    private static boolean isDead(IpAddress address, Design design) {
        List<Element> holders = design.holders(address);
        return !holders.isEmpty()
                && holders.stream()
                        .allMatch(each -> each instanceof Proxy proxy
                                && !proxy.servers().isEmpty()
                                && !Listening.hears(proxy, address));
    }

    private Finding told(Owner owner, RecordSet set, List<IpAddress> dead) {
        List<Rdata> records = dead.stream().map(IpAddress::record).toList();
        Optional<Edit> repair = records.containsAll(set.policy().records())
                ? Optional.of(Repairs.remove(owner, set))
                : Policies.without(set.policy(), records)
                        .map(rest -> Repairs.put(
                                "Remove " + Servers.spoken(dead) + " from "
                                        + owner.name().unicode(),
                                owner.zone(),
                                set.withPolicy(rest)));
        return finding(
                        Severity.ERROR,
                        owner.subject(set),
                        owner.name().unicode() + " says " + Servers.spoken(dead)
                                + ", but the proxy there listens on no port for "
                                + (set.type().equals(RecordType.A) ? "IPv4" : "IPv6")
                                + ". Clients that try it first wait, or fail if they have nothing else. Let a server"
                                + " listen there or remove the record.")
                .repairedBy(repair);
    }
}
