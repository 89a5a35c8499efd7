package fingerpost.ui.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Samples;
import fingerpost.rehearse.Keys;
import fingerpost.rehearse.Rehearsal;
import fingerpost.rehearse.Websites;
import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallsTest {
    private static List<Call> of(String sample) throws Exception {
        Topology design = Samples.find(sample).orElseThrow().document().topology();
        Keys keys = Keys.made(design);
        Rehearsal rehearsal = new Rehearsal(design, keys, _ -> {}, 1);
        int port = fingerpost.RealServers.freePort();
        try (Websites websites = Websites.open(design, Ports.at(port), rehearsal)) {
            return Calls.of(design, Ports.at(5300), websites, keys);
        }
    }

    @Test
    void whatALineShowsIsNoPartOfWhatIsPasted() throws Exception {
        assertThat(of("three-lines"))
                .contains(new Call("dig @127.0.0.1 -p 5300 www.example.com +subnet=192.0.2.0/25", "as China Telecom"))
                .noneMatch(each -> each.text().contains("#"));
    }

    @Test
    void aPlaceIsNamedBesideItsCurlAndListedWithoutThePort() throws Exception {
        Call curl = of("port-redirection").stream()
                .filter(each -> each.text().startsWith("curl"))
                .findFirst()
                .orElseThrow();

        assertThat(curl.text()).contains(" --connect-to ::127.0.0.1:");
        assertThat(curl.shown()).isEqualTo("curl \u2026 http://chat.example.com/");
        assertThat(curl.note()).endsWith("at 203.0.113.40:80");
    }

    @Test
    void aPlaceWithTlsIsListedWithoutThePortToo() throws Exception {
        assertThat(of("three-lines"))
                .extracting(Call::shown)
                .contains("curl \u2026 https://www.example.com/")
                .noneMatch(each -> each.contains("--connect-to"));
    }

    @Test
    void anUpdateIsPastedWholeWithItsKeyWhichTheListHides() throws Exception {
        Call update = of("service-registry").getLast();

        assertThat(update.text())
                .startsWith("nsupdate -y hmac-sha256:")
                .contains("\nserver 127.0.0.1 5300\n", "\nsend\nEND");
        assertThat(update.shown()).isEqualTo("nsupdate \u2026");
    }
}
