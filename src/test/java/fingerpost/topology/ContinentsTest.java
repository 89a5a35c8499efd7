package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContinentsTest {
    private static final List<String> ALL = List.of("AF", "AN", "AS", "EU", "NA", "OC", "SA");

    @Test
    void everyCountryLiesOnOneContinent() {
        Set<String> seen = new HashSet<>();
        for (String continent : ALL) {
            assertThat(Continents.countries(continent))
                    .isNotEmpty()
                    .isSorted()
                    .allMatch(seen::add)
                    .allMatch(each -> Continents.of(each).orElseThrow().equals(continent));
        }
        assertThat(Continents.of("DE")).contains("EU");
        assertThat(Continents.of("BR")).contains("SA");
        assertThat(Continents.of("XX")).isEmpty();
        assertThat(Continents.countries("XX")).isEmpty();
    }

    /** ISO 3166 as Java has it: only East Timor and Kosovo's likes may be missing. */
    @Test
    void nearlyEveryCountryIsKnown() {
        assertThat(Stream.of(Locale.getISOCountries())
                        .filter(each -> Continents.of(each).isEmpty()))
                .hasSizeLessThanOrEqualTo(1);
    }
}
