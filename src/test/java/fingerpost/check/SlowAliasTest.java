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

class SlowAliasTest {
    private final Check check = new SlowAlias();

    @Test
    void aliasKeptForADayBeforeATargetKeptForAMinuteIsNoticed() {
        Finding finding = only(check, zone("example.com", "www 1d CNAME lb.example.com.", "lb 60 A 192.0.2.1"));

        assertThat(finding.severity()).isEqualTo(NOTICE);
        assertThat(finding.message()).contains("1 d").contains("1 min");
    }

    @Test
    void repairLowersItToFiveMinutes() {
        Topology after = repaired(check, zone("example.com", "www 1d CNAME lb.example.com.", "lb 60 A 192.0.2.1"));

        assertThat(after.zones()
                        .getFirst()
                        .find(name("www.example.com"), "CNAME")
                        .orElseThrow()
                        .ttl())
                .isEqualTo(new Ttl(300));
    }

    @Test
    void theTtlOfAnEndpointCounts() {
        assertThat(found(
                        check,
                        zone("example.com", "www 2h CNAME lb.example.net."),
                        endpoint("lb", "lb.example.net", "192.0.2.1")))
                .hasSize(1);
    }

    @Test
    void anHourOrATargetOfTheSameOrderIsFine() {
        assertThat(found(
                        check,
                        zone(
                                "example.com",
                                "www 1h CNAME a.example.com.",
                                "b 1d CNAME a.example.com.",
                                "a 3h A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void targetNobodyKnowsIsNotJudged() {
        assertThat(found(check, zone("example.com", "www 1d CNAME lb.example.net.")))
                .isEmpty();
    }
}
