package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
    private static final Listen HTTP = Listen.http();

    @Test
    void aServerIsCalledByItsFirstName() {
        assertThat(Shop.edge().servers().getFirst().title()).isEqualTo("www.example.com");
        assertThat(server(List.of(HTTP), List.of()).title()).isEqualTo("_");
    }

    @Test
    void listensAreNeededAndDiffer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> server(List.of(), List.of()))
                .withMessage("A server needs at least one listen.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> server(List.of(HTTP, HTTP), List.of()))
                .withMessage("A server has the same listen twice.");
    }

    @Test
    void aPathHasOneLocation() {
        Location all = Location.all(new Respond(200, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> server(List.of(HTTP), List.of(all, Location.all(new Respond(404, "")))))
                .withMessage("A server has two locations for the same path.");
        Location exact = new Location(PathMatch.exact("/"), new Respond(404, ""));
        assertThat(server(List.of(HTTP), List.of(all, exact)).locations()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65536, Integer.MAX_VALUE})
    void portsAreOnesThatExist(int port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Listen(port, Families.BOTH, false, false))
                .withMessage("There is no port " + port + "; ports are 1 to 65535.");
    }

    @Test
    void familiesIncludeTheirAddresses() {
        assertThat(Families.V4.include(Shop.FRONT)).isTrue();
        assertThat(Families.V4.include(Shop.FRONT_6)).isFalse();
        assertThat(Families.V6.include(Shop.FRONT_6)).isTrue();
        assertThat(Families.BOTH.v4() && Families.BOTH.v6()).isTrue();
        assertThat(Listen.https()).isEqualTo(new Listen(443, Families.BOTH, true, false));
    }

    private static Server server(List<Listen> listens, List<Location> locations) {
        return new Server(listens, List.of(), Optional.empty(), locations);
    }
}
