package fingerpost.export.nginx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * nginx answers {@code /api} with a redirect of its own where {@code location /api/} has a proxy_pass
 * (ngx_http_core_module, location). The design has no such redirect, so the path gets the location that takes it otherwise.
 */
final class TrailingSlash {
    private TrailingSlash() {}

    /** An exact location for each path that nginx would redirect by itself. */
    static List<Node> guards(Map<List<String>, Directive> locations) {
        List<Node> guards = new ArrayList<>();
        for (Map.Entry<List<String>, Directive> each : locations.entrySet()) {
            String path = each.getKey().getLast();
            boolean prefix = each.getKey().size() == 1;
            if (prefix && path.length() > 1 && path.endsWith("/") && passes(each.getValue())) {
                String bare = path.substring(0, path.length() - 1);
                if (!locations.containsKey(List.of("=", bare))) {
                    guards.add(new Remark("without the slash: what takes it otherwise, instead of a redirect"));
                    guards.add(new Directive(
                            "location",
                            List.of("=", bare),
                            longestPrefix(locations, bare).block()));
                }
            }
        }
        return guards;
    }

    private static boolean passes(Directive location) {
        return location.block().orElse(List.of()).stream()
                .anyMatch(
                        node -> node instanceof Directive inner && inner.name().equals("proxy_pass"));
    }

    private static Directive longestPrefix(Map<List<String>, Directive> locations, String path) {
        return locations.entrySet().stream()
                .filter(each -> each.getKey().size() == 1
                        && path.startsWith(each.getKey().getFirst()))
                .max(Comparator.comparingInt(each -> each.getKey().getFirst().length()))
                .map(Map.Entry::getValue)
                .orElseThrow();
    }
}
