package fingerpost.prove.web;

import fingerpost.export.Bundle;
import fingerpost.export.json.Json;
import fingerpost.export.json.JsonText;
import fingerpost.prove.ground.Launch;
import fingerpost.prove.ground.Program;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.TemporaryFolder;
import fingerpost.topology.Balancing;
import fingerpost.topology.Proxy;
import fingerpost.wire.loopback.StubCertificate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Caddy with the exported {@code caddy.json} of one proxy, its door for administrators shut. */
final class CaddyGround implements WebGround {
    @Override
    public Program program() {
        return new Program("caddy", "caddy");
    }

    @Override
    public Proxy.Kind kind() {
        return Proxy.Kind.CADDY;
    }

    @Override
    public Choosing choosing(Balancing balancing) {
        return switch (balancing) {
            case Balancing.RoundRobin _, Balancing.LeastConnections _, Balancing.RandomTwo _ -> Choosing.BY_CHANCE;
            case Balancing.IpHash _, Balancing.Hash _ -> Choosing.BY_KEY;
        };
    }

    @Override
    public Set<String> unanswered() {
        return Set.of("502", "503");
    }

    @Override
    public Launch lay(Proxy proxy, Bundle bundle, TemporaryFolder folder, Ports ports, Endpoints endpoints)
            throws IOException, ProofProblem {
        StubCertificate stub = StubCertificate.make();
        Json.Fields exported =
                (Json.Fields) JsonText.parse(bundle.files().getOrDefault(proxy.id() + "/caddy.json", "{}"));
        Json.Fields copy = new Copy(folder.path(), ports, endpoints)
                .of(exported)
                .with("admin", Json.NOTHING.with("disabled", true));
        folder.write(Map.of(
                "stub.pem",
                stub.chain(),
                "stub.key",
                stub.key(),
                "trusted.pem",
                endpoints.authorities(),
                "caddy.json",
                JsonText.print(copy)));
        return Launch.listening(
                program().need(),
                List.of("run", "--config", folder.path().resolve("caddy.json").toString()),
                ports.all());
    }

    /** The tree with what is mapped. */
    private record Copy(Path folder, Ports ports, Endpoints endpoints) {
        Json.Fields of(Json.Fields exported) throws IOException {
            Map<String, Json> copied = new LinkedHashMap<>();
            for (Map.Entry<String, Json> field : exported.fields().entrySet()) {
                copied.put(field.getKey(), of(field.getKey(), field.getValue()));
            }
            return new Json.Fields(copied);
        }

        private Json of(String name, Json value) throws IOException {
            if (value instanceof Json.Items items) {
                return switch (name) {
                    case "listen" -> listens(items);
                    case "load_files" -> oneWithAllTags(items);
                    default -> new Json.Items(each(name, items));
                };
            }
            if (value instanceof Json.Fields fields) {
                Json.Fields copied = of(fields);
                return switch (name) {
                    case "transport" -> trusting(copied);
                    case "active" -> atTheirOwnPort(copied);
                    default -> copied;
                };
            }
            return name.equals("dial") ? new Json.Text(endpoints.of(text(value))) : value;
        }

        private List<Json> each(String name, Json.Items items) throws IOException {
            List<Json> copied = new ArrayList<>();
            for (Json item : items.items()) {
                copied.add(of(name, item));
            }
            return copied;
        }

        private Json.Items listens(Json.Items exported) throws IOException {
            List<String> mapped = new ArrayList<>();
            for (Json each : exported.items()) {
                mapped.add(listen(text(each)));
            }
            return Json.texts(mapped);
        }

        private String listen(String exported) throws IOException {
            int port = Integer.parseInt(exported.substring(exported.lastIndexOf(':') + 1));
            var server = ports.map(exported.startsWith("tcp6/"), port);
            return "tcp4/" + server.address() + ":" + server.port();
        }

        /** Caddy keeps a certificate once, with the tags under which it came first, and all stubs are the same. */
        private Json oneWithAllTags(Json.Items files) {
            List<Json> tags = new ArrayList<>();
            for (Json file : files.items()) {
                tags.addAll(((Json.Items) ((Json.Fields) file).fields().getOrDefault("tags", Json.texts())).items());
            }
            return Json.items(Json.NOTHING
                    .with("certificate", folder.resolve("stub.pem").toString())
                    .with("key", folder.resolve("stub.key").toString())
                    .with("tags", new Json.Items(tags)));
        }

        /** One port for the probes of all cannot be, where all are at one address. */
        private static Json atTheirOwnPort(Json.Fields probe) {
            Map<String, Json> copied = new LinkedHashMap<>(probe.fields());
            copied.remove("port");
            return new Json.Fields(copied);
        }

        private Json trusting(Json.Fields transport) {
            Map<String, Json> copied = new LinkedHashMap<>(transport.fields());
            Json.Items trusted = Json.texts(folder.resolve("trusted.pem").toString());
            copied.computeIfPresent("tls", (_, tls) -> ((Json.Fields) tls).with("root_ca_pem_files", trusted));
            return new Json.Fields(copied);
        }

        private static String text(Json json) {
            return ((Json.Text) json).text();
        }
    }
}
