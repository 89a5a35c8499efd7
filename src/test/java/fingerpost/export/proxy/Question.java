package fingerpost.export.proxy;

import fingerpost.behaviour.HttpRequest;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One request to a proxy, of all that show how it routes. */
public record Question(IpAddress address, int port, boolean tls, String host, String uri) {
    private static final IpAddress CLIENT = IpAddress.of("127.0.0.1");

    public HttpRequest request() {
        return HttpRequest.get(address, port, tls, host, uri, CLIENT);
    }

    /** Every socket with every name of any server, one that a wildcard takes, one that none does, and every path near a location. */
    public static Set<Question> all(Proxy proxy) {
        Set<String> hosts = new LinkedHashSet<>(List.of("nobody.example.org"));
        Set<String> paths = new LinkedHashSet<>(List.of("/", "/not/there?q=1"));
        for (Server server : proxy.servers()) {
            server.names().forEach(name -> hosts.addAll(hosts(name)));
            for (Location location : server.locations()) {
                String path = location.match().path();
                paths.addAll(List.of(path, path + "x", path + "/y?z=%20", "//" + path));
                if (path.length() > 1) {
                    paths.add(path.substring(0, path.length() - 1));
                }
            }
        }
        paths.removeIf(path -> path.contains("\"") || path.contains("{") || path.matches(".*%[0-9a-fA-F]?$"));
        Set<Question> questions = new LinkedHashSet<>();
        for (IpAddress address : proxy.addresses()) {
            for (Server server : proxy.servers()) {
                for (Listen listen : server.listens()) {
                    if (listen.families().include(address)) {
                        for (String host : hosts) {
                            for (String path : paths) {
                                questions.add(new Question(address, listen.port(), listen.tls(), host, path));
                            }
                        }
                    }
                }
            }
        }
        return questions;
    }

    private static List<String> hosts(ServerName name) {
        DomainName base = name.name();
        return switch (name.form()) {
            case EXACT -> List.of(base.host(), base.child("below").host());
            case LEADING_WILDCARD, WITH_SUBDOMAINS ->
                List.of(
                        base.host(),
                        base.child("a").host(),
                        base.child("b").child("a").host());
            case TRAILING_WILDCARD -> List.of(base.host() + ".org", base.host() + ".example.net");
        };
    }
}
