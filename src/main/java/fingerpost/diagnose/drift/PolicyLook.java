package fingerpost.diagnose.drift;

import fingerpost.topology.Topology;
import fingerpost.wire.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What the policies of a design do live: lines at every server of their zone, order and shares at the first that serves. */
final class PolicyLook {
    /** Record sets that one comparison asks more than once for; the rest is said not to be tested. */
    private static final int MOST = 20;

    private static final Set<Grade> EXPLAINED = Set.of(Grade.MISSING, Grade.CHANGED, Grade.SOME_SERVERS, Grade.UNITED);

    private final Topology topology;
    private final Policies policies;
    private final Poll poll;
    private final int samples;

    /** @param samples of each set that turns or is drawn */
    PolicyLook(Topology topology, Policies policies, Poll poll, int samples) {
        this.topology = topology;
        this.policies = policies;
        this.poll = poll;
        this.samples = samples;
    }

    /** Whether that place only shows what one of these says better: a line got what we were not meant to see. */
    static boolean explains(List<Place> behaviour, Place place) {
        return EXPLAINED.contains(place.grade())
                && behaviour.stream()
                        .anyMatch(each -> each.node().equals(place.node())
                                && (each.grade() == Grade.OTHER_LINE || each.grade() == Grade.NO_DEFAULT));
    }

    /**
     * What is to be told beside those places.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    List<Place> of(Map<Spot, Place> places) throws InterruptedException {
        List<Place> told = new ArrayList<>();
        List<Callable<List<Place>>> looks = new ArrayList<>();
        places.forEach((spot, place) -> Designed.of(topology, spot).ifPresent(each -> {
            Optional<Callable<List<Place>>> look = look(each, spot, place);
            if (look.isPresent() && looks.size() == MOST) {
                told.add(new PolicyPlaces(each.zone(), each.set())
                        .untested("was not asked for again and again; " + MOST + " sets are enough for one look"));
            } else {
                look.ifPresent(looks::add);
            }
        }));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Place>> each : threads.invokeAll(looks)) {
                told.addAll(each.get());
            }
            return told;
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    private Optional<Callable<List<Place>>> look(Designed designed, Spot spot, Place place) {
        int lines = LineProbes.of(topology, designed.set()).size();
        if (lines > 0 && place.grade() != Grade.NOT_TESTED) {
            poll.expect(lines * spot.servers().size());
            return Optional.of(() -> lines(designed, spot, place));
        }
        boolean whole = place.grade().agrees() || place.grade() == Grade.TTL;
        if (samples > 0 && whole && Sampling.tells(designed.set())) {
            poll.expect(samples);
            return Optional.of(() -> samples(designed, spot.servers().getFirst()));
        }
        return Optional.empty();
    }

    private List<Place> lines(Designed designed, Spot spot, Place place) {
        Map<Server, List<LineVerdict>> verdicts = new LinkedHashMap<>();
        for (Server server : spot.servers()) {
            verdicts.put(server, policies.lines(topology, designed.set(), server));
        }
        return new PolicyPlaces(designed.zone(), designed.set())
                .lines(verdicts).stream()
                        .filter(each -> each.grade() != Grade.SUBNET_IGNORED
                                || !place.grade().isDifference())
                        .toList();
    }

    private List<Place> samples(Designed designed, Server server) {
        Samples taken = Samples.of(designed.set(), () -> policies.sample(designed.set(), server, samples));
        return new PolicyPlaces(designed.zone(), designed.set()).samples(server, taken);
    }
}
