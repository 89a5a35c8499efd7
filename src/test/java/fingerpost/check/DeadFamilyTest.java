package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.entry;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.redirect;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Families;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadFamilyTest {
    private final Check check = new DeadFamily();

    private static Proxy listening(Families families) {
        return proxy(
                "edge",
                "192.0.2.1 2001:db8::1",
                new Server(
                        List.of(new Listen(80, families, false, false)),
                        List.of(),
                        Optional.empty(),
                        List.of(Location.all(redirect("https://www.example.com")))));
    }

    @Test
    void addressOnWhichNothingListensIsAnError() {
        Finding finding = only(
                check, zone("example.com", "www 300 A 192.0.2.1", "www 300 AAAA 2001:db8::1"), listening(Families.V4));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.subject()).hasToString("example-com/www.example.com./AAAA");
        assertThat(finding.message()).contains("2001:db8::1").contains("IPv6");
    }

    @Test
    void repairRemovesTheSetIfNothingElseIsInIt() {
        Topology after = repaired(
                check, zone("example.com", "www 300 A 192.0.2.1", "www 300 AAAA 2001:db8::1"), listening(Families.V4));

        assertThat(after.zones().getFirst().entries())
                .extracting(ZoneEntry::typeName)
                .containsExactly("A");
    }

    @Test
    void repairKeepsTheOtherAddresses() {
        Topology after =
                repaired(check, zone("example.com", "www 300 A 192.0.2.1 | 192.0.2.2"), listening(Families.V6));

        assertThat(after.zones().getFirst().entries()).containsExactly(entry("example.com", "www 300 A 192.0.2.2"));
    }

    @Test
    void addressThatSomethingElseHasIsFine() {
        assertThat(found(
                        check,
                        zone("example.com", "www 300 AAAA 2001:db8::1"),
                        listening(Families.V4),
                        backend("app", "2001:db8::1")))
                .isEmpty();
    }

    @Test
    void unknownAddressOrUnfinishedProxyIsNotJudged() {
        assertThat(found(
                        check,
                        zone("example.com", "www 300 A 192.0.2.77", "two 300 A 192.0.2.5"),
                        proxy("new", "192.0.2.5")))
                .isEmpty();
    }
}
