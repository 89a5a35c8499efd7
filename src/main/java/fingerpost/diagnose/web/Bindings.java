package fingerpost.diagnose.web;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.ServiceBinding;
import fingerpost.dns.SvcParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where HTTPS records send browsers (RFC 9460 section 7). */
final class Bindings {
    private Bindings() {}

    /** The name that is connected to. */
    static DomainName target(ServiceBinding binding, DomainName owner) {
        return binding.endpoint().isRoot() ? owner : binding.endpoint();
    }

    static int port(ServiceBinding binding, WebOptions options) {
        return binding.parameters().port().orElse(options.secure());
    }

    /** The addresses that the record itself hints at. */
    static List<IpAddress> hints(ServiceBinding binding) {
        return Stream.of(SvcParameters.IPV4_HINT, SvcParameters.IPV6_HINT)
                .map(key -> binding.parameters().values().getOrDefault(key, ""))
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .filter(IpAddress::isLiteral)
                .map(IpAddress::of)
                .toList();
    }

    /** The addresses of that name, where they were given. */
    static Optional<List<IpAddress>> addresses(DomainName name, WebSight sight) {
        return name.equals(sight.host())
                ? Optional.of(sight.addresses())
                : Optional.ofNullable(sight.options().others().get(name));
    }
}
