package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.registry;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SrvTargetMissingTest {
    private final Check check = new SrvTargetMissing();

    @Test
    void hostThatDoesNotExistIsAnError() {
        Finding finding = only(check, zone("example.com", "_sip._tcp 300 SRV 10 5 5060 sip.example.com."));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("sip.example.com");
    }

    @Test
    void hostOutsideOrNoServiceAtAllIsFine() {
        assertThat(found(
                        check,
                        zone("example.com", "_sip._tcp 300 SRV 10 5 5060 sip.example.net.", "_x._tcp 300 SRV 0 0 0 .")))
                .isEmpty();
    }

    @Test
    void everyDeadHostIsToldAndTheRootMeansNoService() {
        List<Finding> found = found(
                check,
                zone(
                        "example.com",
                        "_sip._tcp 300 SRV 10 5 5060 b.example.com. | 20 5 5060 a.example.com.",
                        "_imap._tcp 300 SRV 0 0 0 ."));

        assertThat(found).extracting(Finding::severity).containsExactly(ERROR, ERROR);
        assertThat(found.getLast().message())
                .contains("The SRV record of _sip._tcp.example.com names a.example.com", "cannot connect");
    }

    @Test
    void announcedHostOfARegistryHasAnAddress() {
        assertThat(found(
                        check,
                        zone("example.com", "_sip._tcp 300 SRV 10 5 5060 a.example.com."),
                        backend("app", "192.0.2.9"),
                        registry("reg", "_app._tcp.example.com", "app", "a.example.com")))
                .isEmpty();
    }
}
