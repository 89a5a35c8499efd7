package fingerpost.diagnose.drift;

import fingerpost.dns.Question;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Asks servers many questions, all servers at the same time; one that falls silent is given up. */
public final class Poll {
    /** So many questions in a row without a reply, and a server gets no more. */
    private static final int PATIENCE = 4;
    /** Questions to one server that wait for their answer, or for their turn where the client is polite. */
    private static final int AT_ONCE = 64;

    private final DnsClient client;
    private final ResolutionProfile profile;
    private final Consumer<Progress> progress;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger packets = new AtomicInteger();
    private volatile int planned;

    /** Asks by that client with the patience of the profile. */
    public Poll(DnsClient client, ResolutionProfile profile, Consumer<Progress> progress) {
        this.client = client;
        this.profile = profile;
        this.progress = progress;
    }

    /** Packets sent so far. */
    public int packets() {
        return packets.get();
    }

    /** From now on that many more exchanges are known to be needed. */
    synchronized void expect(int more) {
        planned += more;
    }

    /** One of very many was answered. */
    void answered() {
        packets.incrementAndGet();
        progress.accept(new Progress(done.incrementAndGet(), planned));
    }

    /** One exchange was made. */
    void made(Exchange exchange) {
        packets.addAndGet(exchange.attempts().size());
        progress.accept(new Progress(done.incrementAndGet(), planned));
    }

    /**
     * Asks each server its questions; a question that a server was not asked any more is missing in the result.
     *
     * @throws InterruptedException if the thread is interrupted; what is under way ends
     */
    public Map<Server, Map<Question, Exchange>> ask(Map<Server, ? extends Collection<Question>> questions)
            throws InterruptedException {
        expect(questions.values().stream().mapToInt(Collection::size).sum());
        Map<Server, Map<Question, Exchange>> answers = new HashMap<>();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            int workers = 0;
            for (Map.Entry<Server, ? extends Collection<Question>> each : questions.entrySet()) {
                answers.put(each.getKey(), new ConcurrentHashMap<>());
                workers += workers(each.getValue().size());
            }
            CountDownLatch ended = new CountDownLatch(workers);
            questions.forEach((server, list) -> {
                Queue<Question> queue = new ConcurrentLinkedQueue<>(list);
                AtomicInteger silent = new AtomicInteger();
                Map<Question, Exchange> into = answers.getOrDefault(server, new ConcurrentHashMap<>());
                for (int i = workers(list.size()); i > 0; i--) {
                    threads.execute(() -> {
                        try {
                            work(server, queue, silent, into);
                        } finally {
                            ended.countDown();
                        }
                    });
                }
            });
            ended.await();
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static int workers(int questions) {
        return Math.min(AT_ONCE, questions);
    }

    private void work(Server server, Queue<Question> queue, AtomicInteger silent, Map<Question, Exchange> into) {
        for (Question next = queue.poll(); next != null && silent.get() < PATIENCE; next = queue.poll()) {
            Exchange exchange =
                    client.ask(Query.authoritative(next, server).withPatience(profile.timeout(), profile.tries()));
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            into.put(next, exchange);
            silent.set(exchange.message().isPresent() ? 0 : silent.get() + 1);
            made(exchange);
        }
    }
}
