package fingerpost.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.Rdata;
import fingerpost.dns.SvcParameters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** RFC 9460 section 2.4.1: lower priorities first, equals in any order. */
class HttpsOrderTest {
    @Test
    void prioritiesAreNeverMixedAndAnAliasComesFirst() {
        List<Rdata> records = List.of(https(3, "c"), https(1, "a"), https(0, "z"), https(2, "b"), https(1, "d"));
        for (int seed = 0; seed < 50; seed++) {
            assertThat(new HttpsOrder(new DesignState(seed)).of(records))
                    .extracting(Https::priority)
                    .containsExactly(0, 1, 1, 2, 3);
        }
    }

    @Test
    void equalsComeInEachOrderAsOften() {
        HttpsOrder order = new HttpsOrder(new DesignState(5));
        Map<String, Integer> found = new TreeMap<>();
        for (int i = 0; i < 6_000; i++) {
            String all = "";
            for (Https each : order.of(List.of(https(1, "a"), https(1, "b"), https(1, "c")))) {
                all += each.endpoint().labels().getFirst();
            }
            found.merge(all, 1, Integer::sum);
        }

        assertThat(found).hasSize(6);
        assertThat(found.values()).allSatisfy(times -> assertThat(times).isCloseTo(1_000, within(120)));
    }

    private static Https https(int priority, String target) {
        return new Https(priority, DomainName.of(target + ".example.com"), SvcParameters.NONE);
    }
}
