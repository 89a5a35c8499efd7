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
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks nothing twice: the same question to the same server gets the exchange that was made before. A server that was not
 * heard yet gets one datagram's question first, and one that never answered is not bothered again.
 */
final class Remembering implements DnsClient {
    private final DnsClient client;
    private final Map<Query, CompletableFuture<Exchange>> asked = new ConcurrentHashMap<>();
    private final Map<Server, CompletableFuture<Exchange>> greetings = new ConcurrentHashMap<>();
    private final Map<Server, Exchange> dead = new ConcurrentHashMap<>();
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
        Query key = key(query);
        while (true) {
            Exchange silence = dead.get(query.server());
            if (silence != null && isStranger(query)) {
                return silence;
            }
            CompletableFuture<Exchange> mine = new CompletableFuture<>();
            CompletableFuture<Exchange> other = claim(query, key, mine);
            if (other == mine) {
                return first(query, key, mine);
            }
            try {
                Exchange exchange = other.get();
                if (key(exchange.query()).equals(key) && !(exchange.reply() instanceof Reply.Cancelled)) {
                    return exchange;
                }
            } catch (CancellationException released) {
                // nobody asks any more; look again
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return client.ask(query);
            }
        }
    }

    /** The same question however long it may take. */
    private static Query key(Query query) {
        return query.withPatience(Limits.TRY, 1);
    }

    private boolean isStranger(Query query) {
        return query.transport() == Transport.UDP && !heard.contains(query.server());
    }

    /** What has to be waited for; mine if it is ours to ask. */
    private CompletableFuture<Exchange> claim(Query query, Query key, CompletableFuture<Exchange> mine) {
        if (isStranger(query)) {
            CompletableFuture<Exchange> greeting = greetings.putIfAbsent(query.server(), mine);
            if (greeting != null) {
                return greeting;
            }
        }
        CompletableFuture<Exchange> same = asked.putIfAbsent(key, mine);
        if (same != null) {
            greetings.remove(query.server(), mine);
            mine.cancel(false);
            return same;
        }
        return mine;
    }

    private Exchange first(Query query, Query key, CompletableFuture<Exchange> mine) {
        try {
            Exchange exchange = asAsked(query, key, client.ask(query));
            packets.addAndGet(exchange.attempts().size());
            switch (exchange.reply()) {
                case Reply.Cancelled cancelled -> asked.remove(key, mine);
                case Reply.Silent none -> lost(query, exchange);
                case Reply.Unreachable unreachable -> lost(query, exchange);
                case Reply.Accepted accepted -> heard.add(query.server());
                case Reply.Refused refused -> heard.add(query.server());
            }
            greetings.remove(query.server(), mine);
            mine.complete(exchange);
            return exchange;
        } finally {
            if (mine.cancel(false)) {
                asked.remove(key, mine);
                greetings.remove(query.server(), mine);
            }
        }
    }

    /** What came, under the query that was asked: a patient client may have repeated it in other words. */
    private static Exchange asAsked(Query query, Query key, Exchange exchange) {
        return key(exchange.query()).equals(key) ? exchange : new Exchange(query, exchange.attempts());
    }

    private void lost(Query query, Exchange exchange) {
        if (query.transport() == Transport.UDP) {
            dead.putIfAbsent(query.server(), exchange);
        }
    }
}
