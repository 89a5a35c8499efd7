package fingerpost.wire.serve;

/** What stands behind an HTTP listener. Called by several threads at the same time. */
@FunctionalInterface
public interface HttpHandler {
    HttpGiven answer(HttpHeard heard);
}
