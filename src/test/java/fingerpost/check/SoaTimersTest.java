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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoaTimersTest {
    private final Check check = new SoaTimers();

    private static HostedZone timers(int refresh, int retry, int expire, int minimum) {
        HostedZone zone = zone("example.com");
        return zone.withSoa(new Soa(
                zone.soa().primary(),
                zone.soa().mailbox(),
                7,
                new Ttl(refresh),
                new Ttl(retry),
                new Ttl(expire),
                new Ttl(minimum)));
    }

    @Test
    void usualTimersAreFine() {
        assertThat(found(check, zone("example.com"))).isEmpty();
        assertThat(found(check, timers(14400, 3600, 604800, 60))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "14399, 3600, 604800, 300, refresh is below 4 h",
        "14400, 14400, 604800, 300, retry is not below refresh",
        "14400, 3599, 604800, 300, retry is below 1 h",
        "14400, 3600, 604799, 300, expire is below 7 d",
        "700000, 3600, 650000, 300, expire is below 7 d or below refresh",
        "14400, 3600, 604800, 59, minimum is below 1 min"
    })
    void eachUnusualTimerIsNamed(int refresh, int retry, int expire, int minimum, String complaint) {
        Finding finding = only(check, timers(refresh, retry, expire, minimum));

        assertThat(finding.severity()).isEqualTo(NOTICE);
        assertThat(finding.message()).contains(complaint);
    }

    @Test
    void repairKeepsTheSerial() {
        assertThat(repaired(check, timers(60, 60, 60, 60))
                        .zones()
                        .getFirst()
                        .soa()
                        .serial())
                .isEqualTo(7);
    }
}
