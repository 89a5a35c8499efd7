package fingerpost.export.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.Exporter;
import fingerpost.export.HostileText;
import fingerpost.export.Refusal;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Three hundred hostile texts that a proxy answers, each at a path of its own. */
public final class HostileBodies {
    private static final int COUNT = 300;

    private final List<String> bodies;

    /** Those texts, then hostile ones that the target does not refuse. */
    public HostileBodies(Exporter exporter, Proxy.Kind kind, String... first) {
        SplittableRandom random = new SplittableRandom(11);
        bodies = new ArrayList<>(List.of(first));
        while (bodies.size() < COUNT) {
            String body = HostileText.of(random);
            if (isWritten(exporter, kind, body)) {
                bodies.add(body);
            }
        }
    }

    public Topology design() {
        List<Location> locations = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            locations.add(new Location(PathMatch.exact("/" + i), new Respond(200, bodies.get(i))));
        }
        return SmallDesigns.with(SmallDesigns.proxy(new Server(
                List.of(Listen.http()), List.of(ServerName.of("example.com")), Optional.empty(), locations)));
    }

    /** Asks for each of them and fails where one comes changed. */
    public void areSentAsTheyAre(String where) throws Exception {
        try (Web web = new Web()) {
            for (int i = 0; i < COUNT; i++) {
                Web.Reply reply = web.ask(where, false, "example.com", "/" + i).orElseThrow();
                assertThat(reply.body()).isEqualTo(bodies.get(i));
            }
        }
    }

    private static boolean isWritten(Exporter exporter, Proxy.Kind kind, String body) {
        try {
            Topology topology = Running.all(SmallDesigns.with(SmallDesigns.answering(body)), kind);
            exporter.export(topology, exporter.versions().getFirst(), Map.of());
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
