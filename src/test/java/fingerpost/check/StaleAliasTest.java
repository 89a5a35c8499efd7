package fingerpost.check;

import static fingerpost.check.Drafts.endpoint;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Ttl;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class StaleAliasTest {
    private final Check check = new StaleAlias();

    @Test
    void aliasThatMayBeKeptLongerThanItsTargetIsNoticed() {
        Finding finding = only(
                check,
                zone("example.com", "@ 1h ALIAS lb.example.net."),
                endpoint("lb", "lb.example.net", "192.0.2.1"));

        assertThat(finding.severity()).isEqualTo(NOTICE);
        assertThat(finding.message()).contains("1 h").contains("1 min");
    }

    @Test
    void repairTakesTheTtlOfTheTarget() {
        Topology after = repaired(check, zone("example.com", "@ 1h ALIAS www.example.com.", "www 120 A 192.0.2.1"));

        assertThat(after.zones()
                        .getFirst()
                        .find(name("example.com"), "ALIAS")
                        .orElseThrow()
                        .ttl())
                .isEqualTo(new Ttl(120));
    }

    @Test
    void shorterOrEqualIsFine() {
        assertThat(found(check, zone("example.com", "@ 60 ALIAS www.example.com.", "www 60 A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void unknownTargetIsNotJudged() {
        assertThat(found(check, zone("example.com", "@ 1h ALIAS lb.example.net.")))
                .isEmpty();
    }
}
