package fingerpost.wire.web;

import fingerpost.dns.Quoted;
import fingerpost.wire.Limits;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Objects;
import javax.net.ssl.SSLException;

/** What an exception on the way to a web server means to a person. */
final class WebFailures {
    private WebFailures() {}

    static WebFailure of(IOException failed, WebFailure.Stage stage, WebRequest request, Duration patience) {
        String where = request.where();
        if (Thread.currentThread().isInterrupted()) {
            return new WebFailure(stage, WebFailure.Kind.CANCELLED, "It was stopped.");
        }
        return switch (failed) {
            case SocketTimeoutException late ->
                new WebFailure(stage, WebFailure.Kind.SILENT, silent(stage, where, patience));
            case ConnectException refused -> connect(refused, request);
            case NoRouteToHostException none ->
                new WebFailure(stage, WebFailure.Kind.UNROUTED, "There is no route to " + request.address() + ".");
            case HttpReading.TooMuchException more ->
                new WebFailure(
                        stage,
                        WebFailure.Kind.TOO_MUCH,
                        where + " sends a header of more than " + Limits.WEB_HEADER / 1024 + " kB; nobody reads that.");
            case HttpReading.UnspokenException other ->
                new WebFailure(
                        stage,
                        WebFailure.Kind.OTHER_PROTOCOL,
                        where + " takes the connection, but " + other.getMessage() + ".");
            case EOFException closed -> closed(stage, where);
            case SSLException tls -> tls(tls, stage, where);
            default ->
                text(failed).contains("unreachable")
                        ? new WebFailure(
                                stage,
                                WebFailure.Kind.UNROUTED,
                                "There is no route from here to " + request.address() + ".")
                        : text(failed).contains("reset") || text(failed).contains("Broken pipe")
                                ? closed(stage, where)
                                : new WebFailure(
                                        stage,
                                        WebFailure.Kind.OTHER,
                                        where + " cannot be asked: " + Quoted.of(text(failed)) + ".");
        };
    }

    private static WebFailure connect(ConnectException failed, WebRequest request) {
        boolean unreachable = text(failed).contains("unreachable");
        return unreachable
                ? new WebFailure(
                        WebFailure.Stage.CONNECT,
                        WebFailure.Kind.UNROUTED,
                        "There is no route from here to " + request.address() + ".")
                : new WebFailure(
                        WebFailure.Stage.CONNECT,
                        WebFailure.Kind.REFUSED,
                        request.where() + " refuses the connection: nothing listens there, or a firewall says no.");
    }

    private static String silent(WebFailure.Stage stage, String where, Duration patience) {
        String waited = " within " + patience.toMillis() / 1000.0 + " s";
        return switch (stage) {
            case CONNECT ->
                where + " does not take the connection" + waited + ": the machine is down, or a firewall drops it.";
            case TLS -> where + " takes the connection but does not finish the TLS handshake" + waited + ".";
            case HTTP -> where + " takes the connection but does not answer the request" + waited + ".";
        };
    }

    private static WebFailure closed(WebFailure.Stage stage, String where) {
        return new WebFailure(stage, WebFailure.Kind.CLOSED, where + " closes the connection without an answer.");
    }

    private static WebFailure tls(SSLException failed, WebFailure.Stage stage, String where) {
        String said = text(failed);
        if (failed.getCause() instanceof EOFException || said.contains("terminated the handshake")) {
            return closed(stage, where);
        }
        if (said.startsWith("Unsupported or unrecognized SSL message")) {
            return new WebFailure(
                    stage,
                    WebFailure.Kind.OTHER_PROTOCOL,
                    where + " takes the connection, but does not speak TLS there.");
        }
        if (said.contains("unrecognized_name")) {
            return new WebFailure(
                    stage,
                    WebFailure.Kind.HANDSHAKE,
                    where + " refuses the TLS handshake: it has no certificate for this name.");
        }
        return new WebFailure(
                stage, WebFailure.Kind.HANDSHAKE, where + " does not shake hands by TLS: " + Quoted.of(said) + ".");
    }

    private static String text(IOException failed) {
        return Objects.requireNonNullElse(failed.getMessage(), failed.getClass().getSimpleName());
    }
}
