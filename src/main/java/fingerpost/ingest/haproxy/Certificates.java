package fingerpost.ingest.haproxy;

import fingerpost.dns.DomainName;
import fingerpost.topology.Certificate;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.ServerName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The certificates that the lists beside the file name, and whom each port presents them to. */
final class Certificates {
    private final Map<String, Id> ids = new LinkedHashMap<>();
    private final Map<Id, Set<DomainName>> names = new LinkedHashMap<>();
    private final Function<String, Optional<String>> files;
    private final Said said;

    /**
     * @param files the text of a file beside the configuration; empty where there is none
     */
    Certificates(Function<String, Optional<String>> files, Said said) {
        this.files = files;
        this.said = said;
    }

    /** Whom one port presents what to: the names, with stars, by file; a list without any is for whom no other takes. */
    final class Presented {
        private final Map<String, List<String>> filters = new LinkedHashMap<>();
        private Optional<String> otherwise = Optional.empty();

        Optional<Id> otherwise(Predicate<Id> taken) {
            return otherwise.map(file -> id(file, taken));
        }

        /** What a site with these names presents. */
        Optional<Id> of(List<ServerName> own, Predicate<Id> taken) {
            for (Map.Entry<String, List<String>> each : filters.entrySet()) {
                for (ServerName name : own) {
                    if (each.getValue().stream().anyMatch(filter -> isFor(filter, name))) {
                        return Optional.of(id(each.getKey(), taken));
                    }
                }
            }
            List<String> open = filters.keySet().stream()
                    .filter(file -> filters.getOrDefault(file, List.of()).isEmpty())
                    .toList();
            return open.size() == 1 ? Optional.of(id(open.getFirst(), taken)) : Optional.empty();
        }

        private static boolean isFor(String filter, ServerName name) {
            if (name.form() == ServerName.Form.LEADING_WILDCARD) {
                return filter.equals("*." + name.name().host());
            }
            return !filter.startsWith("*") && name.covers(DomainName.of(filter));
        }
    }

    Presented read(ConfigLine bind, String list) {
        Presented presented = new Presented();
        Optional<String> text = list.matches("[A-Za-z0-9_-][A-Za-z0-9_.-]*") ? files.apply(list) : Optional.empty();
        if (text.isEmpty()) {
            said.error(
                    "no-list",
                    bind.number(),
                    1,
                    "The list of certificates " + list + " does not lie beside the file, so nobody presents one here.");
            return presented;
        }
        for (String line : text.get().lines().toList()) {
            List<String> words = List.of(line.strip().split("\\s+"));
            String file = words.getFirst();
            if (file.isEmpty() || file.startsWith("#")) {
                continue;
            }
            List<String> rest = words.subList(1, words.size());
            if (rest.equals(List.of("!*"))) {
                presented.otherwise = Optional.of(file);
                continue;
            }
            List<String> own = presented.filters.computeIfAbsent(file, any -> new ArrayList<>());
            for (String each : rest) {
                if (each.matches("(\\*\\.)?[A-Za-z0-9_.-]{1,253}")) {
                    own.add(each);
                } else {
                    said.error(
                            "unreadable-filter",
                            bind.number(),
                            1,
                            "In " + list + " stands " + each + ", which is no name to present " + file + " for.");
                }
            }
        }
        return presented;
    }

    private Id id(String file, Predicate<Id> taken) {
        Id id = ids.computeIfAbsent(file, any -> {
            String base = file.substring(file.lastIndexOf('/') + 1);
            int dot = base.lastIndexOf('.');
            String title = dot > 0 ? base.substring(0, dot) : base;
            return Id.from(title, each -> taken.test(each) || ids.containsValue(each));
        });
        names.computeIfAbsent(id, any -> new LinkedHashSet<>());
        return id;
    }

    /** Remembers that the certificate is presented for these. */
    void covers(Id id, List<ServerName> own) {
        for (ServerName each : own) {
            switch (each.form()) {
                case EXACT ->
                    names.computeIfAbsent(id, any -> new LinkedHashSet<>()).add(each.name());
                case LEADING_WILDCARD, WITH_SUBDOMAINS ->
                    names.computeIfAbsent(id, any -> new LinkedHashSet<>())
                            .add(each.name().child("*"));
                case TRAILING_WILDCARD -> {}
            }
        }
    }

    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        ids.forEach((file, id) -> elements.add(new Certificate(
                id,
                file.substring(file.lastIndexOf('/') + 1),
                List.copyOf(names.getOrDefault(id, Set.of())),
                Optional.empty(),
                file,
                "")));
        return elements;
    }
}
