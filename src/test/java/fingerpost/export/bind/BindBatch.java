package fingerpost.export.bind;

import fingerpost.export.Bundle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xbill.DNS.TSIG;

/**
 * Many exported designs in one {@code named.conf}, so that one start of the server serves all: who asks with the key of a
 * design meets its views, which are otherwise as exported.
 */
final class BindBatch {
    private static final Set<String> NAMING = Set.of("acl", "view", "in-view");
    static final String SECRET =
            Base64.getEncoder().encodeToString("a secret of no worth, for a test".getBytes(StandardCharsets.US_ASCII));

    private final List<Node> file = new ArrayList<>();

    /** Writes the files of all designs and the configuration; gives its path. */
    static Path write(Path folder, int port, List<Bundle> designs) throws IOException {
        BindBatch batch = new BindBatch();
        batch.file.add(options(folder, port));
        batch.file.add(Statement.of("controls").with());
        for (int i = 0; i < designs.size(); i++) {
            batch.add(folder, "d" + i, designs.get(i));
        }
        return Files.writeString(folder.resolve("named.conf"), NamedText.print(batch.file));
    }

    static TSIG key(int design) {
        return new TSIG(TSIG.HMAC_SHA256, "d" + design, SECRET);
    }

    private static Statement options(Path folder, int port) {
        return Statement.of("options")
                .with(
                        Statement.of("directory").quoted(folder.toString()),
                        Statement.of("listen-on", "port", port).with(Statement.of("127.0.0.1")),
                        Statement.of("listen-on-v6").with(Statement.of("none")),
                        Statement.of("recursion", "no"),
                        Statement.of("dnssec-validation", "no"),
                        Statement.of("minimal-responses", "no-auth"),
                        Statement.of("empty-zones-enable", "no"),
                        Statement.of("notify", "no"),
                        Statement.of("pid-file", "none"),
                        Statement.of("session-keyfile")
                                .quoted(folder.resolve("session.key").toString()));
    }

    private void add(Path folder, String design, Bundle bundle) throws IOException {
        for (String path : bundle.files().keySet()) {
            if (path.endsWith(".zone")) {
                Path zone = folder.resolve(design).resolve(path);
                Files.createDirectories(zone.getParent());
                Files.writeString(zone, bundle.files().get(path));
            }
        }
        file.add(Statement.of("key")
                .quoted(design)
                .with(
                        Statement.of("algorithm", "hmac-sha256"),
                        Statement.of("secret").quoted(SECRET)));
        NamedText.parse(bundle.files().getOrDefault("lines.conf", "")).forEach(each -> file.add(renamed(each, design)));
        List<Node> zones = NamedText.parse(bundle.files().get("zones.conf"));
        boolean hasViews = zones.stream().anyMatch(each -> isNamed(each, "view"));
        if (hasViews) {
            zones.forEach(each -> file.add(renamed(each, design)));
        } else {
            List<Node> inside = new ArrayList<>();
            inside.add(renamed(Statement.of("match-clients").with(Statement.of("any")), design));
            order(bundle).ifPresent(inside::add);
            zones.forEach(each -> inside.add(renamed(each, design)));
            file.add(Statement.of("view").quoted(design).with(inside));
        }
    }

    private static Optional<Node> order(Bundle bundle) {
        return NamedText.parse(bundle.files().get("named.conf")).stream()
                .filter(each -> isNamed(each, "options"))
                .flatMap(options -> ((Statement) options).block().orElseThrow().stream())
                .filter(each -> isNamed(each, "rrset-order"))
                .findFirst();
    }

    private static boolean isNamed(Node node, String word) {
        return node instanceof Statement statement
                && !statement.words().isEmpty()
                && statement.words().getFirst().text().equals(word);
    }

    private static Node renamed(Node node, String design) {
        if (!(node instanceof Statement statement)) {
            return node;
        }
        String word =
                statement.words().isEmpty() ? "" : statement.words().getFirst().text();
        List<Word> words = statement.words().stream()
                .map(each -> !each.quoted()
                        ? each
                        : word.equals("file")
                                ? Word.quoted(design + "/" + each.text())
                                : NAMING.contains(word) || each.text().startsWith("line-")
                                        ? Word.quoted(design + "-" + each.text())
                                        : each)
                .toList();
        Statement renamed = new Statement(
                words,
                statement
                        .block()
                        .map(block -> block.stream()
                                .map(each -> renamed(each, design))
                                .toList()));
        return isNamed(node, "match-clients") ? guarded(renamed, design) : renamed;
    }

    private static Statement guarded(Statement clients, String design) {
        List<Node> inside = new ArrayList<>();
        inside.add(Statement.of("!").with(Statement.of("!", "key").quoted(design), Statement.of("any")));
        inside.addAll(clients.block().orElseThrow());
        return clients.with(inside);
    }
}
