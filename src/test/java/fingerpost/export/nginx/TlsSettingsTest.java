package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.Refusal;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.topology.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mozilla's guideline 6.0 of 2026-04-06, intermediate. */
class TlsSettingsTest {
    private static List<String> argumentsOf(String directive, NginxVersion version) {
        return TlsSettings.of(version).stream()
                .filter(Directive.class::isInstance)
                .map(Directive.class::cast)
                .filter(each -> each.name().equals(directive))
                .findFirst()
                .orElseThrow()
                .arguments();
    }

    @ParameterizedTest
    @EnumSource
    void protocolsCiphersAndCurvesAreThoseOfTheGuideline(NginxVersion version) {
        assertThat(argumentsOf("ssl_protocols", version)).containsExactly("TLSv1.2", "TLSv1.3");
        assertThat(argumentsOf("ssl_prefer_server_ciphers", version)).containsExactly("off");
        String[] ciphers = argumentsOf("ssl_ciphers", version).getFirst().split(":", -1);
        assertThat(ciphers)
                .hasSize(6)
                .allMatch(cipher -> cipher.startsWith("ECDHE-ECDSA-") || cipher.startsWith("ECDHE-RSA-"))
                .noneMatch(cipher -> cipher.contains("CBC") || cipher.endsWith("-SHA"))
                .doesNotHaveDuplicates();
        assertThat(argumentsOf("ssl_ecdh_curve", version)).containsExactly("X25519:prime256v1:secp384r1");
    }

    @Test
    void ticketsAreOffOnlyWhereTheirKeysDoNotRotate() {
        assertThat(argumentsOf("ssl_session_tickets", NginxVersion.V1_22)).containsExactly("off");
        assertThat(NginxText.print(TlsSettings.of(NginxVersion.V1_26))).doesNotContain("tickets");
        assertThat(NginxText.print(TlsSettings.of(NginxVersion.V1_30))).doesNotContain("tickets");
    }

    @Test
    void aProxyWithoutTlsHasNoneOfThem() throws Refusal {
        Proxy plain = SmallDesigns.answering("here");
        assertThat(new NginxExporter()
                        .export(SmallDesigns.with(plain), "1.22", Map.of())
                        .files()
                        .get("edge/nginx.conf"))
                .doesNotContain("ssl");
    }
}
