package fingerpost.ingest.nginx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.IpAddress;
import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.file.Ingested;
import fingerpost.topology.Balancing;
import fingerpost.topology.HashKey;
import fingerpost.topology.Id;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NginxImportTest {
    @TempDir
    private Path folder;

    private Ingested read(String text) throws Exception {
        return NginxImport.of(write("nginx.conf", text), List.of());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, ISO_8859_1);
    }

    private static String spoken(Topology topology) {
        return topology.proxies().stream()
                .flatMap(each -> each.servers().stream())
                .map(NginxImportTest::spoken)
                .collect(Collectors.joining("; "));
    }

    private static String spoken(Server server) {
        return server.listens().stream()
                        .map(each -> each.port() + (each.tls() ? "s" : "") + (each.defaultServer() ? "!" : ""))
                        .collect(Collectors.joining(","))
                + " " + server.names() + " "
                + server.locations().stream().map(NginxImportTest::spoken).toList();
    }

    private static String spoken(Location location) {
        return location.match() + " " + location.action().spoken();
    }

    private static List<String> notes(Ingested read) {
        return read.notes().stream()
                .filter(each -> !each.code().equals("addresses"))
                .map(each -> each.place() + " " + each.code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // certbot's redirect: each host apart, the rest answers 404
                "server { if ($host = a.test) { return 301 https://$host$request_uri; } server_name a.test b.test;"
                        + " listen 80; return 404; }"
                        + " | 80 [a.test] [/ 301 to https on port 443]; 80! [b.test] []",
                // a map of hosts
                "map $host $to { hostnames; default x:1; *.b.test y:2; }"
                        + " server { server_name .test; location / { proxy_pass http://$to; } }"
                        + " | 80 [*.b.test] [/ proxy_pass to to-y-2]; 80! [.test] [/ proxy_pass to to-x-1]",
                // a host that another server has at the same place stays there
                "map $host $to { default x:1; b.test y:2; } server { server_name b.test; return 204; }"
                        + " server { server_name .test; location / { proxy_pass http://$to; } }"
                        + " | 80! [b.test] [/ answers 204]; 80 [.test] [/ proxy_pass to to-x-1]",
                // plain HTTP and TLS apart where they differ
                "server { listen 80; listen 443 ssl; server_name a.test; ssl_certificate c; ssl_certificate_key k;"
                        + " if ($scheme = http) { return 301 https://a.test$request_uri; } location / { return 204; } }"
                        + " | 443s! [a.test] [/ answers 204]; 80! [a.test] [/ 301 to https://a.test]",
                "server { listen 80; server_name a.test www.a.test; rewrite ^/(.*)$ https://www.a.test/$1 permanent; }"
                        + " | 80! [a.test, www.a.test] [/ 301 to https://www.a.test]",
                "server { listen 80; server_name a.test; return 301 https://$server_name:8443$request_uri; }"
                        + " | 80! [a.test] [/ 301 to https://a.test:8443]",
                "server { listen 80; server_name a.test; return 308 $scheme://new.test$request_uri; }"
                        + " | 80! [a.test] [/ 308 to http://new.test]",
                // the first server is the default, whatever it is called; a catch-all that closes is what a design does
                // anyway
                "server { listen 80; server_name a.test; return 204; } server { listen 80; return 205; }"
                        + " | 80! [a.test] [/ answers 204]; 80 [] [/ answers 205]",
                "server { listen 80 default_server; server_name _; return 444; }"
                        + " server { listen 80; server_name a.test; return 204; }"
                        + " | 80 [a.test] [/ answers 204]",
                "server { listen 80 default_server; return 444; } server { listen 80; return 204; }"
                        + " | 80! [] [/ answers 444]; 80 [] [/ answers 204]",
                // variables that the file itself sets
                "server { set $up http://app:3000; location / { proxy_pass $up; } }"
                        + " | 80! [] [/ proxy_pass to to-app-3000]",
                "server { location = /a { deny all; } location ^~ /b { return 204; } location @c { return 500; }"
                        + " location / { try_files $uri @d; } location @d { proxy_pass http://app; } }"
                        + " | 80! [] [= /a answers 403, /b answers 204, / proxy_pass to to-app-80]",
                // a part of a file
                "location /x { return 204; } | 80! [] [/x answers 204]",
                "server { location \"/a b%\" { return 204; } } | 80! [] [/a%20b%25 answers 204]",
            })
    void whatAServerDoesIsWhatTheDesignDoes(String text, String wanted) throws Exception {
        assertThat(spoken(read(text).topology())).isEqualTo(wanted);
    }

    @Test
    void addressesThatListenDifferentlyAreProxiesOfTheirOwn() throws Exception {
        Ingested read = read("""
            server { listen 80; server_name a.test; return 204; }
            server { listen 198.51.100.1:80; listen 198.51.100.1:443 ssl; server_name b.test; return 205; }
            server { listen 127.0.0.1:8080; return 206; }
            """);
        List<Proxy> proxies = read.topology().proxies();
        assertThat(proxies)
                .extracting(each -> each.addresses() + " "
                        + each.servers().stream().map(NginxImportTest::spoken).toList())
                .containsExactly(
                        "[198.51.100.1] [80!,443s! [b.test] [/ answers 205]]",
                        "[127.0.0.1] [8080! [] [/ answers 206]]");
        IpAddress known = IpAddress.of("198.51.100.2");
        assertThat(NginxImport.of(folder.resolve("nginx.conf"), List.of(known))
                        .topology()
                        .proxies())
                .extracting(Proxy::addresses)
                .contains(List.of(known));
    }

    @Test
    void aCanaryIsAServiceWithItsSharesAsWeights() throws Exception {
        Ingested read = read("""
            split_clients "${remote_addr}x" $v { 2.5% canary; 0.5% 192.0.2.9:81; * stable; }
            upstream canary { server 192.0.2.1; }
            upstream stable { server 192.0.2.2 weight=3; server 192.0.2.3; server 192.0.2.4 backup; }
            server { location / { proxy_pass http://$v; proxy_set_header Host $host; } }
            """);
        Service service = read.topology().get(Id.of("v"), Service.class);
        assertThat(service.members())
                .extracting(each -> each.backend() + " " + each.weight())
                .containsExactly("192-0-2-1-80 10", "192-0-2-9-81 2", "192-0-2-2-80 291", "192-0-2-3-80 97");
        assertThat(service.balancing()).isEqualTo(new Balancing.Hash(new HashKey.ClientAddress(), false));
        assertThat(spoken(read.topology())).isEqualTo("80! [] [/ proxy_pass to v]");
        assertThat(notes(read)).containsExactly("1:1 shares");
        String half = "split_clients $remote_addr $v { 50% a:1; }";
        assertThat(notes(read(half + " server { location / { proxy_pass http://$v; } }")))
                .containsExactlyInAnyOrder("1:1 not-held", "1:66 open-target");
    }

    @Test
    void nothingIsLeftOutInSilence() throws Exception {
        Ingested read = read("""
            user www-data;
            http {
              limit_req_zone $binary_remote_addr zone=one:10m rate=1r/s;
              upstream u { server 192.0.2.9:80 max_conns=3; server unix:/x; hash $arg_x; }
              server {
                listen 80 deferred;
                server_name ~^www a.test;
                location ~ \\.php$ { fastcgi_pass unix:/y; }
                location / { limit_req zone=one; proxy_pass http://u/x; proxy_set_header Host a.test; }
                location /z { if ($arg_a) { return 403; } root /srv; }
                location /q { proxy_pass http://$arg_b; }
                return_ 3;
              }
            }
            """);
        assertThat(notes(read))
                .containsExactlyInAnyOrder(
                        "1:1 setting",
                        "3:3 not-held",
                        "4:16 parameter-max_conns",
                        "4:49 no-address",
                        "4:65 hash-key",
                        "6:5 parameter-deferred",
                        "7:5 server-name-~^www",
                        "8:5 not-held",
                        "9:18 not-held",
                        "9:38 path-replaced",
                        "10:19 not-held",
                        "10:47 not-of-a-design",
                        "11:19 open-target",
                        "12:5 not-held");
        assertThat(spoken(read.topology()))
                .isEqualTo("80! [a.test] [/ proxy_pass to u, /z answers 200, /q answers 502]");
    }

    @Test
    void includedFilesAreThoseOfTheFolderOnly() throws Exception {
        write("outside.conf", "server { return 500; }");
        write("in/conf.d/a.conf", "server { server_name a.test; include snippets/one; }");
        write("in/conf.d/.b.conf", "server { return 500; }");
        write("in/snippets/one", "return 204; include snippets/two;\n");
        write("in/snippets/two", "include snippets/one;");
        Files.createSymbolicLink(folder.resolve("in/conf.d/link.conf"), Path.of("/etc/passwd"));
        write("in/nginx.conf", """
            http { include /etc/nginx/conf.d/*.conf; include ../outside.conf; include /etc/passwd; include absent; }
            """);
        Ingested read = NginxImport.of(folder.resolve("in"), List.of());
        assertThat(spoken(read.topology())).isEqualTo("80! [a.test] [/ answers 204]");
        assertThat(notes(read))
                .containsExactlyInAnyOrder(
                        "1:8 not-included",
                        "1:42 not-included",
                        "1:67 not-included",
                        "1:88 not-included",
                        "snippets/two:1:1 not-included");
        assertThat(read.notes()).noneMatch(each -> each.message().contains("root:"));
    }

    @Test
    void controlCharactersOfAFileAreEscapedInWhatIsSaid() throws Exception {
        Ingested read = read("server { evil \"\u001b]0;x\u0007\"; return 200 \"\u001b[2J$time\"; }");
        assertThat(read.notes()).extracting(FileNote::message).noneMatch(each -> each.contains("\u001b"));
        assertThat(read.notes()).extracting(FileNote::message).anyMatch(each -> each.contains("\\u001b]0;x\\u0007"));
    }

    @Test
    void aFolderOfSitesAndAFolderOfProxiesAreReadWhole() throws Exception {
        write("sites/a", "server { server_name a.test; return 204; }");
        write("sites/b", "upstream u { server 192.0.2.9; }\nbad }");
        Ingested sites = NginxImport.of(folder.resolve("sites"), List.of());
        assertThat(sites.topology().all(Service.class)).hasSize(1);
        assertThat(notes(sites)).contains("b:2:5 unended-directive");
        write("out/one/nginx.conf", "http { server { return 204; } }");
        write("out/two/nginx.conf", "http { server { oops; return 205; } }");
        Ingested both = NginxImport.of(folder.resolve("out"), List.of());
        assertThat(both.topology().proxies())
                .extracting(each -> each.id().text())
                .containsExactly("one", "two");
        assertThat(notes(both)).containsExactly("two/nginx.conf:1:17 not-held");
    }

    @Test
    void whatHoldsNoServerIsRefusedInWords() throws Exception {
        write("nginx.conf", "events {}");
        assertThatThrownBy(() -> NginxImport.of(folder, List.of()))
                .isInstanceOf(FileFailure.class)
                .hasMessageContaining("no server and no upstream");
        assertThatThrownBy(() -> NginxImport.of(folder.resolve("absent"), List.of()))
                .isInstanceOf(FileFailure.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void noMutatedFileBreaksTheReading() throws Exception {
        String sound = """
            map $host $to { hostnames; default x:1; *.b.test y:2; }
            geo $dollar { default "$"; }
            upstream u { hash $cookie_a consistent; server 192.0.2.9:80 weight=3 fail_timeout=1m; sticky cookie x; }
            server { listen [::]:443 ssl; listen 192.0.2.1:80 default_server; server_name .a.test *.b.test c.*;
              ssl_certificate /a/fullchain.pem; ssl_certificate_key k; if ($host = a.test) { return 301 https://$host$request_uri; }
              location = /a%20 { proxy_pass https://$to/x; proxy_ssl_name y.test; proxy_set_header Host $proxy_host; }
              location / { set $x $to; proxy_pass http://$x; } location /r { return 302 http://[::1]:80/; } }
            """;
        List<String> words = List.of(
                "$host",
                "$to",
                "{",
                "}",
                ";",
                "\"",
                "*.",
                "..",
                "/",
                "https://",
                ":",
                "return",
                "server",
                "-1",
                "99999999999",
                "[",
                "]",
                "=",
                "a".repeat(300),
                "\u00ff",
                "unix:",
                "weight=0",
                "~",
                "%zz",
                "xn--a");
        SplittableRandom chance = new SplittableRandom(11);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder(sound);
            for (int j = chance.nextInt(1, 10); j > 0; j--) {
                int at = chance.nextInt(text.length());
                int end = Math.min(text.length(), at + chance.nextInt(12));
                text.replace(at, end, words.get(chance.nextInt(words.size())));
            }
            try {
                Ingested read = read(text.toString());
                assertThat(read.count()).isPositive();
            } catch (FileFailure nothing) {
                assertThat(nothing).hasMessageContaining("no server and no upstream");
            }
        }
    }
}
