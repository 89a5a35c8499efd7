package fingerpost.rehearse;

import fingerpost.topology.Topology;
import fingerpost.wire.Server;
import fingerpost.wire.serve.HttpListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places of a design where HTTP is spoken, each listening on a loopback port of its own until all are closed. */
public final class Websites implements AutoCloseable {
    private static final int LAST_PORT = 65_535;

    private final Map<WebPlace, HttpListener> listeners = new LinkedHashMap<>();

    private Websites() {}

    /**
     * Listens from now on.
     *
     * @param first where the first place listens; the others follow on the next ports
     */
    public static Websites open(Topology topology, Server first, Rehearsal rehearsal) throws IOException {
        Websites websites = new Websites();
        List<WebPlace> places = WebPlace.of(topology);
        if (first.port() + places.size() - 1 > LAST_PORT) {
            throw new IOException("The design speaks HTTP at " + places.size()
                    + " places, and there are not so many ports from " + first.port() + " on. Name a lower one.");
        }
        try {
            int port = first.port();
            for (WebPlace place : places) {
                Server at = first.withPort(port++);
                websites.listeners.put(place, HttpListener.open(at, heard -> rehearsal.request(place, heard)));
            }
            return websites;
        } catch (IOException taken) {
            websites.close();
            throw taken;
        }
    }

    /** Where each place of the design is reached. */
    public Map<WebPlace, Server> places() {
        Map<WebPlace, Server> places = new LinkedHashMap<>();
        listeners.forEach((place, listener) -> places.put(place, listener.at()));
        return places;
    }

    /** Commands that show them, for a person to copy. */
    public List<String> curl() {
        List<String> calls = new ArrayList<>();
        places().forEach((place, at) -> {
            String host = place.hosts().stream()
                    .filter(each -> !each.contains("*"))
                    .findFirst()
                    .orElse(place.address().inUrl())
                    .replaceFirst("^\\.", "");
            String port = place.port() == 80 ? "" : ":" + place.port();
            calls.add("curl -i --connect-to ::" + at.address().inUrl() + ":" + at.port() + " http://" + host + port
                    + "/");
        });
        return calls;
    }

    @Override
    public void close() {
        listeners.values().forEach(HttpListener::close);
    }
}
