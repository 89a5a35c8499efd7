package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.held.Holdings;
import fingerpost.topology.Happening;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.canvas.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CacheRingsTest {
    private static final Duration CHANGE = Duration.ofMinutes(20);
    private static final Subject WWW = Subject.parse("example-com/www.example.com.");

    private final Topology topology = Plays.sample("three-lines");
    private final HostedZone zone = topology.zones().getFirst();
    private final Subject telecom =
            Subject.of(topology.all(Resolver.class).getFirst().id());

    private CacheRings rings(Happening... happenings) {
        Scenario hour = new Scenario(
                topology.all(Scenario.class).getFirst().id(), "", Duration.ofHours(1), List.of(happenings), Set.of());
        return CacheRings.of(
                Holdings.of(Simulation.of(topology, hour, Options.of(1).withThreads(1))
                        .model()),
                topology);
    }

    private Happening change() {
        RecordSet second = RecordSet.fixed(DomainName.of("www.example.com."), Ttl.of(300), A.of("203.0.113.2"));
        return new Happening.RecordChanges(CHANGE, zone.id(), second);
    }

    private static double part(Map<Subject, Cached> at, Subject box) {
        return at.get(box).ring().orElseThrow().part();
    }

    @Test
    void theRingOfAResolverDrainsUntilItFetchesAgain() {
        CacheRings rings = rings();
        List<Double> parts = IntStream.range(0, 1_200)
                .mapToObj(second -> part(rings.at(second), telecom))
                .toList();

        assertThat(parts).anyMatch(part -> part > 0.97).anyMatch(part -> part < 0.03);
        assertThat(IntStream.range(1, parts.size()).filter(i -> parts.get(i) > parts.get(i - 1)))
                .hasSizeBetween(1, 60);
        assertThat(rings.at(7).get(telecom).word()).startsWith("TTL ");
        assertThat(rings.at(7).get(telecom).reason()).contains("www.example.com A: about");
    }

    @Test
    void aNameHasARingOnlyWhileSomeCacheGivesTheAnswerOfBefore() {
        CacheRings rings = rings(change());
        double at = CHANGE.toSeconds();

        assertThat(rings.at(at - 1).get(WWW).ring()).isEmpty();
        assertThat(rings.at(at + 1).get(WWW).word()).endsWith("% get the old answer");
        assertThat(rings.at(at + 1).get(telecom).word()).matches("old, .* left");
        assertThat(rings.at(at + 1).get(telecom).ring().orElseThrow().mood()).isEqualTo(Tag.Mood.DOUBTFUL);
        assertThat(IntStream.range(1, 900)
                        .mapToObj(after -> rings.at(at + after)
                                .get(WWW)
                                .ring()
                                .map(ring -> ring.part())
                                .orElse(0.0)))
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .endsWith(0.0);
        assertThat(rings.at(at + 900).get(telecom).ring().orElseThrow().mood()).isNotEqualTo(Tag.Mood.DOUBTFUL);
    }

    @Test
    void whileNoServerAnswersItIsSaidHowLongTheCachesHelpYet() {
        CacheRings rings = rings(new Happening.AuthorityOutage(CHANGE, zone.id(), Duration.ofHours(2)));
        Map<Subject, Cached> at = rings.at(1_201);

        assertThat(at.get(WWW).word()).endsWith("% find it in a cache");
        assertThat(at.get(telecom).word()).startsWith("gone in ");
        assertThat(rings.at(3_500).get(telecom).ring().map(ring -> ring.part())).isEqualTo(Optional.of(0.0));
        assertThat(rings.at(3_500).get(telecom).reason()).contains("www.example.com A: not in the cache");
    }
}
