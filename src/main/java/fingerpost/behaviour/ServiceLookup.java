package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.dns.Srv;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.ServiceRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a client goes for a URL: by addresses, by an HTTPS record (RFC 9460), or by SRV records (RFC 2782). */
final class ServiceLookup {
    /**
     * Where to connect.
     *
     * @param addresses looked up when they are needed
     * @param tls whether by TLS; an HTTPS record turns plain HTTP into it (RFC 9460 section 9.5)
     */
    record Place(Supplier<List<IpAddress>> addresses, int port, boolean tls) {
        static Place at(List<IpAddress> addresses, int port, boolean tls) {
            return new Place(() -> addresses, port, tls);
        }
    }

    private static final int MAX_ALIASES = 8;

    private final Scene scene;
    private final Story story;
    private final NameSearch names;

    ServiceLookup(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
        this.names = new NameSearch(scene, story);
    }

    /** The places to try, best first; none where the story has already failed. */
    List<Place> places(TargetUrl url) {
        Optional<IpAddress> literal = url.address();
        if (literal.isPresent()) {
            return List.of(Place.at(List.of(literal.get()), url.port(), url.tls()));
        }
        DomainName host = url.name().orElseThrow();
        Optional<DomainName> service = serviceName(host);
        if (service.isPresent()) {
            return byService(service.get(), url);
        }
        boolean usualPort = url.port() == Origin.defaultPort(url.tls());
        List<RecordType> types = new ArrayList<>(addressTypes());
        if (scene.visitor().isBrowser() && usualPort) {
            types.add(RecordType.HTTPS);
        }
        return names.find(host, types).map(known -> byHttps(known, url)).orElse(List.of());
    }

    private List<RecordType> addressTypes() {
        return switch (scene.visitor().families()) {
            case V4 -> List.of(RecordType.A);
            case V6 -> List.of(RecordType.AAAA);
            case BOTH -> List.of(RecordType.A, RecordType.AAAA);
        };
    }

    /** What a service-aware client looks up for a host: the service name of its registry. */
    private Optional<DomainName> serviceName(DomainName host) {
        return scene.visitor().stub() != ClientGroup.Stub.SERVICE_AWARE
                ? Optional.empty()
                : scene.topology().all(ServiceRegistry.class).stream()
                        .filter(registry ->
                                registry.webName().filter(host::equals).isPresent()
                                        || registry.serviceName().equals(host)
                                        || registry.serviceName().isBelow(host))
                        .map(ServiceRegistry::serviceName)
                        .findFirst();
    }

    private List<Place> byService(DomainName service, TargetUrl url) {
        Optional<RRset> found = names.find(service, List.of(RecordType.SRV))
                .map(known -> known.records().get(RecordType.SRV));
        if (found.isEmpty()) {
            if (story.conclusion().isEmpty()) {
                story.failed(service.host() + " offers no service", "it has no SRV record", List.of(), 0);
            }
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        for (Srv srv : new SrvOrder(scene.state()).of(found.get().rdata())) {
            Supplier<List<IpAddress>> addresses = () -> names.find(srv.host(), addressTypes())
                    .map(ServiceLookup::addresses)
                    .orElse(List.of());
            places.add(new Place(addresses, srv.port(), url.tls()));
        }
        return places;
    }

    private List<Place> byHttps(NameCache.Known known, TargetUrl url) {
        NameCache.Known current = known;
        DomainName owner = known.chain().getLast();
        for (int aliases = 0; aliases < MAX_ALIASES; aliases++) {
            Optional<Https> best = best(current);
            if (best.isEmpty()) {
                return List.of(Place.at(addresses(current), url.port(), url.tls() || aliases > 0));
            }
            Https https = best.get();
            DomainName target = https.target().orElse(owner);
            List<RecordType> types = new ArrayList<>(addressTypes());
            boolean isAlias = https.priority() == 0;
            if (isAlias) {
                types.add(RecordType.HTTPS);
            }
            story.good(
                    WalkStep.Kind.ALIAS,
                    isAlias ? "HTTPS record: go to " + target.host() : "HTTPS record: connect to " + target.host(),
                    isAlias
                            ? "AliasMode, an alias that is legal at an apex (RFC 9460 section 2.4.2)"
                            : "ServiceMode, priority " + https.priority() + " "
                                    + https.parameters().text(),
                    List.of(),
                    0);
            int port = https.parameters().port().orElse(url.overTls().port());
            if (target.equals(owner)) {
                return List.of(Place.at(addresses(current), port, true));
            }
            Optional<NameCache.Known> next = names.find(target, types);
            if (next.isEmpty()) {
                return List.of();
            }
            if (!isAlias) {
                return List.of(Place.at(addresses(next.get()), port, true));
            }
            current = next.get();
            owner = target;
        }
        story.failed("the HTTPS records of " + url.host() + " lead nowhere", "they form a loop", List.of(), 0);
        return List.of();
    }

    private static Optional<Https> best(NameCache.Known known) {
        return Optional.ofNullable(known.records().get(RecordType.HTTPS)).stream()
                .flatMap(set -> set.rdata().stream())
                .filter(Https.class::isInstance)
                .map(Https.class::cast)
                .min(Comparator.comparingInt(Https::priority));
    }

    private static List<IpAddress> addresses(NameCache.Known known) {
        return Addresses.in(List.copyOf(known.records().values()));
    }
}
