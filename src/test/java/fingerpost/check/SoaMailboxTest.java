package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Soa;
import fingerpost.topology.HostedZone;
import org.junit.jupiter.api.Test;

class SoaMailboxTest {
    private final Check check = new SoaMailbox();

    private static HostedZone mailbox(String mailbox) {
        HostedZone zone = zone("example.com");
        Soa soa = zone.soa();
        return zone.withSoa(new Soa(
                soa.primary(), name(mailbox), soa.serial(), soa.refresh(), soa.retry(), soa.expire(), soa.minimum()));
    }

    @Test
    void atSignIsAWarning() {
        assertThat(only(check, mailbox("hostmaster\\@example.com")).severity()).isEqualTo(WARNING);
    }

    @Test
    void repairWritesItAsADot() {
        assertThat(repaired(check, mailbox("hostmaster\\@example.com"))
                        .zones()
                        .getFirst()
                        .soa()
                        .mailbox())
                .isEqualTo(name("hostmaster.example.com"));
    }

    @Test
    void mailboxWithoutADomainIsAWarning() {
        assertThat(only(check, mailbox("hostmaster")).repair()).isEmpty();
    }

    @Test
    void dottedMailboxIsFine() {
        assertThat(found(check, mailbox("john\\.doe.example.com"))).isEmpty();
    }
}
