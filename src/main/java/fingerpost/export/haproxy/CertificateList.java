package fingerpost.export.haproxy;

import fingerpost.dns.DomainName;
import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.HostRule;
import fingerpost.export.proxy.HostRules;
import fingerpost.export.proxy.PlainWords;
import fingerpost.topology.Certificate;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The {@code crt-list} of one TLS port: which certificate is presented to whom, by SNI. */
final class CertificateList {
    private final Topology topology;
    private final Proxy proxy;
    private final HostRules rules;
    private final Losses losses;
    private final Map<String, Set<String>> filters = new LinkedHashMap<>();

    CertificateList(Topology topology, Proxy proxy, HostRules rules, Losses losses) {
        this.topology = topology;
        this.proxy = proxy;
        this.rules = rules;
        this.losses = losses;
    }

    /** Lines of a file and the names that it is for; what unknown hosts get stands first. Empty where nothing is presented. */
    List<List<String>> lines() throws Refusal {
        Optional<String> otherwise = otherwise();
        for (HostRule rule : rules.inOrder()) {
            Optional<String> file = file(rule.server());
            if (file.isPresent()) {
                filters.computeIfAbsent(file.get(), any -> new LinkedHashSet<>())
                        .addAll(names(rule));
            }
        }
        List<List<String>> lines = new ArrayList<>();
        otherwise.ifPresent(file -> lines.add(List.of(file, "!*")));
        filters.forEach((file, names) -> {
            List<String> line = new ArrayList<>(List.of(file));
            line.addAll(names);
            lines.add(line);
        });
        return lines;
    }

    /** Whether unknown hosts are refused the handshake. */
    boolean isStrict() throws Refusal {
        return otherwise().isEmpty();
    }

    private Optional<String> otherwise() throws Refusal {
        return rules.otherwise().isPresent() ? file(rules.otherwise().get()) : Optional.empty();
    }

    /** Filters cover one label; what the certificate names besides is listed name by name. */
    private List<String> names(HostRule rule) throws Refusal {
        PlainWords words = new PlainWords(Subject.of(proxy.id()), "HAProxy");
        String name = words.host(rule.name());
        if (rule.form() == HostRule.Form.EXACT) {
            return List.of(name);
        }
        losses.approximate(
                Subject.of(proxy.id()),
                "HAProxy chooses certificates by names and by wildcards of one label: below " + name
                        + " deeper names meet their certificate where it names them, others as a host that no server"
                        + " has. Clients would not accept a wildcard there anyway (RFC 9525).");
        List<String> names = new ArrayList<>();
        if (rule.form() == HostRule.Form.BELOW) {
            names.add("*." + name);
        }
        for (DomainName each : certificate(rule.server()).names()) {
            if (!each.isWildcard()
                    && rule.covers(each)
                    && rules.server(each)
                            .filter(found -> found == rule.server())
                            .isPresent()) {
                names.add(words.host(each));
            }
        }
        return names;
    }

    private Certificate certificate(int server) {
        return topology.get(proxy.servers().get(server).certificate().orElseThrow(), Certificate.class);
    }

    /** The file of the server's certificate, where it has one. */
    private Optional<String> file(int place) throws Refusal {
        Server server = proxy.servers().get(place);
        Optional<Id> id = server.certificate();
        if (id.isEmpty()) {
            losses.approximate(
                    Subject.of(proxy.id()),
                    "The server " + server.title()
                            + " has no certificate: its handshakes are refused, or where the port"
                            + " has a default server end in a closed connection.");
            return Optional.empty();
        }
        Certificate certificate = topology.get(id.get(), Certificate.class);
        Subject subject = Subject.of(certificate.id());
        losses.exact(subject);
        if (certificate.file().isEmpty()) {
            losses.cannot(
                    subject,
                    "The certificate names no file, without which HAProxy does not start: its servers refuse the TLS"
                            + " handshake. Say where its file lies.");
            return Optional.empty();
        }
        PlainWords words = new PlainWords(subject, "HAProxy");
        String file = words.file(certificate.file());
        if (file.indexOf(' ') >= 0) {
            throw new Refusal(
                    subject, "HAProxy cannot read the file path \"" + file + "\" with a blank. Rename the file.");
        }
        String key = words.file(certificate.keyFile().isEmpty() ? file : certificate.keyFile());
        if (!key.equals(file) && !key.equals(file + ".key")) {
            losses.approximate(
                    subject,
                    "HAProxy looks for the key in " + file + " itself or in " + file + ".key: put it there, or link "
                            + key + " to it.");
        }
        return Optional.of(file);
    }
}
