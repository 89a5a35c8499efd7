package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.topology.HostedZone;
import java.util.List;
import org.junit.jupiter.api.Test;

class NegativeTtlTest {
    private final Check check = new NegativeTtl();

    private static HostedZone negative(int soaTtl, int minimum) {
        HostedZone zone = zone("example.com");
        Soa soa = zone.soa();
        return new HostedZone(
                zone.id(),
                zone.apex(),
                zone.defaultTtl(),
                new Soa(
                        soa.primary(),
                        soa.mailbox(),
                        soa.serial(),
                        soa.refresh(),
                        soa.retry(),
                        soa.expire(),
                        new Ttl(minimum)),
                new Ttl(soaTtl),
                "",
                List.of());
    }

    @Test
    void moreThanAnHourIsNoticed() {
        Finding finding = only(check, negative(86400, 7200));

        assertThat(finding.severity()).isEqualTo(NOTICE);
        assertThat(finding.message()).contains("2 h");
    }

    @Test
    void theSmallerOfTheTwoCounts() {
        assertThat(found(check, negative(3600, 86400))).isEmpty();
        assertThat(found(check, negative(86400, 3600))).isEmpty();
    }

    @Test
    void repairLowersTheMinimum() {
        assertThat(repaired(check, negative(86400, 86400))
                        .zones()
                        .getFirst()
                        .soa()
                        .minimum())
                .isEqualTo(new Ttl(300));
    }

    @Test
    void exactlyAnHourIsFineAndASecondMoreIsNot() {
        assertThat(found(check, negative(3600))).isEmpty();
        Finding finding = only(check, negative(3601));

        assertThat(finding.code()).isEqualTo("TTL04");
        assertThat(finding.severity()).isEqualTo(NOTICE);
        assertThat(finding.subject()).hasToString("example-com");
    }

    private static HostedZone negative(int seconds) {
        HostedZone zone = zone("example.com");
        Soa soa = zone.soa();
        return new HostedZone(
                zone.id(),
                zone.apex(),
                zone.defaultTtl(),
                new Soa(soa.primary(), soa.mailbox(), 1, soa.refresh(), soa.retry(), soa.expire(), new Ttl(seconds)),
                new Ttl(86400),
                "",
                List.of());
    }
}
