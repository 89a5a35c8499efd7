package fingerpost.behaviour;

import fingerpost.topology.Id;

/** Where a request ends at a proxy. */
public sealed interface RouteEnd {
    /**
     * A backend takes it.
     *
     * @param member what the service chose: the backend, or an application router before it
     * @param backend the application in the end
     * @param host the Host header that it gets
     */
    record Passed(Id member, Id backend, String host) implements RouteEnd {}

    /** The client is sent to that URL. */
    record Redirected(int status, String location) implements RouteEnd {}

    /** The proxy, or an application router that knows no route, answers by itself. */
    record Responded(int status, String body) implements RouteEnd {}

    /** The connection is closed without an answer (nginx's 444). */
    record Dropped() implements RouteEnd {}

    /** There is no connection: nobody listens, the proxy is down, or the TLS handshake is refused. */
    record Refused(String why) implements RouteEnd {}

    /** The proxy answers with an error: 400, 404, 502. */
    record Failed(int status, String why) implements RouteEnd {}
}
