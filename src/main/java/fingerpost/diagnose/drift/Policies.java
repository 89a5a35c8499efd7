package fingerpost.diagnose.drift;

import fingerpost.dns.Question;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Edns;
import fingerpost.wire.EdnsOption;
import fingerpost.wire.Exchange;
import fingerpost.wire.Pacing;
import fingerpost.wire.Query;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Asks one server what a policy does: each line by a client subnet, shares and rotation by many samples. Blocks. */
public final class Policies {
    /** Answers without a record in a row, after which no more samples are taken. */
    private static final int ENOUGH = 2;

    private final DnsClient client;
    private final ResolutionProfile profile;
    private final Consumer<Exchange> onExchange;

    public Policies(DnsClient client, ResolutionProfile profile) {
        this(new Pacing(client), profile, exchange -> {});
    }

    /** Of a client that is polite by itself. */
    Policies(DnsClient client, ResolutionProfile profile, Consumer<Exchange> onExchange) {
        this.client = client;
        this.profile = profile;
        this.onExchange = onExchange;
    }

    /**
     * One query for each line of a policy by line, and one for the default line.
     *
     * @throws CancellationException if the thread is interrupted; it stays so
     */
    public List<LineVerdict> lines(Topology topology, RecordSet set, Server server) {
        List<LineProbes.LineProbe> probes = LineProbes.of(topology, set);
        Map<LineProbes.LineProbe, Exchange> heard = new LinkedHashMap<>();
        for (LineProbes.LineProbe probe : probes) {
            probe.network().ifPresent(network -> {
                Edns subnet = Edns.plain().with(new EdnsOption.ClientSubnet(network, 0));
                heard.put(probe, ask(query(set, server).withEdns(Optional.of(subnet))));
            });
        }
        return LineComparison.of(probes, heard);
    }

    /**
     * The same question so many times, one after the other; fewer where the server gives no records.
     *
     * @throws CancellationException if the thread is interrupted; it stays so
     */
    public List<Exchange> sample(RecordSet set, Server server, int times) {
        List<Exchange> answers = new ArrayList<>();
        int empty = 0;
        for (int i = 0; i < times && empty < ENOUGH; i++) {
            Exchange exchange = ask(query(set, server));
            answers.add(exchange);
            empty = LiveAnswer.of(exchange) instanceof LiveAnswer.Records ? 0 : empty + 1;
        }
        return answers;
    }

    private Query query(RecordSet set, Server server) {
        return Query.authoritative(new Question(Expectations.asked(set.owner()), set.type()), server)
                .withPatience(profile.timeout(), profile.tries());
    }

    private Exchange ask(Query query) {
        Exchange exchange = client.ask(query);
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The samples were stopped.");
        }
        onExchange.accept(exchange);
        return exchange;
    }
}
