package fingerpost.diagnose.survey;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.wire.Message;
import fingerpost.wire.ResourceRecord;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How one server of the zone above delegates the zone.
 *
 * @param glue the addresses that came with it, by the name of the server, in the order of the names
 */
public record Delegation(List<ResourceRecord> servers, Map<DomainName, Set<IpAddress>> glue) {
    public Delegation {
        servers = List.copyOf(servers);
        glue = Collections.unmodifiableSortedMap(new TreeMap<>(glue));
    }

    static Delegation in(Message message, DomainName zone) {
        List<ResourceRecord> servers = message.authority().stream()
                .filter(each ->
                        each.type().equals(RecordType.NS) && each.owner().equals(zone))
                .toList();
        Set<DomainName> names = Records.targets(servers);
        Map<DomainName, Set<IpAddress>> glue = new TreeMap<>();
        for (ResourceRecord each : message.additional()) {
            if (names.contains(each.owner())) {
                Records.address(each)
                        .ifPresent(address -> glue.computeIfAbsent(each.owner(), any -> new TreeSet<>())
                                .add(address));
            }
        }
        return new Delegation(servers, glue);
    }

    public Set<DomainName> names() {
        return Records.targets(servers);
    }
}
