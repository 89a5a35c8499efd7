package fingerpost.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;

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
            default -> new Reply.Unreachable(server + " cannot be reached: " + failed.getMessage() + ".");
        };
    }
}
