package fingerpost.ui.text;

import fingerpost.export.proxy.Endpoint;
import fingerpost.ingest.nginx.Directive;
import fingerpost.ingest.nginx.Item;
import fingerpost.ingest.nginx.NginxFile;
import fingerpost.topology.Id;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The blocks of an nginx text: which upstreams it has, how often it says what, and what its lines stand for. */
final class NginxOutline {
    private final NginxFile file;

    NginxOutline(String text) {
        file = NginxFile.of("", text.getBytes(StandardCharsets.UTF_8));
    }

    Set<String> upstreams() {
        Set<String> names = new HashSet<>();
        for (Item each : file.items()) {
            if (each instanceof Directive directive
                    && directive.name().equals("upstream")
                    && !directive.arguments().isEmpty()) {
                names.add(directive.arguments().getFirst());
            }
        }
        return names;
    }

    /** The lines of each directive, by its name. */
    Map<String, List<Integer>> places() {
        Map<String, List<Integer>> places = new HashMap<>();
        places(file.items(), places);
        return places;
    }

    private static void places(List<Item> items, Map<String, List<Integer>> places) {
        for (Item each : items) {
            if (each instanceof Directive directive) {
                places.computeIfAbsent(directive.name(), _ -> new ArrayList<>()).add(line(directive));
                directive.block().ifPresent(block -> places(block.items(), places));
            }
        }
    }

    /** The line on which an argument of that directive is said; 0 for none. */
    int lineOf(String name, String argument) {
        return lineOf(file.items(), name, argument);
    }

    private static int lineOf(List<Item> items, String name, String argument) {
        for (Item each : items) {
            if (each instanceof Directive directive) {
                if (directive.name().equals(name)
                        && directive.arguments().stream().anyMatch(said -> said.contains(argument))) {
                    return line(directive);
                }
                int inner = directive
                        .block()
                        .map(block -> lineOf(block.items(), name, argument))
                        .orElse(0);
                if (inner > 0) {
                    return inner;
                }
            }
        }
        return 0;
    }

    /** What the lines of the text stand for in that design, where it is the text of that proxy. */
    Map<Integer, Subject> about(Topology topology, Id proxy) {
        Map<Integer, Subject> about = new HashMap<>();
        for (Item each : file.items()) {
            if (each instanceof Directive directive) {
                boolean upstream = directive.name().equals("upstream")
                        && !directive.arguments().isEmpty();
                if (upstream) {
                    service(topology, directive.arguments().getFirst(), directive, about);
                } else {
                    fill(directive, Subject.of(proxy), about);
                }
            }
        }
        return about;
    }

    private static void service(Topology topology, String name, Directive upstream, Map<Integer, Subject> about) {
        topology.all(Service.class).stream()
                .filter(each -> each.id().text().equals(name))
                .findFirst()
                .ifPresent(service -> {
                    fill(upstream, Subject.of(service.id()), about);
                    upstream.block()
                            .ifPresent(block -> block.items().forEach(item -> {
                                if (item instanceof Directive server
                                        && server.name().equals("server")) {
                                    member(topology, service, server, about);
                                }
                            }));
                });
    }

    private static void member(Topology topology, Service service, Directive server, Map<Integer, Subject> about) {
        String address = server.arguments().isEmpty() ? "" : server.arguments().getFirst();
        service.members().stream()
                .filter(each -> address(Endpoint.of(topology, each.backend())).equals(address))
                .findFirst()
                .ifPresent(each -> about.put(line(server), Subject.of(each.backend())));
    }

    static String address(Endpoint endpoint) {
        return endpoint.host().text() + ":" + endpoint.port();
    }

    private static void fill(Directive directive, Subject subject, Map<Integer, Subject> about) {
        for (int line = line(directive); line <= last(directive); line++) {
            about.put(line, subject);
        }
    }

    private static int last(Directive directive) {
        StringBuilder text = new StringBuilder();
        directive.print(text);
        String lead = directive.words().getFirst().lead();
        return line(directive)
                + (int) text.substring(lead.length())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private static int line(Directive directive) {
        return directive.words().getFirst().line();
    }
}
