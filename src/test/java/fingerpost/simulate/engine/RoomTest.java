package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.IpAddress;
import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.compiled.SimulationProblem;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.Backend;
import fingerpost.topology.ClientGroup.Stub;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomTest {
    private static final long MILLION = 1_000_000;

    /** A client of one host keeps 8 octets of time and 8 of answers; a thread plays one cache at a time. */
    @ParameterizedTest
    @CsvSource({
        "CHROMIUM, 1, 1, 18001000, true",
        "CHROMIUM, 1, 1, 15999999, false",
        "CHROMIUM, 2, 1, 8001000, true",
        "CHROMIUM, 2, 2, 15999999, false",
        "CHROMIUM, 2, 8, 18001000, true",
        "NO_CACHE, 1, 1, 1000, true",
        "NO_CACHE, 1, 1, 100, false",
    })
    void aClientTakesWhatItKeepsForEachHost(Stub stub, int caches, int threads, long available, boolean fits) {
        Model model = new Lab()
                .www(60)
                .clients(MILLION, 0.0001, stub)
                .caches(caches, 0)
                .model();
        if (fits) {
            assertThatCode(() -> Room.require(model, threads, available)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> Room.require(model, threads, available))
                    .isInstanceOf(SimulationProblem.class)
                    .hasMessageStartingWith("What 1,000,000 clients keep about 1 hosts would take about 0.0 GB")
                    .hasMessageContaining("Let fewer clients stand for them");
        }
    }

    @Test
    void cachesThatMeetAreAllThereAtOnce() {
        Lab lab = new Lab()
                .www(60)
                .clients(MILLION, 0.0001, Stub.CHROMIUM)
                .caches(4, 0)
                .with(new Backend(
                        Id.of("busy"),
                        "busy",
                        new Host.AtAddress(IpAddress.of("192.0.2.1")),
                        81,
                        OptionalInt.of(5),
                        false,
                        Optional.empty()));
        List<Load.Ask> asks = List.of(ask("http://www.example.com:81/"));
        Model model = lab.model(new Load(asks, 4, 0));

        assertThatThrownBy(() -> Room.require(model, 1, 15_999_999)).isInstanceOf(SimulationProblem.class);
        assertThatCode(() -> Room.require(model, 1, 16_010_000)).doesNotThrowAnyException();
    }

    @Test
    void morePairsOfClientAndHostThanCanBeNumberedAreRefusedWhateverTheMemory() {
        List<Load.Ask> asks = IntStream.range(0, 22)
                .mapToObj(i -> ask("http://h" + i + ".example.com/"))
                .toList();
        Lab lab = new Lab().www(60).clients(100 * MILLION, 1e-6, Stub.NO_CACHE);

        assertThatThrownBy(() -> lab.model(new Load(asks, 1, 0)))
                .isInstanceOf(SimulationProblem.class)
                .hasMessageStartingWith("100,000,000 clients of 22 hosts are more pairs than can be told apart. Let");
        assertThatCode(() -> lab.model(new Load(asks.subList(0, 21), 1, 0))).doesNotThrowAnyException();
    }

    private static Load.Ask ask(String url) {
        return new Load.Ask(TargetUrl.parse(url), 1);
    }
}
