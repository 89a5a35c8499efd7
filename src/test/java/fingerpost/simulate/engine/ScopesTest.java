package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpNetwork;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScopesTest {
    private static final Id LINE = Id.of("line");

    @Test
    void whatHoldsForEverybodyIsKeptOnce() {
        Scopes scopes = scopes(new Lab().www(60).networks("198.51.100.0/22"));

        assertThat(scopes.of(0, 3, 0)).isZero();
    }

    /** A /22 is told as four networks of /24, each of which is kept apart where answers hold for no more. */
    @Test
    void toldNetworksAreKeptApart() {
        Scopes scopes = scopes(byLine("198.51.100.0/24").networks("198.51.100.0/22"));

        assertThat(numbers(scopes, 0, 4)).containsExactly(1, 2, 3, 4);
        assertThat(scopes.count()).isEqualTo(5);
    }

    @Test
    void twoNetworksOfTheClientsAreKeptApart() {
        Scopes scopes = scopes(byLine("198.51.100.0/24").networks("198.51.100.0/23", "203.0.113.0/24"));

        assertThat(numbers(scopes, 0, 2)).containsExactly(1, 2);
        assertThat(numbers(scopes, 1, 1)).containsExactly(3);
        assertThat(scopes.count()).isEqualTo(4);
    }

    private static Lab byLine(String network) {
        return new Lab()
                .clients(1000, 1, fingerpost.topology.ClientGroup.Stub.NO_CACHE)
                .with(new Line(LINE, "", List.of(IpNetwork.of(network)), List.of()))
                .www(
                        60,
                        new ByLine(
                                List.of(new LineChoice(LINE, new Fixed(Lab.addresses(1)))),
                                Optional.of(new Fixed(List.of(Lab.address(2))))));
    }

    private static int[] numbers(Scopes scopes, int cell, int subnets) {
        return IntStream.range(0, subnets)
                .map(subnet -> scopes.of(cell, subnet, 0))
                .toArray();
    }

    private static Scopes scopes(Lab lab) {
        Model model = lab.model();
        return new Scopes(model, model.caches().getFirst());
    }
}
