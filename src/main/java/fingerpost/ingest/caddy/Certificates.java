package fingerpost.ingest.caddy;

import fingerpost.dns.DomainName;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.TreeProblem;
import fingerpost.topology.Certificate;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.ServerName;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The certificates of a file, by their tags, and by SNI whom each port presents them to. */
final class Certificates {
    private record Loaded(Id id, String file, String key, Set<DomainName> names) {}

    private final Map<String, Loaded> loaded = new LinkedHashMap<>();
    private final Reading reading;

    Certificates(Reading reading) {
        this.reading = reading;
    }

    void load(Tree.Fields file) throws TreeProblem {
        reading.known(file, Set.of("certificate", "key", "tags"));
        String certificate = file.get("certificate").asText();
        String key = file.get("key").asText();
        for (Tree tag : file.items("tags")) {
            Id id = Id.of(tag.asText());
            loaded.putIfAbsent(
                    id.text(), new Loaded(id, certificate, key.equals(certificate) ? "" : key, new LinkedHashSet<>()));
        }
    }

    List<Element> elements() {
        return loaded.values().stream()
                .map(each -> (Element) new Certificate(
                        each.id,
                        each.file.substring(each.file.lastIndexOf('/') + 1),
                        List.copyOf(each.names),
                        Optional.empty(),
                        each.file,
                        each.key))
                .toList();
    }

    /** What the policies of a port present to a site of these names; the one for all to a site without any. */
    Optional<Id> presented(List<Tree> policies, List<ServerName> names) throws TreeProblem {
        for (Tree each : policies) {
            Tree.Fields policy = each.asFields();
            reading.known(policy, Set.of("match", "certificate_selection"));
            boolean fits = policy.find("match").isEmpty();
            if (!fits) {
                for (Tree sni : policy.get("match").asFields().items("sni")) {
                    String text = sni.asText();
                    fits |= names.stream().anyMatch(name -> isFor(text, name));
                }
            }
            if (fits && policy.find("certificate_selection").isPresent()) {
                List<Tree> tags = policy.get("certificate_selection").asFields().items("any_tag");
                Loaded found =
                        tags.isEmpty() ? null : loaded.get(tags.getFirst().asText());
                if (found != null) {
                    names.forEach(name -> remember(found, name));
                    return Optional.of(found.id);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFor(String sni, ServerName name) {
        String host = name.name().host();
        return switch (name.form()) {
            case EXACT -> sni.equals(host);
            case LEADING_WILDCARD, WITH_SUBDOMAINS -> sni.equals("*." + host);
            case TRAILING_WILDCARD -> sni.equals(host + ".invalid");
        };
    }

    private static void remember(Loaded found, ServerName name) {
        switch (name.form()) {
            case EXACT -> found.names.add(name.name());
            case LEADING_WILDCARD, WITH_SUBDOMAINS ->
                found.names.add(name.name().child("*"));
            case TRAILING_WILDCARD -> {}
        }
    }
}
