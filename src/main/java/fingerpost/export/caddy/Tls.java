package fingerpost.export.caddy;

import fingerpost.dns.DomainName;
import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.json.Json;
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

/** Which certificate is presented to whom, and the files of all of them. */
public final class Tls {
    /** How many labels below a name a wildcard of SNI reaches; Caddy has one star for each label. */
    private static final int DEPTH = 4;

    private final Topology topology;
    private final Proxy proxy;
    private final Losses losses;
    private final PlainWords words;
    private final Map<List<String>, Set<String>> tags = new LinkedHashMap<>();

    public Tls(Topology topology, Proxy proxy, Losses losses) {
        this.topology = topology;
        this.proxy = proxy;
        this.losses = losses;
        this.words = new PlainWords(Subject.of(proxy.id()), "Caddy");
    }

    /** The {@code tls_connection_policies} of a port, the one that counts first in front; whom none takes is refused. */
    Json.Items policies(HostRules rules) throws Refusal {
        List<Json> policies = new ArrayList<>();
        for (HostRule rule : rules.inOrder()) {
            Optional<Id> certificate = certificate(rule.server());
            if (certificate.isPresent()) {
                Json match = Json.NOTHING.with("sni", Json.texts(names(rule, rules)));
                policies.add(policy(Json.NOTHING.with("match", match), certificate.get()));
            }
        }
        Optional<Id> otherwise =
                rules.otherwise().isPresent() ? certificate(rules.otherwise().get()) : Optional.empty();
        otherwise.ifPresent(id -> policies.add(policy(Json.NOTHING, id)));
        if (policies.isEmpty()) {
            policies.add(Json.NOTHING.with("match", Json.NOTHING.with("sni", Json.texts("nobody.invalid"))));
        }
        return new Json.Items(policies);
    }

    /** The certificates that the policies so far present, for {@code load_files}; Caddy keeps each file once, with all its tags. */
    Json.Items files() {
        List<Json> files = new ArrayList<>();
        tags.forEach((file, own) -> files.add(Json.NOTHING
                .with("certificate", file.getFirst())
                .with("key", file.getLast())
                .with("tags", Json.texts(List.copyOf(own)))));
        return new Json.Items(files);
    }

    private static Json.Fields policy(Json.Fields policy, Id certificate) {
        return policy.with("certificate_selection", Json.NOTHING.with("any_tag", Json.texts(certificate.text())));
    }

    /** What SNI may be for a rule whose server has a certificate, with a star for each label. */
    public List<String> names(HostRule rule, HostRules rules) throws Refusal {
        String name = words.host(rule.name());
        List<String> names = new ArrayList<>();
        switch (rule.form()) {
            case EXACT -> names.add(name);
            case BELOW -> {
                for (int depth = 1; depth <= DEPTH; depth++) {
                    names.add("*.".repeat(depth) + name);
                }
            }
            case BEFORE -> {
                losses.approximate(
                        words.subject(),
                        "Caddy chooses certificates by whole names and stars in front: of " + name
                                + ".* only what its certificate names is greeted.");
                names.add(name + ".invalid");
                Id certificate = certificate(rule.server()).orElseThrow();
                for (DomainName each :
                        topology.get(certificate, Certificate.class).names()) {
                    if (!each.isWildcard()
                            && rules.server(each).equals(Optional.of(rule.server()))
                            && rule.covers(each)) {
                        names.add(words.host(each));
                    }
                }
            }
        }
        return names;
    }

    private Optional<Id> certificate(int place) throws Refusal {
        Optional<List<String>> own = ownFiles(place);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Id id = proxy.servers().get(place).certificate().orElseThrow();
        tags.computeIfAbsent(own.get(), any -> new LinkedHashSet<>()).add(id.text());
        return Optional.of(id);
    }

    /** The files of the certificate and of the key of the server at that place; empty where it presents none. */
    public Optional<List<String>> ownFiles(int place) throws Refusal {
        Server server = proxy.servers().get(place);
        if (server.certificate().isEmpty()) {
            losses.approximate(
                    words.subject(),
                    "The server " + server.title()
                            + " has no certificate: its handshakes are refused, or where the port"
                            + " has a default server end in a closed connection.");
            return Optional.empty();
        }
        Certificate certificate = topology.get(server.certificate().get(), Certificate.class);
        Subject subject = Subject.of(certificate.id());
        losses.exact(subject);
        if (certificate.file().isEmpty()) {
            losses.cannot(
                    subject,
                    "The certificate names no file: its servers refuse the TLS handshake. Say where its file lies, or"
                            + " let Caddy fetch one by ACME (automatic_https).");
            return Optional.empty();
        }
        PlainWords own = new PlainWords(subject, "Caddy");
        String key = certificate.keyFile().isEmpty() ? certificate.file() : certificate.keyFile();
        return Optional.of(List.of(own.file(certificate.file()), own.file(key)));
    }
}
