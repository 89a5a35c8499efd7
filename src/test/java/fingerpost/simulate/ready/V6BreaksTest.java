package fingerpost.simulate.ready;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Aaaa;
import fingerpost.dns.Ttl;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class V6BreaksTest {
    @Test
    void withoutAnAaaaRecordNothingBreaks() {
        Topology topology = Designs.lab().www(60).topology();
        assertThat(V6Breaks.of(topology, Designs.asked(topology))).isEmpty();
    }

    @Test
    void anAaaaRecordThatLeadsToNothingBreaksNothing() {
        Topology topology = Designs.lab()
                .entry(RecordSet.fixed(Lab.WWW, new Ttl(60), Aaaa.of("2001:db8::99")))
                .topology();
        assertThat(V6Breaks.of(topology, Designs.asked(topology))).isEmpty();
    }
}
