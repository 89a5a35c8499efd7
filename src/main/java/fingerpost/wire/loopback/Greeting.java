package fingerpost.wire.loopback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.util.Optional;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * How a connection that came in begins: with a TLS handshake, or with the first words themselves.
 *
 * @param in what comes, in the clear
 * @param out where to answer
 * @param greeted over TLS, the name that the handshake asked for, or nothing; empty where there was none
 */
public record Greeting(InputStream in, OutputStream out, Optional<String> greeted) {
    /** The first octet of a TLS connection (RFC 8446 section 5.1). */
    private static final int HANDSHAKE = 0x16;

    /**
     * Waits for its first octet, and takes part in a handshake where there is one and a certificate to show.
     *
     * @param tls what is shown; empty for a socket that speaks no TLS
     * @return empty where there is nothing to talk about: nothing came, or a handshake and nothing to show
     */
    public static Optional<Greeting> of(Socket socket, Optional<SSLContext> tls) throws IOException {
        int first = socket.getInputStream().read();
        boolean handshake = first == HANDSHAKE;
        if (first < 0 || (handshake && tls.isEmpty())) {
            return Optional.empty();
        }
        InputStream begun = new ByteArrayInputStream(new byte[] {(byte) first});
        if (!handshake) {
            InputStream whole = new SequenceInputStream(begun, socket.getInputStream());
            return Optional.of(new Greeting(whole, socket.getOutputStream(), Optional.empty()));
        }
        SSLSocket secured = (SSLSocket) tls.orElseThrow().getSocketFactory().createSocket(socket, begun, true);
        secured.startHandshake();
        return Optional.of(
                new Greeting(secured.getInputStream(), secured.getOutputStream(), Optional.of(name(secured))));
    }

    private static String name(SSLSocket secured) {
        return ((ExtendedSSLSession) secured.getSession())
                .getRequestedServerNames().stream()
                        .filter(SNIHostName.class::isInstance)
                        .map(name -> ((SNIHostName) name).getAsciiName())
                        .findFirst()
                        .orElse("");
    }
}
