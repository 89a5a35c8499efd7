package fingerpost.prove.dns;

import fingerpost.dns.IpNetwork;
import fingerpost.export.Bundle;
import fingerpost.export.bind.NamedText;
import fingerpost.export.bind.Node;
import fingerpost.export.bind.Statement;
import fingerpost.export.bind.Word;
import fingerpost.prove.ground.Launch;
import fingerpost.prove.ground.Program;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.TemporaryFolder;
import fingerpost.topology.Topology;
import fingerpost.wire.Server;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** BIND with the exported {@code named.conf} and its views, whose networks are moved into the loopback network. */
final class BindGround implements DnsGround {
    private static final Pattern NETWORK = Pattern.compile("(!?)([0-9.]+(?:/[0-9]+)?)");

    @Override
    public Program program() {
        return new Program("named", "bind9");
    }

    @Override
    public List<DnsAsker> askers(Topology topology) {
        List<DnsAsker> askers = new ArrayList<>(List.of(DnsAsker.elsewhere()));
        askers.addAll(LoopbackNetworks.askers(topology));
        return askers;
    }

    @Override
    public Launch lay(Topology topology, Bundle bundle, TemporaryFolder folder, Server where)
            throws IOException, ProofProblem {
        Map<String, String> files = new TreeMap<>(bundle.files());
        List<Node> main = new ArrayList<>();
        for (Node node : NamedText.parse(bundle.files().getOrDefault("named.conf", ""))) {
            include(node, files);
            main.add(
                    node instanceof Statement statement && is(statement, "options")
                            ? options(statement, folder, where)
                            : node);
        }
        main.add(Statement.of("controls").with());
        files.put("named.conf", NamedText.print(main));
        boolean moved = !LoopbackNetworks.askers(topology).isEmpty();
        if (moved && files.containsKey("lines.conf")) {
            List<Node> lines = NamedText.parse(files.get("lines.conf"));
            files.put(
                    "lines.conf",
                    NamedText.print(lines.stream().map(BindGround::moved).toList()));
        }
        folder.write(files);
        return NamedZones.launch(this, folder);
    }

    private static void include(Node node, Map<String, String> files) throws ProofProblem {
        if (node instanceof Statement statement && is(statement, "include")) {
            String path = statement.words().getLast().text();
            StubKeys.requireInside(path);
            if (StubKeys.isKey(path)) {
                files.put(
                        path,
                        "key \"%s\" { algorithm hmac-sha256; secret \"%s\"; };%n"
                                .formatted(StubKeys.name(path), StubKeys.SECRET));
            }
        }
    }

    private static Statement options(Statement options, TemporaryFolder folder, Server where) {
        List<Node> inner = new ArrayList<>();
        for (Node node : options.block().orElse(List.of())) {
            if (!(node instanceof Statement statement)) {
                inner.add(node);
            } else if (is(statement, "directory")) {
                inner.add(Statement.of("directory").quoted(folder.path().toString()));
            } else if (is(statement, "listen-on")) {
                inner.add(Statement.of("listen-on", "port", where.port()).with(Statement.of(where.address())));
            } else if (is(statement, "listen-on-v6")) {
                inner.add(Statement.of("listen-on-v6").with(Statement.of("none")));
            } else {
                inner.add(node);
            }
        }
        inner.add(Statement.of("pid-file", "none"));
        inner.add(Statement.of("session-keyfile")
                .quoted(folder.path().resolve("session.key").toString()));
        return options.with(inner);
    }

    private static Node moved(Node node) {
        return node instanceof Statement statement
                ? new Statement(
                        statement.words().stream().map(BindGround::moved).toList(),
                        statement
                                .block()
                                .map(block ->
                                        block.stream().map(BindGround::moved).toList()))
                : node;
    }

    private static Word moved(Word word) {
        Matcher network = NETWORK.matcher(word.text());
        if (word.quoted() || !network.matches()) {
            return word;
        }
        return LoopbackNetworks.of(IpNetwork.of(network.group(2)))
                .map(each -> Word.bare(network.group(1) + each))
                .orElse(word);
    }

    private static boolean is(Statement statement, String word) {
        return !statement.words().isEmpty()
                && statement.words().getFirst().text().equals(word);
    }
}
