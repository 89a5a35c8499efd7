package fingerpost.export.caddy;

import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.json.Json;
import fingerpost.export.proxy.Endpoint;
import fingerpost.export.proxy.PlainWords;
import fingerpost.topology.Member;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.ProxyPass.HostHeader;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;

/** {@code reverse_proxy}: hands requests to a service. */
final class PassHandler {
    private final Topology topology;
    private final PlainWords words;
    private final Losses losses;

    PassHandler(Topology topology, PlainWords words, Losses losses) {
        this.topology = topology;
        this.words = words;
        this.losses = losses;
    }

    Json.Fields of(ProxyPass pass) throws Refusal {
        Service service = topology.get(pass.service(), Service.class);
        losses.exact(Subject.of(service.id()));
        Balance balance = new Balance(service, losses);
        List<Json> upstreams = new ArrayList<>();
        for (Member member : balance.members()) {
            Json dial = Json.NOTHING.with("dial", dial(member));
            for (int i = 0; i < balance.times(member); i++) {
                upstreams.add(dial);
            }
        }
        if (upstreams.isEmpty()) {
            losses.approximate(
                    Subject.of(service.id()), "The service has no backend that is in use: its locations answer 502.");
            return Handlers.status(502);
        }
        Json.Fields handler = Handlers.handler("reverse_proxy")
                .with("upstreams", new Json.Items(upstreams))
                .with("load_balancing", balance.loadBalancing());
        Json.Fields checks = new Checks(service, losses).of(pass);
        return (checks.fields().isEmpty() ? handler : handler.with("health_checks", checks))
                .with("headers", Json.NOTHING.with("request", headers(pass)))
                .with("transport", transport(pass, service));
    }

    private String dial(Member member) throws Refusal {
        Subject backend = Subject.of(member.backend());
        losses.exact(backend);
        Endpoint endpoint = Endpoint.of(topology, member.backend());
        return new PlainWords(backend, "Caddy").endpoint(endpoint.host(), endpoint.port());
    }

    private Json.Fields headers(ProxyPass pass) throws Refusal {
        String host = switch (pass.host()) {
            case HostHeader.Asked _ -> "{http.request.host}";
            case HostHeader.Named named -> words.host(named.name());
            case HostHeader.Upstream _ -> pass.service().text();
        };
        Json.Fields set = Json.NOTHING
                .with("Host", Json.texts(host))
                .with("X-Forwarded-Host", Json.texts("{http.request.host}"))
                .with("X-Forwarded-Port", Json.texts("{http.request.port}"))
                .with("X-Real-Ip", Json.texts("{http.request.remote.host}"));
        Json.Fields headers = Json.NOTHING.with("set", set);
        return pass.webSocket() ? headers : headers.with("delete", Json.texts("Connection", "Upgrade"));
    }

    private static Json.Fields keepAlive(Service service) {
        Json.Fields keep = Json.NOTHING.with("enabled", service.keepalive() > 0);
        return service.keepalive() > 0 ? keep.with("max_idle_conns_per_host", service.keepalive()) : keep;
    }

    private Json.Fields transport(ProxyPass pass, Service service) throws Refusal {
        Json.Fields transport = Json.NOTHING.with("protocol", "http").with("keep_alive", keepAlive(service));
        if (pass.tls().isEmpty()) {
            return transport;
        }
        Json.Fields tls =
                Json.NOTHING.with("server_name", words.host(pass.tls().get().name()));
        return transport.with("tls", pass.tls().get().verify() ? tls : tls.with("insecure_skip_verify", true));
    }
}
