package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Http1Test {
    private static final HttpRequest REQUEST =
            new HttpRequest("dns.example.com:8443", "/q", Packet.of(new byte[] {'h', 'i'}));

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    private HttpAnswer post(String answer) throws IOException {
        String lines = answer.replace("|", "\r\n");
        return Http1.post(new ByteArrayInputStream(lines.getBytes(StandardCharsets.ISO_8859_1)), sent, REQUEST);
    }

    @Test
    void theRequestIsAPost() throws IOException {
        post("HTTP/1.1 200 OK|Content-Length: 0||");
        assertThat(sent.toString(StandardCharsets.US_ASCII))
                .startsWith("POST /q HTTP/1.1\r\nHost: dns.example.com:8443\r\n")
                .contains("Content-Length: 2\r\n", "Content-Type: application/dns-message\r\n")
                .endsWith("\r\n\r\nhi");
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP/1.1 200 OK|Content-Length: 3||abcdef,200,abc",
        "HTTP/1.1 200|content-length:3||abc,200,abc",
        "HTTP/1.0 200 OK|Server: x||abc,200,abc",
        "HTTP/1.1 200 OK|Transfer-Encoding: chunked||2|ab|1;x=y|c|0||,200,abc",
        "HTTP/1.1 100 Continue||HTTP/1.1 200 OK|Content-Length: 3||abc,200,abc",
        "HTTP/1.1 429 Too Many Requests|Content-Length: 1||x,429,x"
    })
    void theBodyIsReadHoweverItsEndIsMarked(String answer, int status, String body) throws IOException {
        assertThat(post(answer)).isEqualTo(new HttpAnswer(status, Packet.of(body.getBytes(StandardCharsets.US_ASCII))));
    }

    @ParameterizedTest
    @CsvSource({
        "SSH-2.0-x|,does not speak HTTP",
        "'',closed the connection",
        "HTTP/1.1 200 OK|Content-Length: 5||abc,ended early",
        "HTTP/1.1 200 OK|Content-Length: 65536||,longer than a DNS message",
        "HTTP/1.1 200 OK|Content-Length: -1||,longer than a DNS message",
        "HTTP/1.1 200 OK|Content-Length: x||,no number",
        "HTTP/1.1 200 OK|Transfer-Encoding: chunked||fffff|,longer than a DNS message",
        "HTTP/1.1 200 OK|Transfer-Encoding: chunked||5|ab,ended early"
    })
    void whatIsNoAnswerIsSaid(String answer, String reason) {
        assertThatThrownBy(() -> post(answer)).isInstanceOf(IOException.class).hasMessageContaining(reason);
    }

    @Test
    void aHeaderWithoutEndIsRefused() {
        assertThatThrownBy(() -> post("HTTP/1.1 200 OK|" + "a: b|".repeat(200))).hasMessageContaining("does not end");
        assertThatThrownBy(() -> post("HTTP/1.1 200 OK|a: " + "b".repeat(10_000)))
                .hasMessageContaining("line without end");
    }
}
