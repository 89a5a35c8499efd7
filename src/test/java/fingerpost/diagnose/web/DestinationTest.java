package fingerpost.diagnose.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.com/x,https://example.com/x",
        "//example.com/x,https://example.com/x",
        "/x,https://www.example.com/x",
        "x,https://www.example.com/a/x",
        "?y=2,https://www.example.com/a/b?y=2",
        "HTTP://EXAMPLE.com:80,http://example.com/",
        "/b\u00fccher,https://www.example.com/b%C3%BCcher",
        "/x#part,https://www.example.com/x"
    })
    void relativeReferencesAreResolved(String location, String url) {
        assertThat(Destination.of(Sights.request(Sights.FOUR, true).withPath("/a/b?y=1"), location))
                .hasToString("Optional[" + url + "]");
    }
}
