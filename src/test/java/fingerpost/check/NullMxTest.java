package fingerpost.check;

import static fingerpost.check.Drafts.entry;
import static fingerpost.check.Drafts.errors;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class NullMxTest {
    private final Check check = new NullMx();

    @Test
    void noMailBesideAMailHostIsAWarning() {
        Finding finding = only(check, zone("example.com", "@ 300 MX 0 . | 10 mx.example.net."));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.message()).contains("beside other MX");
    }

    @Test
    void repairKeepsTheMailHost() {
        Topology after = repaired(check, zone("example.com", "@ 300 MX 0 . | 10 mx.example.net."));

        assertThat(after.zones().getFirst().entries())
                .containsExactly(entry("example.com", "@ 300 MX 10 mx.example.net."));
    }

    @Test
    void preferenceOtherThanZeroIsAWarning() {
        Topology after = repaired(check, zone("example.com", "@ 300 MX 10 ."));

        assertThat(after.zones().getFirst().entries()).containsExactly(entry("example.com", "@ 300 MX 0 ."));
    }

    @Test
    void aloneWithPreferenceZeroItIsFine() {
        assertThat(found(check, zone("example.com", "@ 300 MX 0 ."))).isEmpty();
    }

    @Test
    void repairOfTheLonelyOneKeepsItsTtlAndAddsNoError() {
        Topology after =
                repaired(check, zone("example.com", "@ 300 NS ns1.example.org. | ns2.example.org.", "@ 120 MX 5 ."));

        assertThat(after.zones().getFirst().find(name("example.com"), "MX").orElseThrow())
                .isEqualTo(entry("example.com", "@ 120 MX 0 ."));
        assertThat(errors(after)).isEmpty();
    }

    @Test
    void mailAtOneNameAndNoneAtAnotherIsFine() {
        assertThat(found(check, zone("example.com", "@ 300 MX 10 mx.example.net.", "www 300 MX 0 .", "* 300 MX 0 .")))
                .isEmpty();
    }
}
