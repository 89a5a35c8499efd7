package fingerpost.ingest.nginx;

import fingerpost.dns.DomainName;
import fingerpost.topology.Certificate;
import fingerpost.topology.Id;
import fingerpost.topology.ServerName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The certificates of the servers; their files lie on the machine and are not opened, so that their names are guessed. */
final class Certificates {
    private record Files(String chain, String key) {}

    private record Found(Id id, Set<DomainName> names, Statement first) {}

    private final Elements elements;
    private final Remarks remarks;
    private final Map<Files, Found> found = new LinkedHashMap<>();

    Certificates(Elements elements, Remarks remarks) {
        this.elements = elements;
        this.remarks = remarks;
    }

    /** What the server presents; empty where it has none or refuses the handshake. */
    Optional<Id> of(Levels levels, List<ServerName> names) {
        List<Statement> chains = levels.all("ssl_certificate");
        List<Statement> keys = levels.all("ssl_certificate_key");
        Optional<Statement> refuses = levels.last("ssl_reject_handshake");
        refuses.ifPresent(remarks::read);
        if (levels.isOn("ssl_reject_handshake") || chains.isEmpty() || keys.isEmpty()) {
            return Optional.empty();
        }
        Statement chain = chains.getFirst();
        remarks.read(chain);
        remarks.read(keys.getFirst());
        if (Values.isOpen(chain.argument(0)) || chain.argument(0).isEmpty()) {
            remarks.approximate(
                    chain, "certificate-by-variable", chain.spoken() + ": which certificate it is, shows at run time.");
            return Optional.empty();
        }
        Files files = new Files(chain.argument(0), keys.getFirst().argument(0));
        Found certificate = found.computeIfAbsent(
                files, any -> new Found(elements.id(label(files.chain())), new LinkedHashSet<>(), chain));
        certificate.names().addAll(hosts(names));
        return Optional.of(certificate.id());
    }

    /** Makes them elements, once all servers are read. */
    void finish() {
        found.forEach((files, each) -> {
            remarks.tell(
                    each.first(),
                    "certificate-names",
                    files.chain() + " is not opened; the design takes the names of its servers for those it covers.");
            elements.add(new Certificate(
                    each.id(),
                    label(files.chain()),
                    List.copyOf(each.names()),
                    Optional.empty(),
                    files.chain(),
                    files.key()));
        });
    }

    private static List<DomainName> hosts(List<ServerName> names) {
        List<DomainName> hosts = new ArrayList<>();
        for (ServerName each : names) {
            switch (each.form()) {
                case EXACT -> hosts.add(each.name());
                case LEADING_WILDCARD -> hosts.add(each.name().child("*"));
                case WITH_SUBDOMAINS ->
                    hosts.addAll(List.of(each.name(), each.name().child("*")));
                case TRAILING_WILDCARD -> {}
            }
        }
        return hosts;
    }

    /** {@code example.com} of {@code live/example.com/fullchain.pem}; {@code site} of {@code certs/site.pem}. */
    private static String label(String file) {
        String[] parts = ("certificate/" + file).replaceFirst("/+$", "").split("/", -1);
        String last = parts[parts.length - 1].replaceFirst("\\.[A-Za-z]+$", "");
        boolean usual = last.matches("fullchain|chain|cert|certificate|tls");
        return usual && parts.length > 2 ? parts[parts.length - 2] : last;
    }
}
