package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.export.Loss.Status;
import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.topology.Action;
import fingerpost.topology.Id;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationBlockTest {
    private static final DomainName WWW = DomainName.of("www.example.com");

    private final Losses losses = new Losses();

    private String text(Location location) throws Refusal {
        return text(location, SmallDesigns.service());
    }

    private String text(Location location, Service service) throws Refusal {
        LocationBlock blocks = new LocationBlock(
                SmallDesigns.with(SmallDesigns.shop()).with(service), new Words(Subject.of(Id.of("edge"))), losses);
        return NginxText.print(List.of(blocks.of(location)));
    }

    static Stream<Arguments> redirects() {
        return Stream.of(
                Arguments.of(Redirect.permanent(WWW), "301 https://www.example.com$request_uri"),
                Arguments.of(new Redirect(302, false, WWW, 80), "302 http://www.example.com$request_uri"),
                Arguments.of(new Redirect(303, false, WWW, 443), "303 http://www.example.com:443$request_uri"),
                Arguments.of(new Redirect(307, true, WWW, 80), "307 https://www.example.com:80$request_uri"),
                Arguments.of(new Redirect(308, true, WWW, 8443), "308 https://www.example.com:8443$request_uri"),
                Arguments.of(new PortRedirect(302, true, 8443), "302 https://$host:8443$request_uri"),
                Arguments.of(new PortRedirect(307, false, 8080), "307 http://$host:8080$request_uri"),
                Arguments.of(new PortRedirect(301, true, 443), "301 https://$host$request_uri"),
                Arguments.of(new PortRedirect(308, false, 80), "308 http://$host$request_uri"));
    }

    @ParameterizedTest
    @MethodSource("redirects")
    void aRedirectKeepsWhatWasAskedAsItCame(Action redirect, String words) throws Refusal {
        assertThat(text(Location.all(redirect))).isEqualTo("location / {\n    return " + words + ";\n}\n");
        assertThat(losses.list()).isEmpty();
    }

    @Test
    void aTextIsPlainTextInUtf8() throws Refusal {
        assertThat(text(Location.all(new Respond(404, "nothing \"here\"")))).isEqualTo("""
            location / {
                default_type "text/plain; charset=utf-8";
                return 404 "nothing \\"here\\"";
            }
            """);
    }

    @Test
    void nothingAt444IsAClosedConnectionAndElsewhereAnEmptyAnswer() throws Refusal {
        assertThat(text(Location.all(new Respond(444, "")))).isEqualTo("location / {\n    return 444;\n}\n");
        assertThat(text(Location.all(new Respond(204, "")))).contains("    return 204 \"\";\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aTextWithTheStatusOfARedirectIsALossAndNoAddress(int status) throws Refusal {
        assertThat(text(Location.all(new Respond(status, "https://example.net"))))
                .isEqualTo("location / {\n    return " + status + ";\n}\n");
        assertThat(losses.list()).singleElement().satisfies(loss -> {
            assertThat(loss.status()).isEqualTo(Status.APPROXIMATE);
            assertThat(loss.message()).contains("takes the text of a " + status + " for an address");
        });
    }

    @Test
    void aServiceWithoutBackendsAnswers502() throws Refusal {
        Service empty = SmallDesigns.service().withMembers(List.of());
        assertThat(text(Location.all(ProxyPass.to(SmallDesigns.SHOP)), empty))
                .isEqualTo("location / {\n    # the service shop has no backends\n    return 502;\n}\n");
    }

    @Test
    void proxyPassHasNoUriSoThatThePathIsHandedOnUntouched() throws Refusal {
        Location api = new Location(PathMatch.prefix("/api/"), ProxyPass.to(SmallDesigns.SHOP));
        assertThat(text(api)).startsWith("location /api/ {\n    proxy_pass http://shop;\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/plain | location /plain",
                "/a%20b | location \"/a b\"",
                "/b%C3%BCcher | location \"/bücher\"",
                "/a;b | location \"/a;b\"",
                "/a%7Bb | location \"/a{b\"",
                "/50%25 | location /50%",
                "/50%2 | location /50%2",
                "/~user | location /~user",
                "/$x | location /$x",
            })
    void aPathIsWrittenAsNginxComparesIt(String path, String location) throws Refusal {
        assertThat(text(new Location(PathMatch.prefix(path), new Respond(204, ""))))
                .startsWith(location + " {\n");
        assertThat(text(new Location(PathMatch.exact(path), new Respond(204, ""))))
                .startsWith(location.replace("location ", "location = ") + " {\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a//b", "/a/./b", "/a/../b", "/a/.."})
    void aPathThatNginxTidiesAwayIsALoss(String path) throws Refusal {
        text(new Location(PathMatch.prefix(path), new Respond(204, "")));
        assertThat(losses.list())
                .singleElement()
                .satisfies(loss -> assertThat(loss.message()).contains("none reaches " + path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%FF", "/%00", "/%0a", "/%7f", "/%C3"})
    void aPathThatNginxCannotBeToldIsRefused(String path) {
        assertThatThrownBy(() -> text(new Location(PathMatch.prefix(path), new Respond(204, ""))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(path);
    }
}
