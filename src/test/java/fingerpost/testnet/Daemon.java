package fingerpost.testnet;

import fingerpost.RealServers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A real authoritative server on one loopback address, with some zones. */
final class Daemon implements AutoCloseable {
    private final Process process;

    private Daemon(Process process) {
        this.process = process;
    }

    static Daemon start(Program program, Path folder, String address, int port, Map<String, String> zones)
            throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> zone : zones.entrySet()) {
            Files.writeString(folder.resolve(file(zone.getKey())), zone.getValue());
        }
        return switch (program) {
            case NSD -> nsd(folder, address, port, zones);
            case KNOT -> knot(folder, address, port, zones);
            case NAMED -> named(folder, address, port, zones);
        };
    }

    private static Daemon nsd(Path folder, String address, int port, Map<String, String> zones) throws IOException {
        StringBuilder conf = new StringBuilder("""
            server:
              ip-address: %2$s@%3$d
              username: ""
              zonesdir: "%1$s"
              database: ""
              pidfile: ""
              xfrdfile: "%1$s/xfrd"
              zonelistfile: "%1$s/list"
              server-count: 1
              rrl-ratelimit: 0
            remote-control:
              control-enable: no
            """.formatted(folder, address, port));
        zones.keySet()
                .forEach(apex ->
                        conf.append("zone:\n  name: \"%s\"\n  zonefile: \"%s\"\n  provide-xfr: 127.0.0.0/8 NOKEY\n"
                                .formatted(apex, file(apex))));
        Path config = Files.writeString(folder.resolve("nsd.conf"), conf);
        return start(line -> line.contains("nsd started"), "nsd", "-d", "-c", config.toString());
    }

    private static Daemon knot(Path folder, String address, int port, Map<String, String> zones) throws IOException {
        StringBuilder conf = new StringBuilder("""
            server:
              rundir: "%1$s"
              listen: %2$s@%3$d
              udp-workers: 1
              tcp-workers: 1
              background-workers: 1
            log:
              - target: stdout
                any: info
            database:
              storage: "%1$s/db"
            template:
              - id: default
                storage: "%1$s"
                zonefile-load: whole
                journal-content: none
            acl:
              - id: lab
                address: 127.0.0.0/8
                action: [transfer, update]
            zone:
            """.formatted(folder, address, port));
        zones.keySet()
                .forEach(apex -> conf.append(
                        "  - domain: \"%s\"\n    file: \"%s\"\n    acl: lab\n".formatted(apex, file(apex))));
        Path config = Files.writeString(folder.resolve("knot.conf"), conf);
        return start(line -> line.contains("server started"), "knotd", "-c", config.toString());
    }

    private static Daemon named(Path folder, String address, int port, Map<String, String> zones) throws IOException {
        StringBuilder conf = new StringBuilder("""
            options { directory "%1$s"; listen-on port %3$d { %2$s; }; listen-on-v6 { none; }; recursion no;
              pid-file none; session-keyfile "%1$s/session.key"; notify no; allow-transfer { 127.0.0.0/8; };
              minimal-responses no-auth; };
            controls {};
            """.formatted(folder, address, port));
        zones.keySet()
                .forEach(apex ->
                        conf.append("zone \"%s\" { type primary; file \"%s\"; };\n".formatted(apex, file(apex))));
        Path config = Files.writeString(folder.resolve("named.conf"), conf);
        return start(line -> line.endsWith(" running"), "named", "-g", "-n", "1", "-c", config.toString());
    }

    static Daemon start(Predicate<String> ready, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addFirst(RealServers.require(program).toString());
        return new Daemon(awaited(new ProcessBuilder(command).redirectErrorStream(true), ready));
    }

    /** The program, once it has logged such a line. */
    static Process awaited(ProcessBuilder program, Predicate<String> ready) throws IOException {
        Process process = program.start();
        List<String> log = new ArrayList<>();
        BufferedReader reader = process.inputReader();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            log.add(line);
            if (ready.test(line)) {
                Thread.ofVirtual().start(() -> drain(reader));
                return process;
            }
        }
        throw new IOException(program.command().getFirst() + " did not start:\n" + String.join("\n", log));
    }

    private static void drain(Reader log) {
        try {
            log.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // the server has ended and its log with it
        }
    }

    private static String file(String apex) {
        return apex.equals(".") ? "root.zone" : apex.replaceAll("\\.$", "") + ".zone";
    }

    @Override
    public void close() {
        end(process);
    }

    /** Asks it to end, and makes it. */
    static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
