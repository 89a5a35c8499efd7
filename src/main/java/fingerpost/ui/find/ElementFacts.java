package fingerpost.ui.find;

import static fingerpost.ui.find.EntryFacts.lower;

import fingerpost.dns.IpAddress;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.Proxy;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an element can be found by. */
final class ElementFacts {
    private final List<String> types = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<IpAddress> addresses = new ArrayList<>();
    private final Map<Key, List<String>> words = new EnumMap<>(Key.class);
    private final Map<Key, List<Long>> amounts = new EnumMap<>(Key.class);

    private ElementFacts(Element element) {
        ElementKind kind = ElementKind.of(element);
        types.add(lower(kind.name()));
        if (!types.contains(kind.word())) {
            types.add(kind.word());
        }
        names.add(lower(element.label()));
        if (!element.id().text().equals(names.getFirst())) {
            names.add(element.id().text());
        }
        read(element);
        words.put(Key.TYPE, types);
        words.put(Key.NAME, names);
        words.put(Key.IP, addresses.stream().map(IpAddress::toString).toList());
        said.addAll(0, names);
        said.addAll(types);
        addresses.forEach(each -> said.add(each.toString()));
        words.put(Key.TEXT, List.of(lower(String.join("\n", said))));
    }

    static Thing of(Element element, boolean unused) {
        ElementFacts facts = new ElementFacts(element);
        return new Thing(Subject.of(element.id()), facts.words, facts.amounts, facts.addresses, unused);
    }

    private void read(Element element) {
        switch (element) {
            case HostedZone zone -> {
                words.put(
                        Key.ZONE,
                        EntryFacts.names(zone.apex().unicode(), zone.apex().host()));
                words.put(Key.PROVIDER, List.of(lower(zone.provider())));
                said.add(zone.provider());
            }
            case Proxy proxy -> {
                types.add(lower(proxy.kind().word()));
                addresses.addAll(proxy.addresses());
                proxy.servers().forEach(server -> said.add(server.title()));
                amounts.put(
                        Key.PORT,
                        proxy.servers().stream()
                                .flatMap(server -> server.listens().stream())
                                .map(listen -> (long) listen.port())
                                .distinct()
                                .toList());
            }
            case Service service -> {
                words.put(Key.POLICY, List.of(lower(service.balancing().word())));
                said.add(service.balancing().word());
            }
            case Backend backend -> at(backend.host(), backend.port());
            case ApplicationRouter router -> at(router.host(), router.port());
            case ServiceRegistry registry -> {
                said.add(registry.serviceName().unicode());
                amounts.put(Key.TTL, List.of((long) registry.ttl().seconds()));
            }
            case ExternalEndpoint endpoint -> {
                types.add(lower(endpoint.kind().word()));
                addresses.addAll(endpoint.addresses());
                said.add(endpoint.name().unicode());
                said.add(endpoint.operator());
                words.put(Key.PROVIDER, List.of(lower(endpoint.operator())));
                words.put(Key.TO, List.of(endpoint.name().unicode()));
                amounts.put(Key.TTL, List.of((long) endpoint.ttl().seconds()));
            }
            case Certificate certificate -> certificate.names().forEach(each -> said.add(each.unicode()));
            case Resolver resolver -> {
                addresses.add(resolver.address());
                said.add(resolver.profile().word());
            }
            case ClientGroup clients -> said.add(clients.stub().word());
            case Line line -> {
                line.networks().forEach(each -> said.add(each.toString()));
                said.addAll(line.countries());
            }
            case Scenario _ -> {}
        }
    }

    private void at(Host host, int port) {
        if (host instanceof Host.AtAddress(IpAddress address)) {
            addresses.add(address);
        }
        said.add(host.text() + ":" + port);
        amounts.put(Key.PORT, List.of((long) port));
    }
}
