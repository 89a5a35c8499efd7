package fingerpost.export.bind;

import fingerpost.export.Bundle;
import fingerpost.export.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** BIND on the loopback with exported files: only folder, port and what it keeps for itself are other than exported. */
final class RealBind {
    private RealBind() {}

    static RunningServer start(Path folder, int port, Bundle bundle) throws IOException {
        write(folder, bundle);
        List<Node> file = new ArrayList<>();
        for (Node node : NamedText.parse(Files.readString(folder.resolve("named.conf")))) {
            boolean options = node instanceof Statement statement
                    && statement.words().getFirst().text().equals("options");
            file.add(options ? local((Statement) node, folder, port) : node);
        }
        file.add(Statement.of("controls").with());
        Path conf = Files.writeString(folder.resolve("local.conf"), NamedText.print(file));
        return RunningServer.start(line -> line.endsWith(" running"), "named", "-g", "-n", "1", "-c", conf.toString());
    }

    /** The exported files in their folder, which stands elsewhere than it is meant to, with the keys that a person makes. */
    static void write(Path folder, Bundle bundle) throws IOException {
        for (Map.Entry<String, String> file : bundle.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue().replace(BindExporter.DIRECTORY, folder.toString()));
        }
        Files.createDirectories(folder.resolve("keys"));
        for (String line : bundle.files().get("named.conf").lines().toList()) {
            if (line.startsWith("include \"keys/")) {
                String path = line.substring(9, line.length() - 2);
                String name = path.substring(5, path.length() - 4);
                Files.writeString(
                        folder.resolve(path),
                        "key \"%s\" { algorithm hmac-sha256; secret \"%s\"; };".formatted(name, BindBatch.SECRET));
            }
        }
    }

    private static Statement local(Statement options, Path folder, int port) {
        List<Node> inside = new ArrayList<>();
        for (Node node : options.block().orElseThrow()) {
            if (!(node instanceof Statement each)
                    || !each.words().getFirst().text().startsWith("listen-on")) {
                inside.add(node);
            }
        }
        inside.add(Statement.of("listen-on", "port", port).with(Statement.of("127.0.0.1")));
        inside.add(Statement.of("listen-on-v6", "port", port).with(Statement.of("::1")));
        inside.add(Statement.of("pid-file", "none"));
        inside.add(Statement.of("session-keyfile")
                .quoted(folder.resolve("session.key").toString()));
        return options.with(inside);
    }
}
