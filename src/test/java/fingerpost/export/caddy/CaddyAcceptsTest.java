package fingerpost.export.caddy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.export.Samples;
import fingerpost.export.json.Json;
import fingerpost.export.json.JsonText;
import fingerpost.export.proxy.Running;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code caddy validate} of Debian 12 (2.6.2) takes whatever is exported for it. */
class CaddyAcceptsTest {
    @TempDir
    private Path folder;

    private final Map<String, Json> servers = new LinkedHashMap<>();
    private final List<Json> certificates = new ArrayList<>();

    @Test
    void everySample() throws Exception {
        for (String name : Samples.names()) {
            add(name, Samples.read(name));
        }
        assertThat(servers).hasSizeGreaterThan(5);
        assertThat(complaint()).isEmpty();
    }

    @Test
    void twoHundredDesignsAtRandom() throws Exception {
        for (long seed : Chance.seeds(200).toArray()) {
            add("seed-" + seed, Chance.topology(new SplittableRandom(seed), 10));
        }
        assertThat(complaint()).isEmpty();
    }

    @Test
    void whatCaddyDoesNotTakeIsComplainedOf() throws Exception {
        servers.put("bad", Json.NOTHING.with("routes", Json.items(Json.NOTHING.with("handel", 1))));
        assertThat(complaint()).contains("handel");
    }

    /** Many proxies in one file, so that one process reads them all: servers and certificates get names of their own. */
    private void add(String prefix, Topology design) throws Exception {
        Topology topology = Running.all(design, Proxy.Kind.CADDY);
        new CaddyExporter().export(topology, "2.6", Map.of()).files().forEach((path, text) -> {
            Json tree = JsonText.parse(text);
            at(tree, "apps", "http", "servers")
                    .fields()
                    .forEach((name, server) -> servers.put(
                            prefix + path + name,
                            ((Json.Fields) server).with("listen", Json.texts("tcp4/:" + servers.size()))));
            if (at(tree, "apps").fields().get("tls") != null) {
                certificates.addAll(((Json.Items)
                                at(tree, "apps", "tls", "certificates").fields().get("load_files"))
                        .items());
            }
        });
    }

    private static Json.Fields at(Json tree, String... path) {
        Json json = tree;
        for (String field : path) {
            json = ((Json.Fields) json).fields().get(field);
        }
        return (Json.Fields) json;
    }

    private String complaint() throws Exception {
        Json.Fields loaded = Json.NOTHING.with("load_files", new Json.Items(certificates));
        Json.Fields apps = Json.NOTHING
                .with("http", Json.NOTHING.with("servers", new Json.Fields(servers)))
                .with("tls", Json.NOTHING.with("certificates", loaded));
        try (RealCaddy caddy = new RealCaddy(
                folder,
                Json.NOTHING.with("apps", apps),
                endpoint -> "127.0.9.9" + endpoint.substring(endpoint.lastIndexOf(':')))) {
            return caddy.complaint();
        }
    }
}
