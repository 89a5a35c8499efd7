package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.export.Refusal;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.topology.Balancing;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NginxVersionTest {
    private static final Topology STICKY = SmallDesigns.with(SmallDesigns.shop())
            .with(new Service(
                    SmallDesigns.SHOP,
                    "Shop",
                    SmallDesigns.service().members(),
                    new Balancing.RoundRobin(),
                    Optional.of("sid"),
                    16,
                    Optional.empty()));

    private static Map<String, String> files(String version) throws Refusal {
        return new NginxExporter().export(STICKY, version, Map.of()).files();
    }

    /** The files of one version rewritten by hand into those of the next. */
    private static Map<String, String> rewritten(Map<String, String> files, String... fromAndTo) {
        Map<String, String> others = new TreeMap<>(files);
        for (int i = 0; i < fromAndTo.length; i += 2) {
            String from = fromAndTo[i];
            String to = fromAndTo[i + 1];
            assertThat(others.values()).as(from).anyMatch(text -> text.contains(from));
            others.replaceAll((path, text) -> text.replace(from, to));
        }
        return others;
    }

    @Test
    void from26OnHttp2IsADirectiveAndTicketsAreLeftToNginxAndNothingElseDiffers() throws Refusal {
        assertThat(files("1.26"))
                .isEqualTo(rewritten(
                        files("1.22"),
                        "# nginx 1.22 or",
                        "# nginx 1.26 or",
                        "    ssl_session_tickets off;\n",
                        "",
                        " ssl http2",
                        " ssl",
                        "        listen [::]:443 ssl default_server;\n",
                        "        listen [::]:443 ssl default_server;\n        http2 on;\n",
                        "    listen [::]:443 ssl;\n",
                        "    listen [::]:443 ssl;\n    http2 on;\n"));
    }

    @Test
    void from30OnTheCookieIsItsOwnDirectiveAndNothingElseDiffers() throws Refusal {
        assertThat(files("1.30"))
                .isEqualTo(rewritten(
                        files("1.26"),
                        "# nginx 1.26 or",
                        "# nginx 1.30 or",
                        "    hash $cookie_sid consistent;\n",
                        "",
                        "    keepalive 16;\n",
                        "    sticky cookie sid path=/ httponly;\n    keepalive 16;\n"));
    }

    @ParameterizedTest
    @EnumSource
    void aVersionIsFoundByItsWord(NginxVersion version) {
        assertThat(NginxVersion.of(version.word())).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.24", "1.22.1", "V1_22", "latest"})
    void anotherWordIsRefusedWithTheChoices(String word) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NginxVersion.of(word))
                .withMessageContaining("1.22, 1.26, 1.30");
    }

    @Test
    void debiansVersionComesFirst() {
        assertThat(new NginxExporter().versions()).isEqualTo(List.of("1.22", "1.26", "1.30"));
    }
}
