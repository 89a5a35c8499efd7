package fingerpost.wire.web;

import fingerpost.wire.Limits;
import fingerpost.wire.Packet;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads one response of HTTP/1.1 (RFC 9112), never more of it than {@link Limits} allow. */
final class HttpReading {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] [1-5][0-9][0-9]( .*)?");
    private static final int TLS_ALERT = 0x15;
    private static final int TLS_HANDSHAKE = 0x16;

    private final InputStream in;
    private int header;

    private HttpReading(InputStream in) {
        this.in = in;
    }

    /** The response to that method; 1xx before it is passed over. */
    static HttpReply read(InputStream in, WebRequest.Method method) throws IOException {
        HttpReading reading = new HttpReading(new BufferedInputStream(in));
        int status = reading.status();
        List<HttpReply.Field> fields = reading.fields();
        while (status / 100 == 1) {
            status = reading.status();
            fields = reading.fields();
        }
        HttpReply bare = new HttpReply(status, fields, Packet.of(new byte[0]), true);
        boolean none = method == WebRequest.Method.HEAD || status == 204 || status == 304;
        return none ? bare : reading.body(bare);
    }

    private int status() throws IOException {
        String line = line();
        if (!line.isEmpty() && (line.charAt(0) == TLS_ALERT || line.charAt(0) == TLS_HANDSHAKE)) {
            throw new UnspokenException("it speaks TLS there, not plain HTTP");
        }
        if (!STATUS.matcher(line).matches()) {
            throw new UnspokenException("what it says is not HTTP");
        }
        return Integer.parseInt(line, 9, 12, 10);
    }

    private List<HttpReply.Field> fields() throws IOException {
        List<HttpReply.Field> fields = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.add(new HttpReply.Field(
                        line.substring(0, colon), line.substring(colon + 1).strip()));
            }
        }
        return fields;
    }

    private HttpReply body(HttpReply bare) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean whole = false;
        try {
            String coding = bare.field("Transfer-Encoding").orElse("");
            if (coding.toLowerCase(java.util.Locale.ROOT).endsWith("chunked")) {
                whole = chunks(body);
            } else {
                String length = bare.field("Content-Length").orElse("");
                long wanted = length.matches("[0-9]{1,18}") ? Long.parseLong(length) : -1;
                whole = wanted < 0 ? untilClosed(body) : copy(wanted, body);
            }
        } catch (IOException endedEarly) {
            whole = false;
        }
        return new HttpReply(bare.status(), bare.fields(), Packet.of(body.toByteArray()), whole);
    }

    private boolean untilClosed(ByteArrayOutputStream body) throws IOException {
        copy(Limits.WEB_BODY, body);
        return body.size() < Limits.WEB_BODY || in.read() < 0;
    }

    private boolean chunks(ByteArrayOutputStream body) throws IOException {
        while (true) {
            header = 0;
            String size = line().replaceFirst(";.*", "").strip();
            if (!size.matches("[0-9a-fA-F]{1,15}")) {
                return false;
            }
            long length = Long.parseLong(size, 16);
            if (length == 0) {
                return true;
            }
            if (!copy(length, body)) {
                return false;
            }
            line();
        }
    }

    /** Whether so many octets came and fit; those that fit are kept as they come, so that a slow body is kept too. */
    private boolean copy(long length, ByteArrayOutputStream body) throws IOException {
        byte[] buffer = new byte[8192];
        long left = length;
        while (left > 0) {
            int room = Limits.WEB_BODY - body.size();
            int read = room == 0 ? -1 : in.read(buffer, 0, (int) Math.min(Math.min(left, buffer.length), room));
            if (read < 0) {
                return false;
            }
            body.write(buffer, 0, read);
            left -= read;
        }
        return true;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                if (!line.isEmpty()) {
                    return line.toString();
                }
                throw new EOFException();
            }
            if (++header > Limits.WEB_HEADER) {
                throw new TooMuchException();
            }
            line.append((char) octet);
        }
        return !line.isEmpty() && line.charAt(line.length() - 1) == '\r'
                ? line.substring(0, line.length() - 1)
                : line.toString();
    }

    /** The other side speaks something else. */
    static final class UnspokenException extends IOException {
        private static final long serialVersionUID = 1;

        UnspokenException(String why) {
            super(why);
        }
    }

    /** A header that does not end. */
    static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
