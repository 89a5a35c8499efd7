package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.proxy.Socket;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListenDirectivesTest {
    private static final List<Socket> OWN = List.of(new Socket(false, 8443), new Socket(true, 8443));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V1_22 | false | false | listen 8443; listen [::]:8443;",
                "V1_22 | true | false | listen 8443 ssl http2; listen [::]:8443 ssl http2;",
                "V1_22 | true | true | listen 8443 ssl http2 default_server; listen [::]:8443 ssl http2"
                        + " default_server;",
                "V1_26 | true | true | listen 8443 ssl default_server; listen [::]:8443 ssl default_server; http2 on;",
                "V1_26 | false | true | listen 8443 default_server; listen [::]:8443 default_server;",
                "V1_30 | true | false | listen 8443 ssl; listen [::]:8443 ssl; http2 on;",
            })
    void theWordsStandInNginxsOrder(NginxVersion version, boolean tls, boolean isDefault, String directives) {
        String text = NginxText.print(ListenDirectives.of(OWN, any -> tls, any -> isDefault, version));
        assertThat(text.strip().replace("\n", " ")).isEqualTo(directives);
    }

    @ParameterizedTest
    @CsvSource({"V1_22, false", "V1_26, true"})
    void oneTlsSocketAmongPlainOnesIsEnoughForHttp2(NginxVersion version, boolean directive) {
        String text = NginxText.print(ListenDirectives.of(OWN, Socket::v6, any -> false, version));
        assertThat(text).startsWith("listen 8443;\nlisten [::]:8443 ssl");
        assertThat(text.endsWith("http2 on;\n")).isEqualTo(directive);
    }
}
