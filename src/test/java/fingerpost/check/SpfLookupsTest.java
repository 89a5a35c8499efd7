package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpfLookupsTest {
    private final Check check = new SpfLookups();

    private static String includes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "include:s%d.example.net".formatted(i))
                .collect(Collectors.joining(" ", "\"v=spf1 ", " -all\""));
    }

    @Test
    void tenLookupsAreFineAndElevenAreAWarning() {
        assertThat(found(check, zone("example.com", "@ 300 TXT " + includes(10))))
                .isEmpty();

        Finding finding = only(check, zone("example.com", "@ 300 TXT " + includes(11)));
        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.message()).contains("11 look-ups");
    }

    @Test
    void includedPoliciesOfTheDesignCount() {
        assertThat(only(
                                check,
                                zone(
                                        "example.com",
                                        "@ 300 TXT \"v=spf1 include:spf.example.com -all\"",
                                        "spf 300 TXT " + includes(10)))
                        .message())
                .contains("11 look-ups");
    }

    @Test
    void policyThatIncludesItselfEnds() {
        assertThat(found(check, zone("example.com", "@ 300 TXT \"v=spf1 include:example.com -all\"")))
                .isEmpty();
    }

    @Test
    void networksCostNothing() {
        String networks = IntStream.range(0, 20)
                .mapToObj(i -> "ip4:192.0.2." + i)
                .collect(Collectors.joining(" ", "\"v=spf1 ", " -all\""));

        assertThat(found(check, zone("example.com", "@ 300 TXT " + networks))).isEmpty();
    }
}
