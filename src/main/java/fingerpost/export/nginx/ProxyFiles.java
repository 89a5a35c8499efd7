package fingerpost.export.nginx;

import fingerpost.export.FileSlug;
import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.Sockets;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of one proxy: {@code nginx.conf}, {@code upstreams.conf}, and one below {@code sites} for each site. */
final class ProxyFiles {
    private final Topology topology;
    private final Proxy proxy;
    private final NginxVersion version;
    private final Losses losses;
    private final Subject subject;

    ProxyFiles(Topology topology, Proxy proxy, NginxVersion version, Losses losses) {
        this.topology = topology;
        this.proxy = proxy;
        this.version = version;
        this.losses = losses;
        this.subject = Subject.of(proxy.id());
    }

    /** Trees by path relative to the folder of the proxy. */
    Map<String, List<Node>> files() throws Refusal {
        losses.exact(subject);
        Sockets sockets = new Sockets(proxy);
        sockets.tell(losses, "nginx");
        Map<String, List<Node>> files = new LinkedHashMap<>();
        List<Node> upstreams = upstreams();
        if (!upstreams.isEmpty()) {
            files.put("upstreams.conf", upstreams);
        }
        sites(sockets, files);
        Set<String> variables = Variables.in(files.values());
        String heading = "nginx " + version.word() + " or later: the proxy " + proxy.label()
                + (topology.title().isBlank() ? "" : " of the design " + topology.title());
        files.put(
                "nginx.conf",
                MainFile.of(proxy, heading, sockets, version, variables::contains, List.copyOf(files.keySet())));
        return files;
    }

    private List<Node> upstreams() throws Refusal {
        List<Node> upstreams = new ArrayList<>();
        for (var id : new LinkedHashSet<>(proxy.passes().map(ProxyPass::service).toList())) {
            Service service = topology.get(id, Service.class);
            Optional<Directive> block = UpstreamBlock.of(topology, service, version, losses);
            if (block.isPresent()) {
                upstreams.add(new Remark(service.label()));
                upstreams.add(block.get());
            }
        }
        return upstreams;
    }

    private void sites(Sockets sockets, Map<String, List<Node>> files) throws Refusal {
        ServerBlock blocks = new ServerBlock(topology, sockets, version, new Words(subject), losses);
        FileSlug slugs = new FileSlug();
        String before = "";
        String path = "";
        for (int i = 0; i < proxy.servers().size(); i++) {
            Server server = proxy.servers().get(i);
            Optional<Directive> block = blocks.of(i, server);
            if (block.isEmpty()) {
                continue;
            }
            String slug = slug(server);
            if (path.isEmpty() || !slug.equals(before)) {
                path = "sites/" + slugs.unique(slug) + ".conf";
            }
            before = slug;
            List<Node> file = files.computeIfAbsent(path, any -> new ArrayList<>());
            server.names().stream()
                    .filter(name -> name.name().host().contains("xn--"))
                    .forEach(name ->
                            file.add(new Remark(name + " is " + name.name().unicode())));
            file.add(block.get());
        }
    }

    private static String slug(Server server) {
        if (server.names().isEmpty()) {
            return "_default";
        }
        ServerName first = server.names().getFirst();
        String name = FileSlug.of(first.name());
        return switch (first.form()) {
            case EXACT -> name;
            case LEADING_WILDCARD -> "_any." + name;
            case TRAILING_WILDCARD -> name + "._any";
            case WITH_SUBDOMAINS -> "_all." + name;
        };
    }
}
