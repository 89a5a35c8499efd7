package fingerpost.wire.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.IpAddress;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpReadingTest {
    @Test
    void requestsOfOneConnectionAreReadOneAfterTheOtherWithoutTheirBodies() throws IOException {
        HttpReading reading = reading("POST /a?b HTTP/1.1|Host: www.example.com:81|Content-Length: 4||body"
                + "GET / HTTP/1.0|hOsT:  example.com |Cookie: a=1; b=x=y|Cookie: a=2||");
        HttpHeard first = reading.next().orElseThrow();
        assertThat(first.method() + " " + first.uri() + " " + first.host()).isEqualTo("POST /a?b www.example.com:81");
        HttpHeard second = reading.next().orElseThrow();
        assertThat(second.method()).isEqualTo("GET");
        assertThat(second.host()).isEqualTo("example.com");
        assertThat(second.cookies()).isEqualTo(Map.of("a", "1", "b", "x=y"));
        assertThat(second.headers()).containsEntry("connection", "close");
        assertThat(reading.next()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.example.com/x?y, www.example.com, /x?y",
        "HTTPS://www.example.com:8443, www.example.com:8443, /",
        "/http://else.example.com/, example.com, /http://else.example.com/",
    })
    void theHostOfAWholeUrlCountsMoreThanTheHeader(String target, String host, String uri) throws IOException {
        HttpHeard heard = reading("GET " + target + " HTTP/1.1|Host: example.com||")
                .next()
                .orElseThrow();
        assertThat(heard.host()).isEqualTo(host);
        assertThat(heard.uri()).isEqualTo(uri);
    }

    @ParameterizedTest
    @CsvSource({
        "GET /, is no request",
        "GET / HTTP/2.0||, is no request",
        "GET  HTTP/1.1||, is no request",
        "GET / HTTP/1.1|no colon||, no colon",
        "GET / HTTP/1.1|Host: a|Host: b||, two Host headers",
        "GET / HTTP/1.1|Content-Length: 99999999||, too long",
        "GET / HTTP/1.1|Content-Length: -1||, too long",
        "GET / HTTP/1.1|Transfer-Encoding: chunked||, chunks",
    })
    void whatIsMalformedIsRefusedWithTheReason(String octets, String reason) {
        assertThatThrownBy(() ->
                        reading(octets + (octets.contains("|") ? "" : "|")).next())
                .isInstanceOf(HttpReading.Malformed.class)
                .hasMessageContaining(reason);
    }

    @Test
    void anEndlessHeadAndABodyThatNeverComesEnd() {
        assertThatThrownBy(() ->
                        reading("GET /" + "x".repeat(40_000) + " HTTP/1.1||").next())
                .isInstanceOf(HttpReading.Malformed.class)
                .hasMessageContaining("32768");
        assertThatThrownBy(
                        () -> reading("GET / HTTP/1.1|Content-Length: 10||abc").next())
                .isInstanceOf(EOFException.class);
    }

    private static HttpReading reading(String lines) {
        byte[] octets = lines.replace("|", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return new HttpReading(new ByteArrayInputStream(octets), IpAddress.of("127.0.0.1"), false);
    }
}
