package fingerpost.export.zonefile;

import fingerpost.RealServers;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** BIND's {@code named} on the loopback, serving exported zone files byte for byte. */
final class RealNamed implements AutoCloseable {
    private final Path folder;
    private final int port = RealServers.freePort();
    private final Path dig = RealServers.require("dig");
    private final Process named;

    /** Serves those texts by apex from that empty folder; fails where one does not load. */
    RealNamed(Path folder, Map<DomainName, String> zones) throws IOException {
        this.folder = folder;
        StringBuilder conf = new StringBuilder("""
                options { directory "%1$s"; listen-on port %2$d { 127.0.0.1; }; listen-on-v6 { none; };
                  recursion no; minimal-responses no-auth; zero-no-soa-ttl no; pid-file none;
                  session-keyfile "%1$s/session.key"; notify no; empty-zones-enable no; };
                controls {};
                """.formatted(folder, port));
        int number = 0;
        for (Map.Entry<DomainName, String> zone : zones.entrySet()) {
            Files.writeString(folder.resolve(++number + ".zone"), zone.getValue());
            conf.append("zone \"%s\" { type primary; file \"%d.zone\"; };%n"
                    .formatted(zone.getKey().host(), number));
        }
        Path file = Files.writeString(folder.resolve("named.conf"), conf);
        named = new ProcessBuilder(RealServers.require("named").toString(), "-g", "-n", "1", "-c", file.toString())
                .redirectErrorStream(true)
                .start();
        awaitRunning();
    }

    /** The lines of dig's output for each question, in order. */
    List<List<String>> ask(List<Question> questions) throws IOException {
        Path batch = Files.write(
                folder.resolve("questions"),
                questions.stream()
                        .map(each -> NameText.of(each.name()) + " " + each.type())
                        .toList());
        Process run = new ProcessBuilder(
                        dig.toString(),
                        "@127.0.0.1",
                        "-p",
                        "" + port,
                        "+norecurse",
                        "+noedns",
                        "+nocookie",
                        "-f",
                        batch.toString())
                .start();
        List<List<String>> answers = new ArrayList<>();
        new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> {
                    if (line.startsWith("; <<>> DiG")) {
                        answers.add(new ArrayList<>());
                    } else if (!answers.isEmpty()) {
                        answers.getLast().add(line);
                    }
                });
        return answers;
    }

    @Override
    public void close() {
        named.destroy();
        named.onExit().join();
    }

    private void awaitRunning() throws IOException {
        List<String> log = new ArrayList<>();
        var reader = named.inputReader();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            log.add(line);
            if (line.contains("not loaded due to errors")) {
                named.destroy();
                throw new IOException("A zone does not load:\n" + String.join("\n", log));
            }
            if (line.endsWith(" running")) {
                Thread.ofVirtual().start(() -> drain(reader));
                return;
            }
        }
        throw new IOException("named did not start:\n" + String.join("\n", log));
    }

    private static void drain(Reader log) {
        try {
            log.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // named has ended and its log with it
        }
    }
}
