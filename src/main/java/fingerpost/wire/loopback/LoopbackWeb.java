package fingerpost.wire.loopback;

import fingerpost.dns.IpAddress;
import fingerpost.wire.AnyCertificate;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

/** Sends a server of this machine exactly the request that it is to be sent, and believes its certificate. */
public final class LoopbackWeb {
    /**
     * One request.
     *
     * @param host what the Host header says and, with TLS, the handshake asks for
     * @param cookies the value of the Cookie header; empty for none
     */
    public record Ask(IpAddress address, int port, boolean tls, String host, String uri, String cookies) {}

    /** One field of a header, its name in lower case. */
    public record Field(String name, String value) {}

    /** What came back. */
    public record Told(int status, List<Field> fields, String body) {
        public Told {
            fields = List.copyOf(fields);
        }

        /** The values of the fields of that lower-case name. */
        public Stream<String> values(String name) {
            return fields.stream().filter(each -> each.name().equals(name)).map(Field::value);
        }
    }

    private static final int PATIENCE_MILLIS = 5_000;

    private final SSLContext trusting = trusting();

    /** The reply; empty where the connection or the handshake is refused or closed without a word. */
    public Optional<Told> ask(Ask ask) throws IOException {
        try (Socket plain = new Socket()) {
            plain.setSoTimeout(PATIENCE_MILLIS);
            plain.setTcpNoDelay(true);
            plain.connect(new InetSocketAddress(Loopback.inet(ask.address()), ask.port()), PATIENCE_MILLIS);
            Socket socket = ask.tls() ? secured(plain, ask) : plain;
            String cookies = ask.cookies().isEmpty() ? "" : "Cookie: " + ask.cookies() + "\r\n";
            String request = "GET " + ask.uri() + " HTTP/1.1\r\nHost: " + ask.host() + "\r\n" + cookies
                    + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return told(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (SSLException | SocketException refused) {
            return Optional.empty();
        }
    }

    private Socket secured(Socket plain, Ask ask) throws IOException {
        SSLSocket socket = (SSLSocket) trusting.getSocketFactory().createSocket(plain, ask.host(), ask.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setServerNames(List.of(new SNIHostName(ask.host().getBytes(StandardCharsets.US_ASCII))));
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static Optional<Told> told(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0 || !text.startsWith("HTTP/1.") || text.length() < 12) {
            return Optional.empty();
        }
        String[] lines = text.substring(0, end).split("\r\n", -1);
        List<Field> fields = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                fields.add(new Field(
                        lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                        lines[i].substring(colon + 1).strip()));
            }
        }
        boolean chunked = fields.contains(new Field("transfer-encoding", "chunked"));
        String body = chunked ? unchunked(text.substring(end + 4)) : text.substring(end + 4);
        return Optional.of(new Told(
                Integer.parseInt(lines[0].substring(9, 12)),
                fields,
                new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)));
    }

    private static String unchunked(String body) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (true) {
            int end = body.indexOf("\r\n", at);
            int length = end < 0 ? 0 : Integer.parseInt(body.substring(at, end).strip(), 16);
            if (length == 0 || end + 2 + length > body.length()) {
                return whole.toString();
            }
            whole.append(body, end + 2, end + 2 + length);
            at = end + 2 + length + 2;
        }
    }

    private static SSLContext trusting() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new AnyCertificate()}, null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("no TLS here", impossible);
        }
    }
}
