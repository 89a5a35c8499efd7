package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.truth.Lab;
import fingerpost.topology.ClientGroup.Stub;
import fingerpost.topology.Resolver;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CachesTest {
    @ParameterizedTest
    @CsvSource({
        "10, 1 1 1, 3 4 3",
        "1, 1 1, 1 0",
        "0, 1 1, 0 0",
        "100, 3 1, 75 25",
        "7, 0 1 0, 0 7 0",
        "100, 1 0.5 0.25, 57 29 14"
    })
    void wholeNumbersInProportionAddUpToTheWhole(long whole, String weights, String expected) {
        double[] each =
                Stream.of(weights.split(" ")).mapToDouble(Double::parseDouble).toArray();
        long[] parts = Stream.of(expected.split(" ")).mapToLong(Long::parseLong).toArray();

        assertThat(Caches.split(whole, each)).containsExactly(parts);
    }

    /** Of 1100 clients, who ask by weights 1 and 10, resolvers of two caches each with weights 1 and 1/2. */
    @Test
    void clientsAreSplitByResolverThenByCache() {
        List<Cache> caches = new Lab()
                .www(60)
                .clients(1100, 1, Stub.NO_CACHE)
                .resolver(Resolver.Profile.BIND, 1)
                .resolver(Resolver.Profile.UNBOUND, 10)
                .caches(2, 1)
                .model()
                .caches();

        assertThat(caches).extracting(Cache::population).containsExactly(67, 33, 667, 333);
        assertThat(caches).extracting(Cache::number).containsExactly(0, 1, 2, 3);
        assertThat(caches)
                .extracting(each -> each.cells().getFirst().first())
                .as("clients before the first of each cache")
                .containsExactly(0L, 67L, 100L, 767L);
    }

    @Test
    void cachesThatNobodyAsksAreNotThere() {
        List<Cache> caches = new Lab()
                .www(60)
                .clients(3, 1, Stub.NO_CACHE)
                .caches(50, 0)
                .model()
                .caches();

        assertThat(caches)
                .hasSize(3)
                .allSatisfy(cache -> assertThat(cache.population()).isEqualTo(1));
    }
}
