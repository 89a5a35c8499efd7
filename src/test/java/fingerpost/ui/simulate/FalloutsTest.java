package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.held.Holdings;
import fingerpost.topology.Backend;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FalloutsTest {
    private static final Duration DEATH = Duration.ofMinutes(20);
    private static final Offset<Double> NEAR = Offset.offset(0.03);

    private final Topology servers = Plays.sample("three-address-round-robin");

    private static Fallouts failing(Topology topology, String... ids) {
        Scratch scratch = Scratch.NONE;
        for (String id : ids) {
            scratch = Failing.turned(topology, scratch, PlainHour.of(topology), Set.of(Id.of(id)), DEATH);
        }
        Result result = Plays.of(topology, scratch.over(PlainHour.of(topology), topology));
        return new Fallouts(
                result,
                new TrafficMap(result.outcome(), topology),
                Holdings.of(result.outcome().model()));
    }

    private static Fallout only(Fallouts fallouts) {
        assertThat(fallouts.at(1_500)).hasSize(1);
        return fallouts.at(1_500).getFirst();
    }

    private static Topology stateful(Topology topology) {
        return topology.map(each -> each instanceof Backend backend
                ? new Backend(
                        backend.id(),
                        backend.label(),
                        backend.host(),
                        backend.port(),
                        backend.capacity(),
                        true,
                        backend.certificate())
                : each);
    }

    @Test
    void theOthersTakeOverWhatABackendHad() {
        Fallout fallout = only(failing(Plays.sample("three-lines"), "origin-1"));

        assertThat(fallout.share().orElseThrow()).isCloseTo(0.5, NEAR);
        assertThat(fallout.address()).isEqualTo(Fallout.Address.NONE);
        assertThat(fallout.gains()).extracting(Fallout.Gain::element).containsExactly(Id.of("origin-2"));
        assertThat(fallout.gains().getFirst().after()).isCloseTo(1, NEAR);
        assertThat(fallout.failed()).isZero();
        assertThat(fallout.held()).isFalse();
    }

    @Test
    void theSessionsOfABackendAreLostWithIt() {
        Topology topology = stateful(servers);
        Fallout fallout = only(failing(topology, "server-1"));

        assertThat(fallout.held()).isTrue();
        assertThat(fallout.lost()).isGreaterThan(1_000);
        assertThat(new FalloutWords(topology).word(fallout)).matches("lost [0-9,]+ sessions, .*");
    }

    @Test
    void anAddressThatFailsItsCheckDrainsWithTheTtl() {
        Fallout checked = only(failing(servers, "server-1"));
        Topology lines = Plays.sample("three-lines");
        Fallout unchecked = only(failing(lines, "edge-telecom"));

        assertThat(checked.address()).isEqualTo(Fallout.Address.TAKEN_OUT);
        assertThat(checked.drained().orElseThrow()).isBetween(30.0, 600.0);
        assertThat(new FalloutWords(servers).word(checked)).contains("drains in ");
        assertThat(unchecked.address()).isEqualTo(Fallout.Address.GIVEN_ON);
        assertThat(unchecked.drained()).isEmpty();
        assertThat(new FalloutWords(lines).word(unchecked)).matches("6[0-9.]* % of requests fail");
        assertThat(new FalloutWords(lines).reason(unchecked)).contains("no health check takes it out");
    }

    @Test
    void cachesHelpForAWhileWhereAZoneIsSilent() {
        Fallout fallout = only(failing(servers, "example-com"));

        assertThat(fallout.caches().orElseThrow()).isBetween(1.0, 300.0);
        assertThat(fallout.share()).isEmpty();
        assertThat(fallout.failed()).isGreaterThan(0.8);
        assertThat(new FalloutWords(servers).word(fallout)).matches("caches help for .*, .* of requests fail");
    }

    @Test
    void whoAsksADeadResolverGetsNoFurther() {
        Fallout fallout = only(failing(servers, "isp-resolver"));

        assertThat(fallout.failed()).isGreaterThan(0.9);
        assertThat(new FalloutWords(servers).reason(fallout)).contains("look nothing up any more");
    }

    @Test
    void theLinesTellWhatWentAlongThemBeforeTheFirstFailureAndOnlyWhileItLasts() {
        Topology topology = Plays.sample("three-lines");
        Fallouts fallouts = failing(topology, "origin-1");
        Subject dead = Subject.parse("origin-1");

        assertThat(fallouts.before(1_100)).isEmpty();
        Map<?, Double> before = fallouts.before(1_500);
        assertThat(before).isNotEmpty();
        assertThat(fallouts.before(1_500).entrySet().stream()
                        .filter(each -> each.getKey().to().equals(dead))
                        .mapToDouble(Map.Entry::getValue)
                        .sum())
                .isCloseTo(0.5, NEAR);
    }

    @Test
    void theTagOfAServiceSaysThatNoneOfItsBackendsIsLeft() {
        Topology topology = Plays.sample("three-lines");
        Fallouts both = failing(topology, "origin-1", "origin-2");

        assertThat(Moment.tags(topology, Traffic.NONE, Map.of(), both.at(1_500))
                        .get(Subject.parse("app"))
                        .word())
                .isEqualTo("every backend is down");
        assertThat(Moment.tags(topology, Traffic.NONE, Map.of(), both.at(1_100)))
                .isEmpty();
    }
}
