package fingerpost.diagnose.report;

import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what is sent. */
final class Counted implements DnsClient {
    private final DnsClient client;
    private final AtomicInteger packets = new AtomicInteger();

    Counted(DnsClient client) {
        this.client = client;
    }

    /** Sent so far, retries included. */
    int packets() {
        return packets.get();
    }

    @Override
    public Exchange ask(Query query) {
        Exchange exchange = client.ask(query);
        packets.addAndGet(exchange.attempts().size());
        return exchange;
    }
}
