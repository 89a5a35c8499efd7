package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.export.Bundle;
import fingerpost.export.Loss.Status;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.Respond;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NginxExporterTest {
    private static Bundle export(String version, Proxy proxy) throws Refusal {
        return new NginxExporter().export(SmallDesigns.with(proxy), version, Map.of());
    }

    @Test
    void oneProxyBecomesAFolderThatLoadsAsItStands() throws Refusal {
        Bundle bundle = export("1.22", SmallDesigns.shop());
        assertThat(bundle.files())
                .containsOnlyKeys("edge/nginx.conf", "edge/sites/www.example.com.conf", "edge/upstreams.conf");
        assertThat(bundle.files().get("edge/nginx.conf")).isEqualTo("""
            # nginx 1.22 or later: the proxy Edge of the design Shop
            worker_processes auto;

            events {
                worker_connections 1024;
            }

            http {
                server_tokens off;

                map $http_upgrade $connection_upgrade {
                    default upgrade;
                    "" "";
                }

                # TLS: Mozilla intermediate 6.0; with OpenSSL 3.5 put X25519MLKEM768 before the other curves.
                ssl_protocols TLSv1.2 TLSv1.3;
                ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:\
            ECDHE-RSA-AES256-GCM-SHA384:ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305;
                ssl_prefer_server_ciphers off;
                ssl_ecdh_curve X25519:prime256v1:secp384r1;
                ssl_session_cache shared:tls:10m;
                ssl_session_timeout 1d;
                ssl_session_tickets off;

                # hosts that no server has: the connection is closed
                server {
                    listen 80 default_server;
                    listen [::]:80 default_server;
                    server_name _;
                    return 444;
                }

                # the same over TLS: the handshake is refused
                server {
                    listen 443 ssl http2 default_server;
                    listen [::]:443 ssl http2 default_server;
                    server_name _;
                    ssl_reject_handshake on;
                    return 444;
                }

                include upstreams.conf;
                include sites/www.example.com.conf;
            }
            """);
        assertThat(bundle.files().get("edge/upstreams.conf")).isEqualTo("""
            # Shop
            upstream shop {
                zone shop 64k;
                server 192.0.2.11:8080 weight=3;
                server [2001:db8::12]:8080;
                keepalive 16;
            }
            """);
        assertThat(bundle.files().get("edge/sites/www.example.com.conf")).isEqualTo("""
            server {
                listen 80;
                listen [::]:80;
                server_name www.example.com;

                location / {
                    return 301 https://www.example.com$request_uri;
                }
            }

            server {
                listen 443 ssl http2;
                listen [::]:443 ssl http2;
                server_name www.example.com *.shop.example.com;
                ssl_certificate /etc/ssl/example.pem;
                ssl_certificate_key /etc/ssl/example.key;

                location / {
                    proxy_pass http://shop;
                    proxy_http_version 1.1;
                    proxy_set_header Host $host;
                    proxy_set_header X-Real-IP $remote_addr;
                    proxy_set_header X-Forwarded-For $remote_addr;
                    proxy_set_header X-Forwarded-Proto $scheme;
                    proxy_set_header X-Forwarded-Host $host;
                    proxy_set_header X-Forwarded-Port $server_port;
                    proxy_set_header Upgrade $http_upgrade;
                    proxy_set_header Connection $connection_upgrade;
                }
            }
            """);
    }

    @Test
    void laterVersionsHaveTheirOwnWords() throws Refusal {
        String main = export("1.26", SmallDesigns.shop()).files().get("edge/nginx.conf");
        assertThat(main)
                .contains("        listen 443 ssl default_server;\n")
                .contains("        http2 on;\n")
                .doesNotContain("ssl_session_tickets");
    }

    @Test
    void aDesignWithItsOwnDefaultServerGetsNoCatchAll() throws Refusal {
        Proxy proxy = SmallDesigns.proxy(SmallDesigns.server(
                List.of(new Listen(80, fingerpost.topology.Families.V4, false, true)),
                "example.com",
                Location.all(new Respond(200, "here"))));
        Bundle bundle = export("1.22", proxy);
        assertThat(bundle.files().get("edge/nginx.conf")).doesNotContain("444");
        assertThat(bundle.files().get("edge/sites/example.com.conf")).contains("listen 80 default_server;");
    }

    @Test
    void aDollarSignInATextIsSentAsOne() throws Refusal {
        Bundle bundle = export("1.22", SmallDesigns.answering("it costs $5; {\"a\": 1}\n"));
        assertThat(bundle.files().get("edge/nginx.conf")).contains("    geo $dollar {\n        default $;\n    }\n");
        assertThat(bundle.files().get("edge/sites/example.com.conf"))
                .contains("return 200 \"it costs ${dollar}5; {\\\"a\\\": 1}\\n\";");
    }

    @Test
    void aTextThatNginxCannotReadIsRefusedByName() {
        assertThatThrownBy(() -> export("1.22", SmallDesigns.answering("\0")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.subject().toString()).isEqualTo("edge"));
    }

    @Test
    void anotherKindOfProxyIsALoss() throws Refusal {
        Proxy proxy = SmallDesigns.shop();
        Bundle bundle = export(
                "1.22", new Proxy(proxy.id(), proxy.label(), Proxy.Kind.HAPROXY, proxy.addresses(), proxy.servers()));
        assertThat(bundle.files()).isEmpty();
        assertThat(bundle.losses()).singleElement().satisfies(loss -> {
            assertThat(loss.status()).isEqualTo(Status.CANNOT);
            assertThat(loss.message()).contains("HAProxy");
        });
    }
}
