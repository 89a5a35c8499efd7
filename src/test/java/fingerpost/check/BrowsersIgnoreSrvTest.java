package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.registry;
import static fingerpost.check.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Ttl;
import fingerpost.topology.Id;
import fingerpost.topology.ServiceRegistry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrowsersIgnoreSrvTest {
    private final Check check = new BrowsersIgnoreSrv();

    @Test
    void registryWithoutANameForBrowsersIsWorthKnowing() {
        assertThat(only(
                                check,
                                backend("app", "192.0.2.9"),
                                registry("reg", "_app._tcp.example.com", "app", "a.example.com"))
                        .severity())
                .isEqualTo(INFO);
    }

    @Test
    void httpsRecordIsEnough() {
        ServiceRegistry web = new ServiceRegistry(
                Id.of("reg"),
                "reg",
                name("_app._tcp.example.com"),
                new Ttl(30),
                List.of(),
                Optional.of(name("www.example.com")),
                Optional.empty());

        assertThat(found(check, web)).isEmpty();
    }

    @Test
    void registryIsToldByItsLabelEvenWhileItIsEmpty() {
        ServiceRegistry empty = new ServiceRegistry(
                Id.of("reg"),
                "Games",
                name("_game._udp.example.com"),
                new Ttl(30),
                List.of(),
                Optional.empty(),
                Optional.empty());

        Finding finding = only(check, empty);

        assertThat(finding.code()).isEqualTo("REG03");
        assertThat(finding.subject()).hasToString("reg");
        assertThat(finding.message()).contains("cannot use Games", "HTTPS record");
    }
}
