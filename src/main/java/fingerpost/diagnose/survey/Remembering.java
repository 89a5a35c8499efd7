package fingerpost.diagnose.survey;

import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Limits;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.Server;
import fingerpost.wire.Transport;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks nothing twice: the same question to the same server gets the exchange that was made before, and a server that never
 * answered is not bothered again.
 */
final class Remembering implements DnsClient {
    private final DnsClient client;
    private final Map<Query, CompletableFuture<Exchange>> asked = new ConcurrentHashMap<>();
    private final Map<Server, Exchange> silent = new ConcurrentHashMap<>();
    private final Set<Server> heard = ConcurrentHashMap.newKeySet();
    private final AtomicInteger packets = new AtomicInteger();

    Remembering(DnsClient client) {
        this.client = client;
    }

    /** Sent so far. */
    int packets() {
        return packets.get();
    }

    @Override
    public Exchange ask(Query query) {
        Query key = query.withPatience(Limits.TRY, 1);
        while (true) {
            Exchange before = silent.get(query.server());
            if (before != null && query.transport() == Transport.UDP && !heard.contains(query.server())) {
                return before;
            }
            CompletableFuture<Exchange> mine = new CompletableFuture<>();
            CompletableFuture<Exchange> other = asked.putIfAbsent(key, mine);
            if (other == null) {
                return first(query, key, mine);
            }
            try {
                Exchange exchange = other.get();
                if (!(exchange.reply() instanceof Reply.Cancelled)) {
                    return exchange;
                }
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return client.ask(query);
            }
        }
    }

    private Exchange first(Query query, Query key, CompletableFuture<Exchange> mine) {
        try {
            Exchange exchange = client.ask(query);
            packets.addAndGet(exchange.attempts().size());
            switch (exchange.reply()) {
                case Reply.Cancelled cancelled -> asked.remove(key, mine);
                case Reply.Silent none -> {
                    if (query.transport() == Transport.UDP) {
                        silent.putIfAbsent(query.server(), exchange);
                    }
                }
                case Reply.Accepted accepted -> heard.add(query.server());
                case Reply.Refused refused -> heard.add(query.server());
                case Reply.Unreachable unreachable -> {}
            }
            mine.complete(exchange);
            return exchange;
        } finally {
            mine.completeExceptionally(new IllegalStateException("The query to " + query.server() + " was given up."));
        }
    }
}
