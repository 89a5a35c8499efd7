package fingerpost.check;

import static fingerpost.check.Drafts.entry;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.redirect;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.NOTICE;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Action;
import fingerpost.topology.Families;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Server;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OneFamilyTest {
    private static final Action ANYTHING = redirect("https://www.example.com");
    private final Check check = new OneFamily();

    private static Server listening(Families families) {
        return new Server(
                List.of(new Listen(80, families, false, false)),
                List.of(),
                Optional.empty(),
                List.of(Location.all(ANYTHING)));
    }

    @Test
    void nameWithoutTheNewFamilyOfItsProxyIsNoticed() {
        Finding finding = only(
                check,
                zone("example.com", "www 300 A 192.0.2.1"),
                proxy("edge", "192.0.2.1 2001:db8::1", listening(Families.BOTH)));

        assertThat(finding.severity()).isEqualTo(NOTICE);
        assertThat(finding.message()).contains("no AAAA").contains("2001:db8::1");
    }

    @Test
    void nameWithoutTheOldFamilyIsAWarning() {
        assertThat(only(
                                check,
                                zone("example.com", "www 300 AAAA 2001:db8::1"),
                                proxy("edge", "192.0.2.1 2001:db8::1", listening(Families.BOTH)))
                        .severity())
                .isEqualTo(WARNING);
    }

    @Test
    void repairAddsTheRecordWithTheSameTtl() {
        Topology after = repaired(
                check,
                zone("example.com", "www 120 A 192.0.2.1"),
                proxy("edge", "192.0.2.1 2001:db8::1", listening(Families.BOTH)));

        assertThat(after.zones().getFirst().find(name("www.example.com"), "AAAA"))
                .contains(entry("example.com", "www 120 AAAA 2001:db8::1"));
    }

    @Test
    void proxyThatDoesNotListenThereNeedsNone() {
        assertThat(found(
                        check,
                        zone("example.com", "www 300 A 192.0.2.1"),
                        proxy("edge", "192.0.2.1 2001:db8::1", listening(Families.V4))))
                .isEmpty();
    }

    @Test
    void bothFamiliesAreFine() {
        assertThat(found(
                        check,
                        zone("example.com", "www 300 A 192.0.2.1", "www 300 AAAA 2001:db8::1"),
                        proxy("edge", "192.0.2.1 2001:db8::1", listening(Families.BOTH))))
                .isEmpty();
    }
}
