package fingerpost.check;

import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A port on which requests for unknown hosts go to whichever server is written first. */
final class NoCatchAll implements ElementCheck<Proxy> {
    @Override
    public String code() {
        return "HTTP06";
    }

    @Override
    public String source() {
        return "nginx manual, How nginx processes a request: default_server";
    }

    @Override
    public Class<Proxy> kind() {
        return Proxy.class;
    }

    @Override
    public List<Finding> of(Proxy proxy, Design design) {
        Set<Integer> open = new TreeSet<>();
        Set<Integer> caught = new HashSet<>();
        for (Server server : proxy.servers()) {
            for (Listen listen : server.listens()) {
                open.add(listen.port());
                if (listen.defaultServer() || server.names().isEmpty()) {
                    caught.add(listen.port());
                }
            }
        }
        open.removeAll(caught);
        return open.isEmpty()
                ? List.of()
                : List.of(finding(
                        Severity.INFO,
                        Subject.of(proxy.id()),
                        proxy.label() + " has no default server on port " + Servers.spoken(open)
                                + ". Requests for any other host go to the server that is written first. The export to"
                                + " nginx adds one that refuses them; say default_server where you want another."));
    }
}
