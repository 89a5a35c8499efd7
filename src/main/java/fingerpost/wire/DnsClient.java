package fingerpost.wire;

/** Asks one server. Blocks; interrupting the thread ends it with {@link Reply.Cancelled}. */
@FunctionalInterface
public interface DnsClient {
    /** The exchange, whatever came of it; never throws for what a server or the network does. */
    Exchange ask(Query query);

    /** The same; before every packet but the first it waits for its turn. Who sends packets by himself says how. */
    default Exchange ask(Query query, Turn turn) {
        return ask(query);
    }
}
