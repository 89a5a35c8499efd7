package fingerpost.rehearse;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Topology;
import fingerpost.wire.Server;
import fingerpost.wire.loopback.StubCertificate;
import fingerpost.wire.serve.HttpListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The places of a design where HTTP is spoken, each listening on a loopback port of its own until all are closed.
 * Where the design speaks TLS, so do they, with a certificate made for it that nobody trusts.
 */
public final class Websites implements AutoCloseable {
    private static final int LAST_PORT = 65_535;
    private static final int TRIES = 100;
    private static final int MOST_NAMES = 1_000;

    private final Map<WebPlace, HttpListener> listeners = new LinkedHashMap<>();

    private final Server first;

    private Websites(Server first) {
        this.first = first;
    }

    /**
     * Listens from now on.
     *
     * @param first where the first place listens; the others follow on the next ports
     */
    public static Websites open(Topology topology, Server first, Rehearsal rehearsal) throws IOException {
        Websites websites = new Websites(first);
        List<WebPlace> places = WebPlace.of(topology);
        if (first.port() + places.size() - 1 > LAST_PORT) {
            throw new IOException("The design speaks HTTP at " + places.size()
                    + " places, and there are not so many ports from " + first.port() + " on. Name a lower one.");
        }
        try {
            int port = first.port();
            Optional<StubCertificate> shown = shown(places);
            for (WebPlace place : places) {
                Server at = first.withPort(port++);
                websites.listeners.put(place, open(at, place, shown, rehearsal));
            }
            return websites;
        } catch (IOException taken) {
            websites.close();
            throw taken;
        }
    }

    /**
     * From now on the places of that design: one that stays keeps its port, one that is gone is closed, and a new one listens
     * on the next free port after all.
     */
    public void replace(Topology topology, Rehearsal rehearsal) throws IOException {
        Set<WebPlace> wanted = new LinkedHashSet<>(WebPlace.of(topology));
        Optional<StubCertificate> shown = shown(wanted);
        int next = listeners.values().stream()
                        .mapToInt(each -> each.at().port())
                        .max()
                        .orElse(first.port() - 1)
                + 1;
        Map<String, Integer> ports = new HashMap<>();
        listeners.forEach((place, listener) -> {
            if (!wanted.contains(place)) {
                ports.put(place.socket(), listener.at().port());
                listener.close();
            }
        });
        listeners.keySet().retainAll(wanted);
        for (WebPlace place : wanted) {
            HttpListener standing = listeners.remove(place);
            HttpListener listener = standing == null
                    ? listen(place, ports.getOrDefault(place.socket(), next), shown, rehearsal)
                    : standing;
            listeners.put(place, listener);
            next = Math.max(next, listener.at().port() + 1);
        }
    }

    /** At that port, or the next that is free. */
    private HttpListener listen(WebPlace place, int from, Optional<StubCertificate> shown, Rehearsal rehearsal)
            throws IOException {
        int last = Math.min(from + TRIES, LAST_PORT);
        for (int port = from; port < last; port++) {
            try {
                return open(first.withPort(port), place, shown, rehearsal);
            } catch (IOException taken) {
                // the next one may be free
            }
        }
        return open(first.withPort(last), place, shown, rehearsal);
    }

    private static HttpListener open(Server at, WebPlace place, Optional<StubCertificate> shown, Rehearsal rehearsal)
            throws IOException {
        return HttpListener.open(at, shown.filter(_ -> place.tls()), heard -> rehearsal.request(place, heard));
    }

    /** A certificate for all hosts that is made for this, where any place speaks TLS. */
    private static Optional<StubCertificate> shown(Collection<WebPlace> places) {
        if (places.stream().noneMatch(WebPlace::tls)) {
            return Optional.empty();
        }
        Stream<String> hosts = places.stream()
                .filter(WebPlace::tls)
                .flatMap(place -> place.hosts().stream())
                .filter(each -> !each.endsWith("*"))
                .flatMap(each -> each.startsWith(".") ? Stream.of(each.substring(1), "*" + each) : Stream.of(each));
        Stream<IpAddress> addresses =
                Stream.concat(places.stream().map(WebPlace::address), Stream.of(IpAddress.of("127.0.0.1")));
        return Optional.of(StubCertificate.make(
                "a rehearsal",
                Stream.concat(hosts, Stream.of("localhost"))
                        .distinct()
                        .limit(MOST_NAMES)
                        .toList(),
                addresses.distinct().limit(MOST_NAMES).toList()));
    }

    /** Where each place of the design is reached. */
    public Map<WebPlace, Server> places() {
        Map<WebPlace, Server> places = new LinkedHashMap<>();
        listeners.forEach((place, listener) -> places.put(place, listener.at()));
        return places;
    }

    /** Commands that show them, for a person to copy; those to a place with TLS believe any certificate ({@code -k}). */
    public List<String> curl() {
        List<String> calls = new ArrayList<>();
        places().forEach((place, at) -> {
            String host = place.hosts().stream()
                    .filter(each -> !each.contains("*"))
                    .findFirst()
                    .orElse(place.address().inUrl())
                    .replaceFirst("^\\.", "");
            String port = place.port() == (place.tls() ? 443 : 80) ? "" : ":" + place.port();
            calls.add((place.tls() ? "curl -ik" : "curl -i") + " --connect-to ::"
                    + at.address().inUrl() + ":" + at.port() + (place.tls() ? " https://" : " http://") + host + port
                    + "/");
        });
        return calls;
    }

    @Override
    public void close() {
        listeners.values().forEach(HttpListener::close);
    }
}
