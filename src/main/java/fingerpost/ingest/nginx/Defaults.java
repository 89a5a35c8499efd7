package fingerpost.ingest.nginx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which server takes the hosts that no server has: the one that says so, else the first at that place. */
final class Defaults {
    private Defaults() {}

    /** The listens of each server, at each place one of them the default. */
    static List<List<ReadListen>> settled(List<List<ReadListen>> servers) {
        Places said = new Places();
        servers.forEach(own -> own.stream().filter(ReadListen::defaultServer).forEach(said::isFirst));
        Places taken = new Places();
        return servers.stream()
                .map(own -> own.stream()
                        .map(each -> each.asDefault((each.defaultServer() || !said.has(each)) && taken.isFirst(each)))
                        .toList())
                .toList();
    }

    private static final class Places {
        private record Place(Object address, boolean v6, int port) {
            static Place of(ReadListen listen) {
                return new Place(listen.address(), listen.v6(), listen.port());
            }
        }

        private final Set<Place> places = new HashSet<>();

        boolean isFirst(ReadListen listen) {
            return places.add(Place.of(listen));
        }

        boolean has(ReadListen listen) {
            return places.contains(Place.of(listen));
        }
    }
}
