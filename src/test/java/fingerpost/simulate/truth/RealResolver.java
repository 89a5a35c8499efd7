package fingerpost.simulate.truth;

import fingerpost.RealServers;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real BIND that has a zone, and a real recursive resolver in front of it, both on 127.0.0.1. */
final class RealResolver implements AutoCloseable {
    private final List<Process> processes;
    private final int port;

    private RealResolver(List<Process> processes, int port) {
        this.processes = processes;
        this.port = port;
    }

    static RealResolver bind(Path folder, String zone) throws IOException {
        int authority = RealServers.freePort();
        int port = RealServers.freePort();
        Process source = authority(folder, authority, zone);
        Process resolver = named(folder.resolve("resolver"), port, """
            recursion yes; dnssec-validation no; };
            zone "example.com" { type forward; forward only; forwarders { 127.0.0.1 port %d; }; };
            """.formatted(authority));
        return new RealResolver(List.of(source, resolver), port);
    }

    static RealResolver unbound(Path folder, String zone) throws IOException {
        int authority = RealServers.freePort();
        int port = RealServers.freePort();
        Process source = authority(folder, authority, zone);
        Path config = Files.writeString(folder.resolve("unbound.conf"), """
            server:
              interface: 127.0.0.1@%2$d
              directory: "%1$s"
              chroot: ""
              username: ""
              pidfile: ""
              use-syslog: no
              logfile: ""
              do-daemonize: no
              do-not-query-localhost: no
              module-config: "iterator"
              num-threads: 1
            stub-zone:
              name: "example.com"
              stub-addr: 127.0.0.1@%3$d
            remote-control:
              control-enable: no
            """.formatted(folder, port, authority));
        return new RealResolver(
                List.of(source, started("start of service", "unbound", "-d", "-v", "-c", config.toString())), port);
    }

    private static Process authority(Path folder, int port, String zone) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("authority")).resolve("zone"), zone);
        return named(folder.resolve("authority"), port, """
            recursion no; };
            zone "example.com" { type primary; file "zone"; };
            """);
    }

    private static Process named(Path folder, int port, String rest) throws IOException {
        Files.createDirectories(folder);
        Path config = Files.writeString(folder.resolve("named.conf"), """
            options { directory "%1$s"; listen-on port %2$d { 127.0.0.1; }; listen-on-v6 { none; };
              pid-file none; session-keyfile "%1$s/session.key"; notify no; %3$s
            controls {};
            """.formatted(folder, port, rest));
        return started(" running", "named", "-g", "-n", "1", "-c", config.toString());
    }

    private static Process started(String ready, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addFirst(RealServers.require(program).toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader reader = process.inputReader();
        StringBuilder log = new StringBuilder();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            log.append(line).append('\n');
            if (line.contains(ready)) {
                Thread.ofVirtual().start(() -> reader.lines().forEach(any -> {}));
                return process;
            }
        }
        throw new IOException(program + " did not start:\n" + log);
    }

    /** What dig says in short, or in full, to each of so many questions asked one after another. */
    List<String> ask(int times, String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(RealServers.require("dig").toString(), "@127.0.0.1", "-p", "" + port));
        for (int i = 0; i < times; i++) {
            command.addAll(List.of(words));
        }
        Process dig = new ProcessBuilder(command).redirectErrorStream(true).start();
        return dig.inputReader().lines().toList();
    }

    @Override
    public void close() {
        for (Process each : processes) {
            each.destroy();
            try {
                if (!each.waitFor(10, TimeUnit.SECONDS)) {
                    each.destroyForcibly();
                }
            } catch (InterruptedException interrupted) {
                each.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }
}
