package fingerpost.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/a/b, /a/b",
        "/a?b=/../c, /a",
        "//a///b, /a/b",
        "/a/./b, /a/b",
        "/a/., /a/",
        "/a/b/.., /a/",
        "/a/b/../c, /a/c",
        "/a/%2e%2E/c, /c",
        "/a%2Fb, /a/b",
        "/%61%62, /ab",
        "/a%3Fb, /a?b",
        "/a%25b, /a%b",
        "/.../a, /.../a",
        "/a/.b/..c, /a/.b/..c"
    })
    void pathIsTidied(String uri, String path) {
        assertThat(RequestPath.normal(uri)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/..", "/a/../../b", "/%2e%2e/", "/%", "/%4", "/%zz", "/a%00", "a", ""})
    void whatNginxAnswersWith400IsNoPath(String uri) {
        assertThat(RequestPath.normal(uri)).isEmpty();
    }

    @Test
    void octetsBeyondAsciiAreComparedAsOctets() {
        assertThat(RequestPath.normal("/%C3%A4")).isEqualTo(RequestPath.normal("/ä"));
        assertThat(RequestPath.normal("/%C3%A4").orElseThrow().getBytes(StandardCharsets.ISO_8859_1))
                .isEqualTo("/ä".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aThousandDrawnPathsAreTidiedAsNginxTidiesThem(@TempDir Path folder) throws Exception {
        List<String> parts = List.of(
                "/",
                "/",
                "/",
                ".",
                "..",
                "%2e",
                "%2F",
                "%5c",
                "a",
                "b",
                "%41",
                "%25",
                "%3f",
                "%23",
                "%",
                "%zz",
                "%00",
                "?",
                "#",
                "+",
                ";",
                "%C3%A4",
                "~",
                "index.html");
        SplittableRandom random = new SplittableRandom(5);
        List<String> differences = new ArrayList<>();
        try (RawNginx nginx = new RawNginx(folder, "server { listen PORT; location / { return 200 $uri; } }")) {
            for (int i = 0; i < 1000; i++) {
                StringBuilder uri = new StringBuilder("/");
                for (int n = random.nextInt(8); n > 0; n--) {
                    uri.append(parts.get(random.nextInt(parts.size())));
                }
                String ours = RequestPath.normal(uri.toString())
                        .map(path -> "200 " + path)
                        .orElse("400");
                String theirs = nginx.get("www.example.com", uri.toString());
                if (!ours.equals(theirs)) {
                    differences.add(uri + ": model " + ours + ", nginx " + theirs);
                }
            }
        }
        assertThat(differences).isEmpty();
    }
}
