package fingerpost.simulate.compiled;

import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.Standing;
import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of a design that lead straight to a backend or an application router, without a proxy between. */
final class DirectNames {
    private static final int HTTPS = 443;
    private static final Asker SOMEBODY = Asker.at(IpAddress.of("233.252.0.53"));

    private final Authority authority;
    private final Standing standing;
    private final Topology topology;

    DirectNames(Topology topology) {
        this.topology = topology;
        this.authority = new Authority(topology);
        this.standing = new Standing(topology);
    }

    /** The URL that each of them is opened by, in the order of the zones. */
    Map<DomainName, TargetUrl> urls() {
        Map<DomainName, TargetUrl> urls = new LinkedHashMap<>();
        for (HostedZone zone : topology.zones()) {
            for (ZoneEntry entry : zone.entries()) {
                DomainName owner = entry.owner();
                if (!owner.isWildcard() && !owner.toString().startsWith("_") && !urls.containsKey(owner)) {
                    url(owner).ifPresent(url -> urls.put(owner, url));
                }
            }
        }
        return urls;
    }

    private Optional<TargetUrl> url(DomainName owner) {
        return Stream.of(RecordType.A, RecordType.AAAA)
                .flatMap(type -> addresses(new Question(owner, type)).stream())
                .flatMap(address -> standing.at(address).stream())
                .flatMap(element -> url(owner, element).stream())
                .findFirst();
    }

    private List<IpAddress> addresses(Question question) {
        List<IpAddress> addresses = new ArrayList<>();
        authority.answer(question, SOMEBODY, new DesignState(0)).answer().stream()
                .flatMap(set -> set.rdata().stream())
                .forEach(data -> address(data).ifPresent(addresses::add));
        return addresses;
    }

    private static Optional<IpAddress> address(Rdata data) {
        return data instanceof A a
                ? Optional.of(a.address())
                : data instanceof Aaaa aaaa ? Optional.of(aaaa.address()) : Optional.empty();
    }

    private static Optional<TargetUrl> url(DomainName owner, Element element) {
        if (element instanceof Backend backend) {
            boolean tls = backend.certificate().isPresent() || backend.port() == HTTPS;
            return Optional.of(url(owner, tls, backend.port()));
        }
        return element instanceof ApplicationRouter router
                ? Optional.of(url(owner, router.port() == HTTPS, router.port()))
                : Optional.empty();
    }

    private static TargetUrl url(DomainName owner, boolean tls, int port) {
        return TargetUrl.parse((tls ? "https://" : "http://") + owner.host() + ":" + port + "/");
    }
}
