package fingerpost.testnet;

import fingerpost.RealServers;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real named of example.com at 127.0.0.1 that takes dynamic updates (RFC 2136) and keeps a journal of them. */
public final class ChangingServer implements AutoCloseable {
    private final Daemon daemon;
    private final int port;

    private ChangingServer(Daemon daemon, int port) {
        this.daemon = daemon;
        this.port = port;
    }

    /** With serial 1. */
    public static ChangingServer start(Path folder, String zone) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("zone"),
                "$ORIGIN example.com.\n$TTL 300\n@ SOA ns hostmaster 1 14400 3600 1209600 300\n" + zone + "\n");
        int port = RealServers.freePort();
        Path config = Files.writeString(folder.resolve("conf"), """
            options { directory "%1$s"; listen-on port %2$d { 127.0.0.1; }; listen-on-v6 { none; };
              recursion no; pid-file none; session-keyfile "%1$s/session.key"; notify no; max-ixfr-ratio unlimited; };
            controls {};
            zone "example.com" { type primary; file "zone"; allow-update { 127.0.0.1; }; allow-transfer { any; }; };
            """.formatted(folder, port));
        return new ChangingServer(
                Daemon.start(line -> line.endsWith(" running"), "named", "-g", "-n", "1", "-c", config.toString()),
                port);
    }

    public int port() {
        return port;
    }

    /** Changes the zone, which gets the next serial: lines such as {@code add www.example.com. 300 A 192.0.2.1}. */
    public void update(String... changes) throws IOException, InterruptedException {
        Process nsupdate = new ProcessBuilder(RealServers.require("nsupdate").toString())
                .redirectErrorStream(true)
                .start();
        try (Writer input = nsupdate.outputWriter()) {
            input.write("server 127.0.0.1 " + port + "\nzone example.com\n");
            for (String each : changes) {
                input.write("update " + each + "\n");
            }
            input.write("send\n");
        }
        String said = new String(nsupdate.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (nsupdate.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    @Override
    public void close() {
        daemon.close();
    }
}
