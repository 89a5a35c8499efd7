package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.proxy.SmallDesigns;
import fingerpost.export.proxy.Sockets;
import fingerpost.topology.Families;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainFileTest {
    private static String text(Set<String> used, NginxVersion version, Listen... listens) {
        Proxy proxy = SmallDesigns.proxy(
                new Server(List.of(listens), List.of(ServerName.of("example.com")), Optional.empty(), List.of()));
        return NginxText.print(MainFile.of(
                proxy, "heading", new Sockets(proxy), version, used::contains, List.of("a.conf", "b.conf")));
    }

    private static Listen listen(int port, boolean tls, boolean claims) {
        return new Listen(port, Families.V4, tls, claims);
    }

    @Test
    void theFilesAreReadInTheirOrderAfterTheCatchAll() {
        assertThat(text(Set.of(), NginxVersion.V1_22, listen(80, false, false))).isEqualTo("""
            # heading
            worker_processes auto;

            events {
                worker_connections 1024;
            }

            http {
                server_tokens off;

                # hosts that no server has: the connection is closed
                server {
                    listen 80 default_server;
                    server_name _;
                    return 444;
                }

                include a.conf;
                include b.conf;
            }
            """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "connection_upgrade | map $http_upgrade $connection_upgrade { | \"\" \"\";",
                "connection_upgrade_or_close | map $http_upgrade $connection_upgrade_or_close { | \"\" close;",
                "dollar | geo $dollar { | default $;",
            })
    void aVariableIsMadeExactlyWhereItIsUsed(String variable, String block, String line) {
        assertThat(text(Set.of(variable), NginxVersion.V1_22, listen(80, false, false)))
                .containsOnlyOnce("    " + block + "\n")
                .contains("        " + line + "\n");
        assertThat(text(Set.of(), NginxVersion.V1_22, listen(80, false, false))).doesNotContain(block);
    }

    @Test
    void plainAndTlsSocketsHaveACatchAllEach() {
        assertThat(text(
                        Set.of(),
                        NginxVersion.V1_26,
                        listen(80, false, false),
                        listen(8080, false, false),
                        listen(443, true, false)))
                .contains("""
                        server {
                            listen 80 default_server;
                            listen 8080 default_server;
                            server_name _;
                            return 444;
                        }
                    """.indent(0))
                .contains("""
                        server {
                            listen 443 ssl default_server;
                            http2 on;
                            server_name _;
                            ssl_reject_handshake on;
                            return 444;
                        }
                    """.indent(0));
    }

    @Test
    void aSocketWithItsOwnDefaultServerIsLeftToIt() {
        assertThat(text(Set.of(), NginxVersion.V1_22, listen(80, false, true), listen(443, true, false)))
                .doesNotContain("listen 80")
                .contains("listen 443 ssl http2 default_server;");
        assertThat(text(Set.of(), NginxVersion.V1_22, listen(80, false, true))).doesNotContain("server {");
    }
}
