package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.Backend;
import fingerpost.topology.Families;
import fingerpost.topology.Happening.PathBreaks;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraTest {
    private static final Id RESOLVER = Id.of("resolver-0");
    private static final Id BACKEND = Id.of("backend-1");
    private static final Id SIX = Id.of("six");
    private static final HealthCheck CHECK = HealthCheck.tcp(80);
    private final Topology topology = new Lab()
            .www(60)
            .with(Backend.of(SIX, "", new Host.AtAddress(IpAddress.of("2001:db8::1")), 80))
            .topology();

    @Test
    void aResolverThatRefusesIsNotSilentAndABackendIsNoResolver() {
        Reach silent = era(Set.of(RESOLVER, BACKEND), Set.of(BACKEND)).reach();
        assertThat(silent.silent()).containsExactly(RESOLVER);
        assertThat(silent.refusing()).isEmpty();

        Reach refusing = era(Set.of(RESOLVER, BACKEND), Set.of(RESOLVER)).reach();
        assertThat(refusing.silent()).isEmpty();
        assertThat(refusing.refusing()).containsExactly(RESOLVER);
    }

    @Test
    void aWorldOfPerfectChecksBelievesTheTruth() {
        Era era = era(Set.of(BACKEND), Set.of());

        assertThat(era.beliefs()).isEqualTo(Map.of(CHECK, Set.of(SIX)));
        assertThat(era.knowing().beliefs()).isEqualTo(Map.of(CHECK, Set.of(BACKEND)));
        assertThat(era.knowing().down()).isEqualTo(era.down());
    }

    @ParameterizedTest
    @CsvSource({"six, V6, true", "six, BOTH, true", "six, V4, false", "backend-1, V6, false"})
    void aBrokenPathLosesTheAddressesOfItsFamilies(String element, Families families, boolean six) {
        PathBreaks broken = new PathBreaks(Duration.ZERO, Id.of(element), families, Duration.ofHours(1));
        Era era = Era.of(0, topology, Set.of(), Set.of(), List.of(broken), Map.of(), Map.of());

        assertThat(era.lost().contains(IpAddress.of("2001:db8::1"))).isEqualTo(six);
        assertThat(era.reach().cut()).isEmpty();
    }

    private Era era(Set<Id> down, Set<Id> refusing) {
        return Era.of(0, topology, down, refusing, List.of(), Map.of(CHECK, Set.of(SIX)), Map.of());
    }
}
