package fingerpost.simulate.result;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.compiled.Group;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private final Tally.Shape shape = new Tally.Shape(1, 3, 1, 1);

    private Tally part(long... byAddress) {
        Tally tally = new Tally(shape);
        System.arraycopy(byAddress, 0, tally.byAddress, 0, byAddress.length);
        tally.requests[0] = 20;
        tally.byEnd[0] = 5;
        return tally;
    }

    private static Group group(List<Integer> addresses, Integer... among) {
        return group(addresses, List.of(among));
    }

    private static Group group(List<Integer> addresses, List<Integer> among) {
        return new Group(Group.Kind.PROXY, "edge", addresses, among);
    }

    @Test
    void addressesShareConnectionsAndEndsShareRequests() {
        Spread spread = new Spread(shape);
        spread.add(part(1, 3, 6));
        assertThat(spread.ofAddress(1, 0).part()).isEqualTo(0.3);
        assertThat(spread.ofEnd(0, 0).part()).isEqualTo(0.25);
    }

    @Test
    void aGroupIsCountedAsOneSoThatItsBandKnowsWhatItsAddressesTakeFromEachOther() {
        Spread spread = new Spread(shape, List.of(group(List.of(0, 2)), group(List.of(0), List.of(0, 1))));
        spread.add(part(1, 3, 6));
        spread.add(part(6, 3, 1));
        spread.add(part(3, 3, 4));
        assertThat(spread.ofGroup(0, 1)).isEqualTo(new Share(0.7, 0.7, 0.7, 21));
        assertThat(spread.ofGroup(1, 1).part()).as("among two").isEqualTo(10.0 / 19);
        assertThat(spread.ofAddress(0, 1).high()).isGreaterThan(0.5);
    }
}
