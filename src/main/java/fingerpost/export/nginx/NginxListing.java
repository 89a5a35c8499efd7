package fingerpost.export.nginx;

import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a proxy's configuration that says the design: its upstreams and its servers, in one text. What an export writes
 * around them for every proxy alike is left out.
 */
public final class NginxListing {
    private static final NginxVersion NEWEST = NginxVersion.V1_30;
    private static final String MAIN = "nginx.conf";
    private static final String AROUND = """
        map $http_upgrade $%s { default upgrade; "" ""; }
        map $http_upgrade $%s { default upgrade; "" close; }
        geo $%s { default "$"; }
        """.formatted(MainFile.UPGRADE, MainFile.UPGRADE_OR_CLOSE, MainFile.DOLLAR);

    private NginxListing() {}

    /** The text for that proxy of the design; {@link Refusal} where nginx could not read something of it. */
    public static String of(Topology topology, Proxy proxy) throws Refusal {
        Map<String, List<Node>> files = new ProxyFiles(topology, proxy, NEWEST, new Losses()).files();
        List<Node> all = new ArrayList<>();
        files.forEach((path, nodes) -> {
            if (!path.equals(MAIN)) {
                all.addAll(nodes);
            }
        });
        return NginxText.print(all);
    }

    /**
     * What such a text counts on and does not say: variables, and the upstreams of the other services.
     *
     * @param said the upstreams that the text has itself
     */
    public static String around(Topology topology, Set<String> said) {
        List<Node> upstreams = new ArrayList<>();
        for (Service service : topology.all(Service.class)) {
            if (!said.contains(service.id().text())) {
                upstream(topology, service).ifPresent(upstreams::add);
            }
        }
        return AROUND + NginxText.print(upstreams);
    }

    private static Optional<Directive> upstream(Topology topology, Service service) {
        try {
            return UpstreamBlock.of(topology, service, NEWEST, new Losses());
        } catch (Refusal unsaid) {
            return Optional.empty();
        }
    }
}
