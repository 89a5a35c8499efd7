package fingerpost.check;

import static fingerpost.check.Drafts.entry;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class SrvToAliasTest {
    private final Check check = new SrvToAlias();

    @Test
    void serviceThatNamesACnameIsAWarning() {
        Finding finding = only(
                check,
                zone("example.com", "_sip._tcp 300 SRV 10 5 5060 sip.example.com.", "sip 300 CNAME sip.example.net."));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.message()).contains("sip.example.com");
    }

    @Test
    void repairKeepsPriorityWeightAndPort() {
        Topology after = repaired(
                check,
                zone("example.com", "_sip._tcp 300 SRV 10 5 5060 sip.example.com.", "sip 300 CNAME sip.example.net."));

        assertThat(after.zones().getFirst().entries())
                .contains(entry("example.com", "_sip._tcp 300 SRV 10 5 5060 sip.example.net."));
    }

    @Test
    void hostWithAnAddressIsFine() {
        assertThat(found(
                        check,
                        zone("example.com", "_sip._tcp 300 SRV 10 5 5060 sip.example.com.", "sip 300 A 192.0.2.5")))
                .isEmpty();
    }

    @Test
    void repairKeepsPriorityWeightAndPortOfEveryRecordWithThatHost() {
        Topology after = repaired(
                check,
                zone(
                        "example.com",
                        "_sip._tcp 300 SRV 10 5 5060 old.example.com. | 20 7 5061 old.example.com. | 30 9 5062 sip.example.com.",
                        "old 300 CNAME sip.example.com.",
                        "sip 300 A 192.0.2.5"));

        assertThat(after.zones()
                        .getFirst()
                        .find(name("_sip._tcp.example.com"), "SRV")
                        .orElseThrow())
                .isEqualTo(
                        entry(
                                "example.com",
                                "_sip._tcp 300 SRV 10 5 5060 sip.example.com. | 20 7 5061 sip.example.com. | 30 9 5062 sip.example.com."));
    }

    @Test
    void aliasInACircleHasNoEndToPointAt() {
        assertThat(only(
                                check,
                                zone(
                                        "example.com",
                                        "_sip._tcp 300 SRV 10 5 5060 a.example.com.",
                                        "a 300 CNAME a.example.com."))
                        .repair())
                .isEmpty();
    }
}
