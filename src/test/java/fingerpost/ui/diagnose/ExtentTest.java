package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {
    private static final Topology DESIGN =
            Topology.of("", "", List.of(HostedZone.of(Id.of("zone"), DomainName.of("shop.example.com"))));

    @ParameterizedTest
    @CsvSource({
        "shop.example.com, true",
        "www.shop.example.com, true",
        "example.com, true",
        "https://shop.example.com/, true",
        "other.example.com, false",
        "sho..p, false",
        "'', false",
    })
    void aDesignSaysSomethingOfTheNamesAroundItsZones(String typed, boolean holds) {
        assertThat(Extent.holds(DESIGN, typed)).isEqualTo(holds);
    }
}
