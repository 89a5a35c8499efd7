package fingerpost.behaviour;

import fingerpost.RealServers;
import fingerpost.dns.Question;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real BIND {@code named} with some zones of a design, on the loopback interface. */
final class LoopbackNamed implements AutoCloseable {
    private final Process named;
    private final int port;
    private final Path dig;
    private final Path folder;

    LoopbackNamed(Path folder, List<HostedZone> zones) throws IOException {
        Path program = RealServers.require("named");
        this.folder = folder;
        dig = RealServers.require("dig");
        port = RealServers.freePort();
        StringBuilder conf = new StringBuilder("""
                options { directory "%1$s"; listen-on port %2$d { 127.0.0.1; }; listen-on-v6 { none; };
                  recursion no; minimal-responses no-auth; zero-no-soa-ttl no; pid-file none; session-keyfile "%1$s/session.key"; notify no; };
                controls {};
                """.formatted(folder, port));
        for (HostedZone zone : zones) {
            Path file = folder.resolve(zone.id() + ".zone");
            Files.writeString(file, text(zone));
            conf.append("zone \"%s\" { type primary; file \"%s\"; };%n"
                    .formatted(zone.apex().host(), file.getFileName()));
        }
        Path config = Files.writeString(folder.resolve("named.conf"), conf);
        named = new ProcessBuilder(program.toString(), "-g", "-c", config.toString(), "-n", "1")
                .redirectErrorStream(true)
                .start();
        awaitRunning();
    }

    /** The lines of dig's output for each question, in order. */
    List<List<String>> dig(List<Question> questions) throws IOException {
        Path batch = Files.write(
                folder.resolve("questions"),
                questions.stream().map(each -> each.name() + " " + each.type()).toList());
        Process run = new ProcessBuilder(
                        dig.toString(), "@127.0.0.1", "-p", "" + port, "+norecurse", "+noedns", "-f", batch.toString())
                .start();
        List<List<String>> outputs = new ArrayList<>();
        for (String line : new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            if (line.startsWith("; <<>> DiG")) {
                outputs.add(new ArrayList<>());
            } else if (!outputs.isEmpty()) {
                outputs.getLast().add(line);
            }
        }
        return outputs;
    }

    private void awaitRunning() throws IOException {
        List<String> log = new ArrayList<>();
        var reader = named.inputReader();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            log.add(line);
            if (line.contains("not loaded due to errors")) {
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

    private static String text(HostedZone zone) {
        StringBuilder text = new StringBuilder();
        text.append("%s %s IN SOA %s%n"
                .formatted(zone.apex(), zone.soaTtl(), zone.soa().text()));
        zone.recordSets()
                .map(RecordSet::rrset)
                .forEach(set -> Designs.lines(List.of(set))
                        .forEach(line -> text.append(line).append('\n')));
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        named.destroy();
        try {
            named.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            named.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
