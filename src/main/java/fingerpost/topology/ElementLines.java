package fingerpost.topology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The short lines that an element's box shows below its label. */
final class ElementLines {
    private static final int SHOWN = 4;

    private ElementLines() {}

    static List<String> of(Element element) {
        List<String> lines = new ArrayList<>();
        switch (element) {
            case HostedZone zone -> lines.add(zone.provider());
            case Proxy proxy -> {
                lines.add(proxy.kind().word());
                some(lines, proxy.addresses());
                some(lines, proxy.servers().stream().map(ElementLines::server).toList());
            }
            case Service service -> {
                lines.add(service.balancing().word());
                service.stickyCookie().ifPresent(cookie -> lines.add("sticky by " + cookie));
            }
            case Backend backend -> {
                lines.add(backend.host().text() + ":" + backend.port());
                backend.capacity().ifPresent(capacity -> lines.add(capacity + " requests/s"));
                lines.add(backend.stateful() ? "sessions in memory" : "");
            }
            case ApplicationRouter router -> {
                lines.add(router.host().text() + ":" + router.port());
                lines.add("otherwise " + router.otherwise());
            }
            case ServiceRegistry registry -> {
                lines.add("SRV " + registry.serviceName().unicode() + "  " + registry.ttl());
                registry.webName().ifPresent(name -> lines.add("HTTPS " + name.unicode()));
            }
            case ExternalEndpoint endpoint -> {
                lines.add(endpoint.kind().word());
                lines.add(endpoint.name().unicode());
                some(lines, endpoint.addresses());
                lines.add(endpoint.operator());
            }
            case Certificate certificate -> {
                some(
                        lines,
                        certificate.names().stream().map(name -> name.unicode()).toList());
                certificate.expires().ifPresent(day -> lines.add("until " + day));
            }
            case Resolver resolver -> {
                lines.add(resolver.profile().word());
                lines.add(resolver.address().toString());
                lines.add(resolver.clientSubnet() ? "sends client subnet" : "");
            }
            case ClientGroup clients -> {
                lines.add(clients.population() == 1 ? "1 client" : clients.population() + " clients");
                lines.add(clients.stub().word());
            }
            case Line _, Scenario _ -> {}
        }
        lines.removeIf(String::isBlank);
        return lines;
    }

    private static String server(Server server) {
        return server.title()
                + server.listens().stream()
                        .map(listen -> " :" + listen.port())
                        .distinct()
                        .collect(Collectors.joining());
    }

    private static void some(List<String> lines, Collection<?> all) {
        all.stream().limit(SHOWN).forEach(each -> lines.add(each.toString()));
        if (all.size() > SHOWN) {
            lines.add("and " + (all.size() - SHOWN) + " more");
        }
    }
}
