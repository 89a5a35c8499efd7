package fingerpost.export.proxy;

import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.topology.Action;
import fingerpost.topology.Location;
import fingerpost.topology.Server;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A location of a server, as its path is compared.
 *
 * @param path percent-encoding undone
 */
public record Place(boolean exact, String path, Action action) {
    /** The locations of that server, the one that counts first in front: exact paths, then the longest beginning. */
    public static List<Place> inOrder(Server server, PlainWords words, Losses losses) throws Refusal {
        Map<List<Object>, Place> places = new LinkedHashMap<>();
        for (Location location : server.locations()) {
            String path = words.path(location.match());
            Place place = new Place(location.match().exact(), path, location.action());
            if (places.putIfAbsent(List.of(place.exact, path), place) != null) {
                losses.approximate(
                        words.subject(),
                        location.match() + " is, decoded, the same location as one before it in the server "
                                + server.title() + " and is left out.");
            }
            if (path.contains("//") || path.contains("/./") || path.contains("/../") || path.endsWith("/..")) {
                losses.approximate(
                        words.subject(),
                        "//, /./ and /../ are tidied out of a path before it is compared, so none reaches "
                                + location.match() + ".");
            }
        }
        List<Place> ordered = new ArrayList<>(places.values());
        ordered.sort(Comparator.comparing((Place each) -> !each.exact).thenComparingInt(each -> -each.path.length()));
        return ordered;
    }

    /** Whether it takes every path. */
    public boolean takesAll() {
        return !exact && path.equals("/");
    }
}
