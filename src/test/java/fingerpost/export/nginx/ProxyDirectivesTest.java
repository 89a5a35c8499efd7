package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.topology.Balancing;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.ProxyPass.BackendTls;
import fingerpost.topology.ProxyPass.HostHeader;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyDirectivesTest {
    private static final Words WORDS = new Words(Subject.of(SmallDesigns.SHOP));
    private static final DomainName INSIDE = DomainName.of("app.example.net");

    private static String text(HostHeader host, boolean webSocket, int keepalive, Optional<BackendTls> tls)
            throws Refusal {
        Service service = SmallDesigns.service();
        Service kept = new Service(
                service.id(),
                service.label(),
                service.members(),
                new Balancing.RoundRobin(),
                Optional.empty(),
                keepalive,
                Optional.empty());
        return NginxText.print(ProxyDirectives.of(new ProxyPass(service.id(), host, webSocket, tls), kept, WORDS));
    }

    @Test
    void theWholeSetOfHeadersStandsThere() throws Refusal {
        assertThat(text(new HostHeader.Asked(), false, 16, Optional.empty())).isEqualTo("""
            proxy_pass http://shop;
            proxy_http_version 1.1;
            proxy_set_header Host $host;
            proxy_set_header X-Real-IP $remote_addr;
            proxy_set_header X-Forwarded-For $remote_addr;
            proxy_set_header X-Forwarded-Proto $scheme;
            proxy_set_header X-Forwarded-Host $host;
            proxy_set_header X-Forwarded-Port $server_port;
            proxy_set_header Connection "";
            """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false | 0 | Connection close;",
                "false | 1 | Connection \"\";",
                "true | 0 | Connection $connection_upgrade_or_close;",
                "true | 1 | Connection $connection_upgrade;",
            })
    void theConnectionIsKeptExactlyWhereTheUpstreamKeepsIt(boolean webSocket, int keepalive, String header)
            throws Refusal {
        String text = text(new HostHeader.Asked(), webSocket, keepalive, Optional.empty());
        assertThat(text).containsOnlyOnce("proxy_set_header Connection").contains("proxy_set_header " + header + "\n");
        assertThat(text.contains("proxy_set_header Upgrade $http_upgrade;")).isEqualTo(webSocket);
    }

    @Test
    void aNamedHostChangesNoOtherHeader() throws Refusal {
        String asked = text(new HostHeader.Asked(), true, 16, Optional.empty());
        assertThat(text(new HostHeader.Named(INSIDE), true, 16, Optional.empty()))
                .isEqualTo(asked.replace(
                        "Host $host;\nproxy_set_header X-Real", "Host app.example.net;\nproxy_set_header X-Real"));
        assertThat(text(new HostHeader.Upstream(), true, 16, Optional.empty()))
                .isEqualTo(asked.replace(
                        "Host $host;\nproxy_set_header X-Real", "Host $proxy_host;\nproxy_set_header X-Real"));
    }

    @Test
    void tlsToTheBackendSaysWhoseNameIsWantedAndChecksIt() throws Refusal {
        assertThat(text(new HostHeader.Asked(), false, 0, Optional.of(new BackendTls(INSIDE, true))))
                .startsWith("proxy_pass https://shop;\n")
                .endsWith("""
                    proxy_set_header Connection close;
                    proxy_ssl_server_name on;
                    proxy_ssl_name app.example.net;
                    proxy_ssl_verify on;
                    proxy_ssl_verify_depth 3;

                    # Debian's authorities; Fedora has /etc/pki/tls/certs/ca-bundle.crt
                    proxy_ssl_trusted_certificate /etc/ssl/certs/ca-certificates.crt;
                    """);
    }

    @Test
    void whatIsNotCheckedIsSaidToBeOff() throws Refusal {
        assertThat(text(new HostHeader.Asked(), false, 0, Optional.of(new BackendTls(INSIDE, false))))
                .endsWith("proxy_ssl_name app.example.net;\nproxy_ssl_verify off;\n");
    }

    @Test
    void anOddNameIsRefused() {
        DomainName odd = DomainName.of("\\036host.example.net");
        assertThatThrownBy(() -> text(new HostHeader.Named(odd), false, 0, Optional.empty()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> text(new HostHeader.Asked(), false, 0, Optional.of(new BackendTls(odd, true))))
                .isInstanceOf(Refusal.class);
    }
}
