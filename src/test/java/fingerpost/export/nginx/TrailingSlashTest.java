package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrailingSlashTest {
    private final Map<List<String>, Directive> locations = new LinkedHashMap<>();

    private void location(String path, Directive action) {
        List<String> match = List.of(path.split(" ", -1));
        locations.put(match, Directive.block("location", match, List.of(action)));
    }

    private static Directive passing(String service) {
        return Directive.of("proxy_pass", "http://" + service);
    }

    private String guards() {
        return NginxText.print(TrailingSlash.guards(locations));
    }

    @Test
    void thePathWithoutItsSlashGoesWhereItWouldOtherwise() {
        location("/", Directive.of("return", "404"));
        location("/api/", passing("api"));
        assertThat(guards()).isEqualTo("""
                # without the slash: what takes it otherwise, instead of a redirect
                location = /api {
                    return 404;
                }
                """);
    }

    @Test
    void theLongestOtherPrefixTakesIt() {
        location("/", Directive.of("return", "404"));
        location("/a", Directive.of("return", "201"));
        location("/ap", Directive.of("return", "202"));
        location("/api/", passing("api"));
        assertThat(guards()).contains("location = /api {\n    return 202;\n}\n");
    }

    @Test
    void noGuardStandsWhereTheDesignSaysWhatThePathDoes() {
        location("/", Directive.of("return", "404"));
        location("/api/", passing("api"));
        location("= /api", Directive.of("return", "410"));
        assertThat(guards()).isEmpty();
    }

    @Test
    void onlyAPrefixThatPassesAndEndsWithASlashIsRedirectedByNginx() {
        location("/", passing("shop"));
        location("/text/", Directive.of("return", "200"));
        location("/bare", passing("api"));
        location("= /exact/", passing("api"));
        assertThat(guards()).isEmpty();
    }
}
