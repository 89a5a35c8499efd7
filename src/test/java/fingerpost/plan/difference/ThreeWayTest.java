package fingerpost.plan.difference;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.plan.difference.ThreeWay.Who;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThreeWayTest {
    private static final DomainName APEX = DomainName.of("example.com");

    static LongStream seeds() {
        return Chance.seeds(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereOnlyTheOtherChangedAllOfItIsTaken(long seed) {
        Topology base = Chance.topology(new SplittableRandom(seed), 20);
        Topology there = Alignment.of(Chance.topology(new SplittableRandom(seed + 700), 20), base);
        ThreeWay way = ThreeWay.of(base, base, there);
        assertThat(way.items()).allMatch(each -> each.who() == Who.THERE);
        assertThat(Differences.of(way.merged(), way.there())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereOnlyThisOneChangedItStays(long seed) {
        Topology base = Chance.topology(new SplittableRandom(seed), 20);
        Topology here = Alignment.of(Chance.topology(new SplittableRandom(seed + 700), 20), base);
        ThreeWay way = ThreeWay.of(base, here, base);
        assertThat(way.items()).allMatch(each -> each.who() == Who.HERE);
        assertThat(way.merged()).isEqualTo(here);
    }

    @Test
    void changesAtTwoNamesAreJoinedAndOnesAtTheSameNameAreAConflict() {
        Topology base = design("192.0.2.1", "192.0.2.2", "192.0.2.3");
        Topology here = design("192.0.2.11", "192.0.2.2", "192.0.2.13");
        Topology there = design("192.0.2.1", "192.0.2.22", "192.0.2.23");
        ThreeWay way = ThreeWay.of(base, here, there);
        assertThat(way.items())
                .extracting(each -> each.any().spoken() + " " + each.who().word())
                .containsExactlyInAnyOrder(
                        "A of n0.example.com here", "A of n1.example.com there", "A of n2.example.com conflict");
        assertThat(way.merged()).isEqualTo(design("192.0.2.11", "192.0.2.22", "192.0.2.13"));
    }

    @Test
    void theSameChangeTwiceIsNone() {
        ThreeWay way = ThreeWay.of(design("192.0.2.1"), design("192.0.2.2"), design("192.0.2.2"));
        assertThat(way.items()).extracting(ThreeWay.Item::who).containsExactly(Who.BOTH);
        assertThat(way.merged()).isEqualTo(design("192.0.2.2"));
    }

    @Test
    void eitherSideOfADifferenceCanBeTaken() {
        Topology one = design("192.0.2.1");
        Topology other = design("192.0.2.2");
        Difference difference = Differences.of(one, other).getFirst();
        assertThat(Take.second(difference).apply(one)).isEqualTo(other);
        assertThat(Take.first(difference).apply(other)).isEqualTo(one);
        assertThat(Take.second(difference).name()).isEqualTo("Take A of n0.example.com");
    }

    private static Topology design(String... addresses) {
        HostedZone zone = HostedZone.of(Id.of("zone"), APEX);
        for (int i = 0; i < addresses.length; i++) {
            zone = zone.with(
                    RecordSet.fixed(APEX.child("n" + i), new Ttl(300), Rdata.parse(RecordType.A, addresses[i])));
        }
        return Topology.of("", "", List.of(zone));
    }
}
