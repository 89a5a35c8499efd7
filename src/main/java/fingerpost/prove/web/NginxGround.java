package fingerpost.prove.web;

import fingerpost.export.Bundle;
import fingerpost.export.nginx.Directive;
import fingerpost.export.nginx.NginxText;
import fingerpost.export.nginx.Node;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** nginx with the exported folder of one proxy. */
final class NginxGround implements WebGround {
    private static final List<String> TEMPORARY = List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi");

    @Override
    public Program program() {
        return new Program("nginx", "nginx");
    }

    @Override
    public Proxy.Kind kind() {
        return Proxy.Kind.NGINX;
    }

    @Override
    public Choosing choosing(Balancing balancing) {
        return switch (balancing) {
            case Balancing.RoundRobin _, Balancing.LeastConnections _, Balancing.IpHash _ -> Choosing.IN_SEQUENCE;
            case Balancing.Hash hash -> hash.consistent() ? Choosing.BY_KEY : Choosing.IN_SEQUENCE;
            case Balancing.RandomTwo _ -> Choosing.BY_CHANCE;
        };
    }

    @Override
    public Set<String> unanswered() {
        return Set.of("502");
    }

    @Override
    public Launch lay(Proxy proxy, Bundle bundle, TemporaryFolder folder, Ports ports, Endpoints endpoints)
            throws IOException, ProofProblem {
        StubCertificate stub = StubCertificate.make();
        folder.write(Map.of("stub.pem", stub.chain(), "stub.key", stub.key(), "trusted.pem", endpoints.authorities()));
        Copy copy = new Copy(folder.path(), ports, endpoints);
        Map<String, String> files = new TreeMap<>();
        String start = proxy.id() + "/";
        for (Map.Entry<String, String> file : bundle.files().entrySet()) {
            if (file.getKey().startsWith(start)) {
                String path = file.getKey().substring(start.length());
                List<Node> nodes = new ArrayList<>(copy.of(NginxText.parse(file.getValue())));
                if (path.equals("nginx.conf")) {
                    nodes.addAll(0, copy.surroundings());
                }
                files.put(path, NginxText.print(nodes));
            }
        }
        folder.write(files);
        return Launch.listening(
                program().need(),
                List.of(
                        "-e",
                        "stderr",
                        "-p",
                        folder.path() + "/",
                        "-c",
                        folder.path().resolve("nginx.conf").toString(),
                        "-g",
                        "daemon off;"),
                ports.all());
    }

    /** The tree with what is mapped. */
    private record Copy(Path folder, Ports ports, Endpoints endpoints) {
        List<Node> surroundings() {
            return List.of(
                    Directive.of("pid", folder.resolve("nginx.pid").toString()),
                    Directive.of("error_log", "stderr", "error"));
        }

        List<Node> of(List<Node> nodes) throws IOException, ProofProblem {
            List<Node> copied = new ArrayList<>();
            for (Node node : nodes) {
                copied.add(node instanceof Directive directive ? of(directive) : node);
            }
            return copied;
        }

        private Directive of(Directive directive) throws IOException, ProofProblem {
            List<String> words = words(directive);
            Optional<List<Node>> block = directive.block();
            if (block.isEmpty()) {
                return new Directive(directive.name(), words, block);
            }
            List<Node> inner = new ArrayList<>(of(block.get()));
            if (directive.name().equals("http")) {
                for (String kind : TEMPORARY) {
                    inner.addFirst(Directive.of(
                            kind + "_temp_path", folder.resolve(kind).toString()));
                }
                inner.addFirst(Directive.of("access_log", "off"));
            }
            return Directive.block(directive.name(), words, inner);
        }

        private List<String> words(Directive directive) throws IOException, ProofProblem {
            List<String> words = new ArrayList<>(directive.arguments());
            switch (directive.name()) {
                case "listen" -> words.set(0, listen(words.getFirst()));
                case "ssl_certificate" ->
                    words.set(0, folder.resolve("stub.pem").toString());
                case "proxy_ssl_trusted_certificate" ->
                    words.set(0, folder.resolve("trusted.pem").toString());
                case "ssl_certificate_key" ->
                    words.set(0, folder.resolve("stub.key").toString());
                case "server" -> {
                    if (directive.block().isEmpty()) {
                        words.set(0, endpoints.of(words.getFirst()));
                    }
                }
                case "worker_processes" -> words.set(0, "1");
                case "load_module" -> throw refused("load_module");
                case "include" -> {
                    if (words.getFirst().startsWith("/") || words.getFirst().contains("..")) {
                        throw refused("include " + words.getFirst());
                    }
                }
                default -> {}
            }
            return words;
        }

        private String listen(String socket) throws IOException {
            boolean v6 = socket.startsWith("[");
            int port = Integer.parseInt(socket.substring(socket.lastIndexOf(':') + 1));
            var server = ports.map(v6, port);
            return server.address() + ":" + server.port();
        }

        private static ProofProblem refused(String what) {
            return new ProofProblem(
                    ProofProblem.Kind.REFUSED,
                    "The files say " + what + ", which reaches out of them; nothing was started.");
        }
    }
}
