package fingerpost.ingest.nginx;

import fingerpost.dns.IpAddress;
import fingerpost.topology.ServerName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which servers have a name at a place where they listen. */
final class Owners {
    private record Claim(ServerName name, Optional<IpAddress> address, boolean v6, int port) {}

    private final List<List<ReadListen>> listens;
    private final Map<Claim, Set<Integer>> claims = new HashMap<>();

    Owners(List<List<ReadListen>> listens, List<List<ServerName>> names) {
        this.listens = listens;
        for (int i = 0; i < names.size(); i++) {
            for (ServerName name : names.get(i)) {
                for (ReadListen each : listens.get(i)) {
                    claims.computeIfAbsent(claim(name, each), any -> new HashSet<>())
                            .add(i);
                }
            }
        }
    }

    /** Whether another server than that takes the name at one of its places. */
    boolean isTaken(int server, ServerName name) {
        return listens.get(server).stream()
                .map(each -> claims.getOrDefault(claim(name, each), Set.of()))
                .anyMatch(owners -> owners.stream().anyMatch(each -> each != server));
    }

    private static Claim claim(ServerName name, ReadListen listen) {
        return new Claim(name, listen.address(), listen.v6(), listen.port());
    }
}
