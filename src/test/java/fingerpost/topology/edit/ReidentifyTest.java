package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Chance;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReidentifyTest {
    static LongStream seeds() {
        return Chance.seeds(40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thereAndBackIsTheSame(long seed) {
        Topology topology = Chance.topology(new SplittableRandom(seed), 30);
        Map<Id, Id> there = new HashMap<>();
        Map<Id, Id> back = new HashMap<>();
        topology.elements().stream().map(Element::id).forEach(id -> {
            Id other = Id.of("other-" + id);
            there.put(id, other);
            back.put(other, id);
        });
        Topology named = Reidentify.of(topology, there);
        assertThat(named.byId().keySet())
                .doesNotContainAnyElementsOf(topology.byId().keySet());
        assertThat(Reidentify.of(named, back)).isEqualTo(topology);
    }

    @Test
    void twoElementsUnderOneIdAreRefused() {
        Topology topology = Chance.topology(new SplittableRandom(1), 10);
        Id one = topology.elements().stream().findFirst().orElseThrow().id();
        Map<Id, Id> all = new HashMap<>();
        topology.elements().forEach(each -> all.put(each.id(), one));
        assertThatThrownBy(() -> Reidentify.of(topology, all)).hasMessageContaining(one.toString());
    }
}
