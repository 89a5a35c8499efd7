package fingerpost.export.haproxy;

import fingerpost.RealServers;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The exported folders of proxies in one copy that the real HAProxy can run here without rights: binds go to high ports of the
 * loopback, servers to where {@code endpoint} says, certificates are stubs, nothing is probed, one thread; frontends, backends and
 * lists get names of their own; every other word is the exported one.
 */
final class RealHaproxy implements RealProxy {
    private static final String V4 = "127.0.9.4";
    private static final String V6 = "127.0.9.6";
    private static final Set<String> NAMED = Set.of("use_backend", "crt-list", "resolvers");

    private final Path program = RealServers.require("haproxy");
    private final Path folder;
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private Optional<Process> running = Optional.empty();

    RealHaproxy(Path folder) throws IOException {
        this.folder = folder;
        Stubs.certificateInto(folder);
        Files.writeString(
                folder.resolve("both.pem"),
                Files.readString(folder.resolve("stub.pem")) + Files.readString(folder.resolve("stub.key")));
    }

    @Override
    public void add(String name, Map<String, String> files, UnaryOperator<String> endpoint) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(".list")) {
                String stubs = file.getValue()
                        .replaceAll("(?m)^[^ \n]+", folder.resolve("both.pem").toString());
                Files.writeString(folder.resolve(name + file.getKey()), stubs);
            } else {
                for (Section section : HaproxyText.parse(file.getValue()).sections()) {
                    add(name, section, endpoint);
                }
            }
        }
    }

    /** What {@code haproxy -c} has against it; empty where it would start. */
    String complaint() throws IOException, InterruptedException {
        write();
        Process test = command("-c");
        String said = new String(test.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return test.waitFor() == 0 ? "" : said;
    }

    @Override
    public void start() throws IOException {
        write();
        running = Optional.of(command("-db", "-q"));
        for (Map.Entry<String, Integer> socket : ports.entrySet()) {
            Loopback.awaitListening(address(socket.getKey()), socket.getValue(), running.get());
        }
    }

    @Override
    public String where(String name, Socket socket) {
        String bind = name + (socket.v6() ? "[::]" : "0.0.0.0") + ":" + socket.port();
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

    private void write() throws IOException {
        Files.writeString(
                folder.resolve("haproxy.cfg"),
                HaproxyText.print(new Configuration(new Remark("all of them"), sections)));
    }

    private void add(String name, Section section, UnaryOperator<String> endpoint) throws IOException {
        List<Node> nodes = new ArrayList<>();
        for (Node node : section.nodes()) {
            if (node instanceof Line line
                    && !Set.of("user", "group").contains(line.words().getFirst())) {
                nodes.add(changed(name, line, endpoint));
            }
        }
        List<String> head = new ArrayList<>(section.head().words());
        if (head.size() == 2) {
            head.set(1, name + head.get(1));
        }
        if (head.getFirst().equals("global")) {
            nodes.add(Line.of("nbthread", "1"));
        }
        sections.add(new Section(new Line(head), nodes));
    }

    private Line changed(String name, Line line, UnaryOperator<String> endpoint) throws IOException {
        List<String> words = new ArrayList<>(line.words());
        for (int i = 1; i < words.size(); i++) {
            if (NAMED.contains(words.get(i - 1))) {
                words.set(i, name + words.get(i));
            }
        }
        switch (words.getFirst()) {
            case "bind" -> {
                String bind = name + words.get(1);
                while (!ports.containsKey(bind)) {
                    int port = RealServers.freePort();
                    if (!ports.containsValue(port)) {
                        ports.put(bind, port);
                    }
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
        return bind.contains("[") ? V6 : V4;
    }
}
