package fingerpost.export.caddyfile;

import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.caddy.Handlers;
import fingerpost.export.caddy.Routes;
import fingerpost.export.caddy.Tls;
import fingerpost.export.json.Json;
import fingerpost.export.proxy.HostRule;
import fingerpost.export.proxy.HostRules;
import fingerpost.export.proxy.PlainWords;
import fingerpost.export.proxy.Socket;
import fingerpost.export.proxy.Sockets;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sites of one port: one for the exact names of each server, for each wildcard that TLS needs, and for all other hosts. */
final class Sites {
    private final List<Socket> group;
    private final boolean tls;
    private final HostRules rules;
    private final Routes routes;
    private final Tls certificates;
    private final PlainWords words;
    private final Set<String> taken = new HashSet<>();
    private final List<Directive> sites = new ArrayList<>();
    private int matchers;

    Sites(Topology topology, Proxy proxy, Sockets sockets, List<Socket> group, PlainWords words, Losses losses) {
        this.group = group;
        this.tls = sockets.isTls(group.getFirst());
        this.rules = new HostRules(proxy, sockets, group.getFirst());
        this.routes = new Routes(proxy, tls, rules, new Handlers(topology, words, losses), words, losses);
        this.certificates = new Tls(topology, proxy, losses);
        this.words = words;
    }

    /** The sites; Caddy tries exact names first, then the longest wildcard, then the site for all hosts. */
    List<Directive> all() throws Refusal {
        List<HostRule> ordered = rules.inOrder();
        Map<Integer, List<String>> exact = new LinkedHashMap<>();
        for (HostRule rule : ordered) {
            List<String> names = exact.computeIfAbsent(rule.server(), any -> new ArrayList<>());
            if (rule.form() == HostRule.Form.EXACT) {
                names.add(words.host(rule.name()));
            }
        }
        for (Map.Entry<Integer, List<String>> each : exact.entrySet()) {
            site(each.getValue(), each.getKey());
        }
        List<Directive> otherwise = new ArrayList<>();
        for (HostRule rule : ordered) {
            if (rule.form() != HostRule.Form.EXACT && !tls) {
                String matcher = "@host" + ++matchers;
                otherwise.add(Directive.of(matcher, "header_regexp", "Host", routes.pattern(rule)));
                otherwise.add(Directive.of(List.of("handle", matcher), handled(routes.site(rule.server()))));
            } else if (rule.form() != HostRule.Form.EXACT
                    && certificates.ownFiles(rule.server()).isPresent()) {
                List<String> names = new ArrayList<>(certificates.names(rule, rules));
                names.removeIf(name -> name.endsWith(".invalid"));
                site(names, rule.server());
            }
        }
        sites.add(Directive.of(List.of(address("")), otherwise(otherwise)));
        return sites;
    }

    private void site(List<String> names, int server) throws Refusal {
        List<String> own = names.stream().filter(taken::add).map(this::address).toList();
        if (!own.isEmpty()) {
            List<Directive> block = new ArrayList<>(certificate(server));
            block.addAll(handled(routes.site(server)));
            sites.add(Directive.of(own, bound(block)));
        }
    }

    private List<Directive> otherwise(List<Directive> wildcards) throws Refusal {
        List<Directive> block = new ArrayList<>();
        List<Directive> last = List.of(Directive.of("abort"));
        if (rules.otherwise().isPresent()) {
            block.addAll(certificate(rules.otherwise().get()));
            last = handled(routes.site(rules.otherwise().get()));
        }
        if (wildcards.isEmpty()) {
            block.addAll(last);
        } else {
            List<Directive> ways = new ArrayList<>(wildcards);
            ways.add(Directive.of(List.of("handle"), last));
            block.add(Directive.of(List.of("route"), ways));
        }
        return bound(block);
    }

    private List<Directive> certificate(int server) throws Refusal {
        Optional<List<String>> files = tls ? certificates.ownFiles(server) : Optional.empty();
        return files.map(each -> List.of(Directive.of("tls").and(each))).orElse(List.of());
    }

    private List<Directive> bound(List<Directive> block) {
        List<Directive> bound = new ArrayList<>();
        bound.add(Directive.of("bind")
                .and(group.stream()
                        .map(socket -> socket.v6() ? "tcp6/[::]" : "tcp4/0.0.0.0")
                        .toList()));
        bound.addAll(block);
        return bound;
    }

    private String address(String host) {
        return (tls ? "https://" : "http://") + host + ":" + group.getFirst().port();
    }

    /** What a handler does; {@code route} keeps the order in which the locations are tried. */
    private List<Directive> handled(Json.Fields handler) {
        if (!(handler.fields().get("routes") instanceof Json.Items places)) {
            return HandlerDirectives.of(handler);
        }
        List<Directive> ways = new ArrayList<>();
        for (Json each : places.items()) {
            Json.Fields place = (Json.Fields) each;
            Json.Items handlers = (Json.Items) place.fields().getOrDefault("handle", Json.items());
            List<Directive> steps =
                    HandlerDirectives.of((Json.Fields) handlers.items().getFirst());
            if (place.fields().get("match") instanceof Json.Items matches) {
                String matcher = "@path" + ++matchers;
                ways.add(Directive.of(matcher, "path_regexp", HandlerDirectives.pattern(matches)));
                ways.add(Directive.of(List.of("handle", matcher), steps));
            } else if (ways.isEmpty()) {
                return steps;
            } else {
                ways.add(Directive.of(List.of("handle"), steps));
            }
        }
        return List.of(Directive.of(List.of("route"), ways));
    }
}
