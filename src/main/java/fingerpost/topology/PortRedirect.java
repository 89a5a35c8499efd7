package fingerpost.topology;

/**
 * Sends the client to the same host on another port, where a web application serves directly: port redirection.
 *
 * @param status 301, 302, 303, 307 or 308
 */
public record PortRedirect(int status, boolean tls, int port) implements Action {
    public PortRedirect {
        Status.requireRedirect(status);
        Port.require(port);
    }

    @Override
    public String spoken() {
        return status + " to " + (tls ? "https" : "http") + " on port " + port;
    }
}
