package fingerpost.export.proxy;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * A client that sends exactly what it is told and believes every certificate. It keeps its connection as long as one host is asked
 * at one place, so that a TLS handshake serves many requests.
 */
public final class Web implements AutoCloseable {
    private static final SSLContext TRUSTING = trusting();

    private record Place(String where, boolean tls, String host) {}

    private Optional<Place> place = Optional.empty();
    private java.net.@Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    /**
     * What came back.
     *
     * @param headers by lower-case name
     */
    public record Reply(int status, Map<String, String> headers, String body) {}

    /** One request on a connection of its own; empty where the connection or the handshake is refused or closed without a word. */
    public static Optional<Reply> get(String where, boolean tls, String host, String uri) throws IOException {
        try (Web web = new Web()) {
            return web.ask(where, tls, host, uri);
        }
    }

    /** The reply; empty where the connection or the handshake is refused or closed without a word. */
    public Optional<Reply> ask(String where, boolean tls, String host, String uri) throws IOException {
        Place wanted = new Place(where, tls, host);
        if (place.equals(Optional.of(wanted))) {
            Optional<Reply> reply = tried(wanted, uri);
            if (reply.isPresent()) {
                return reply;
            }
        }
        close();
        return tried(wanted, uri);
    }

    private Optional<Reply> tried(Place wanted, String uri) throws IOException {
        try {
            java.net.Socket open = socket;
            if (open == null) {
                open = connected(wanted);
            }
            String request = "GET " + uri + " HTTP/1.1\r\nHost: " + wanted.host() + "\r\n\r\n";
            open.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            Optional<Reply> reply = reply();
            if (reply.isEmpty()
                    || reply.get().headers().getOrDefault("connection", "").equalsIgnoreCase("close")) {
                close();
            }
            return reply;
        } catch (SSLException | SocketException refused) {
            close();
            return Optional.empty();
        }
    }

    private java.net.Socket connected(Place wanted) throws IOException {
        int colon = wanted.where().lastIndexOf(':');
        InetSocketAddress address = new InetSocketAddress(
                wanted.where().substring(0, colon),
                Integer.parseInt(wanted.where().substring(colon + 1)));
        java.net.Socket plain = new java.net.Socket();
        socket = plain;
        plain.setSoTimeout(10_000);
        plain.setTcpNoDelay(true);
        plain.connect(address);
        java.net.Socket open = wanted.tls() ? secured(plain, wanted.host()) : plain;
        socket = open;
        in = new BufferedInputStream(open.getInputStream());
        place = Optional.of(wanted);
        return open;
    }

    @Override
    public void close() throws IOException {
        java.net.Socket open = socket;
        socket = null;
        place = Optional.empty();
        if (open != null) {
            open.close();
        }
    }

    private static java.net.Socket secured(java.net.Socket plain, String host) throws IOException {
        SSLSocket socket = (SSLSocket) TRUSTING.getSocketFactory().createSocket(plain, host, 443, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setServerNames(List.of(new SNIHostName(host.getBytes(StandardCharsets.US_ASCII))));
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** The next reply on the connection; empty where that is closed before its headers have ended. */
    private Optional<Reply> reply() throws IOException {
        String first = line();
        Map<String, String> headers = new TreeMap<>();
        String line = line();
        while (!line.isEmpty()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
            line = line();
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int status = Integer.parseInt(first.substring(9, 12));
        byte[] body = status == 204 || status == 304 ? new byte[0] : body(headers);
        return Optional.of(new Reply(status, headers, new String(body, StandardCharsets.UTF_8)));
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            int length = Integer.parseInt(line(), 16);
            while (length > 0) {
                whole.write(in.readNBytes(length));
                line();
                length = Integer.parseInt(line(), 16);
            }
            line();
            return whole.toByteArray();
        }
        String length = headers.get("content-length");
        if (length != null) {
            return in.readNBytes(Integer.parseInt(length));
        }
        byte[] rest = in.readAllBytes();
        close();
        return rest;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append(c == '\r' ? "" : String.valueOf((char) c));
        }
        return line.toString();
    }

    private static SSLContext trusting() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new Anyone()}, null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("no TLS here", impossible);
        }
    }

    private static final class Anyone implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
