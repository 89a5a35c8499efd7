package fingerpost.wire.web;

import fingerpost.dns.DomainName;
import fingerpost.wire.AnyCertificate;
import fingerpost.wire.PatientSocket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

/** TLS over a plain connection, with whatever certificate the other side has. */
final class Handshake {
    private final ChainJudge judge;
    private final InstantSource clock;

    Handshake(Authorities authorities, InstantSource clock) {
        this.judge = new ChainJudge(authorities);
        this.clock = clock;
    }

    SSLSocket over(PatientSocket plain, WebRequest request) throws IOException {
        SSLSocket socket = (SSLSocket)
                fresh().getSocketFactory().createSocket(plain, request.address().toString(), request.port(), true);
        try {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setServerNames(
                    request.serverName().map(Handshake::name).stream().toList());
            parameters.setApplicationProtocols(new String[] {"http/1.1"});
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket;
        } catch (IOException failed) {
            socket.close();
            throw failed;
        }
    }

    TlsState state(SSLSocket socket) throws SSLException {
        List<X509Certificate> chain = Arrays.stream(socket.getSession().getPeerCertificates())
                .map(X509Certificate.class::cast)
                .toList();
        return new TlsState(
                socket.getSession().getProtocol(),
                chain.stream().map(ServedCertificate::of).toList(),
                judge.judge(chain, clock.instant()));
    }

    /** Without sessions of earlier connections: one that is taken up again shows the certificate of then, for the name of then. */
    private static SSLContext fresh() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new AnyCertificate()}, null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As octets: the text form would refuse the underscore, which hosts have. */
    private static SNIServerName name(DomainName host) {
        return new SNIHostName(host.host().getBytes(StandardCharsets.US_ASCII));
    }
}
