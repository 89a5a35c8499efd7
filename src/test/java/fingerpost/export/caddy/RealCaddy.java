package fingerpost.export.caddy;

import fingerpost.RealServers;
import fingerpost.export.json.Json;
import fingerpost.export.json.JsonText;
import fingerpost.export.proxy.Loopback;
import fingerpost.export.proxy.RealProxy;
import fingerpost.export.proxy.Socket;
import fingerpost.export.proxy.Stubs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Exported configurations in one copy that the real Caddy can run here: listens go to high ports of the loopback, backends to
 * where {@code endpoint} says, certificates are stubs, nothing is probed; everything else is as exported.
 */
public final class RealCaddy implements RealProxy {
    private static final Json SILENT = Json.NOTHING.with(
            "logs", Json.NOTHING.with("default", Json.NOTHING.with("writer", Json.NOTHING.with("output", "discard"))));

    private final Path program = RealServers.require("caddy");
    private final Path folder;
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<String, Json> servers = new LinkedHashMap<>();
    private final Set<Json> tags = new LinkedHashSet<>();
    private Optional<Process> running = Optional.empty();

    public RealCaddy(Path folder) throws IOException {
        this.folder = folder;
        Stubs.certificateInto(folder);
    }

    @Override
    public void add(String name, Map<String, String> files, UnaryOperator<String> endpoint) throws IOException {
        Json.Fields apps = inside(JsonText.parse(files.getOrDefault("caddy.json", "{}")), "apps");
        for (Map.Entry<String, Json> server :
                inside(inside(apps, "http"), "servers").fields().entrySet()) {
            servers.put(name + " " + server.getKey(), changed(server.getValue(), name, endpoint));
        }
        Json loaded = inside(inside(apps, "tls"), "certificates").fields().getOrDefault("load_files", Json.items());
        for (Json file : ((Json.Items) loaded).items()) {
            tags.addAll(((Json.Items) ((Json.Fields) file).fields().getOrDefault("tags", Json.items())).items());
        }
    }

    /** What {@code caddy validate} has against it; empty where it would start. */
    String complaint() throws IOException, InterruptedException {
        write();
        Process test = command("validate");
        String said = new String(test.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return test.waitFor() == 0
                ? ""
                : said.lines().filter(line -> !line.contains("OCSP")).toList().getLast();
    }

    @Override
    public void start() throws IOException {
        write();
        running = Optional.of(command("run"));
        for (String place : places.values()) {
            int colon = place.indexOf(':');
            Loopback.awaitListening(
                    place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)), running.get());
        }
    }

    @Override
    public String where(String name, Socket socket) {
        return places.getOrDefault(name + (socket.v6() ? "tcp6/[::]:" : "tcp4/0.0.0.0:") + socket.port(), "nowhere");
    }

    @Override
    public void close() {
        running.ifPresent(server -> {
            server.destroy();
            server.onExit().join();
        });
    }

    private Process command(String what) throws IOException {
        ProcessBuilder caddy = new ProcessBuilder(
                        program.toString(),
                        what,
                        "--config",
                        folder.resolve("caddy.json").toString())
                .redirectErrorStream(true);
        for (String home : List.of("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")) {
            caddy.environment().put(home, folder.toString());
        }
        return caddy.start();
    }

    private void write() throws IOException {
        Json.Fields apps = Json.NOTHING.with("http", Json.NOTHING.with("servers", new Json.Fields(servers)));
        if (!tags.isEmpty()) {
            apps = apps.with("tls", Json.NOTHING.with("certificates", Json.NOTHING.with("load_files", stub())));
        }
        Json.Fields whole = Json.NOTHING
                .with("admin", Json.NOTHING.with("disabled", true))
                .with("logging", SILENT)
                .with("apps", apps);
        Files.writeString(folder.resolve("caddy.json"), JsonText.print(whole));
    }

    /** Caddy keeps a certificate once, with the tags under which it came first, and all stubs are the same. */
    private Json stub() {
        return Json.items(Json.NOTHING
                .with("certificate", folder.resolve("stub.pem").toString())
                .with("key", folder.resolve("stub.key").toString())
                .with("tags", new Json.Items(List.copyOf(tags))));
    }

    private Json changed(Json json, String name, UnaryOperator<String> endpoint) throws IOException {
        if (json instanceof Json.Items items) {
            List<Json> changed = new ArrayList<>();
            for (Json each : items.items()) {
                changed.add(changed(each, name, endpoint));
            }
            return new Json.Items(changed);
        }
        if (!(json instanceof Json.Fields fields)) {
            return json;
        }
        Map<String, Json> changed = new LinkedHashMap<>();
        for (Map.Entry<String, Json> field : fields.fields().entrySet()) {
            Json value = switch (field.getKey()) {
                case "listen" -> places((Json.Items) field.getValue(), name);
                case "dial" -> new Json.Text(endpoint.apply(text(field.getValue())));
                default -> changed(field.getValue(), name, endpoint);
            };
            if (!field.getKey().equals("active")) {
                changed.put(field.getKey(), value);
            }
        }
        return new Json.Fields(changed);
    }

    private Json places(Json.Items listens, String name) throws IOException {
        List<String> own = new ArrayList<>();
        for (Json each : listens.items()) {
            own.add("tcp4/" + place(name + text(each)));
        }
        return Json.texts(own);
    }

    private String place(String listen) throws IOException {
        String known = places.get(listen);
        if (known != null) {
            return known;
        }
        String address = listen.contains("tcp6/") ? "127.0.9.6:" : "127.0.9.4:";
        String place = address + RealServers.freePort();
        while (places.containsValue(place)) {
            place = address + RealServers.freePort();
        }
        places.put(listen, place);
        return place;
    }

    private static Json.Fields inside(Json json, String field) {
        return (Json.Fields) ((Json.Fields) json).fields().getOrDefault(field, Json.NOTHING);
    }

    private static String text(Json json) {
        return ((Json.Text) json).text();
    }
}
