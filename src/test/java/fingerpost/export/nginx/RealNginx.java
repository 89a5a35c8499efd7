package fingerpost.export.nginx;

import fingerpost.RealServers;
import fingerpost.export.proxy.Loopback;
import fingerpost.export.proxy.Socket;
import fingerpost.export.proxy.Stubs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The exported folder of one proxy in a copy that the real nginx can run here without rights: listens go to high ports of the
 * loopback, backends to where {@code endpoint} says, certificates are stubs; every other word is the exported one.
 */
public final class RealNginx implements AutoCloseable {
    /** Where the copy listens: IPv4 sockets of the design at the first, IPv6 ones at the second. */
    static final String V4 = "127.0.9.4";

    static final String V6 = "127.0.9.6";

    private final Path program = RealServers.require("nginx");
    private final Path folder;
    private final UnaryOperator<String> endpoint;
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private Optional<Process> running = Optional.empty();

    /** A copy of these files in that empty folder. */
    public RealNginx(Path folder, Map<String, String> files, UnaryOperator<String> endpoint) throws IOException {
        this.folder = folder;
        this.endpoint = endpoint;
        Stubs.certificateInto(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            List<Node> nodes = new ArrayList<>(changed(NginxText.parse(file.getValue())));
            if (file.getKey().equals("nginx.conf")) {
                nodes.addAll(0, surroundings());
            }
            Files.writeString(path, NginxText.print(nodes));
        }
    }

    /** What {@code nginx -t} has against it; empty where it would start. */
    public String complaint() throws IOException, InterruptedException {
        Process test = command("-t", "-q");
        String said = new String(test.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return test.waitFor() == 0 ? "" : said;
    }

    /** Starts it and waits until it takes connections. */
    public void start() throws IOException {
        running = Optional.of(command("-g", "daemon off;"));
        for (Map.Entry<String, Integer> socket : ports.entrySet()) {
            Loopback.awaitListening(address(socket.getKey()), socket.getValue(), running.get());
        }
    }

    /** Address and port at which the copy listens in place of that socket. */
    public String where(Socket socket) {
        Integer port = ports.get(socket.word());
        if (port == null) {
            throw new IllegalArgumentException("Nothing listens on " + socket.word());
        }
        return address(socket.word()) + ":" + port;
    }

    @Override
    public void close() {
        running.ifPresent(server -> {
            server.destroy();
            server.onExit().join();
        });
    }

    private Process command(String... arguments) throws IOException {
        List<String> words = new ArrayList<>(
                List.of(program.toString(), "-e", folder.resolve("error.log").toString(), "-p", folder + "/", "-c"));
        words.add(folder.resolve("nginx.conf").toString());
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words).redirectErrorStream(true).start();
    }

    private List<Node> surroundings() {
        return List.of(
                Directive.of("pid", folder.resolve("nginx.pid").toString()),
                Directive.of("error_log", folder.resolve("error.log").toString(), "error"));
    }

    private List<Node> changed(List<Node> nodes) throws IOException {
        List<Node> changed = new ArrayList<>();
        for (Node node : nodes) {
            changed.add(node instanceof Directive directive ? changed(directive) : node);
        }
        return changed;
    }

    private Directive changed(Directive directive) throws IOException {
        List<String> words = new ArrayList<>(directive.arguments());
        switch (directive.name()) {
            case "listen" -> words.set(0, address(words.getFirst()) + ":" + port(words.getFirst()));
            case "ssl_certificate", "proxy_ssl_trusted_certificate" ->
                words.set(0, folder.resolve("stub.pem").toString());
            case "ssl_certificate_key" ->
                words.set(0, folder.resolve("stub.key").toString());
            case "server" -> {
                if (directive.block().isEmpty()) {
                    words.set(0, endpoint.apply(words.getFirst()));
                }
            }
            case "worker_processes" -> words.set(0, "1");
            default -> {}
        }
        Optional<List<Node>> block = directive.block();
        if (block.isEmpty()) {
            return new Directive(directive.name(), words, block);
        }
        List<Node> inner = new ArrayList<>(changed(block.get()));
        if (directive.name().equals("http")) {
            for (String kind : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
                inner.addFirst(
                        Directive.of(kind + "_temp_path", folder.resolve(kind).toString()));
            }
            inner.addFirst(Directive.of("access_log", "off"));
        }
        return Directive.block(directive.name(), words, inner);
    }

    private int port(String socket) throws IOException {
        Integer known = ports.get(socket);
        if (known == null) {
            known = RealServers.freePort();
            ports.put(socket, known);
        }
        return known;
    }

    private static String address(String socket) {
        return socket.startsWith("[") ? V6 : V4;
    }
}
