package fingerpost.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/** By which authorities the certificate of a server is believed; it must cover the server's host or its address. */
public final class Trust {
    private final SSLContext context;
    private final boolean strict;

    private Trust(SSLContext context, boolean strict) {
        this.context = context;
        this.strict = strict;
    }

    /** The authorities that Java brings. */
    public static Trust usual() {
        try {
            return new Trust(SSLContext.getDefault(), true);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whoever answers: privacy from who listens, none from who answers in the server's place (RFC 8310, opportunistic). */
    public static Trust opportunistic() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new AnyCertificate()}, null);
            return new Trust(context, false);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** These certificates and no others: PEM, one or more of them. */
    public static Trust ofPem(String pem) {
        try {
            Collection<? extends Certificate> certificates = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
            if (certificates.isEmpty()) {
                throw new IllegalArgumentException("There is no certificate in it; PEM is expected.");
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (Certificate each : certificates) {
                store.setCertificateEntry("trusted " + store.size(), each);
            }
            TrustManagerFactory managers = TrustManagerFactory.getInstance("PKIX");
            managers.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return new Trust(context, true);
        } catch (GeneralSecurityException | IOException unreadable) {
            throw new IllegalArgumentException(
                    "The certificates cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** A TLS connection over a plain one, shaken hands; {@code protocols} are offered by ALPN. */
    SSLSocket over(PatientSocket plain, Server server, String... protocols) throws IOException {
        String host = server.host().orElseGet(() -> server.address().toString());
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, host, server.port(), true);
        try {
            SSLParameters parameters = socket.getSSLParameters();
            if (strict) {
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
            }
            parameters.setApplicationProtocols(protocols);
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket;
        } catch (IOException failed) {
            socket.close();
            throw failed;
        }
    }
}
