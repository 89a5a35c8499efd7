package fingerpost.export.caddyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Chance;
import fingerpost.RealServers;
import fingerpost.export.Bundle;
import fingerpost.export.Loss;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.Running;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.topology.Families;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.Respond;
import fingerpost.topology.Topology;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaddyfileExporterTest {
    private static Bundle exported(Topology topology) throws Exception {
        return new CaddyfileExporter().export(Running.all(topology, Proxy.Kind.CADDY), "2.6", Map.of());
    }

    private static String text(Bundle bundle) {
        return bundle.files().getOrDefault("edge/Caddyfile", "");
    }

    @Test
    void aSmallShopIsWrittenSo() throws Exception {
        assertThat(text(exported(SmallDesigns.with(SmallDesigns.shop()))).replace("\t", "  "))
                .isEqualTo("""
                    # Caddy 2.6: the proxy Edge of the design Shop

                    {
                      auto_https off
                      skip_install_trust
                      servers {
                        protocols h1 h2
                      }
                    }

                    http://www.example.com:80 {
                      bind tcp4/0.0.0.0 tcp6/[::]
                      redir * https://www.example.com{http.request.uri} 301
                    }

                    http://:80 {
                      bind tcp4/0.0.0.0 tcp6/[::]
                      abort
                    }

                    https://www.example.com:443 {
                      bind tcp4/0.0.0.0 tcp6/[::]
                      tls /etc/ssl/example.pem /etc/ssl/example.key
                      reverse_proxy {
                        to 192.0.2.11:8080 192.0.2.11:8080 192.0.2.11:8080 [2001:db8::12]:8080
                        lb_policy round_robin
                        lb_retries 1
                        fail_duration 10s
                        max_fails 1
                        header_up Host {http.request.host}
                        header_up X-Forwarded-Host {http.request.host}
                        header_up X-Forwarded-Port {http.request.port}
                        header_up X-Real-Ip {http.request.remote.host}
                        transport http {
                          keepalive_idle_conns_per_host 16
                        }
                      }
                    }

                    https://*.shop.example.com:443 https://*.*.shop.example.com:443\
                     https://*.*.*.shop.example.com:443 https://*.*.*.*.shop.example.com:443 {
                      bind tcp4/0.0.0.0 tcp6/[::]
                      tls /etc/ssl/example.pem /etc/ssl/example.key
                      reverse_proxy {
                        to 192.0.2.11:8080 192.0.2.11:8080 192.0.2.11:8080 [2001:db8::12]:8080
                        lb_policy round_robin
                        lb_retries 1
                        fail_duration 10s
                        max_fails 1
                        header_up Host {http.request.host}
                        header_up X-Forwarded-Host {http.request.host}
                        header_up X-Forwarded-Port {http.request.port}
                        header_up X-Real-Ip {http.request.remote.host}
                        transport http {
                          keepalive_idle_conns_per_host 16
                        }
                      }
                    }

                    https://:443 {
                      bind tcp4/0.0.0.0 tcp6/[::]
                      abort
                    }
                    """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{$HOME}", "{$", "}", "back`quote \\\"", "`\"\\"})
    void aTextThatACaddyfileCannotSayIsRefused(String body) {
        assertThatThrownBy(() -> exported(SmallDesigns.with(SmallDesigns.answering(body))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("target caddy");
    }

    @Test
    void noVariableIsLeftInTheHeading() throws Exception {
        Bundle bundle =
                exported(SmallDesigns.with(SmallDesigns.answering("here")).titled("{$HOME}\nabort", ""));
        assertThat(text(bundle)).startsWith("# Caddy 2.6: the proxy Edge of the design { $HOME} abort\n");
    }

    @Test
    void plainHttpOnThePortOfHttpsIsTakenByTheRealCaddy(@TempDir Path folder) throws Exception {
        Listen odd = new Listen(443, Families.V4, false, false);
        String text = text(exported(SmallDesigns.with(SmallDesigns.proxy(
                SmallDesigns.server(List.of(odd), "example.com", Location.all(new Respond(200, "here")))))));
        assertThat(text).contains("http_port 1", "https_port 2", "http://example.com:443");
        Files.writeString(folder.resolve("Caddyfile"), text);
        Process adapted = new ProcessBuilder(
                        RealServers.require("caddy").toString(),
                        "adapt",
                        "--config",
                        folder.resolve("Caddyfile").toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(adapted.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("tcp4/0.0.0.0:443");
        assertThat(adapted.waitFor()).isZero();
    }

    @Test
    void aProxyThatRunsAnotherProgramIsNotWritten() throws Exception {
        Bundle bundle = new CaddyfileExporter().export(SmallDesigns.with(SmallDesigns.shop()), "2.6", Map.of());
        assertThat(bundle.files()).isEmpty();
        assertThat(bundle.losses()).extracting(Loss::status).containsExactly(Loss.Status.CANNOT);
    }

    @Test
    void fiveHundredDesignsAreWrittenAndReadBackTheSame() throws Exception {
        for (long seed : Chance.seeds(500).toArray()) {
            for (String text : exported(Chance.topology(new SplittableRandom(seed), 4))
                    .files()
                    .values()) {
                assertThat(CaddyfileText.print(CaddyfileText.parse(text))).isEqualTo(text);
            }
        }
    }
}
