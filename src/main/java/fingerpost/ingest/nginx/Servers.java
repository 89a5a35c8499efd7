package fingerpost.ingest.nginx;

import fingerpost.topology.Id;
import fingerpost.topology.Location;
import fingerpost.topology.Respond;
import fingerpost.topology.ServerName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The servers of a configuration, with the cases of each as servers of their own. */
final class Servers {
    private static final Set<String> NAMELESS = Set.of("", "_", "-", "--", "!", "*");

    private static final int MOST_APART = 10_000;

    private final Levels http;
    private final Cases cases;
    private final Locations locations;
    private final Certificates certificates;
    private final Remarks remarks;
    private int apart;

    Servers(Levels http, Cases cases, Locations locations, Certificates certificates, Remarks remarks) {
        this.http = http;
        this.cases = cases;
        this.locations = locations;
        this.certificates = certificates;
        this.remarks = remarks;
    }

    List<ReadServer> of(List<Statement> servers) {
        List<List<ReadListen>> listens =
                Defaults.settled(servers.stream().map(this::listens).toList());
        List<List<ServerName>> names = servers.stream().map(this::names).toList();
        Owners owners = new Owners(listens, names);
        List<ReadServer> all = new ArrayList<>();
        for (int i = 0; i < servers.size(); i++) {
            int place = i;
            remarks.read(servers.get(i));
            all.addAll(read(servers.get(i), listens.get(i), names.get(i), each -> owners.isTaken(place, each)));
        }
        return withoutCatchAll(all);
    }

    private List<ReadListen> listens(Statement server) {
        List<ReadListen> listens = new ArrayList<>();
        List<Statement> said = Statement.named("listen", server.block());
        Optional<Statement> ssl = http.within(server.block()).last("ssl");
        ssl.ifPresent(remarks::read);
        boolean tls = http.within(server.block()).isOn("ssl");
        said.forEach(each -> listens.addAll(ReadListen.of(each, tls, remarks)));
        return said.isEmpty()
                ? List.of(ReadListen.USUAL)
                : listens.stream().distinct().toList();
    }

    private List<ServerName> names(Statement server) {
        Set<ServerName> names = new LinkedHashSet<>();
        for (Statement each : Statement.named("server_name", server.block())) {
            remarks.read(each);
            for (String text : each.arguments()) {
                Optional<ServerName> name = NAMELESS.contains(text) ? Optional.empty() : Names.serverName(text);
                name.ifPresent(names::add);
                if (name.isEmpty() && !NAMELESS.contains(text)) {
                    remarks.approximate(
                            each,
                            "server-name-" + text,
                            "server_name " + text + ": a design has names and wildcards, no patterns; it is left out.");
                }
            }
        }
        return List.copyOf(names);
    }

    private List<ReadServer> read(
            Statement server, List<ReadListen> listens, List<ServerName> names, Predicate<ServerName> elsewhere) {
        Levels levels = http.within(server.block());
        List<ReadServer> all = new ArrayList<>();
        for (Optional<Boolean> tls : cases.tls(levels, listens)) {
            List<ReadListen> own = listens.stream()
                    .filter(each -> tls.isEmpty() || each.tls() == tls.get())
                    .toList();
            if (own.isEmpty()) {
                continue;
            }
            boolean isDefault = own.stream().anyMatch(ReadListen::defaultServer);
            List<ServerName> rest = names;
            for (ServerName host : cases.hosts(levels, names, isDefault, elsewhere)) {
                if (++apart > MOST_APART) {
                    remarks.approximate(
                            server,
                            "too-many-hosts",
                            "More than " + MOST_APART + " hosts are told apart; the rest goes where the others go.");
                    break;
                }
                rest = Cases.without(rest, host);
                List<ReadListen> plain =
                        own.stream().map(each -> each.asDefault(false)).toList();
                all.add(server(levels, plain, List.of(host), new Case(Optional.of(host), tls)));
            }
            if (names.isEmpty() || !rest.isEmpty() || isDefault) {
                all.add(server(levels, own, rest, new Case(Optional.empty(), tls)));
            }
        }
        return all;
    }

    private ReadServer server(Levels levels, List<ReadListen> listens, List<ServerName> names, Case known) {
        List<Location> read = locations.of(levels, known, names);
        Optional<Id> certificate =
                listens.stream().anyMatch(ReadListen::tls) ? certificates.of(levels, names) : Optional.empty();
        return new ReadServer(listens, names, certificate, read);
    }

    /** Without the server that closes the connection of every unknown host, which is what a design does anyway. */
    private static List<ReadServer> withoutCatchAll(List<ReadServer> all) {
        List<ReadServer> kept = new ArrayList<>(all);
        kept.removeIf(each -> closesAll(each)
                && each.listens().stream()
                        .allMatch(listen -> all.stream()
                                .filter(other -> other != each
                                        && other.listens().stream().anyMatch(listen::isSamePlace))
                                .findFirst()
                                .filter(first -> !first.names().isEmpty())
                                .isPresent()));
        return kept;
    }

    private static boolean closesAll(ReadServer server) {
        boolean drops = server.locations().equals(List.of(Location.all(new Respond(444, ""))));
        return server.names().isEmpty()
                && server.listens().stream()
                        .allMatch(each -> each.defaultServer()
                                && (each.tls() ? server.certificate().isEmpty() : drops));
    }
}
