package fingerpost.export.octodns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void numbersInNamesCountAsNumbers() {
        List<String> sorted = List.of("", "1", "2", "10", "*", "_dmarc", "a", "a1", "a01", "a2", "a2.b", "a10", "ab");
        List<String> mixed = new ArrayList<>(sorted);
        Collections.reverse(mixed);
        mixed.sort(new NaturalOrder());
        assertThat(mixed).containsExactlyInAnyOrderElementsOf(sorted);
        assertThat(mixed.indexOf("a2")).isLessThan(mixed.indexOf("a10"));
        assertThat(mixed).startsWith("", "1", "2", "10").containsSubsequence("a", "a1", "a2", "a2.b", "a10", "ab");
    }
}
