package fingerpost.simulate.truth;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.habit.AnswerOrder;
import fingerpost.simulate.habit.Recursion;
import fingerpost.topology.Resolver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The habits that the engine gives BIND and Unbound, looked up at the real ones. */
class RealResolversTest {
    private static final String ZONE = """
        $TTL 300
        @ 300 IN SOA ns hostmaster 1 14400 3600 1209600 900
        @ IN NS ns
        ns IN A 127.0.0.1
        www 300 IN A 192.0.2.1
        www 300 IN A 192.0.2.2
        www 300 IN A 192.0.2.3
        www 300 IN A 192.0.2.4
        long 3000000 IN A 192.0.2.1
        """;

    @TempDir
    private Path folder;

    private RealResolver start(Resolver.Profile profile) throws IOException {
        return profile == Resolver.Profile.BIND ? RealResolver.bind(folder, ZONE) : RealResolver.unbound(folder, ZONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"BIND", "UNBOUND"})
    void ordersCapsAndNegativeTtlsAreThoseOfTheProfile(Resolver.Profile profile) throws IOException {
        Recursion recursion = Recursion.of(profile);
        try (RealResolver real = start(profile)) {
            assertThat(ttl(real.ask(1, "long.example.com", "A", "+noall", "+answer")))
                    .as("TTL of 3000000")
                    .isEqualTo(recursion.most().toSeconds());
            assertThat(ttl(real.ask(1, "none.example.com", "A", "+noall", "+authority")))
                    .as("negative TTL of SOA 300, minimum 900")
                    .isBetween(299L, 300L);
            Set<String> orders = new TreeSet<>();
            Map<String, Integer> firsts = new TreeMap<>();
            List<String> lines = real.ask(400, "www.example.com", "A", "+short");
            for (int i = 0; i + 4 <= lines.size(); i += 4) {
                List<String> order = lines.subList(i, i + 4).stream()
                        .map(line -> line.replace("192.0.2.", ""))
                        .toList();
                orders.add(String.join("", order));
                firsts.merge(order.getFirst(), 1, Integer::sum);
            }
            assertThat(firsts.keySet()).as("addresses in the first place").hasSize(4);
            assertThat(orders)
                    .as("orders of four records")
                    .hasSize(recursion.order() == AnswerOrder.BIND_RANDOM ? 12 : 4);
        }
    }

    private static long ttl(List<String> lines) {
        return Long.parseLong(lines.stream()
                .filter(line -> line.contains("\tIN\t") || line.contains(" IN "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(String.join("\n", lines)))
                .split("\\s+", 3)[1]);
    }
}
