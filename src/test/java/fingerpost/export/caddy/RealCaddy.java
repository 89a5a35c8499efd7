package fingerpost.export.caddy;

import fingerpost.RealServers;
import fingerpost.export.json.Json;
import fingerpost.export.json.JsonText;
import fingerpost.export.proxy.Loopback;
import fingerpost.export.proxy.Socket;
import fingerpost.export.proxy.Stubs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An exported configuration in a copy that the real Caddy can run here: listens go to high ports of the loopback, backends to
 * where {@code endpoint} says, certificates are stubs, nothing is probed; everything else is as exported.
 */
final class RealCaddy implements AutoCloseable {
    private final Path program = RealServers.require("caddy");
    private final Path folder;
    private final UnaryOperator<String> endpoint;
    private final Map<String, String> places = new LinkedHashMap<>();
    private Optional<Process> running = Optional.empty();

    RealCaddy(Path folder, Json configuration, UnaryOperator<String> endpoint) throws IOException {
        this.folder = folder;
        this.endpoint = endpoint;
        Stubs.certificateInto(folder);
        Json.Fields changed = (Json.Fields) changed(configuration);
        Files.writeString(
                folder.resolve("caddy.json"),
                JsonText.print(changed.with("admin", Json.NOTHING.with("disabled", true))));
    }

    /** What {@code caddy validate} has against it; empty where it would start. */
    String complaint() throws IOException, InterruptedException {
        Process test = command("validate");
        String said = new String(test.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return test.waitFor() == 0
                ? ""
                : said.lines().filter(line -> !line.contains("OCSP")).toList().getLast();
    }

    void start() throws IOException {
        running = Optional.of(command("run"));
        for (String place : places.values()) {
            int colon = place.indexOf(':');
            Loopback.awaitListening(
                    place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)), running.get());
        }
    }

    /** Address and port at which the copy listens in place of that socket. */
    String where(Socket socket) {
        return places.getOrDefault((socket.v6() ? "tcp6/[::]:" : "tcp4/0.0.0.0:") + socket.port(), "nowhere");
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

    private Json changed(Json json) throws IOException {
        if (json instanceof Json.Items items) {
            List<Json> changed = new ArrayList<>();
            for (Json each : items.items()) {
                changed.add(changed(each));
            }
            return new Json.Items(changed);
        }
        if (!(json instanceof Json.Fields fields)) {
            return json;
        }
        Map<String, Json> changed = new LinkedHashMap<>();
        for (Map.Entry<String, Json> field : fields.fields().entrySet()) {
            Json value = switch (field.getKey()) {
                case "listen" ->
                    Json.texts("tcp4/"
                            + place(text(((Json.Items) field.getValue()).items().getFirst())));
                case "dial" -> new Json.Text(endpoint.apply(text(field.getValue())));
                case "load_files" -> oneWithAllTags((Json.Items) field.getValue());
                default -> changed(field.getValue());
            };
            if (!field.getKey().equals("active")) {
                changed.put(field.getKey(), value);
            }
        }
        return new Json.Fields(changed);
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

    private String place(String listen) throws IOException {
        if (!places.containsKey(listen)) {
            String address = listen.startsWith("tcp6/") ? "127.0.9.6:" : "127.0.9.4:";
            String place = address + RealServers.freePort();
            while (places.containsValue(place)) {
                place = address + RealServers.freePort();
            }
            places.put(listen, place);
        }
        return places.getOrDefault(listen, "");
    }

    private static String text(Json json) {
        return ((Json.Text) json).text();
    }
}
