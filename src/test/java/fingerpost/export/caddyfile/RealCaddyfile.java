package fingerpost.export.caddyfile;

import fingerpost.RealServers;
import fingerpost.export.caddy.RealCaddy;
import fingerpost.export.proxy.RealProxy;
import fingerpost.export.proxy.Socket;
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
 * Exported Caddyfiles in one copy that the real Caddy adapts to its JSON and runs: ports, endpoints of backends and files of
 * certificates are others, nothing is probed; every other word is the exported one.
 */
final class RealCaddyfile implements RealProxy {
    private static final int FIRST_PORT = 20_000;

    private final Path folder;
    private final RealCaddy caddy;
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final List<Directive> blocks = new ArrayList<>();

    RealCaddyfile(Path folder) throws IOException {
        this.folder = folder;
        this.caddy = new RealCaddy(folder);
    }

    @Override
    public void add(String name, Map<String, String> files, UnaryOperator<String> endpoint) {
        for (Directive block :
                CaddyfileText.parse(files.getOrDefault("Caddyfile", "")).blocks()) {
            if (!block.words().isEmpty()) {
                List<String> addresses =
                        block.words().stream().map(each -> address(name, each)).toList();
                blocks.add(new Directive(addresses, block.block().map(own -> changed(own, endpoint))));
            } else if (blocks.isEmpty()) {
                blocks.add(block);
            }
        }
    }

    /** What {@code caddy validate} has against it; empty where it would start. */
    String complaint() throws IOException {
        List<String> said =
                said("validate").lines().filter(line -> !line.contains("OCSP")).toList();
        return said.getLast().equals("Valid configuration") ? "" : said.getLast();
    }

    @Override
    public void start() throws IOException {
        caddy.add("", Map.of("caddy.json", said("adapt").lines().findFirst().orElse("")), UnaryOperator.identity());
        caddy.start();
    }

    @Override
    public String where(String name, Socket socket) {
        return caddy.where("", new Socket(socket.v6(), port(name + socket.port())));
    }

    @Override
    public void close() {
        caddy.close();
    }

    private String said(String command) throws IOException {
        Path file = folder.resolve("Caddyfile");
        Files.writeString(file, CaddyfileText.print(new Caddyfile("all of them", blocks)));
        ProcessBuilder adapting = new ProcessBuilder(
                        RealServers.require("caddy").toString(),
                        command,
                        "--adapter",
                        "caddyfile",
                        "--config",
                        file.toString())
                .redirectErrorStream(!command.equals("adapt"));
        for (String home : List.of("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")) {
            adapting.environment().put(home, folder.toString());
        }
        if (command.equals("adapt")) {
            adapting.redirectError(ProcessBuilder.Redirect.DISCARD);
        }
        Process process = adapting.start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private String address(String name, String address) {
        int colon = address.lastIndexOf(':');
        return address.substring(0, colon + 1) + port(name + address.substring(colon + 1));
    }

    private int port(String which) {
        return ports.computeIfAbsent(which, any -> FIRST_PORT + ports.size());
    }

    private List<Directive> changed(List<Directive> block, UnaryOperator<String> endpoint) {
        List<Directive> changed = new ArrayList<>();
        for (Directive each : block) {
            List<String> words = new ArrayList<>(each.words());
            switch (words.getFirst()) {
                case "to" -> words.subList(1, words.size()).replaceAll(endpoint);
                case "tls" -> {
                    words.set(1, folder.resolve("stub.pem").toString());
                    words.set(2, folder.resolve("stub.key").toString());
                }
                default -> {}
            }
            if (!words.getFirst().startsWith("health_")) {
                Optional<List<Directive>> inner = each.block().map(own -> changed(own, endpoint));
                changed.add(new Directive(words, inner));
            }
        }
        return changed;
    }
}
