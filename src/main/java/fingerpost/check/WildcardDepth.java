package fingerpost.check;

import fingerpost.behaviour.ProxyIndex;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Certificate;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name that reaches a wildcard server over TLS, but lies deeper than its wildcard certificate: the DNS and nginx let a star
 * stand for any number of labels, a certificate for one.
 */
final class WildcardDepth implements NameCheck {
    @Override
    public String code() {
        return "WC05";
    }

    @Override
    public String source() {
        return "RFC 9525 section 6.3, RFC 4592 section 3.3.1";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        if (!owner.hasAddress() && Aliases.at(owner).isEmpty()) {
            return List.of();
        }
        Map<Id, Proxy> proxies = new LinkedHashMap<>();
        for (IpAddress address : design.addresses(owner.name())) {
            design.holders(address, Proxy.class).forEach(proxy -> proxies.put(proxy.id(), proxy));
        }
        return proxies.values().stream()
                .flatMap(proxy -> told(owner, proxy, design).stream())
                .toList();
    }

    private Optional<Finding> told(Owner owner, Proxy proxy, Design design) {
        DomainName asked = owner.name().isWildcard() ? owner.name().parent().child("x") : owner.name();
        Optional<Certificate> uncovering = certificate(proxy, asked, design).filter(each -> !each.covers(asked));
        if (uncovering.isPresent()) {
            Certificate certificate = uncovering.get();
            return Optional.of(finding(
                            Severity.ERROR,
                            owner.subject(),
                            owner.name().unicode() + " leads to a wildcard server of " + proxy.label()
                                    + ", whose certificate " + certificate.label() + " is for "
                                    + Servers.spoken(certificate.names())
                                    + ". A wildcard in a certificate stands for one label only, so browsers refuse to"
                                    + " connect. Have it issued for this name too.")
                    .repairedBy(Repairs.cover(certificate, List.of(owner.name()))));
        }
        return owner.name().isWildcard()
                ? Hosts.below(asked, "y").flatMap(deeper -> depth(owner, proxy, deeper, design))
                : Optional.empty();
    }

    private Optional<Finding> depth(Owner owner, Proxy proxy, DomainName deeper, Design design) {
        return certificate(proxy, deeper, design)
                .filter(each -> !each.covers(deeper))
                .map(certificate -> finding(
                        Severity.INFO,
                        owner.subject(),
                        owner.name().unicode() + " answers for names of any depth, and " + proxy.label()
                                + " serves them all, but the certificate " + certificate.label()
                                + " covers one label only. Browsers refuse " + deeper.unicode()
                                + ". Use names of one label, or give the deeper ones a certificate of their own."));
    }

    /** What a server presents that takes the host by a wildcard which its certificate does cover. */
    private static Optional<Certificate> certificate(Proxy proxy, DomainName host, Design design) {
        ProxyIndex index = design.servers(proxy);
        return index.ports(true).stream()
                .flatMap(port -> index.taking(host, port, true).stream())
                .filter(server -> server.certificate().isPresent())
                .flatMap(server -> Stream.of(design.get(server.certificate().orElseThrow(), Certificate.class))
                        .filter(certificate -> takesByCoveredWildcard(server, host, certificate)))
                .findFirst();
    }

    private static boolean takesByCoveredWildcard(Server server, DomainName host, Certificate certificate) {
        return wildcards(server, host)
                .anyMatch(each -> certificate.names().contains(each.name().wildcard()));
    }

    private static Stream<ServerName> wildcards(Server server, DomainName host) {
        return server.names().stream()
                .filter(each -> each.form() == ServerName.Form.LEADING_WILDCARD
                        || each.form() == ServerName.Form.WITH_SUBDOMAINS)
                .filter(each -> host.isBelow(each.name()));
    }
}
