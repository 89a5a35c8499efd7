package fingerpost.behaviour;

import static fingerpost.behaviour.Sites.PROXY_V4;
import static fingerpost.behaviour.Sites.certificate;
import static fingerpost.behaviour.Sites.id;
import static fingerpost.behaviour.Sites.names;
import static fingerpost.behaviour.Sites.proxy;
import static fingerpost.behaviour.Sites.service;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code proxy_pass} with and without TLS: the same end in the model and at the real nginx, in front of another nginx. */
class BackendTlsAgainstNginxTest {
    /**
     * One way to pass.
     *
     * @param backend the name that the certificate of the backend covers; {@code plain} where it speaks no TLS
     * @param tls the name that the proxy asks for; {@code plain} where it speaks no TLS
     * @param verify whether the proxy checks the certificate
     * @param host asked, upstream or a name
     */
    @ParameterizedTest
    @CsvSource({
        "app.example.net,  app.example.net, true,  asked,            200",
        "app.example.net,  app.example.net, true,  upstream,         200",
        "app.example.net,  app.example.net, true,  app.example.net,  200",
        "*.example.net,    app.example.net, true,  asked,            200",
        "*.example.net,    example.net,     true,  asked,            502",
        "*.example.net,    a.b.example.net, true,  asked,            502",
        "app.example.net,  www.example.net, true,  asked,            502",
        "app.example.net,  www.example.net, false, asked,            200",
        "plain,            app.example.net, true,  asked,            502",
        "plain,            app.example.net, false, asked,            502",
        "app.example.net,  plain,           false, asked,            400",
        "plain,            plain,           false, asked,            200",
        "plain,            plain,           false, other.example.org, 200"
    })
    void backendMeetsTheSameHost(
            String backend, String tls, boolean verify, String host, int status, @TempDir Path folder)
            throws Exception {
        ProxyPass pass = new ProxyPass(
                id("pool"),
                switch (host) {
                    case "asked" -> new ProxyPass.HostHeader.Asked();
                    case "upstream" -> new ProxyPass.HostHeader.Upstream();
                    default -> new ProxyPass.HostHeader.Named(DomainName.of(host));
                },
                false,
                tls.equals("plain")
                        ? Optional.empty()
                        : Optional.of(new ProxyPass.BackendTls(DomainName.of(tls), verify)));

        String observed = observed(folder, backend, pass);

        assertThat(predicted(backend, pass)).isEqualTo(observed);
        assertThat(observed).startsWith(Integer.toString(status));
    }

    private static String predicted(String backend, ProxyPass pass) {
        Proxy proxy = proxy(new Server(
                List.of(Listen.http()),
                names("www.example.com"),
                Optional.empty(),
                List.of(new Location(PathMatch.prefix("/"), pass))));
        boolean plain = backend.equals("plain");
        var topology = Designs.topology(
                proxy,
                service("pool", "app"),
                certificate("cert", plain ? "unused.example.net" : backend),
                new Backend(
                        id("app"),
                        "app",
                        Host.of("192.0.2.1"),
                        8443,
                        OptionalInt.empty(),
                        false,
                        plain ? Optional.empty() : Optional.of(id("cert"))));
        HttpRequest request =
                HttpRequest.get(PROXY_V4, 80, false, "www.example.com", "/", IpAddress.of("198.51.100.1"));
        return switch (new ProxyServer(topology)
                .route(proxy, request, new DesignState(1))
                .end()) {
            case RouteEnd.Passed passed -> "200 Host " + passed.host();
            case RouteEnd.Failed failed -> Integer.toString(failed.status());
            default -> "something else";
        };
    }

    private static String observed(Path folder, String backend, ProxyPass pass) throws Exception {
        Path program = RealServers.require("nginx");
        boolean plain = backend.equals("plain");
        makeCertificate(folder, plain ? "unused.example.net" : backend);
        int front = RealServers.freePort();
        int back = RealServers.freePort();
        String host = switch (pass.host()) {
            case ProxyPass.HostHeader.Asked _ -> "$host";
            case ProxyPass.HostHeader.Upstream _ -> "$proxy_host";
            case ProxyPass.HostHeader.Named named -> named.name().host();
        };
        String tls = pass.tls()
                .map(each ->
                        "proxy_ssl_server_name on; proxy_ssl_name %s; proxy_ssl_verify %s; proxy_ssl_verify_depth 2;"
                                .formatted(each.name().host(), each.verify() ? "on" : "off"))
                .orElse("");
        Path config = Files.writeString(folder.resolve("nginx.conf"), """
                worker_processes 1; daemon off; pid %1$s/pid; error_log stderr;
                events {}
                http {
                  access_log off;
                  client_body_temp_path %1$s/b; proxy_temp_path %1$s/p; fastcgi_temp_path %1$s/f;
                  uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
                  upstream pool { server 127.0.0.1:%2$d; }
                  server {
                    listen 127.0.0.1:%2$d %3$s; ssl_certificate %1$s/cert.pem; ssl_certificate_key %1$s/key.pem;
                    location / { return 200 "Host $host"; }
                  }
                  server {
                    listen 127.0.0.1:%4$d;
                    location / {
                      proxy_pass %5$s://pool; proxy_set_header Host %6$s;
                      %7$s proxy_ssl_trusted_certificate %1$s/cert.pem;
                    }
                  }
                }
                """.formatted(
                        folder, back, plain ? "" : "ssl", front, pass.tls().isPresent() ? "https" : "http", host, tls));
        Process nginx = new ProcessBuilder(program.toString(), "-p", folder.toString(), "-c", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (nginx.isAlive() && !(Files.exists(folder.resolve("pid")) && Files.size(folder.resolve("pid")) > 0)) {
                Thread.onSpinWait();
            }
            assertThat(nginx.isAlive())
                    .as(Files.readString(folder.resolve("log")))
                    .isTrue();
            HttpResponse<String> response = client.send(
                    java.net.http.HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + front + "/"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200
                    ? "200 " + response.body().replace("127.0.0.1", "www.example.com")
                    : Integer.toString(response.statusCode());
        } finally {
            nginx.destroy();
            nginx.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static void makeCertificate(Path folder, String name) throws IOException, InterruptedException {
        Process openssl = new ProcessBuilder(
                        RealServers.require("openssl").toString(),
                        "req",
                        "-x509",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:P-256",
                        "-nodes",
                        "-keyout",
                        folder.resolve("key.pem").toString(),
                        "-out",
                        folder.resolve("cert.pem").toString(),
                        "-days",
                        "2",
                        "-subj",
                        "/CN=backend",
                        "-addext",
                        "subjectAltName=DNS:" + name)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("openssl.log").toFile())
                .start();
        assertThat(openssl.waitFor()).as("openssl").isZero();
    }
}
