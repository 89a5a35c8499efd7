package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.topology.Certificate;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A host served over TLS that the certificate of its server does not cover. */
final class CertificateCoverage implements ElementCheck<Proxy> {
    @Override
    public String code() {
        return "TLS02";
    }

    @Override
    public String source() {
        return "RFC 9525 section 6.3; \"Notes on host_registry\": restriction by certificates";
    }

    @Override
    public Class<Proxy> kind() {
        return Proxy.class;
    }

    @Override
    public List<Finding> of(Proxy proxy, Design design) {
        List<Finding> findings = new ArrayList<>();
        for (Server server : proxy.servers()) {
            if (server.certificate().isPresent() && server.listens().stream().anyMatch(Listen::tls)) {
                Certificate certificate = design.get(server.certificate().get(), Certificate.class);
                List<DomainName> bare = served(server)
                        .filter(host -> !covers(certificate, host))
                        .toList();
                if (!bare.isEmpty()) {
                    findings.add(told(proxy, certificate, bare));
                }
            }
        }
        return findings;
    }

    private static Stream<DomainName> served(Server server) {
        return server.names().stream()
                .flatMap(each -> switch (each.form()) {
                    case EXACT -> Stream.of(each.name());
                    case LEADING_WILDCARD -> Hosts.below(each.name(), "*").stream();
                    case WITH_SUBDOMAINS ->
                        Stream.concat(Stream.of(each.name()), Hosts.below(each.name(), "*").stream());
                    case TRAILING_WILDCARD -> Stream.empty();
                })
                .distinct();
    }

    private static boolean covers(Certificate certificate, DomainName host) {
        return host.isWildcard() ? certificate.names().contains(host) : certificate.covers(host);
    }

    private Finding told(Proxy proxy, Certificate certificate, List<DomainName> bare) {
        return finding(
                        Severity.ERROR,
                        Subject.of(proxy.id()),
                        proxy.label() + " serves " + Servers.spoken(bare) + " over TLS with the certificate "
                                + certificate.label() + ", which is for " + Servers.spoken(certificate.names())
                                + ". Browsers refuse to connect; a wildcard covers exactly one label and not the name"
                                + " itself. Have the certificate issued for these names too.")
                .repairedBy(Repairs.cover(certificate, bare));
    }
}
