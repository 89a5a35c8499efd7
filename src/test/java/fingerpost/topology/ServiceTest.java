package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTest {
    @Test
    void itsMembersAreItsReferences() {
        assertThat(Shop.app().references()).containsExactly(Shop.NODE_1, Shop.NODE_2, Shop.ROUTER);
        assertThat(Shop.app().withMembers(List.of()).references()).isEmpty();
    }

    @Test
    void aBackendIsAMemberOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Shop.app().withMembers(List.of(Member.of(Shop.NODE_1), Member.weighted(Shop.NODE_1, 2))))
                .withMessage("The service app has the same backend twice.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_001})
    void aWeightIsAtLeastOne(int weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Member.weighted(Shop.NODE_1, weight))
                .withMessageContaining("to take it out, mark it down");
    }

    @Test
    void failuresAreCountedWithinATime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Member(Shop.NODE_1, 1, false, false, -1, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Member(Shop.NODE_1, 1, false, false, 1, Duration.ZERO));
        assertThat(Member.of(Shop.NODE_1).failTimeout()).isEqualTo(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a;b", "a=b", "\u00e4", "a\nb"})
    void cookieNamesCanStandInAConfiguration(String cookie) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HashKey.Cookie(cookie))
                .withMessageContaining("cookie name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Service(
                        Shop.APP, "", List.of(), new Balancing.IpHash(), Optional.of(cookie), 0, Optional.empty()));
    }

    @Test
    void keepaliveHasABound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Service(
                        Shop.APP, "", List.of(), new Balancing.IpHash(), Optional.empty(), -1, Optional.empty()))
                .withMessageContaining("keepalive");
    }

    @Test
    void balancingIsNamedAsNginxNamesIt() {
        assertThat(Stream.of(
                                new Balancing.RoundRobin(),
                                new Balancing.LeastConnections(),
                                new Balancing.IpHash(),
                                new Balancing.Hash(new HashKey.ClientAddress(), false),
                                new Balancing.Hash(new HashKey.AskedHost(), true),
                                new Balancing.RandomTwo())
                        .map(Balancing::word))
                .containsExactly("round robin", "least_conn", "ip_hash", "hash", "hash consistent", "random two");
    }
}
