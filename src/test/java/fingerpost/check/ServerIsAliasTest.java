package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerIsAliasTest {
    private final Check check = new ServerIsAlias();

    @Test
    void serverThatIsACnameIsAnError() {
        Finding finding = only(
                check,
                zone("example.com", "@ 1h NS ns.example.com.", "ns 1h CNAME one.example.com.", "one 1h A 192.0.2.53"));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("ns.example.com");
    }

    @Test
    void repairNamesTheHostItself() {
        Topology after = repaired(
                check,
                zone("example.com", "@ 1h NS ns.example.com.", "ns 1h CNAME one.example.com.", "one 1h A 192.0.2.53"));

        assertThat(after.zones()
                        .getFirst()
                        .find(name("example.com"), "NS")
                        .orElseThrow()
                        .targets())
                .containsExactly(name("one.example.com"));
    }

    @Test
    void delegationsCountToo() {
        assertThat(places(found(
                        check, zone("example.com", "shop 1h NS ns.example.com.", "ns 1h CNAME one.example.net."))))
                .containsExactly("example-com/shop.example.com./NS");
    }

    @Test
    void hostWithAddressesIsFine() {
        assertThat(found(check, zone("example.com", "@ 1h NS ns.example.com.", "ns 1h A 192.0.2.53")))
                .isEmpty();
    }

    @Test
    void everyServerThatIsAnAliasIsToldAtItsZone() {
        List<Finding> found = found(
                check,
                zone(
                        "example.com",
                        "@ 300 NS b.example.com. | ns.example.com. | a.example.com.",
                        "a 300 CNAME ns.example.com.",
                        "b 300 CNAME ns.example.com.",
                        "ns 300 A 192.0.2.53"),
                zone("example.net", "@ 300 NS ns.example.com."));

        assertThat(places(found)).containsExactly("example-com/example.com./NS", "example-com/example.com./NS");
        assertThat(found.getFirst().message()).contains("The name server b.example.com of example.com is a CNAME");
    }
}
