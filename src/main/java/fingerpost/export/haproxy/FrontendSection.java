package fingerpost.export.haproxy;

import fingerpost.dns.DomainName;
import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.HostRule;
import fingerpost.export.proxy.HostRules;
import fingerpost.export.proxy.Place;
import fingerpost.export.proxy.PlainWords;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The {@code frontend} of one port: by Host to a server, by path to a location, and what that does. */
final class FrontendSection {
    private final Proxy proxy;
    private final boolean tls;
    private final HostRules rules;
    private final Actions actions;
    private final PlainWords words;
    private final Losses losses;
    private final List<Node> sites = new ArrayList<>();
    private final List<Node> places = new ArrayList<>();
    private final List<Node> answers = new ArrayList<>();
    private final List<Node> passes = new ArrayList<>();

    FrontendSection(Proxy proxy, boolean tls, HostRules rules, Actions actions, Losses losses) {
        this.proxy = proxy;
        this.tls = tls;
        this.rules = rules;
        this.actions = actions;
        this.words = new PlainWords(Subject.of(proxy.id()), "HAProxy");
        this.losses = losses;
    }

    Section of(String name, List<Line> binds, List<Integer> servers) throws Refusal {
        site();
        Set<Integer> reached = new HashSet<>();
        rules.inOrder().forEach(rule -> reached.add(rule.server()));
        rules.otherwise().ifPresent(reached::add);
        for (int server : servers) {
            if (!reached.contains(server)) {
                losses.approximate(
                        words.subject(),
                        "No host leads to the server "
                                + proxy.servers().get(server).title() + ", so it is left out.");
                continue;
            }
            places(server, proxy.servers().get(server));
        }
        List<Node> nodes = new ArrayList<>(binds);
        nodes.add(Line.of("http-request", "set-var(txn.host)", "req.hdr(host),host_only,lower,rtrim(.)"));
        nodes.add(Line.of("http-request", "set-var(txn.path)", "path,url_dec,regsub(//+,/,g)"));
        nodes.add(new Remark("dot segments, which clients resolve themselves"));
        nodes.add(Line.of("http-request", "return", "status", "400", "if", "{", "var(txn.path)", "-m", "reg")
                .and("/\\.\\.?(/|$)", "}"));
        header(nodes, "Host", "%[var(txn.host)]");
        header(nodes, "X-Real-IP", "%[src]");
        header(nodes, "X-Forwarded-For", "%[src]");
        header(nodes, "X-Forwarded-Proto", tls ? "https" : "http");
        header(nodes, "X-Forwarded-Host", "%[var(txn.host)]");
        header(nodes, "X-Forwarded-Port", "%[dst_port]");
        nodes.add(new Remark("hosts: of several rules that hold, the last one counts"));
        nodes.addAll(sites);
        nodes.add(Line.of("http-request", "reject", "unless", "{", "var(txn.site)", "-m", "found", "}"));
        nodes.addAll(places);
        nodes.addAll(answers);
        nodes.add(Line.of("http-request", "return", "status", "404", "unless", "{", "var(txn.place)", "-m")
                .and("found", "}"));
        nodes.addAll(passes);
        return Section.of("frontend", name, nodes);
    }

    private static void header(List<Node> nodes, String name, String value) {
        nodes.add(Line.of("http-request", "set-header", name, value));
    }

    private void site() throws Refusal {
        Optional<Integer> otherwise = rules.otherwise();
        otherwise.ifPresent(server -> sites.add(set("txn.site", site(server))));
        for (HostRule rule : rules.inOrder().reversed()) {
            String host = words.host(rule.name());
            Line set = set("txn.site", site(rule.server())).and("if", "{", "var(txn.host)", "-m");
            sites.add(
                    switch (rule.form()) {
                        case EXACT -> set.and("str", "--", host, "}");
                        case BELOW -> set.and("end", "--", "." + host, "}");
                        case BEFORE -> set.and("beg", "--", host + ".", "}");
                    });
        }
    }

    private void places(int number, Server server) throws Refusal {
        String site = site(number);
        String title = server.names().stream()
                .map(ServerName::name)
                .filter(name -> name.host().contains("xn--"))
                .map(DomainName::unicode)
                .findFirst()
                .map(unicode -> server.title() + " is " + unicode)
                .orElse(server.title());
        places.add(new Remark("site " + site + ": " + title));
        if (tls && server.certificate().isEmpty()) {
            places.add(Line.of("http-request", "reject", "if", "{", "var(txn.site)", "-m", "str", site, "}"));
            return;
        }
        List<Place> ordered = Place.inOrder(server, words, losses);
        for (int i = ordered.size() - 1; i >= 0; i--) {
            Place place = ordered.get(i);
            String name = site + "-" + (ordered.size() - i);
            Line line = set("txn.place", name).and("if", "{", "var(txn.site)", "-m", "str", site, "}");
            places.add(
                    place.takesAll()
                            ? line
                            : line.and(
                                    "{", "var(txn.path)", "-m", place.exact() ? "str" : "beg", "--", path(place), "}"));
            List<Line> steps = actions.of(place, words);
            for (Line step : steps) {
                Line conditional = step.and("if", "{", "var(txn.place)", "-m", "str", name, "}");
                (step.words().getFirst().equals("use_backend") ? passes : answers).add(conditional);
            }
        }
    }

    private String path(Place place) throws Refusal {
        if (!Line.isWord(place.path())) {
            throw new Refusal(words.subject(), "A path is longer than " + Line.LONGEST_WORD + " octets. Shorten it.");
        }
        return place.path();
    }

    private static String site(int number) {
        return "site-" + (number + 1);
    }

    private static Line set(String variable, String value) {
        return Line.of("http-request", "set-var(" + variable + ")", "str(" + value + ")");
    }
}
