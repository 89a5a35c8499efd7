package fingerpost.export.haproxy;

import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.Endpoint;
import fingerpost.export.proxy.HostRules;
import fingerpost.export.proxy.PlainWords;
import fingerpost.export.proxy.Socket;
import fingerpost.export.proxy.Sockets;
import fingerpost.topology.Host;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of one proxy. */
final class ProxyFiles {
    private final Topology topology;
    private final Proxy proxy;
    private final Losses losses;
    private final PlainWords words;
    private final Sockets sockets;
    private final Map<String, List<List<String>>> certificates = new LinkedHashMap<>();

    ProxyFiles(Topology topology, Proxy proxy, Losses losses) {
        this.topology = topology;
        this.proxy = proxy;
        this.losses = losses;
        this.words = new PlainWords(Subject.of(proxy.id()), "HAProxy");
        this.sockets = new Sockets(proxy);
    }

    /** {@code haproxy.cfg}. */
    Configuration configuration() throws Refusal {
        losses.exact(words.subject());
        sockets.tell(losses, "HAProxy");
        sockets.tellUnreached(losses);
        List<Section> frontends = frontends();
        List<Section> backends = backends();
        if (frontends.isEmpty()) {
            losses.approximate(
                    words.subject(), "The proxy listens nowhere, and HAProxy does not start without a listener.");
        }
        boolean tls = sockets.all().stream().anyMatch(sockets::isTls);
        List<Section> sections = new ArrayList<>(GlobalSections.of(tls, usesNames()));
        sections.addAll(frontends);
        sections.addAll(backends);
        String design = topology.title().isBlank() ? "" : " of the design " + topology.title();
        return new Configuration(new Remark("HAProxy 2.6 or later: the proxy " + proxy.label() + design), sections);
    }

    /** The {@code crt-list}s by file name, once the configuration is made. */
    Map<String, List<List<String>>> certificates() {
        return certificates;
    }

    private List<Section> frontends() throws Refusal {
        List<Section> frontends = new ArrayList<>();
        for (List<Socket> group : sockets.joined()) {
            Socket first = group.getFirst();
            String family = group.size() > 1 ? "" : first.v6() ? "-v6" : "-v4";
            frontends.add(frontend("port-" + first.port() + family, group));
        }
        return frontends;
    }

    private Section frontend(String name, List<Socket> own) throws Refusal {
        Socket first = own.getFirst();
        boolean tls = sockets.isTls(first);
        HostRules rules = new HostRules(proxy, sockets, first);
        List<String> secure = tls ? secure(name, rules) : List.of();
        List<Line> binds = new ArrayList<>();
        for (Socket socket : own) {
            Line bind = socket.v6()
                    ? Line.of("bind", "[::]:" + socket.port(), "v6only")
                    : Line.of("bind", "0.0.0.0:" + socket.port());
            binds.add(bind.and(secure.toArray(String[]::new)));
        }
        return new FrontendSection(proxy, tls, rules, new Actions(topology, losses), losses)
                .of(name, binds, sockets.serversAt(first));
    }

    private List<String> secure(String name, HostRules rules) throws Refusal {
        CertificateList list = new CertificateList(topology, proxy, rules, losses);
        List<List<String>> lines = list.lines();
        List<String> secure = new ArrayList<>(List.of("ssl"));
        if (!lines.isEmpty()) {
            String file = "certificates-" + name + ".list";
            certificates.put(file, lines);
            secure.addAll(List.of("crt-list", file));
        }
        secure.addAll(List.of("alpn", "h2,http/1.1"));
        if (list.isStrict()) {
            secure.add("strict-sni");
        }
        return secure;
    }

    private List<Section> backends() throws Refusal {
        Map<String, Section> backends = new LinkedHashMap<>();
        Map<Service, String> seen = new LinkedHashMap<>();
        for (ProxyPass pass : proxy.passes().toList()) {
            Service service = topology.get(pass.service(), Service.class);
            Subject subject = Subject.of(service.id());
            losses.exact(subject);
            if (service.members().isEmpty()) {
                losses.approximate(subject, "The service has no backends: its locations answer 502.");
                continue;
            }
            String name = Actions.backend(pass, words);
            if (!backends.containsKey(name)) {
                backends.put(name, BackendSection.of(topology, service, pass, words, losses));
            }
            if (!seen.computeIfAbsent(service, any -> name).equals(name)) {
                losses.approximate(
                        subject,
                        "HAProxy says TLS of each server, so the service is written once for each way in which it is"
                                + " reached, and each counts its turns by itself.");
            }
        }
        return List.copyOf(backends.values());
    }

    private boolean usesNames() {
        return proxy.passes()
                .flatMap(pass -> topology.get(pass.service(), Service.class).members().stream())
                .map(Member::backend)
                .anyMatch(id -> Endpoint.of(topology, id).host() instanceof Host.AtName);
    }
}
