package fingerpost.export.gdnsd;

import fingerpost.export.Bundle;
import fingerpost.export.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** gdnsd on the loopback with exported files: only address and folders are other, and what the monitors see stands in a file. */
final class RealGdnsd {
    private RealGdnsd() {}

    static RunningServer start(Path folder, int port, Bundle bundle, String states) throws IOException {
        write(folder, port, bundle, states);
        return RunningServer.start(
                line -> line.contains("DNS listeners started"), "gdnsd", "-c", folder.toString(), "start");
    }

    static void write(Path folder, int port, Bundle bundle, String states) throws IOException {
        for (String each : List.of("zones", "run", "state")) {
            Files.createDirectories(folder.resolve(each));
        }
        Files.writeString(folder.resolve("states"), states);
        for (Map.Entry<String, String> file : bundle.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Value.Hash file = GdnsdText.parse(bundle.files().get("config"));
        List<Value.Entry> local = new ArrayList<>();
        for (Value.Entry each : file.entries()) {
            Value.Hash hash = (Value.Hash) each.value();
            local.add(new Value.Entry(
                    each.key(),
                    switch (each.key()) {
                        case "options" -> options(hash, folder, port);
                        case "service_types" -> states.isEmpty() ? hash : told(hash, folder);
                        default -> hash;
                    }));
        }
        Files.writeString(folder.resolve("config"), GdnsdText.print("local", new Value.Hash(local)));
    }

    private static Value.Hash options(Value.Hash exported, Path folder, int port) {
        return exported.with("listen", Value.items("127.0.0.1:" + port))
                .with("run_dir", Value.text(folder.resolve("run")))
                .with("state_dir", Value.text(folder.resolve("state")))
                .with("udp_threads", Value.text(1))
                .with("tcp_threads", Value.text(1));
    }

    private static Value.Hash told(Value.Hash services, Path folder) {
        Value.Hash told = Value.EMPTY;
        for (Value.Entry each : services.entries()) {
            told = told.with(
                    each.key(),
                    Value.EMPTY
                            .with("plugin", Value.text("extfile"))
                            .with("file", Value.text(folder.resolve("states")))
                            .with("direct", Value.text("true"))
                            .with("interval", Value.text(2)));
        }
        return told;
    }
}
