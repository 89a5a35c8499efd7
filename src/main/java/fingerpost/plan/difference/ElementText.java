package fingerpost.plan.difference;

import fingerpost.topology.Action;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.ProxyPass.HostHeader;
import fingerpost.topology.Resolver;
import fingerpost.topology.Respond;
import fingerpost.topology.Scenario;
import fingerpost.topology.Server;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** An element in lines that a diff can show: one for each thing that can change by itself. */
final class ElementText {
    private ElementText() {}

    static List<String> lines(Element element) {
        List<String> lines = new ArrayList<>();
        lines.add(ElementKind.of(element).word() + " " + element.label());
        switch (element) {
            case HostedZone it -> lines.addAll(EntryText.zone(it));
            case Proxy it -> proxy(it, lines);
            case Service it -> service(it, lines);
            case Backend it -> {
                lines.add("at " + it.host().text() + ":" + it.port());
                it.capacity().ifPresent(each -> lines.add(each + " requests/s"));
                lines.add(it.stateful() ? "sessions in memory" : "");
                it.certificate().ifPresent(each -> lines.add("certificate " + each));
            }
            case ApplicationRouter it -> {
                lines.add("at " + it.host().text() + ":" + it.port() + ", otherwise " + it.otherwise());
                it.routes().forEach(each -> lines.add(each.host() + " to " + each.backend()));
            }
            case ServiceRegistry it -> {
                lines.add("SRV " + it.serviceName() + " " + it.ttl());
                it.webName().ifPresent(each -> lines.add("HTTPS " + each));
                it.key().ifPresent(each -> lines.add("key " + each));
                it.instances()
                        .forEach(each -> lines.add("instance " + each.host() + " on " + each.backend() + ", priority "
                                + each.priority() + ", weight " + each.weight()));
            }
            case ExternalEndpoint it -> {
                lines.add(it.kind().word() + " " + it.name() + " " + it.ttl()
                        + (it.operator().isEmpty() ? "" : ", " + it.operator()));
                lines.add(joined("", it.addresses()));
                lines.add(joined("accepts ", it.accepts()));
                it.certificate().ifPresent(each -> lines.add("certificate " + each));
            }
            case Certificate it -> {
                lines.add(joined("for ", it.names()));
                it.expires().ifPresent(each -> lines.add("until " + each));
                lines.add(it.file() + " " + it.keyFile());
            }
            case Resolver it ->
                lines.add(it.profile().word() + " at " + it.address() + (it.clientSubnet() ? ", sends subnets" : "")
                        + ", " + it.whereabouts());
            case ClientGroup it -> {
                lines.add(it.population() + " clients, " + it.stub().word() + ", " + it.requestsPerHour() + " an hour");
                lines.add(it.families() + ", " + it.whereabouts() + joined(", in ", it.networks()));
                it.resolvers().forEach(each -> lines.add("asks " + each.resolver() + ", weight " + each.weight()));
            }
            case Line it -> {
                lines.add(joined("networks ", it.networks()));
                lines.add(joined("countries ", it.countries()));
            }
            case Scenario it -> {
                lines.add("lasts " + it.duration().toSeconds() + " s");
                it.happenings().forEach(each -> lines.add(each.toString()));
            }
        }
        lines.removeIf(String::isBlank);
        return List.copyOf(lines);
    }

    private static void proxy(Proxy proxy, List<String> lines) {
        lines.add(joined(proxy.kind().word() + " at ", proxy.addresses()));
        for (Server server : proxy.servers()) {
            String start = server(server);
            lines.add(start
                    + server.certificate().map(each -> " certificate " + each).orElse(""));
            for (Location each : server.locations()) {
                lines.add(start + " location " + each.match() + ": " + action(each.action()));
            }
        }
    }

    /** {@code server www.example.com :80 :443 tls}. */
    static String server(Server server) {
        return "server"
                + (server.names().isEmpty()
                        ? " _"
                        : server.names().stream().map(each -> " " + each).collect(Collectors.joining()))
                + server.listens().stream().map(ElementText::listen).collect(Collectors.joining());
    }

    private static String listen(Listen listen) {
        return " :" + listen.port() + (listen.tls() ? " tls" : "") + (listen.defaultServer() ? " default" : "")
                + switch (listen.families()) {
                    case BOTH -> "";
                    case V4 -> " v4";
                    case V6 -> " v6";
                };
    }

    private static String action(Action action) {
        return switch (action) {
            case ProxyPass it ->
                it.spoken()
                        + switch (it.host()) {
                            case HostHeader.Asked _ -> "";
                            case HostHeader.Named named -> ", Host " + named.name();
                            case HostHeader.Upstream _ -> ", Host of the upstream";
                        }
                        + (it.webSocket() ? "" : ", no WebSocket")
                        + it.tls()
                                .map(tls -> ", TLS as " + tls.name() + (tls.verify() ? "" : " unverified"))
                                .orElse("");
            case Respond it -> it.spoken() + (it.body().isEmpty() ? "" : " " + it.body());
            default -> action.spoken();
        };
    }

    private static void service(Service service, List<String> lines) {
        lines.add(service.balancing().word()
                + (service.keepalive() > 0 ? ", keepalive " + service.keepalive() : "")
                + service.stickyCookie().map(each -> ", sticky by " + each).orElse(""));
        service.active().ifPresent(each -> lines.add(EntryText.check(each)));
        for (Member each : service.members()) {
            lines.add("member " + each.backend() + ", weight " + each.weight() + (each.backup() ? ", backup" : "")
                    + (each.down() ? ", down" : "") + ", max_fails " + each.maxFails() + " in "
                    + each.failTimeout().toSeconds() + " s");
        }
    }

    private static String joined(String start, Collection<?> all) {
        return all.isEmpty() ? "" : start + all.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
