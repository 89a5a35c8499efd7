package fingerpost.simulate.truth;

import fingerpost.topology.ClientGroup;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients with caches of their own behind a resolver; the formulas are derived in the research page from renewal theory. */
class TwoLevelsTest {
    private static final int BATCHES = 20;

    private static Batches play(int clients, double rate, int ttl, ClientGroup.Stub stub) {
        long millis = Math.max(750_000, Math.round(2e6 / (clients * rate) / BATCHES * 1000));
        return new Lab()
                .www(ttl)
                .clients(clients, rate, stub)
                .lasts(Duration.ofMillis(millis), 1)
                .play(BATCHES);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0.0016666666666666668, 0.243129, 0.779795",
        "100, 0.0016666666666666668, 0.216599, 0.974971",
        "1000, 0.5556, 0.994000, 0.999000"
    })
    void number5StubsThatHonourTheTtlShareTheResolversCycle(int clients, double rate, double stub, double resolver) {
        Batches played = play(clients, rate, 300, ClientGroup.Stub.SERVICE_AWARE);
        played.stubHits().agreesWith(stub, 0.001);
        played.resolverHits().agreesWith(resolver, 0.0015);
        double mean = 300 + 1 / (clients * rate);
        played.queryRate().agreesWith(1 / mean, 0.06 / mean);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 60, 3600})
    void number6APinHitsByItsOwnLengthWhateverTheTtl(int ttl) {
        play(20, 0.05, ttl, ClientGroup.Stub.CHROMIUM).stubHits().agreesWith(0.75, 0.001);
    }
}
