package fingerpost.export.haproxy;

import fingerpost.RealServers;
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
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The exported folder of one proxy in a copy that the real HAProxy can run here without rights: binds go to high ports of the
 * loopback, servers to where {@code endpoint} says, certificates are stubs, nothing is
 * probed, one thread; every other word is the exported one.
 */
final class RealHaproxy implements AutoCloseable {
    private static final String V4 = "127.0.9.4";
    private static final String V6 = "127.0.9.6";

    private final Path program = RealServers.require("haproxy");
    private final Path folder;
    private final UnaryOperator<String> endpoint;
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private Optional<Process> running = Optional.empty();

    RealHaproxy(Path folder, Map<String, String> files, UnaryOperator<String> endpoint) throws IOException {
        this.folder = folder;
        this.endpoint = endpoint;
        Stubs.certificateInto(folder);
        Files.writeString(
                folder.resolve("both.pem"),
                Files.readString(folder.resolve("stub.pem")) + Files.readString(folder.resolve("stub.key")));
        for (Map.Entry<String, String> file : files.entrySet()) {
            String text = file.getKey().endsWith(".list")
                    ? file.getValue()
                            .replaceAll(
                                    "(?m)^[^ \n]+", folder.resolve("both.pem").toString())
                    : HaproxyText.print(changed(HaproxyText.parse(file.getValue())));
            Files.writeString(folder.resolve(file.getKey()), text);
        }
    }

    /** What {@code haproxy -c} has against it; empty where it would start. */
    String complaint() throws IOException, InterruptedException {
        Process test = command("-c");
        String said = new String(test.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return test.waitFor() == 0 ? "" : said;
    }

    void start() throws IOException {
        running = Optional.of(command("-db"));
        for (Map.Entry<String, Integer> socket : ports.entrySet()) {
            Loopback.awaitListening(address(socket.getKey()), socket.getValue(), running.get());
        }
    }

    /** Address and port at which the copy listens in place of that socket. */
    String where(Socket socket) {
        String bind = (socket.v6() ? "[::]" : "0.0.0.0") + ":" + socket.port();
        Integer port = ports.get(bind);
        if (port == null) {
            throw new IllegalArgumentException("Nothing listens on " + bind);
        }
        return address(bind) + ":" + port;
    }

    @Override
    public void close() {
        running.ifPresent(server -> {
            server.destroy();
            server.onExit().join();
        });
    }

    private Process command(String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(program.toString(), "-f"));
        words.add(folder.resolve("haproxy.cfg").toString());
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words).redirectErrorStream(true).start();
    }

    private Configuration changed(Configuration configuration) throws IOException {
        List<Section> sections = new ArrayList<>();
        for (Section section : configuration.sections()) {
            List<Node> nodes = new ArrayList<>();
            for (Node node : section.nodes()) {
                boolean rights = node instanceof Line line
                        && Set.of("user", "group").contains(line.words().getFirst());
                if (!rights) {
                    nodes.add(node instanceof Line line ? changed(line) : node);
                }
            }
            if (section.head().words().getFirst().equals("global")) {
                nodes.add(Line.of("nbthread", "1"));
            }
            sections.add(new Section(section.head(), nodes));
        }
        return new Configuration(configuration.heading(), sections);
    }

    private Line changed(Line line) throws IOException {
        List<String> words = new ArrayList<>(line.words());
        switch (words.getFirst()) {
            case "bind" -> {
                String bind = words.get(1);
                if (!ports.containsKey(bind)) {
                    ports.put(bind, RealServers.freePort());
                }
                words.set(1, address(bind) + ":" + ports.get(bind));
                words.remove("v6only");
            }
            case "server" -> {
                words.set(2, endpoint.apply(words.get(2)));
                words.remove("check");
                for (String option : List.of("observe", "error-limit", "on-error")) {
                    int at = words.indexOf(option);
                    if (at > 0) {
                        words.subList(at, at + 2).clear();
                    }
                }
            }
            default -> {}
        }
        return new Line(words);
    }

    private static String address(String bind) {
        return bind.startsWith("[") ? V6 : V4;
    }
}
