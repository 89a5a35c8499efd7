package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.dns.Srv;
import java.util.ArrayList;
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
        Optional<DomainName> service = ServiceQuestions.service(scene.visitor().stub(), host, scene.topology());
        if (service.isPresent()) {
            return byService(service.get(), url);
        }
        List<RecordType> types = new ArrayList<>(addressTypes());
        if (ServiceQuestions.asksHttps(scene.visitor().stub()) && url.isAtUsualPort()) {
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
            List<Https> order = new HttpsOrder(scene.state())
                    .of(Optional.ofNullable(current.records().get(RecordType.HTTPS))
                            .map(RRset::rdata)
                            .orElse(List.of()));
            if (order.isEmpty()) {
                boolean led = aliases > 0;
                return List.of(Place.at(addresses(current), led ? url.securePort() : url.port(), led || url.tls()));
            }
            Https best = order.getFirst();
            DomainName target = best.target().orElse(owner);
            if (best.priority() > 0 || target.equals(owner)) {
                return bound(order, current, owner, url);
            }
            tell(best, target);
            List<RecordType> types = new ArrayList<>(addressTypes());
            types.add(RecordType.HTTPS);
            Optional<NameCache.Known> next = names.find(target, types);
            if (next.isEmpty()) {
                return List.of();
            }
            current = next.get();
            owner = target;
        }
        story.failed("the HTTPS records of " + url.host() + " lead nowhere", "they form a loop", List.of(), 0);
        return List.of();
    }

    /** One after another, and at last the owner as it is without them (RFC 9460 section 3). */
    private List<Place> bound(List<Https> order, NameCache.Known owned, DomainName owner, TargetUrl url) {
        List<IpAddress> own = addresses(owned);
        List<Place> places = new ArrayList<>();
        for (Https each : order) {
            DomainName target = each.target().orElse(owner);
            Supplier<List<IpAddress>> addresses = () -> {
                tell(each, target);
                return target.equals(owner)
                        ? own
                        : names.find(target, addressTypes())
                                .map(ServiceLookup::addresses)
                                .orElse(List.of());
            };
            places.add(new Place(addresses, each.parameters().port().orElse(url.securePort()), true));
        }
        if (!own.isEmpty()) {
            places.add(Place.at(own, url.securePort(), true));
        }
        return places;
    }

    private void tell(Https https, DomainName target) {
        boolean isAlias = https.priority() == 0;
        story.good(
                WalkStep.Kind.ALIAS,
                isAlias ? "HTTPS record: go to " + target.host() : "HTTPS record: connect to " + target.host(),
                isAlias
                        ? "AliasMode, an alias that is legal at an apex (RFC 9460 section 2.4.2)"
                        : "ServiceMode, priority " + https.priority() + " "
                                + https.parameters().text(),
                List.of(),
                0);
    }

    private static List<IpAddress> addresses(NameCache.Known known) {
        return Addresses.in(List.copyOf(known.records().values()));
    }
}
