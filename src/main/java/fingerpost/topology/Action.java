package fingerpost.topology;

/** What is done with a request that reached its location. */
public sealed interface Action permits ProxyPass, Redirect, PortRedirect, Respond {
    /** One line for a person: where the request goes or what is answered. */
    String spoken();
}
