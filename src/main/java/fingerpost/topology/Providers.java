package fingerpost.topology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who runs the boxes of a design, as far as the design says it: external endpoints and public resolvers. */
public final class Providers {
    private Providers() {}

    /** What each of them runs, in the person's order. */
    public static Map<String, Set<Id>> of(Topology topology) {
        Map<String, Set<Id>> providers = new LinkedHashMap<>();
        for (Element element : topology.elements()) {
            String who = who(element).strip();
            if (!who.isEmpty()) {
                providers.computeIfAbsent(who, _ -> new TreeSet<>()).add(element.id());
            }
        }
        return providers;
    }

    private static String who(Element element) {
        return switch (element) {
            case ExternalEndpoint endpoint -> endpoint.operator();
            case Resolver resolver -> who(resolver.profile());
            case HostedZone _,
                    Proxy _,
                    Service _,
                    Backend _,
                    ApplicationRouter _,
                    ServiceRegistry _,
                    Certificate _,
                    ClientGroup _,
                    Line _,
                    Scenario _ -> "";
        };
    }

    /** Software is run by anybody. */
    private static String who(Resolver.Profile profile) {
        return switch (profile) {
            case GOOGLE, CLOUDFLARE, QUAD9, OPENDNS -> profile.word();
            case BIND, UNBOUND, KNOT, POWERDNS, DNSMASQ -> "";
        };
    }
}
