package fingerpost.ui.diagnose;

import fingerpost.diagnose.Step;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.trace.Tracer;
import fingerpost.dns.Question;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Query;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import java.io.IOException;
import java.util.function.Consumer;

/** Asks what a person wants to know; blocks until it is known, and ends when the thread is interrupted. */
final class Engine {
    private final DnsClient client;

    Engine(DnsClient client) {
        this.client = client;
    }

    /**
     * The way of the question from where it starts.
     *
     * @param onStep gets each step as it happens, on any thread
     * @throws IOException if the hints file cannot be read
     */
    Trace trace(Inquiry inquiry, Consumer<Step> onStep) throws IOException {
        return switch (inquiry.start()) {
            case Start.Internet any ->
                new Tracer(client, ResolutionProfile.internet()).trace(inquiry.question(), onStep);
            case Start.OtherRoot root -> new Tracer(client, root.profile()).trace(inquiry.question(), onStep);
            case Start.Resolver resolver -> {
                Trace trace = ResolverTrace.of(ask(inquiry.question(), resolver.server()));
                trace.steps().forEach(onStep);
                yield trace;
            }
        };
    }

    /** What one resolver says. */
    Exchange ask(Question question, Server resolver) {
        return client.ask(Query.recursive(question, resolver));
    }
}
