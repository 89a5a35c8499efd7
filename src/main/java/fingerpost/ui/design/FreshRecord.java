package fingerpost.ui.design;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.Optional;
import java.util.stream.Stream;

/** New record sets, at a name that the zone does not have yet, or at the apex where they belong there. */
final class FreshRecord {
    private final HostedZone zone;
    private final Optional<DomainName> outside;

    /** Aliases made here lead to the first external endpoint of the design, else to the apex. */
    FreshRecord(HostedZone zone, Topology topology) {
        this.zone = zone;
        this.outside = topology.all(ExternalEndpoint.class).stream().findFirst().map(ExternalEndpoint::name);
    }

    /**
     * One that leads there.
     *
     * @param data in the form of a zone file; of a mail exchanger or a service without the numbers before the host
     * @throws IllegalArgumentException in words for a person where the data is none of that type
     */
    ZoneEntry of(Item item, DomainName owner, String data) {
        return switch (item) {
            case ADDRESS -> set(owner, RecordType.A, data);
            case ADDRESS6 -> set(owner, RecordType.AAAA, data);
            case CNAME -> set(owner, RecordType.CNAME, data);
            case ALIAS -> new Alias(owner, new Ttl(300), DomainName.of(data, zone.apex()));
            case MX -> set(owner, RecordType.MX, "10 " + data);
            case SRV -> set(owner, RecordType.SRV, "0 1 443 " + data);
            case DELEGATION -> set(owner, RecordType.NS, data);
            case TXT,
                    CAA,
                    ZONE,
                    PROXY,
                    SERVICE,
                    BACKEND,
                    ROUTER,
                    REGISTRY,
                    ENDPOINT,
                    CERTIFICATE,
                    CLIENTS,
                    RESOLVER,
                    LINE,
                    SCENARIO -> throw new IllegalArgumentException(item.word() + " leads nowhere.");
        };
    }

    /** A name that the zone does not have yet, for a record of that kind. */
    DomainName owner(Item item) {
        return of(item).owner();
    }

    ZoneEntry of(Item item) {
        return switch (item) {
            case ADDRESS -> set(free("www"), RecordType.A, "192.0.2.1");
            case ADDRESS6 -> set(free("www"), RecordType.AAAA, "2001:db8::1");
            case CNAME ->
                set(free("www"), RecordType.CNAME, outside.orElse(zone.apex()).toString());
            case ALIAS ->
                new Alias(apexOr("ALIAS", "www"), new Ttl(300), outside.orElse(DomainName.of("lb.example.net")));
            case MX -> set(apexOr("MX", "mail"), RecordType.MX, "10 mail");
            case TXT -> set(apexOr("TXT", "text"), RecordType.TXT, "\"v=spf1 -all\"");
            case SRV -> set(free("_app._tcp"), RecordType.SRV, "0 1 8080 app");
            case CAA -> set(apexOr("CAA", "www"), RecordType.CAA, "0 issue \"ca.example.net\"");
            case DELEGATION -> set(free("team"), RecordType.NS, "ns1.example.net.");
            case ZONE,
                    PROXY,
                    SERVICE,
                    BACKEND,
                    ROUTER,
                    REGISTRY,
                    ENDPOINT,
                    CERTIFICATE,
                    CLIENTS,
                    RESOLVER,
                    LINE,
                    SCENARIO -> throw new IllegalArgumentException(item.word() + " is no record.");
        };
    }

    private RecordSet set(DomainName owner, RecordType type, String data) {
        return RecordSet.fixed(owner, zone.defaultTtl(), Rdata.parse(type, data, zone.apex()));
    }

    private DomainName apexOr(String type, String otherwise) {
        return zone.find(zone.apex(), type).isEmpty() ? zone.apex() : free(otherwise);
    }

    private DomainName free(String label) {
        return Stream.iterate(1, next -> next + 1)
                .map(next -> DomainName.of(next == 1 ? label : label + next, zone.apex()))
                .filter(name -> zone.at(name).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
