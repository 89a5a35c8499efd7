package fingerpost.topology;

import java.util.List;
import java.util.Optional;

/**
 * One {@code server} of a proxy: the hosts that it answers for and what it does with their requests.
 *
 * @param listens at least one
 * @param names may be empty for a default server
 * @param certificate what its TLS listens present
 */
public record Server(List<Listen> listens, List<ServerName> names, Optional<Id> certificate, List<Location> locations) {
    public Server {
        listens = List.copyOf(listens);
        names = List.copyOf(names);
        locations = List.copyOf(locations);
        if (listens.isEmpty()) {
            throw new IllegalArgumentException("A server needs at least one listen.");
        }
        if (listens.stream().distinct().count() < listens.size()) {
            throw new IllegalArgumentException("A server has the same listen twice.");
        }
        if (locations.stream().map(Location::match).distinct().count() < locations.size()) {
            throw new IllegalArgumentException("A server has two locations for the same path.");
        }
    }

    public Server withLocations(List<Location> others) {
        return new Server(listens, names, certificate, others);
    }

    /** The first name, or {@code _} where there is none: what a person sees. */
    public String title() {
        return names.isEmpty() ? "_" : names.getFirst().toString();
    }
}
