package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.habit.StubHabit;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.Backend;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Shuffled;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests that are counted together have to be counted as if each had gone its way by itself. */
class StraightTest {
    /** Where backends keep sessions every request goes by itself, and nothing but the sessions differs. */
    @ParameterizedTest
    @EnumSource(ClientGroup.Stub.class)
    void whatIsCountedTogetherIsWhatIsCountedOneByOne(ClientGroup.Stub stub) {
        Tally together = play(stub, false);
        Tally single = play(stub, true);
        assertThat(Counts.of(together)).isEqualTo(Counts.of(single));
        assertThat(single.sessionsKept).isPositive();
        assertThat(together.failedFirstAttempts).isPositive();
        assertThat(together.stubHits).matches(hits -> StubHabit.of(stub).caches() ? hits > 1000 : hits == 0);
    }

    private static Tally play(ClientGroup.Stub stub, boolean stateful) {
        var addresses = Trial.addresses(3);
        Trial trial =
                new Trial().answers(50, new Shuffled(Trial.records(addresses))).clients(stub, 300, 3600);
        for (int i = 0; i < addresses.size(); i++) {
            trial.with(new Backend(
                    Id.of("b" + i),
                    "b" + i,
                    new Host.AtAddress(addresses.get(i)),
                    80,
                    OptionalInt.empty(),
                    stateful,
                    Optional.empty()));
        }
        return trial.fails(333, "b1").recovers(666, "b1").run().tally();
    }
}
