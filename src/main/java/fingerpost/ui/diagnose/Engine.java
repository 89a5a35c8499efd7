package fingerpost.ui.diagnose;

import fingerpost.diagnose.Report;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.drift.Drift;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.diagnose.report.Diagnosis;
import fingerpost.diagnose.trace.Tracer;
import fingerpost.diagnose.web.WebOptions;
import fingerpost.dns.Question;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import fingerpost.wire.web.Authorities;
import fingerpost.wire.web.WebClient;
import fingerpost.wire.web.WebProbe;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks what a person wants to know; blocks until it is known, and ends when the thread is interrupted. */
final class Engine {
    private final DnsClient client;

    private final Supplier<WebClient> web;

    /** Web servers are asked over the real network. */
    Engine(DnsClient client) {
        this(client, () -> new WebProbe(Authorities.usual(), InstantSource.system()));
    }

    Engine(DnsClient client, Supplier<WebClient> web) {
        this.client = client;
        this.web = web;
    }

    /**
     * The way of the question from where it starts.
     *
     * @param onStep gets each step as it happens, on any thread
     * @throws IOException if the hints file cannot be read
     */
    Trace trace(Inquiry inquiry, Consumer<Step> onStep) throws IOException {
        if (inquiry.start() instanceof Start.Resolver resolver) {
            Trace trace = ResolverTrace.of(ask(inquiry.question(), resolver.server()));
            trace.steps().forEach(onStep);
            return trace;
        }
        return new Tracer(client, profile(inquiry.start())).trace(inquiry.question(), onStep);
    }

    /**
     * The report of the domain of the question.
     *
     * @param extent with the design where the topology is to be laid over it
     * @param doing gets what is being looked at, in words
     * @throws IOException if the hints file cannot be read
     */
    Report report(Inquiry inquiry, Extent extent, Topology topology, Consumer<String> doing) throws IOException {
        ResolutionProfile profile = profile(inquiry.start());
        Diagnosis diagnosis = new Diagnosis(client, profile);
        if (extent.web()) {
            diagnosis =
                    diagnosis.withWeb(web.get(), WebOptions.of(profile.scope()).withClock(profile.clock()));
        }
        if (extent.design()) {
            diagnosis = diagnosis.withDesign(topology);
        }
        return diagnosis.run(
                inquiry.question().name(),
                progress ->
                        doing.accept(Speech.of("{0}, {1} of {2}", progress.what(), progress.done(), progress.begun())));
    }

    /**
     * The design laid over what the servers of its zones say.
     *
     * @param doing gets how far it has come, in words
     * @throws IOException if the hints file cannot be read
     */
    Overlay compare(Topology topology, Start start, Consumer<String> doing) throws IOException {
        AtomicInteger most = new AtomicInteger();
        return new Drift(client, profile(start))
                .withPolicies(Drift.SAMPLES)
                .lay(
                        topology,
                        progress -> doing.accept(Speech.of(
                                "{0} of {1} questions answered",
                                most.accumulateAndGet(progress.done(), Math::max), progress.all())));
    }

    /** What each of the resolvers says, asked all at once; in the order of the list. */
    List<Exchange> askAll(Question question, List<Server> resolvers, Consumer<Exchange> onAnswer)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Exchange>> asked = new ArrayList<>();
            for (Server each : resolvers) {
                asked.add(threads.submit(() -> {
                    Exchange exchange = ask(question, each);
                    onAnswer.accept(exchange);
                    return exchange;
                }));
            }
            try {
                List<Exchange> answers = new ArrayList<>();
                for (Future<Exchange> each : asked) {
                    answers.add(each.get());
                }
                return answers;
            } catch (InterruptedException stopped) {
                threads.shutdownNow();
                throw stopped;
            }
        }
    }

    private Exchange ask(Question question, Server resolver) {
        return client.ask(Query.recursive(question, resolver));
    }

    /** The name space that begins there; reads the hints file, if there is one. */
    static ResolutionProfile profile(Start start) throws IOException {
        return switch (start) {
            case Start.Internet _ -> ResolutionProfile.internet();
            case Start.OtherRoot root -> root.profile();
            case Start.Resolver _ ->
                throw new IllegalArgumentException(Speech.of(
                        "A report is made from the servers of the domain themselves: choose a root to start at."));
        };
    }
}
