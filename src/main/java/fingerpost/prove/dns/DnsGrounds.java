package fingerpost.prove.dns;

import java.util.List;

/** The name servers that read each target. */
public final class DnsGrounds {
    private DnsGrounds() {}

    /** None for a target that no name server reads. */
    public static List<DnsGround> of(String target) {
        return switch (target) {
            case "zone" -> List.of(new NamedZones(), new NsdZones(), new KnotZones());
            case "bind" -> List.of(new BindGround());
            case "nsd" -> List.of(new NsdGround());
            case "knot" -> List.of(new KnotGround());
            case "powerdns", "powerdns-geoip" -> List.of(new PowerDnsGround());
            case "gdnsd" -> List.of(new GdnsdGround());
            default -> List.of();
        };
    }
}
