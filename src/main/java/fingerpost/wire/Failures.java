package fingerpost.wire;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What an exception of the network means to a person. */
final class Failures {
    private Failures() {}

    static Reply reply(IOException failed, Server server) {
        if (Thread.currentThread().isInterrupted()) {
            return new Reply.Cancelled();
        }
        return switch (failed) {
            case SocketTimeoutException late -> new Reply.Silent();
            case ConnectException refused ->
                new Reply.Unreachable(
                        server + " refuses the connection: nothing listens there, or a firewall says no.");
            case NoRouteToHostException none -> new Reply.Unreachable("There is no route to " + server.address() + ".");
            case EOFException closed -> new Reply.Unreachable("The server closed the connection without an answer.");
            case SSLException tls -> new Reply.Unreachable(tls(tls, server));
            default -> new Reply.Unreachable(server + " cannot be asked: " + failed.getMessage() + ".");
        };
    }

    private static String tls(SSLException failed, Server server) {
        for (@Nullable Throwable each = failed; each != null; each = each.getCause()) {
            if (each instanceof CertificateException) {
                return "The certificate of " + server + " is not believed for "
                        + server.host().orElseGet(() -> server.address().toString()) + ": " + each.getMessage() + ".";
            }
        }
        return server + " does not shake hands by TLS: " + failed.getMessage() + ".";
    }
}
