package fingerpost.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** One request of HTTP/2 (RFC 9113) on a connection of its own: only what DNS over HTTPS needs, and bounded. */
final class Http2 {
    static final int DATA = 0;
    static final int HEADERS = 1;
    static final int RESET = 3;
    static final int SETTINGS = 4;
    static final int PING = 6;
    static final int GO_AWAY = 7;
    static final int CONTINUATION = 9;

    static final int ACKNOWLEDGED = 1;
    static final int END_STREAM = 1;
    static final int END_HEADERS = 4;
    static final int PADDED = 8;
    static final int PRIORITY = 32;

    private static final byte[] PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    /** No table of header fields, nothing pushed. */
    private static final byte[] OUR_SETTINGS = {0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0};

    private static final int LARGEST_FRAME = 16_384;
    private static final int MOST_FRAMES = 1000;
    private static final int STREAM = 1;

    private final InputStream in;
    private final OutputStream out;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status;
    private boolean last;

    Http2(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    HttpAnswer post(HttpRequest request) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes(PREFACE);
        octets.writeBytes(frame(SETTINGS, 0, 0, OUR_SETTINGS));
        octets.writeBytes(frame(HEADERS, END_HEADERS, STREAM, HeaderBlock.of(request)));
        octets.writeBytes(frame(DATA, END_STREAM, STREAM, request.body().octets()));
        out.write(octets.toByteArray());
        out.flush();
        for (int count = 0; count < MOST_FRAMES; count++) {
            if (ended()) {
                return new HttpAnswer(status, Packet.of(body.toByteArray()));
            }
        }
        throw new IOException("its HTTP/2 response does not end");
    }

    /** Reads a frame and does what it asks; true once the response is whole. */
    private boolean ended() throws IOException {
        ByteBuffer header = ByteBuffer.wrap(Framing.exactly(in, 9));
        int first = header.getInt();
        int length = first >>> 8;
        int type = first & 0xff;
        int flags = header.get();
        if (length > LARGEST_FRAME) {
            throw new IOException("it does not speak HTTP/2");
        }
        byte[] payload = Framing.exactly(in, length);
        switch (type) {
            case SETTINGS -> acknowledge(SETTINGS, flags, new byte[0]);
            case PING -> acknowledge(PING, flags, payload);
            case HEADERS -> add(head, unpadded(payload, flags), flags);
            case CONTINUATION -> add(head, payload, flags);
            case DATA -> add(body, unpadded(payload, flags), 0);
            case RESET -> throw new IOException("it breaks off the request (HTTP/2 error " + code(payload, 0) + ")");
            case GO_AWAY -> throw new IOException("it ends the connection (HTTP/2 error " + code(payload, 4) + ")");
            default -> {}
        }
        last |= (type == DATA || type == HEADERS) && (flags & END_STREAM) != 0;
        return last && status != 0;
    }

    private void add(ByteArrayOutputStream to, byte[] octets, int flags) throws IOException {
        to.writeBytes(octets);
        if (to.size() > Limits.TCP_SIZE) {
            throw new IOException("its response is longer than a DNS message can be");
        }
        if ((flags & END_HEADERS) != 0) {
            int read = HeaderBlock.status(head.toByteArray());
            status = read / 100 == 1 || status != 0 ? status : read;
            head.reset();
        }
    }

    private void acknowledge(int type, int flags, byte[] payload) throws IOException {
        if ((flags & ACKNOWLEDGED) == 0) {
            out.write(frame(type, ACKNOWLEDGED, 0, payload));
            out.flush();
        }
    }

    private static byte[] unpadded(byte[] payload, int flags) throws IOException {
        int from = (flags & PADDED) == 0 ? 0 : 1;
        int padding = from == 0 || payload.length == 0 ? 0 : payload[0] & 0xff;
        from += (flags & PRIORITY) == 0 ? 0 : 5;
        if (from + padding > payload.length) {
            throw new IOException("it breaks the format of HTTP/2");
        }
        return java.util.Arrays.copyOfRange(payload, from, payload.length - padding);
    }

    private static int code(byte[] payload, int at) {
        return payload.length < at + 4 ? 0 : ByteBuffer.wrap(payload).getInt(at);
    }

    static byte[] frame(int type, int flags, int stream, byte[] payload) {
        return ByteBuffer.allocate(9 + payload.length)
                .putInt(payload.length << 8 | type)
                .put((byte) flags)
                .putInt(stream)
                .put(payload)
                .array();
    }
}
