package fingerpost.ui.rehearse;

import fingerpost.rehearse.Asked;
import fingerpost.rehearse.Keys;
import fingerpost.rehearse.Rehearsal;
import fingerpost.rehearse.Websites;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import fingerpost.wire.Server;
import fingerpost.wire.loopback.Loopback;
import fingerpost.wire.serve.DnsListener;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** A design while it is served, with the ports that it holds until it is closed. Everything here may wait. */
final class Served implements AutoCloseable {
    /**
     * Where it is reached.
     *
     * @param web the ports where HTTP is answered
     */
    record Reach(Server dns, List<Integer> web, List<Call> calls) {
        Reach {
            web = List.copyOf(web);
            calls = List.copyOf(calls);
        }
    }

    private static final int USUAL_DNS = 5300;
    private static final int USUAL_HTTP = 8300;
    private static final int TRIES = 30;
    private static final int MOST_THREADS = 4;
    private static final long SEED = 1;

    private final Rehearsal rehearsal;
    private final DnsListener dns;
    private final Websites websites;
    private Topology topology;
    private volatile Reach reach;
    private boolean closed;

    private Served(Topology topology, Rehearsal rehearsal, DnsListener dns, Websites websites) {
        this.topology = topology;
        this.rehearsal = rehearsal;
        this.dns = dns;
        this.websites = websites;
        this.reach = reach(topology, rehearsal.keys(), dns, websites);
    }

    /** Listens from now on; throws in words where a port that was asked for cannot be had. */
    static Served open(Topology topology, Ports wanted, Consumer<Asked> audience) throws IOException {
        Rehearsal rehearsal = new Rehearsal(topology, Keys.made(topology), audience, SEED);
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
        DnsListener dns = at(wanted.dns(), USUAL_DNS, at -> DnsListener.open(at, threads, rehearsal));
        try {
            Websites websites = at(wanted.http(), USUAL_HTTP, at -> Websites.open(topology, at, rehearsal));
            return new Served(topology, rehearsal, dns, websites);
        } catch (IOException | RuntimeException failed) {
            dns.close();
            throw failed;
        }
    }

    private interface Opening<T> {
        T at(Server server) throws IOException;
    }

    private static <T> T at(OptionalInt wanted, int usual, Opening<T> opening) throws IOException {
        if (wanted.isPresent()) {
            return opening.at(Ports.at(wanted.getAsInt()));
        }
        int port = usual;
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                return opening.at(Ports.at(port));
            } catch (IOException taken) {
                port = Loopback.freePort();
            }
        }
        return opening.at(Ports.at(port));
    }

    Reach reach() {
        return reach;
    }

    /** From now on that design is served, and exactly those elements do not answer. */
    synchronized Reach become(Topology wanted, Set<Id> down) throws IOException {
        if (!closed) {
            Set<Id> before = Set.copyOf(rehearsal.down());
            before.stream().filter(each -> !down.contains(each)).forEach(rehearsal::heal);
            down.stream().filter(each -> !before.contains(each)).forEach(rehearsal::fail);
            if (wanted != topology) {
                rehearsal.replace(wanted);
                websites.replace(wanted, rehearsal);
                topology = wanted;
                reach = reach(wanted, rehearsal.keys(), dns, websites);
            }
        }
        return reach;
    }

    private static Reach reach(Topology topology, Keys keys, DnsListener dns, Websites websites) {
        return new Reach(
                dns.at(),
                websites.places().values().stream().map(Server::port).toList(),
                Calls.of(topology, dns.at(), websites, keys));
    }

    @Override
    public synchronized void close() {
        closed = true;
        dns.close();
        websites.close();
    }
}
