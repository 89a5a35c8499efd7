package fingerpost.diagnose.survey;

import fingerpost.wire.DnsClient;
import fingerpost.wire.Edns;
import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.Server;
import fingerpost.wire.Transport;
import fingerpost.wire.Turn;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Repeats a datagram that is late while the first one is still waited for, once from a socket that also hears who answers in
 * place of the server, and once without EDNS. Silence is known after a third more than one try takes, not after several. Where
 * both datagrams with EDNS are lost and the one without is answered, the server drops EDNS, and is not waited for again.
 */
final class Patience implements DnsClient {
    /** Longer than an answer takes from the other side of the earth. */
    static final Duration LATE = Duration.ofMillis(450);

    private final DnsClient client;
    private final Set<Server> dropping = ConcurrentHashMap.newKeySet();

    Patience(DnsClient client) {
        this.client = client;
    }

    @Override
    public Exchange ask(Query query) {
        return ask(query, Turn.AT_ONCE);
    }

    @Override
    public Exchange ask(Query query, Turn turn) {
        if (query.transport() != Transport.UDP || query.tries() == 1) {
            return client.ask(query, turn);
        }
        if (dropping.contains(query.server())
                && query.edns().filter(Edns.plain()::equals).isPresent()) {
            Exchange without = client.ask(query.withEdns(Optional.empty()), turn);
            return new Exchange(query, without.attempts());
        }
        try (Tries tries = new Tries(client, turn)) {
            Exchange exchange =
                    dropping.contains(query.server()) ? once(query, tries, turn) : patiently(query, tries, turn);
            if (exchange.ednsDropped()) {
                dropping.add(query.server());
            }
            return exchange;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return client.ask(query);
        }
    }

    private static Exchange patiently(Query query, Tries tries, Turn turn) throws InterruptedException {
        Query once = query.withPatience(query.timeout(), 1);
        tries.send(once);
        Optional<Exchange> soon = tries.next(LATE);
        if (soon.isPresent() && !(soon.get().reply() instanceof Reply.Silent)) {
            return soon.get();
        }
        turn.await(query.server());
        tries.send(once.withNoticeOfOthers());
        if (query.edns().filter(edns -> !edns.dnssecOk()).isPresent()) {
            turn.await(query.server());
            tries.send(once.withEdns(Optional.empty()));
        }
        return tries.best(query, soon, LATE);
    }

    /** Whether a server that drops EDNS answers this all the same. */
    private static Exchange once(Query query, Tries tries, Turn turn) throws InterruptedException {
        tries.send(query.withPatience(LATE, 1));
        if (query.edns().filter(edns -> !edns.dnssecOk()).isPresent()) {
            turn.await(query.server());
            tries.send(query.withPatience(query.timeout(), 1).withEdns(Optional.empty()));
        }
        return tries.best(query, Optional.empty(), LATE);
    }
}
