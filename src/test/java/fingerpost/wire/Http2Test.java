package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Http2Test {
    private static final HttpRequest REQUEST = new HttpRequest("dns.example.com", "/q", Packet.of(new byte[] {1, 2}));
    private static final byte[] OK = {(byte) 0x88};
    private static final byte[] BODY = {7, 8, 9};

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    private HttpAnswer post(byte[]... frames) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] each : frames) {
            all.writeBytes(each);
        }
        return new Http2(new ByteArrayInputStream(all.toByteArray()), sent).post(REQUEST);
    }

    private static byte[] frame(int type, int flags, byte... payload) {
        return Http2.frame(type, flags, type == Http2.SETTINGS || type == Http2.PING ? 0 : 1, payload);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    @Test
    void anAnswerInSeveralFramesIsPutTogether() throws IOException {
        HttpAnswer answer = post(
                frame(Http2.SETTINGS, 0),
                frame(Http2.HEADERS, Http2.END_HEADERS, OK),
                frame(Http2.DATA, 0, BODY),
                frame(Http2.DATA, Http2.END_STREAM, BODY));
        assertThat(answer).isEqualTo(new HttpAnswer(200, Packet.of(joined(BODY, BODY))));
    }

    @Test
    void settingsAndPingsAreAcknowledgedOnce() throws IOException {
        byte[] ping = {1, 2, 3, 4, 5, 6, 7, 8};
        post(
                frame(Http2.SETTINGS, 0, (byte) 0, (byte) 3, (byte) 0, (byte) 0, (byte) 0, (byte) 9),
                frame(Http2.SETTINGS, Http2.ACKNOWLEDGED),
                frame(Http2.PING, 0, ping),
                frame(Http2.HEADERS, Http2.END_HEADERS | Http2.END_STREAM, OK));
        byte[] tail = joined(frame(Http2.SETTINGS, Http2.ACKNOWLEDGED), frame(Http2.PING, Http2.ACKNOWLEDGED, ping));
        byte[] all = sent.toByteArray();
        assertThat(Arrays.copyOfRange(all, all.length - tail.length, all.length))
                .isEqualTo(tail);
        assertThat(new String(all, StandardCharsets.ISO_8859_1)).startsWith("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    }

    @Test
    void paddingAndPriorityAreTakenOff() throws IOException {
        byte[] head = {2, 0, 0, 0, 0, 16, (byte) 0x88, 0, 0};
        byte[] data = {1, 7, 8, 9, 0};
        HttpAnswer answer = post(
                frame(Http2.HEADERS, Http2.END_HEADERS | Http2.PADDED | Http2.PRIORITY, head),
                frame(Http2.DATA, Http2.END_STREAM | Http2.PADDED, data));
        assertThat(answer.body()).isEqualTo(Packet.of(BODY));
    }

    @Test
    void aHeaderMayGoOnInAnotherFrame() throws IOException {
        HttpAnswer answer = post(
                frame(Http2.HEADERS, Http2.END_STREAM, (byte) 0x48, (byte) 3, (byte) '4'),
                frame(Http2.CONTINUATION, Http2.END_HEADERS, (byte) '1', (byte) '5'));
        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void anInterimStatusIsPassedOver() throws IOException {
        byte[] hints = {0x48, 3, '1', '0', '3'};
        HttpAnswer answer = post(
                frame(Http2.HEADERS, Http2.END_HEADERS, hints),
                frame(Http2.HEADERS, Http2.END_HEADERS, OK),
                frame(Http2.DATA, Http2.END_STREAM, BODY));
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aRequestBrokenOffSaysItsError() {
        assertThatThrownBy(() -> post(frame(Http2.RESET, 0, (byte) 0, (byte) 0, (byte) 0, (byte) 7)))
                .hasMessageContaining("HTTP/2 error 7");
        assertThatThrownBy(() -> post(frame(Http2.GO_AWAY, 0, new byte[] {0, 0, 0, 0, 0, 0, 0, 11})))
                .hasMessageContaining("HTTP/2 error 11");
    }

    @Test
    void whatNeverEndsOrIsNoHttp2IsRefused() {
        byte[][] endless = new byte[6][];
        Arrays.fill(endless, frame(Http2.DATA, 0, new byte[16_000]));
        assertThatThrownBy(() -> post(endless)).hasMessageContaining("longer than a DNS message");
        byte[][] pings = new byte[1001][];
        Arrays.fill(pings, frame(Http2.PING, 0, new byte[8]));
        assertThatThrownBy(() -> post(pings)).hasMessageContaining("does not end");
        assertThatThrownBy(() -> post("HTTP/1.1 400 Bad Request\r\n".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("does not speak HTTP/2");
        assertThatThrownBy(() -> post(frame(Http2.SETTINGS, 0))).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> post(frame(Http2.DATA, Http2.PADDED, (byte) 9, (byte) 1)))
                .hasMessageContaining("breaks the format");
    }
}
