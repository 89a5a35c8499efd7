package fingerpost.wire;

/** Asks one server. Blocks; interrupting the thread ends it with {@link Reply.Cancelled}. */
@FunctionalInterface
public interface DnsClient {
    /** The exchange, whatever came of it; never throws for what a server or the network does. */
    Exchange ask(Query query);
}
