package fingerpost.diagnose.dnssec;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Ds;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelegationsTest {
    /** Each DS as algorithm/digest type; those that a resolver looks at remain. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
        13/2,                13/2
        13/1,                13/1
        13/1 13/2,           13/2
        13/1 13/4,           13/4
        13/2 13/4,           13/2 13/4
        13/200,              none
        200/2,               none
        13/200 13/1,         13/1
        200/2 13/1,          13/1
        1/2 12/2 8/2,        8/2
        """)
    void sha1CountsOnlyWhereNothingBetterCanBeComputed(String published, String usable) {
        assertThat(Delegations.usable(ds(published))).isEqualTo(usable == null ? List.of() : ds(usable));
    }

    private static List<Ds> ds(String text) {
        return Stream.of(text.split(" ", -1))
                .map(each -> each.split("/", -1))
                .map(each -> new Ds(4711, Integer.parseInt(each[0]), Integer.parseInt(each[1]), digest(each[1])))
                .toList();
    }

    private static String digest(String type) {
        return "ab"
                .repeat(
                        switch (type) {
                            case "1" -> 20;
                            case "4" -> 48;
                            default -> 32;
                        });
    }
}
