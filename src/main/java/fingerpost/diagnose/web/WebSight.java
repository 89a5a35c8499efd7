package fingerpost.diagnose.web;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Proxy;
import fingerpost.topology.Subject;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was seen behind the addresses of a name: what the checks judge.
 *
 * @param addresses all that the name has
 * @param untouched those not asked, with the reason
 */
record WebSight(
        DomainName host,
        List<IpAddress> addresses,
        Map<IpAddress, String> untouched,
        List<Sighting> sightings,
        List<RedirectPath> paths,
        WebOptions options) {
    WebSight {
        addresses = List.copyOf(addresses);
        untouched = Map.copyOf(untouched);
        sightings = List.copyOf(sightings);
        paths = List.copyOf(paths);
    }

    List<WebAnswer> of(Purpose purpose) {
        return sightings.stream()
                .filter(each -> each.purpose() == purpose)
                .map(Sighting::answer)
                .toList();
    }

    /** Every answer for the name itself, wherever browsers are sent. */
    List<WebAnswer> site() {
        return Stream.concat(of(Purpose.SITE).stream(), of(Purpose.BINDING).stream())
                .toList();
    }

    /** Those where something takes connections and TLS is spoken, or should be. */
    List<WebAnswer> secured() {
        return site().stream()
                .filter(each -> each.request().tls() && each.connected())
                .toList();
    }

    /** The answers for the name on that port of its own addresses. */
    List<WebAnswer> at(int port) {
        return of(Purpose.SITE).stream()
                .filter(each -> each.request().port() == port)
                .toList();
    }

    /** The answers for the name over TLS on that port, without those that say nothing about the server. */
    List<WebAnswer> tlsAt(int port) {
        return site().stream()
                .filter(each -> each.request().tls() && each.request().port() == port)
                .filter(each -> !each.failed(WebFailure.Kind.UNROUTED) && !each.failed(WebFailure.Kind.CANCELLED))
                .toList();
    }

    /** The proxies of the design that have the address. */
    List<Proxy> proxies(IpAddress address) {
        return options.design()
                .map(design -> design.proxies().stream()
                        .filter(each -> each.addresses().contains(address))
                        .toList())
                .orElse(List.of());
    }

    /** Where the address stands in the design. */
    Optional<Subject> node(IpAddress address) {
        return proxies(address).stream().findFirst().map(each -> Subject.of(each.id()));
    }
}
