package fingerpost.plan.difference;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferencesTest {
    private static final DomainName WWW = DomainName.of("www.example.com");

    static LongStream seeds() {
        return Chance.seeds(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDesignDoesNotDifferFromItself(long seed) {
        Topology design = Chance.topology(new SplittableRandom(seed), 30);
        assertThat(Differences.of(design, design)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsAddedOneWayIsRemovedTheOther(long seed) {
        Topology one = Chance.topology(new SplittableRandom(seed), 20);
        Topology other = Alignment.of(Chance.topology(new SplittableRandom(seed + 500), 20), one);
        List<Difference> there = Differences.of(one, other);
        List<Difference> back = Differences.of(other, one);
        assertThat(back).hasSameSizeAs(there);
        for (int i = 0; i < there.size(); i++) {
            assertThat(back.get(i).before()).isEqualTo(there.get(i).after());
            assertThat(back.get(i).after()).isEqualTo(there.get(i).before());
        }
    }

    @Test
    void theOrderOfRecordsAndCaseAndSerialAreNoDifferences() {
        Topology one = zone(a(300, "192.0.2.1", "192.0.2.2"));
        HostedZone turned = zone(a(300, "192.0.2.2", "192.0.2.1")).zones().getFirst();
        Topology other = Topology.EMPTY.with(turned.withSoa(turned.soa().withSerial(77)));
        assertThat(Differences.of(one, other)).isEmpty();
    }

    @Test
    void aTtlIs() {
        List<Difference> found = Differences.of(zone(a(300, "192.0.2.1")), zone(a(60, "192.0.2.1")));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().before()).containsExactly("www.example.com. 300 A 192.0.2.1");
        assertThat(found.getFirst().after()).containsExactly("www.example.com. 60 A 192.0.2.1");
        assertThat(found.getFirst().word()).isEqualTo("changed");
        assertThat(((Difference.OfEntry) found.getFirst()).onlyTtl()).isTrue();
    }

    @Test
    void rotationIsADifferenceWhereThereIsSomethingToRotate() {
        RecordSet two = a(300, "192.0.2.1", "192.0.2.2");
        RecordSet one = a(300, "192.0.2.1");
        assertThat(Differences.of(
                        zone(two), zone(two.withPolicy(new Rotated(two.policy().records())))))
                .hasSize(1);
        assertThat(Differences.of(
                        zone(one), zone(one.withPolicy(new Rotated(one.policy().records())))))
                .isEmpty();
    }

    @Test
    void aWeightAndAHealthCheckAreSeenInTheLines() {
        AnswerPolicy plain = a(300, "192.0.2.1").policy();
        RecordSet weighted = a(300, "192.0.2.1").withPolicy(new Weighted(List.of(new WeightedChoice(3, plain))));
        RecordSet checked = a(300, "192.0.2.1").withPolicy(WhenHealthy.of(plain, HealthCheck.http(80, "/up")));
        assertThat(Differences.of(zone(weighted), zone(checked)).getFirst().before())
                .containsExactly("www.example.com. 300 A 192.0.2.1 ; weight 3");
        assertThat(Differences.of(zone(weighted), zone(checked)).getFirst().after())
                .hasSize(2)
                .anyMatch(line -> line.contains("HTTP on port 80 /up every 10.0 s"));
    }

    @Test
    void anAliasInPlaceOfARecordIsOneAddedAndOneRemoved() {
        List<Difference> found = Differences.of(
                zone(a(300, "192.0.2.1")), zone(new Alias(WWW, new Ttl(300), DomainName.of("example.net"))));
        assertThat(found).extracting(Difference::word).containsExactlyInAnyOrder("added", "removed");
    }

    private static Topology zone(ZoneEntry entry) {
        return Topology.EMPTY.with(
                HostedZone.of(Id.of("zone"), DomainName.of("example.com")).withEntries(List.of(entry)));
    }

    private static RecordSet a(int ttl, String... addresses) {
        return new RecordSet(
                WWW,
                RecordType.A,
                new Ttl(ttl),
                new Fixed(List.of(addresses).stream()
                        .map(each -> Rdata.parse(RecordType.A, each))
                        .toList()));
    }
}
