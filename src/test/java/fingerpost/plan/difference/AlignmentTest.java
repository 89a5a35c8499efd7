package fingerpost.plan.difference;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.document.DocumentProblem;
import fingerpost.export.Samples;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import fingerpost.topology.edit.Reidentify;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlignmentTest {
    static List<String> samples() throws IOException {
        return Samples.names();
    }

    static LongStream seeds() {
        return Chance.seeds(60);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameDesignUnderOtherIdsIsTheSame(String sample) throws DocumentProblem {
        Topology design = Samples.read(sample);
        Map<Id, Id> others = new HashMap<>();
        design.elements().forEach(each -> others.put(each.id(), Id.of("x-" + each.id())));
        Topology renamed = Reidentify.of(design, others);
        assertThat(Differences.of(renamed, design)).isNotEmpty();
        assertThat(Differences.of(Alignment.of(renamed, design), design)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoDesignsThatHaveNothingToDoWithEachOtherCanBeAligned(long seed) {
        Topology one = Chance.topology(new SplittableRandom(seed), 20);
        Topology other = Chance.topology(new SplittableRandom(seed + 1_000), 20);
        Topology aligned = Alignment.of(one, other);
        assertThat(aligned.elements()).hasSameSizeAs(one.elements());
        for (Element each : aligned.elements()) {
            assertThat(other.find(each.id()).map(Element::getClass).filter(kind -> kind != each.getClass()))
                    .isEmpty();
        }
    }

    @Test
    void zonesAreTheSameByApexWhateverTheirIds() {
        HostedZone net = HostedZone.of(Id.of("a"), DomainName.of("example.net"));
        HostedZone com = HostedZone.of(Id.of("b"), DomainName.of("example.com"));
        Topology crossed = Topology.EMPTY
                .with(HostedZone.of(Id.of("b"), DomainName.of("example.net")))
                .with(HostedZone.of(Id.of("a"), DomainName.of("example.com")));
        assertThat(Alignment.of(Topology.EMPTY.with(net).with(com), crossed).zones())
                .containsExactlyElementsOf(crossed.zones());
    }
}
