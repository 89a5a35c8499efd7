package fingerpost.diagnose.survey;

import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.Transport;
import fingerpost.wire.Turn;
import java.time.Duration;
import java.util.Optional;

/**
 * Repeats a datagram that is late while the first one is still waited for, once from a socket that also hears who answers in
 * place of the server, and once without EDNS. Each has its
 * full time, yet silence is known after a third more than one try takes, not after several.
 */
final class Patience implements DnsClient {
    /** Longer than an answer takes from the other side of the earth. */
    private static final Duration LATE = Duration.ofMillis(450);

    private final DnsClient client;

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
        try (Tries tries = new Tries(client, turn)) {
            Query once = query.withPatience(query.timeout(), 1);
            tries.send(once);
            Optional<Exchange> soon = tries.next(LATE);
            if (soon.isPresent() && !(soon.get().reply() instanceof Reply.Silent)) {
                return soon.get();
            }
            turn.await(query.server());
            tries.send(once.withNoticeOfOthers());
            if (query.edns().isPresent()) {
                turn.await(query.server());
                tries.send(once.withEdns(Optional.empty()));
            }
            return tries.best(query, soon);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return client.ask(query);
        }
    }
}
