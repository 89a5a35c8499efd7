package fingerpost.simulate.ready;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Ttl;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.Happening;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LongTtlTest {
    @Test
    void theRecordChangesOnceEveryCacheMayHoldTheOldOneForADay() {
        Topology topology = Designs.lab().www(60).topology();
        Asked asked = Designs.asked(topology, "www.example.com A");
        ZoneEntry changed = new NewPlace(topology).drawn(asked).orElseThrow();
        Story story = LongTtl.of(asked, changed);
        assertThat(story.happenings())
                .containsExactly(
                        new Happening.RecordChanges(
                                Duration.ZERO, Lab.ZONE, asked.entry().withTtl(new Ttl(86_400))),
                        new Happening.RecordChanges(Duration.ofDays(1), Lab.ZONE, changed.withTtl(new Ttl(86_400))));
        assertThat(story.duration()).as("the whole drain").isGreaterThan(Duration.ofDays(2));
    }
}
