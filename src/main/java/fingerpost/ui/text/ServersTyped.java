package fingerpost.ui.text;

import fingerpost.topology.Action;
import fingerpost.topology.Certificate;
import fingerpost.topology.Id;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Server;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The servers of a proxy with what somebody typed into them; what stayed in the text stays as the design has it. */
final class ServersTyped {
    private final Topology design;
    private final Topology now;

    /**
     * Over that design, which has its services already.
     *
     * @param now what was read from the typed text
     */
    ServersTyped(Topology design, Topology now) {
        this.design = design;
        this.now = now;
    }

    /**
     * The servers; {@link IllegalArgumentException} with a sentence for what the design cannot hold.
     *
     * @param was those read from the proxy's own text
     * @param typed those read from the typed text
     */
    List<Server> of(Proxy proxy, List<Server> was, List<Server> typed) {
        if (was.size() != proxy.servers().size()) {
            throw new IllegalArgumentException(Speech.of(
                    "A server of this proxy is not in the text; give the proxy an address of its family first."));
        }
        int first = 0;
        while (first < Math.min(was.size(), typed.size())
                && was.get(first).names().equals(typed.get(first).names())) {
            first++;
        }
        int last = 0;
        while (last < Math.min(was.size(), typed.size()) - first
                && was.get(was.size() - 1 - last)
                        .names()
                        .equals(typed.get(typed.size() - 1 - last).names())) {
            last++;
        }
        List<Server> servers = new ArrayList<>();
        boolean paired = was.size() == typed.size();
        for (int i = 0; i < typed.size(); i++) {
            int from = i < first || paired ? i : i >= typed.size() - last ? i - typed.size() + was.size() : -1;
            servers.add(
                    from < 0 ? fresh(typed.get(i)) : changed(proxy.servers().get(from), was.get(from), typed.get(i)));
        }
        return servers;
    }

    private Server fresh(Server typed) {
        return new Server(
                typed.listens(),
                typed.names(),
                certificate(typed),
                typed.locations().stream()
                        .map(each -> new Location(each.match(), action(each.action())))
                        .toList());
    }

    private Server changed(Server before, Server was, Server typed) {
        if (was.equals(typed)) {
            return before;
        }
        return new Server(
                was.listens().equals(typed.listens()) ? before.listens() : typed.listens(),
                was.names().equals(typed.names()) ? before.names() : typed.names(),
                was.certificate().equals(typed.certificate()) ? before.certificate() : certificate(typed),
                was.locations().equals(typed.locations())
                        ? before.locations()
                        : locations(before, byMatch(was), byMatch(typed)));
    }

    /** In the order of the text; behind them those that it leaves out. */
    private List<Location> locations(Server before, Map<PathMatch, Action> was, Map<PathMatch, Action> typed) {
        Map<PathMatch, Location> old = new LinkedHashMap<>();
        before.locations().forEach(each -> old.put(each.match(), each));
        List<Location> all = new ArrayList<>();
        typed.forEach((match, action) -> {
            Location stays = old.get(match);
            all.add(stays != null && action.equals(was.get(match)) ? stays : new Location(match, action(action)));
        });
        old.forEach((match, location) -> {
            if (!was.containsKey(match) && !typed.containsKey(match)) {
                all.add(location);
            }
        });
        return all;
    }

    private static Map<PathMatch, Action> byMatch(Server server) {
        Map<PathMatch, Action> all = new LinkedHashMap<>();
        server.locations().forEach(each -> all.put(each.match(), each.action()));
        return all;
    }

    private Action action(Action typed) {
        if (typed instanceof ProxyPass pass) {
            String label = now.get(pass.service(), Service.class).label();
            return new ProxyPass(Id.of(label), pass.host(), pass.webSocket(), pass.tls());
        }
        return typed;
    }

    private Optional<Id> certificate(Server typed) {
        return typed.certificate().map(id -> {
            String file = now.get(id, Certificate.class).file();
            return design.all(Certificate.class).stream()
                    .filter(each -> each.file().equals(file))
                    .findFirst()
                    .map(Certificate::id)
                    .orElseThrow(() -> new IllegalArgumentException(
                            Speech.of("No certificate of the design lies in {0}; add it to the design first.", file)));
        });
    }
}
