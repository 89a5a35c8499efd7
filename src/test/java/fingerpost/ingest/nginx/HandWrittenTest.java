package fingerpost.ingest.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.Bundle;
import fingerpost.export.nginx.NginxExporter;
import fingerpost.export.nginx.RealNginx;
import fingerpost.export.proxy.Agreement;
import fingerpost.export.proxy.Running;
import fingerpost.export.proxy.SameRoutes;
import fingerpost.export.proxy.StandIns;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Configurations as people write them: the real nginx that runs them sends each host and path where the imported design says;
 * and the design that its export is read back as says the same.
 */
class HandWrittenTest {
    @TempDir
    private Path folder;

    static List<Map<String, String>> configurations() {
        List<Map<String, String>> all = new ArrayList<>();
        for (String http : List.of(
                // certbot's pair of servers
                """
                server {
                    server_name example.com www.example.com; # managed by Certbot
                    location / { proxy_pass http://192.0.2.31:3000; proxy_set_header Host $http_host; }
                    listen [::]:443 ssl http2;
                    listen 443 ssl http2;
                    ssl_certificate /etc/letsencrypt/live/example.com/fullchain.pem;
                    ssl_certificate_key /etc/letsencrypt/live/example.com/privkey.pem;
                }
                server {
                    if ($host = www.example.com) {
                        return 301 https://$host$request_uri;
                    } # managed by Certbot
                    if ($host = example.com) { return 301 https://$host$request_uri; }
                    listen 80; listen [::]:80;
                    server_name example.com www.example.com;
                    return 404;
                }
                """,
                // catch-alls, apex to www
                """
                server { listen 80 default_server; listen [::]:80 default_server; server_name _; return 444; }
                server { listen 443 ssl default_server; ssl_reject_handshake on; }
                server { listen 80; listen [::]:80; server_name example.com www.example.com;
                  return 301 https://www.example.com$request_uri; }
                server { listen 443 ssl; server_name www.example.com; ssl_certificate c; ssl_certificate_key k;
                  location / { proxy_pass http://192.0.2.31:3000; proxy_set_header Host $host; } }
                """,
                // a weighted pool with a backup
                """
                upstream app {
                  server 192.0.2.31:8080 weight=3 max_fails=3 fail_timeout=30s;
                  server 192.0.2.32:8080; server 192.0.2.33:8080 down; server 192.0.2.34:8080 backup;
                  keepalive 16;
                }
                server { listen 80; server_name app.example.com;
                  location / { proxy_pass http://app; proxy_http_version 1.1; proxy_set_header Connection "";
                    proxy_set_header Host app.internal.example; } }
                """,
                // WebSocket, health, API beside a front end
                """
                map $http_upgrade $connection_upgrade { default upgrade; '' close; }
                server { listen 80; server_name example.com;
                  client_max_body_size 20m; add_header X-Frame-Options DENY always; gzip on;
                  location = /health { default_type text/plain; return 200 "ok\\n"; }
                  location /socket.io { proxy_pass http://192.0.2.31:3000; proxy_http_version 1.1;
                    proxy_set_header Host $host; proxy_set_header Upgrade $http_upgrade;
                    proxy_set_header Connection $connection_upgrade; }
                  location ^~ /api { proxy_pass http://192.0.2.32:4000; proxy_set_header Host $host; }
                  location / { proxy_pass http://192.0.2.33:8080; proxy_set_header Host $host; } }
                """,
                // one server, a backend for each host
                """
                map $host $backend { hostnames; default 192.0.2.31:80; shop.example.com 192.0.2.32:80;
                  *.blog.example.com 192.0.2.33:80; .wiki.example.com wiki; }
                upstream wiki { server 192.0.2.34:8080; }
                server { listen 80 default_server; server_name example.com *.example.com;
                  location /status { return 200 "fine"; }
                  location / { proxy_pass http://$backend; proxy_set_header Host $host; } }
                server { listen 80; server_name other.example.com; return 204; }
                """,
                // names of every form
                """
                server { listen 80; server_name www.example.*; return 200 "trailing"; }
                server { listen 80; server_name *.example.com; return 200 "leading"; }
                server { listen 80; server_name .example.com; return 200 "ignored in part"; }
                server { listen 80; server_name a.b.example.com .example.org; return 200 "exact"; }
                server { listen 80; server_name *.b.example.com; return 200 "longer"; }
                """,
                // plain HTTP goes to TLS in one server
                """
                ssl_certificate /etc/ssl/site.pem; ssl_certificate_key /etc/ssl/site.key;
                server { listen 80; listen 443 ssl; server_name example.com www.example.com;
                  if ($scheme != "https") { return 308 https://$host$request_uri; }
                  if ($host = www.example.com) { return 302 $scheme://example.com$request_uri; }
                  location / { proxy_pass http://192.0.2.31:3000; proxy_set_header Host $host; } }
                """,
                // port redirection
                """
                server { listen 80; server_name app.example.com; return 302 https://$host:8443$request_uri; }
                server { listen 80; server_name old.example.com; rewrite ^ http://new.example.com$request_uri? permanent; }
                server { listen 8080; server_name app.example.com; return 301 $scheme://$server_name:8081$request_uri; }
                """,
                // headers of a level are all or none
                """
                proxy_set_header Host $host; proxy_set_header X-Real-IP $remote_addr;
                upstream pool { server 192.0.2.31:80; server 192.0.2.32:80; }
                server { listen 80; server_name example.com; set $target http://pool;
                  location /own { proxy_pass http://pool; proxy_set_header X-Other a; }
                  location /fixed { proxy_pass $target; proxy_set_header Host fixed.example.net; }
                  location / { proxy_pass http://pool; } }
                """,
                // the first server takes unknown hosts, whatever its name
                """
                server { listen 80; server_name first.example.com; location / { return 200 "first"; } }
                server { listen 80; listen 8080; server_name second.example.com; return 200 "second"; }
                server { listen 8080 default_server; server_name ~^x\\d+; return 200 "third"; }
                """,
                // a canonical host
                """
                server { listen 80; listen [::]:80; server_name example.com www.example.com example.net;
                  if ($host != www.example.com) { return 301 http://www.example.com$request_uri; }
                  location /a%20b { return 200 "space"; }
                  location / { return 200 "price: 5"; } }
                """,
                // a host of a whole zone apart
                """
                server { listen 80; server_name .example.com;
                  if ($host = example.com) { return 301 http://www.example.com$request_uri; }
                  return 200 "below"; }
                """)) {
            all.add(Map.of("nginx.conf", "worker_processes 1; events {}\nhttp {\n" + http + "}\n"));
        }
        Map<String, String> debian = new LinkedHashMap<>();
        debian.put("nginx.conf", "events {}\nhttp { include conf.d/*.conf; include sites-enabled/*; }\n");
        debian.put("conf.d/upstream.conf", "upstream app { server 192.0.2.31:80; server 192.0.2.32:80; }\n");
        debian.put(
                "snippets/proxy.conf", "proxy_set_header Host $host; proxy_set_header X-Forwarded-For $remote_addr;\n");
        debian.put("sites-enabled/default", "server { listen 80 default_server; server_name _; return 404; }\n");
        debian.put(
                "sites-enabled/site",
                "server { listen 80; server_name example.com;\n location / { proxy_pass http://app;"
                        + " include snippets/proxy.conf; } }\n");
        all.add(debian);
        return all;
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void theDesignDoesWhatNginxDoes(Map<String, String> files) throws Exception {
        Topology read = imported("original", files);
        Proxy proxy = read.proxies().getFirst();
        try (StandIns backends = new StandIns(read);
                RealNginx nginx = new RealNginx(
                        Files.createDirectory(folder.resolve("run")), pointed(files, read, backends), text -> text)) {
            nginx.start();
            int compared = new Agreement(HandWrittenTest::isInSequence, (any, host) -> false, Integer::equals)
                    .of(read, proxy, nginx::where);
            assertThat(compared).isGreaterThan(7);
        }
        NginxExporter exporter = new NginxExporter();
        Bundle bundle = exporter.export(read, exporter.versions().getLast(), Map.of());
        Topology again = imported("again", Running.filesOf(bundle, proxy));
        SameRoutes.compare(read, proxy, again, again.proxies().getFirst());
    }

    private Topology imported(String name, Map<String, String> files) throws Exception {
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path file = folder.resolve(name).resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue());
        }
        return NginxImport.of(folder.resolve(name), List.of()).topology();
    }

    /** The files with the stand-ins in place of the backends, and nothing else changed. */
    private static Map<String, String> pointed(Map<String, String> files, Topology read, StandIns backends)
            throws IOException {
        Map<String, String> pointed = new LinkedHashMap<>();
        files.forEach((name, text) -> {
            String changed = text;
            for (Backend each : read.all(Backend.class)) {
                String endpoint = each.host().text() + ":" + each.port();
                changed = changed.replace(endpoint + ";", backends.of(endpoint) + ";")
                        .replace(endpoint + " ", backends.of(endpoint) + " ");
            }
            pointed.put(name, changed);
        });
        return pointed;
    }

    private static boolean isInSequence(Proxy proxy, Service service) {
        return service.balancing() instanceof Balancing.RoundRobin;
    }
}
