package fingerpost.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.Srv;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** RFC 2782: lower priorities first, and among equals by weight. */
class SrvOrderTest {
    @Test
    void prioritiesAreNeverMixed() {
        List<Rdata> records = List.of(srv(20, 100, "c"), srv(10, 1, "a"), srv(10, 0, "b"), srv(30, 5, "d"));
        for (int seed = 0; seed < 50; seed++) {
            assertThat(new SrvOrder(new DesignState(seed)).of(records))
                    .extracting(Srv::priority)
                    .containsExactly(10, 10, 20, 30);
        }
    }

    /** A number from 0 to the sum, both included, picks the first whose running sum is not below it. */
    @Test
    void theFirstIsDrawnByWeightAndWeightZeroHasASmallChance() {
        Map<String, Integer> first = firsts(List.of(srv(1, 60, "a"), srv(1, 39, "b"), srv(1, 0, "z")), 20_000);

        assertThat(first.get("a")).isCloseTo(20_000 * 60 / 100, within(350));
        assertThat(first.get("b")).isCloseTo(20_000 * 39 / 100, within(350));
        assertThat(first.get("z")).isCloseTo(20_000 / 100, within(70));
    }

    @Test
    void allOfWeightZeroKeepTheirOrder() {
        assertThat(firsts(List.of(srv(1, 0, "a"), srv(1, 0, "b")), 100)).isEqualTo(Map.of("a", 100));
    }

    @Test
    void everyTargetComesOnceAndARootTargetMeansNoService() {
        assertThat(new SrvOrder(new DesignState(1)).of(List.of(srv(1, 1, "a"), srv(1, 1, "b"), srv(1, 1, "c"))))
                .extracting(srv -> srv.host().labels().getFirst())
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(new SrvOrder(new DesignState(1)).of(List.of(new Srv(0, 0, 0, DomainName.ROOT))))
                .isEmpty();
    }

    private static Map<String, Integer> firsts(List<Rdata> records, int times) {
        SrvOrder order = new SrvOrder(new DesignState(9));
        Map<String, Integer> first = new TreeMap<>();
        for (int i = 0; i < times; i++) {
            first.merge(order.of(records).getFirst().host().labels().getFirst(), 1, Integer::sum);
        }
        return first;
    }

    private static Srv srv(int priority, int weight, String host) {
        return new Srv(priority, weight, 80, DomainName.of(host + ".example.com"));
    }
}
