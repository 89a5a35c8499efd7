package fingerpost.behaviour.upstream;

import fingerpost.dns.IpAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Short ways to write upstreams in tests: servers are called a, b, c ... */
final class Peers {
    private Peers() {}

    static List<Peer> weighted(int... weights) {
        List<Peer> peers = new ArrayList<>();
        for (int weight : weights) {
            peers.add(new Peer("" + (char) ('a' + peers.size()), weight, false, 1, Duration.ofSeconds(10)));
        }
        return peers;
    }

    static Peer down(String server) {
        return new Peer(server, 1, true, 1, Duration.ofSeconds(10));
    }

    static UpstreamRequest from(String client) {
        return new UpstreamRequest(IpAddress.of(client), "");
    }

    static UpstreamRequest keyed(String key) {
        return new UpstreamRequest(IpAddress.of("192.0.2.1"), key);
    }

    /** The servers that this many requests, one behind another, end at; {@code -} for none. */
    static String sequence(Upstream upstream, UpstreamRequest request, int count) {
        StringBuilder taken = new StringBuilder();
        for (int i = 0; i < count; i++) {
            Upstream.Sending sending = upstream.send(request, Set.of(), 0);
            Optional<Peer> peer = sending.next();
            taken.append(peer.map(Peer::server).orElse("-"));
            peer.ifPresent(sending::succeeded);
        }
        return taken.toString();
    }

    static Upstream roundRobin(List<Peer> peers) {
        return new Upstream(peers, List.of(), new SmoothRoundRobin(peers));
    }
}
