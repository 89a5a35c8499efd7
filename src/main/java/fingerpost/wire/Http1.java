package fingerpost.wire;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One request of HTTP/1.1 (RFC 9112): only what DNS over HTTPS needs, and bounded. */
final class Http1 {
    private static final int LONGEST_LINE = 8192;
    private static final int MOST_FIELDS = 100;

    private Http1() {}

    static HttpAnswer post(InputStream in, OutputStream out, HttpRequest request) throws IOException {
        String head = "POST " + request.path() + " HTTP/1.1\r\nHost: " + request.authority() + "\r\nContent-Type: "
                + HttpRequest.MESSAGE + "\r\nAccept: " + HttpRequest.MESSAGE + "\r\nContent-Length: "
                + request.body().length() + "\r\nConnection: close\r\n\r\n";
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        octets.writeBytes(request.body().octets());
        out.write(octets.toByteArray());
        out.flush();
        int status = status(line(in));
        while (status / 100 == 1) {
            fields(in);
            status = status(line(in));
        }
        return new HttpAnswer(status, Packet.of(body(in, fields(in))));
    }

    private static int status(String line) throws IOException {
        if (!line.matches("HTTP/1\\.[01] [1-5][0-9][0-9]( .*)?")) {
            throw new IOException("it does not speak HTTP");
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private static Map<String, String> fields(InputStream in) throws IOException {
        Map<String, String> fields = new HashMap<>();
        for (int count = 0; count < MOST_FIELDS; count++) {
            String line = line(in);
            if (line.isEmpty()) {
                return fields;
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        throw new IOException("its HTTP header does not end");
    }

    private static byte[] body(InputStream in, Map<String, String> fields) throws IOException {
        if ("chunked".equalsIgnoreCase(fields.get("transfer-encoding"))) {
            return chunks(in);
        }
        String length = fields.get("content-length");
        return length == null ? in.readNBytes(Limits.TCP_SIZE) : Framing.exactly(in, size(length, 10));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (body.size() <= Limits.TCP_SIZE) {
            int size = size(line(in).replaceFirst(";.*", "").strip(), 16);
            if (size == 0) {
                return body.toByteArray();
            }
            body.writeBytes(Framing.exactly(in, size));
            line(in);
        }
        throw new IOException("its response is longer than a DNS message can be");
    }

    private static int size(String text, int radix) throws IOException {
        try {
            int size = Integer.parseInt(text, radix);
            if (size >= 0 && size <= Limits.TCP_SIZE) {
                return size;
            }
        } catch (NumberFormatException unreadable) {
            throw new IOException("its HTTP header has a length that is no number", unreadable);
        }
        throw new IOException("its response is longer than a DNS message can be");
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException("it closed the connection without an answer");
            }
            if (line.length() > LONGEST_LINE) {
                throw new IOException("its HTTP header has a line without end");
            }
            line.append((char) octet);
        }
        return line.toString().replaceFirst("\r$", "");
    }
}
