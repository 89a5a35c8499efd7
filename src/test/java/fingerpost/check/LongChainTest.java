package fingerpost.check;

import static fingerpost.check.Drafts.entry;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class LongChainTest {
    private final Check check = new LongChain();

    private static HostedZone chain(int hops) {
        HostedZone zone = zone("example.com");
        for (int i = 0; i < hops; i++) {
            zone = zone.with(entry("example.com", "n%d 300 CNAME n%d.example.com.".formatted(i, i + 1)));
        }
        return zone.with(entry("example.com", "n%d 300 A 192.0.2.1".formatted(hops)));
    }

    @Test
    void fourAliasesAreFine() {
        assertThat(found(check, chain(4))).isEmpty();
    }

    @Test
    void fiveAreAWarningAtTheNameThatNeedsThem() {
        Finding finding = only(check, chain(5));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.subject()).hasToString("example-com/n0.example.com./CNAME");
        assertThat(finding.message()).contains("5 aliases").contains("n5.example.com");
    }

    @Test
    void tenAreStillAWarningAndElevenAnError() {
        assertThat(found(check, chain(10))).allMatch(each -> each.severity() == WARNING);
        assertThat(found(check, chain(11)).getFirst().severity()).isEqualTo(ERROR);
    }

    @Test
    void repairPointsAtTheEnd() {
        Topology after = repaired(check, chain(5));

        assertThat(after.zones()
                        .getFirst()
                        .find(name("n0.example.com"), "CNAME")
                        .orElseThrow()
                        .targets())
                .containsExactly(name("n5.example.com"));
    }

    @Test
    void aliasesCountToo() {
        Topology after = repaired(
                check,
                zone(
                        "example.com",
                        "@ 300 ALIAS n0.example.com.",
                        "n0 300 CNAME n1.example.com.",
                        "n1 300 CNAME n2.example.com.",
                        "n2 300 CNAME n3.example.com.",
                        "n3 300 CNAME n4.example.com."));

        assertThat(after.zones()
                        .getFirst()
                        .find(name("example.com"), "ALIAS")
                        .orElseThrow()
                        .targets())
                .containsExactly(name("n4.example.com"));
    }

    @Test
    void loopIsNotCalledLong() {
        assertThat(found(check, zone("example.com", "a 300 CNAME a.example.com.")))
                .isEmpty();
    }
}
