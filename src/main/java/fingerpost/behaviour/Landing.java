package fingerpost.behaviour;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Element;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The connection: which of the addresses a client tries, and what it meets there. */
final class Landing {
    /** Where a client got through. */
    record Landed(IpAddress address, int port, Element element) {
        String socket() {
            return address.inUrl() + ":" + port;
        }
    }

    private final Scene scene;
    private final Story story;

    Landing(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
    }

    /**
     * The first address of those that the client tries at which something takes the connection; one still open from the
     * request before is used again.
     *
     * @param isLastPlace whether it is the end of the request if none does
     */
    Optional<Landed> connect(List<IpAddress> addresses, int port, boolean isLastPlace) {
        List<IpAddress> usable = addresses.stream()
                .filter(address -> scene.visitor().families().include(address))
                .toList();
        List<IpAddress> open = usable.stream()
                .filter(address -> scene.memory().connections.contains(tcp(address, port)))
                .toList();
        List<IpAddress> tried = open.isEmpty() ? scene.visitor().tried(usable) : open;
        for (int i = 0; i < tried.size(); i++) {
            IpAddress address = tried.get(i);
            boolean last = i == tried.size() - 1;
            List<Element> listening = scene.standing().listening(address, port);
            Optional<Element> up = listening.stream()
                    .filter(element -> !scene.state().isDown(element.id()))
                    .findFirst();
            if (up.isPresent()) {
                return Optional.of(landed(new Landed(address, port, up.get())));
            }
            String why = why(address, port, listening);
            List<Subject> path = subjects(scene.standing().at(address));
            boolean refused = listening.isEmpty()
                    ? !scene.standing().at(address).isEmpty()
                    : listening.stream().anyMatch(each -> scene.state().isRefusing(each.id()));
            double waited = refused
                    ? scene.costs().clientToServer()
                    : last ? scene.costs().timeout() : patience();
            if (last && isLastPlace) {
                return story.failed("no connection to " + address.inUrl() + ":" + port, why, path, waited);
            }
            story.warned(
                    WalkStep.Kind.CONNECT,
                    "no connection to " + address.inUrl() + ":" + port + ", on to the next",
                    waited == scene.costs().attemptDelay()
                            ? why + "; Happy Eyeballs goes on after " + Math.round(waited) + " ms (RFC 8305)"
                            : why,
                    path,
                    waited);
        }
        if (!isLastPlace) {
            return Optional.empty();
        }
        return story.failed(
                "there is no address to connect to",
                addresses.isEmpty()
                        ? "the name has neither an A nor an AAAA record"
                        : "the client has no " + (scene.visitor().families().v4() ? "IPv6" : "IPv4"),
                List.of(),
                0);
    }

    private Landed landed(Landed landed) {
        List<Subject> path = new ArrayList<>(scene.visitor().path());
        path.add(Subject.of(landed.element.id()));
        String title = "connects to " + landed.socket();
        String detail = landed.element.label() + " listens there";
        boolean open = scene.visitor().keepsConnections()
                && !scene.memory().connections.add(tcp(landed.address, landed.port));
        if (open) {
            story.cached(WalkStep.Kind.CONNECT, title, "the connection of the request before is still open", path);
        } else {
            story.good(WalkStep.Kind.CONNECT, title, detail, path, scene.costs().clientToServer());
        }
        return landed;
    }

    /** How long a silent address holds a client up: Happy Eyeballs in browsers and on phones, else the whole timeout. */
    private double patience() {
        return switch (scene.visitor().stub()) {
            case CHROMIUM, FIREFOX, ANDROID, SERVICE_AWARE -> scene.costs().attemptDelay();
            case JVM, SYSTEMD_RESOLVED, WINDOWS, NO_CACHE, LONGEST_PREFIX ->
                scene.costs().timeout();
        };
    }

    private String why(IpAddress address, int port, List<Element> listening) {
        if (!listening.isEmpty()) {
            return listening.stream()
                    .filter(each -> scene.state().isRefusing(each.id()))
                    .findFirst()
                    .map(each -> each.label() + " refuses connections")
                    .orElseGet(() -> listening.getFirst().label() + " is down");
        }
        List<Element> there = scene.standing().at(address);
        return there.isEmpty()
                ? "nothing in the design has the address " + address
                : address + " is " + there.getFirst().label() + ", which does not listen on port " + port
                        + listens(address);
    }

    private String listens(IpAddress address) {
        String ports =
                scene.standing().ports(address).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return ports.isEmpty() ? " of this family" : ", only on " + ports;
    }

    private static String tcp(IpAddress address, int port) {
        return "tcp " + address.inUrl() + ":" + port;
    }

    private static List<Subject> subjects(List<Element> elements) {
        return elements.stream().map(element -> Subject.of(element.id())).toList();
    }
}
