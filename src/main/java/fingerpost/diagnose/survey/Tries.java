package fingerpost.diagnose.survey;

import fingerpost.wire.Attempt;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import fingerpost.wire.Reply;
import fingerpost.wire.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Datagrams that are waited for at the same time. */
final class Tries implements AutoCloseable {
    private final DnsClient client;
    private final Turn turn;
    private final List<Thread> threads = new ArrayList<>();
    private final BlockingQueue<Exchange> came = new LinkedBlockingQueue<>();

    Tries(DnsClient client, Turn turn) {
        this.client = client;
        this.turn = turn;
    }

    void send(Query query) {
        threads.add(Thread.ofVirtual().start(() -> came.add(client.ask(query, turn))));
    }

    /** The first that ends within that time. */
    Optional<Exchange> next(Duration most) throws InterruptedException {
        return Optional.ofNullable(came.poll(most.toMillis(), TimeUnit.MILLISECONDS));
    }

    /**
     * The first that brings something, preferably asked as the query says: what only a query without EDNS brings counts when
     * all others have stayed silent, or are for so long after it.
     *
     * @param ended the one whose silence is known already
     */
    Exchange best(Query query, Optional<Exchange> ended, Duration late) throws InterruptedException {
        List<Attempt> silence = new ArrayList<>();
        ended.ifPresent(each -> silence.addAll(each.attempts()));
        List<Attempt> withoutEdns = new ArrayList<>();
        for (int left = threads.size() - (ended.isPresent() ? 1 : 0); left > 0; left--) {
            Exchange exchange = withoutEdns.isEmpty() ? came.take() : last(late);
            if (exchange.reply() instanceof Reply.Silent || exchange.reply() instanceof Reply.Cancelled) {
                exchange.attempts().forEach(each -> silence.add(silent(each)));
            } else if (exchange.query().edns().equals(query.edns())) {
                return exchange;
            } else {
                withoutEdns.addAll(exchange.attempts());
            }
        }
        silence.addAll(withoutEdns);
        return new Exchange(query, silence);
    }

    /** The next that ends; all are ended when none does within that time. */
    private Exchange last(Duration most) throws InterruptedException {
        Optional<Exchange> next = next(most);
        if (next.isEmpty()) {
            close();
        }
        return next.isPresent() ? next.get() : came.take();
    }

    /** Nothing came for as long as it was waited for. */
    private static Attempt silent(Attempt each) {
        return new Attempt(each.transport(), each.edns(), each.sent(), new Reply.Silent(), each.strays(), each.nanos());
    }

    /** Ends those that are still waited for. */
    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }
}
