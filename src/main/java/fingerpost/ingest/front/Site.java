package fingerpost.ingest.front;

import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one port of a file does for some hosts.
 *
 * @param key tells apart what the file tells apart, even where it is alike
 * @param certificate presented over TLS; on a port without TLS empty
 */
public record Site(
        Object key, List<ServerName> names, List<Location> locations, Optional<Id> certificate, Listen listen) {
    public Site {
        names = List.copyOf(names);
        locations = List.copyOf(locations);
    }

    private record Alike(Object key, List<ServerName> names, List<Location> locations) {}

    /** The servers: a site that does the same for the same hosts on several ports is one, unless its certificates differ. */
    public static List<Server> servers(List<Site> sites) {
        Map<Alike, List<Site>> alike = new LinkedHashMap<>();
        for (Site each : sites) {
            alike.computeIfAbsent(new Alike(each.key, each.names, each.locations), any -> new ArrayList<>())
                    .add(each);
        }
        List<Server> servers = new ArrayList<>();
        for (List<Site> own : alike.values()) {
            while (!own.isEmpty()) {
                servers.add(first(own));
            }
        }
        return servers;
    }

    /** The server of the first site and of those that go with it, which are taken out. */
    private static Server first(List<Site> sites) {
        Site first = sites.getFirst();
        Optional<Id> certificate = Optional.empty();
        boolean bare = false;
        Set<Listen> listens = new LinkedHashSet<>();
        List<Site> others = new ArrayList<>();
        for (Site each : sites) {
            boolean secure = each.listen.tls();
            boolean fits = !secure
                    || (each.certificate.isPresent()
                            ? !bare && (certificate.isEmpty() || certificate.equals(each.certificate))
                            : certificate.isEmpty());
            if (fits) {
                certificate = secure && each.certificate.isPresent() ? each.certificate : certificate;
                bare |= secure && each.certificate.isEmpty();
                listens.add(each.listen);
            } else {
                others.add(each);
            }
        }
        sites.clear();
        sites.addAll(others);
        return new Server(List.copyOf(listens), first.names, certificate, first.locations);
    }

    /** The path of a location that is compared with that decoded text: what a URL cannot say is percent-encoded. */
    public static PathMatch match(boolean exact, String decoded) {
        StringBuilder path = new StringBuilder();
        for (byte each : decoded.getBytes(StandardCharsets.UTF_8)) {
            int octet = each & 0xff;
            if (octet <= ' ' || octet > 0x7e || octet == '%') {
                path.append(String.format("%%%02X", octet));
            } else {
                path.append((char) octet);
            }
        }
        return new PathMatch(exact, path.toString());
    }
}
