package fingerpost.diagnose.drift;

import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Asks the same servers the same question again and again, until all agree with the design. */
public final class Watch {
    private final DnsClient client;
    private final InstantSource clock;
    private final Pause pause;

    public Watch(DnsClient client, InstantSource clock, Pause pause) {
        this.client = client;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Asks round by round; blocks until all agree, where the plan says so, or until its limit.
     *
     * @param onRound gets each round as it ends
     * @return the last round
     * @throws CancellationException if the thread is interrupted; it stays so
     */
    public Round run(WatchPlan plan, Consumer<Round> onRound) {
        Instant end = clock.instant().plus(plan.limit());
        Forecast forecast = new Forecast(plan.wanted());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 1; ; number++) {
                Instant now = clock.instant();
                Round round = forecast.round(number, now, ask(plan, threads));
                onRound.accept(round);
                Instant next = now.plus(plan.interval());
                if ((plan.untilAgreed() && round.agreed()) || next.isAfter(end)) {
                    return round;
                }
                pause.until(next);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("The watch was stopped.");
            cancelled.initCause(stopped);
            throw cancelled;
        }
    }

    private List<Forecast.Told> ask(WatchPlan plan, ExecutorService threads) throws InterruptedException {
        List<Callable<Forecast.Told>> questions = new ArrayList<>();
        for (Watched each : plan.servers()) {
            Query query = Query.authoritative(plan.question(), each.server()).withRecursionDesired(each.resolver());
            questions.add(() -> {
                Exchange exchange = client.ask(query);
                return new Forecast.Told(each, LiveAnswer.of(exchange), exchange);
            });
        }
        List<Forecast.Told> told = new ArrayList<>();
        for (Future<Forecast.Told> each : threads.invokeAll(questions)) {
            try {
                told.add(each.get());
            } catch (ExecutionException fault) {
                throw new IllegalStateException(fault.getCause());
            }
        }
        return told;
    }
}
