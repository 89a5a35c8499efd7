package fingerpost.prove.web;

import fingerpost.export.Bundle;
import fingerpost.export.haproxy.Configuration;
import fingerpost.export.haproxy.HaproxyText;
import fingerpost.export.haproxy.Line;
import fingerpost.export.haproxy.Node;
import fingerpost.export.haproxy.Section;
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
import java.util.Set;
import java.util.TreeMap;

/**
 * HAProxy with the exported folder of one proxy. The time for a connection is shortened as well: it is how long HAProxy waits
 * before it tries a dead server again, three times for each request.
 */
final class HaproxyGround implements WebGround {
    private static final Set<String> RIGHTS = Set.of("user", "group");
    private static final Set<String> WITHOUT_VALUE =
            Set.of("check", "check-ssl", "no-check-ssl", "ssl", "backup", "disabled");
    private static final String CERTIFICATE = "stub.pem";
    private static final String TRUSTED = "trusted.pem";
    private static final List<String> CONNECTING = List.of("timeout", "connect");
    private static final String SHORT = "100ms";
    private static final String SHORT_FOR_TLS = "500ms";

    @Override
    public Program program() {
        return new Program("haproxy", "haproxy");
    }

    @Override
    public Proxy.Kind kind() {
        return Proxy.Kind.HAPROXY;
    }

    @Override
    public Choosing choosing(Balancing balancing) {
        return switch (balancing) {
            case Balancing.RoundRobin _ -> Choosing.IN_SEQUENCE;
            case Balancing.LeastConnections _, Balancing.RandomTwo _ -> Choosing.BY_CHANCE;
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
        Path certificate = folder.path().resolve(CERTIFICATE);
        Path trusted = folder.path().resolve(TRUSTED);
        Map<String, String> files =
                new TreeMap<>(Map.of(CERTIFICATE, stub.chain() + stub.key(), TRUSTED, endpoints.authorities()));
        String start = proxy.id() + "/";
        for (Map.Entry<String, String> file : bundle.files().entrySet()) {
            if (file.getKey().startsWith(start)) {
                String text = file.getKey().endsWith(".list")
                        ? file.getValue().replaceAll("(?m)^[^ \n]+", certificate.toString())
                        : HaproxyText.print(new Copy(trusted, ports, endpoints).of(HaproxyText.parse(file.getValue())));
                files.put(file.getKey().substring(start.length()), text);
            }
        }
        folder.write(files);
        return Launch.listening(
                program().need(),
                List.of("-f", folder.path().resolve("haproxy.cfg").toString(), "-db"),
                ports.all());
    }

    /** The sections with what is mapped. */
    private record Copy(Path trusted, Ports ports, Endpoints endpoints) {
        Configuration of(Configuration exported) throws IOException {
            boolean toTls = exported.sections().stream()
                    .flatMap(section -> section.nodes().stream())
                    .anyMatch(node -> node instanceof Line line
                            && isServer(line)
                            && line.words().contains("ssl"));
            List<Section> sections = new ArrayList<>();
            for (Section section : exported.sections()) {
                List<Node> nodes = new ArrayList<>();
                for (Node node : section.nodes()) {
                    if (!(node instanceof Line line)) {
                        nodes.add(node);
                    } else if (isConnecting(line)) {
                        nodes.add(new Line(List.of("timeout", "connect", toTls ? SHORT_FOR_TLS : SHORT)));
                    } else if (!RIGHTS.contains(line.words().getFirst())) {
                        nodes.add(of(line));
                    }
                }
                if (section.head().words().getFirst().equals("global")) {
                    nodes.add(Line.of("nbthread", "1"));
                }
                sections.add(new Section(section.head(), nodes));
            }
            return new Configuration(exported.heading(), sections);
        }

        private Line of(Line line) throws IOException {
            List<String> words = new ArrayList<>(line.words());
            if (words.getFirst().equals("bind")) {
                String bind = words.get(1);
                int port = Integer.parseInt(bind.substring(bind.lastIndexOf(':') + 1));
                var server = ports.map(bind.startsWith("["), port);
                words.set(1, server.address() + ":" + server.port());
                words.remove("v6only");
            } else if (isServer(line)) {
                String endpoint = words.get(2);
                words.set(2, endpoints.of(endpoint));
                options(words, endpoint);
            }
            return new Line(words);
        }

        /** Behind the endpoint of a server stand options, some with a value. */
        private void options(List<String> words, String endpoint) {
            boolean named = false;
            for (int i = 3; i < words.size(); i += WITHOUT_VALUE.contains(words.get(i)) ? 1 : 2) {
                switch (words.get(i)) {
                    case "port" -> {
                        words.set(i + 1, Integer.toString(endpoints.probed(endpoint)));
                        named = true;
                    }
                    case "ca-file" -> words.set(i + 1, trusted.toString());
                    default -> {}
                }
            }
            if (words.contains("check") && !named) {
                words.addAll(List.of("port", Integer.toString(endpoints.probed(endpoint))));
            }
        }

        private static boolean isConnecting(Line line) {
            return line.words().size() > 2 && line.words().subList(0, 2).equals(CONNECTING);
        }

        private static boolean isServer(Line line) {
            return line.words().getFirst().equals("server");
        }
    }
}
