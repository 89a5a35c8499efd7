package fingerpost.wire.web;

/** Asks one address; never throws for what the other side does. */
@FunctionalInterface
public interface WebClient {
    WebAnswer ask(WebRequest request);
}
