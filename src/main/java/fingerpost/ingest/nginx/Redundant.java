package fingerpost.ingest.nginx;

import fingerpost.topology.Action;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Respond;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Locations that say no more than a design does without them: {@code location = /api} beside {@code location /api/}, written
 * so that nginx does not redirect by itself, and {@code location /} that only says 404.
 */
final class Redundant {
    private Redundant() {}

    static List<Location> without(List<Location> locations) {
        List<Location> kept = new ArrayList<>(locations);
        kept.removeIf(each -> isGuard(each, locations));
        kept.removeIf(each ->
                each.match().equals(PathMatch.prefix("/")) && each.action().equals(new Respond(404, "")));
        return kept;
    }

    private static boolean isGuard(Location location, List<Location> all) {
        String path = location.match().path();
        boolean guards = all.stream()
                .anyMatch(each ->
                        each.match().equals(PathMatch.prefix(path + "/")) && each.action() instanceof ProxyPass);
        if (!location.match().exact() || !guards) {
            return false;
        }
        Optional<Action> otherwise = all.stream()
                .filter(each -> !each.match().exact() && each.match().takes(path))
                .max(Comparator.comparingInt(each -> each.match().path().length()))
                .map(Location::action);
        return otherwise.orElse(new Respond(404, "")).equals(location.action());
    }
}
