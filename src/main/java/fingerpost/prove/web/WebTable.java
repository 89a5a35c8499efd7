package fingerpost.prove.web;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The requests of a proxy: every socket with every host that a server_name takes (wildcards made into names) and one that none
 * takes, and every path that a location takes, with more behind it and with less.
 */
final class WebTable {
    private static final String UNKNOWN_HOST = "nobody.example.org";
    /** More would say nothing new and make a person wait. */
    private static final int MOST = 4_000;

    private final Set<WebQuestion> questions = new LinkedHashSet<>();
    private final Proxy proxy;

    WebTable(Proxy proxy) {
        this.proxy = proxy;
        for (IpAddress address : oneOfEachFamily()) {
            for (Server listening : proxy.servers()) {
                for (Listen listen : listening.listens()) {
                    if (listen.families().include(address)) {
                        add(address, listen);
                    }
                }
            }
        }
    }

    List<WebQuestion> questions() {
        return List.copyOf(questions);
    }

    /** A host that the name takes. */
    static String host(ServerName name) {
        DomainName base = name.name();
        return switch (name.form()) {
            case EXACT, WITH_SUBDOMAINS -> base.host();
            case LEADING_WILDCARD -> base.child("a").host();
            case TRAILING_WILDCARD -> base.host() + ".example";
        };
    }

    List<IpAddress> oneOfEachFamily() {
        List<IpAddress> addresses = new ArrayList<>();
        for (int bits : new int[] {32, 128}) {
            proxy.addresses().stream()
                    .filter(each -> each.bits() == bits)
                    .findFirst()
                    .ifPresent(addresses::add);
        }
        return addresses;
    }

    private void add(IpAddress address, Listen listen) {
        for (Server server : proxy.servers()) {
            Set<String> paths = paths(server);
            for (ServerName name : server.names()) {
                for (String host : hosts(name)) {
                    paths.forEach(path -> add(new WebQuestion(address, listen.port(), listen.tls(), host, path)));
                }
            }
            if (server.names().isEmpty()) {
                paths.forEach(path -> add(new WebQuestion(address, listen.port(), listen.tls(), UNKNOWN_HOST, path)));
            }
        }
        add(new WebQuestion(address, listen.port(), listen.tls(), UNKNOWN_HOST, "/"));
    }

    private void add(WebQuestion question) {
        if (questions.size() < MOST) {
            questions.add(question);
        }
    }

    private static Set<String> paths(Server server) {
        Set<String> paths = new LinkedHashSet<>(List.of("/", "/not/there?q=1"));
        for (Location location : server.locations()) {
            String path = location.match().path();
            paths.addAll(List.of(path, path + "x", path + "/y?z=%20"));
            if (path.length() > 1) {
                paths.add(path.substring(0, path.length() - 1));
            }
        }
        return paths;
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
