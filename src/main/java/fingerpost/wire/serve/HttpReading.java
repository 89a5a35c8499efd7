package fingerpost.wire.serve;

import fingerpost.dns.IpAddress;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The requests of one connection, one after the other (RFC 9112); bodies are read and dropped. */
final class HttpReading {
    private static final int LONGEST_HEAD = 32_768;
    private static final long LONGEST_BODY = 1 << 20;

    /** What is answered by 400 and the end of the connection. */
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    private final InputStream in;
    private final IpAddress asker;
    private final boolean tls;
    private int left;

    HttpReading(InputStream in, IpAddress asker, boolean tls) {
        this.in = in;
        this.asker = asker;
        this.tls = tls;
    }

    /** The next request; nothing where the connection ends before one. */
    Optional<HttpHeard> next() throws IOException {
        left = LONGEST_HEAD;
        Optional<String> first = line();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String[] words = first.get().split(" ", -1);
        if (words.length != 3 || words[1].isEmpty() || !words[2].startsWith("HTTP/1.")) {
            throw new Malformed("The first line is no request of HTTP/1.1; TLS is not spoken here.");
        }
        Map<String, String> headers = headers();
        if (words[2].equals("HTTP/1.0")) {
            headers.putIfAbsent("connection", "close");
        }
        skipBody(headers);
        return Optional.of(new HttpHeard(asker, tls, words[0], words[1], headers));
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new HashMap<>();
        String line = line().orElse("");
        while (!line.isEmpty()) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new Malformed("A header has no colon.");
            }
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            if (name.equals("host") && headers.containsKey(name)) {
                throw new Malformed("There are two Host headers.");
            }
            headers.merge(
                    name, line.substring(colon + 1).strip(), (a, b) -> a + (name.equals("cookie") ? "; " : ", ") + b);
            line = line().orElse("");
        }
        return headers;
    }

    private void skipBody(Map<String, String> headers) throws IOException {
        if (headers.containsKey("transfer-encoding")) {
            throw new Malformed("Bodies in chunks are not taken here.");
        }
        String length = headers.getOrDefault("content-length", "0");
        if (!length.matches("[0-9]{1,9}") || Long.parseLong(length) > LONGEST_BODY) {
            throw new Malformed("The body is too long.");
        }
        in.skipNBytes(Long.parseLong(length));
    }

    private Optional<String> line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                return Optional.empty();
            }
            if (--left < 0) {
                throw new Malformed("The head is longer than " + LONGEST_HEAD + " octets.");
            }
            line.append((char) octet);
        }
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return Optional.of(line.toString());
    }
}
