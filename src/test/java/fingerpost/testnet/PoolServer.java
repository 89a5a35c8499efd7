package fingerpost.testnet;

import fingerpost.RealServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real authoritative server on 127.0.0.1 that is told in what order to give the records of example.com: www and other have
 * 192.0.2.1 to 192.0.2.4 each.
 */
public final class PoolServer implements AutoCloseable {
    private static final String ZONE = """
        $ORIGIN example.com.
        $TTL 300
        @ IN SOA ns hostmaster 1 14400 3600 1209600 900
        @ IN NS ns
        ns IN A 192.0.2.53
        """;

    private final Daemon daemon;
    private final int port;

    private PoolServer(Daemon daemon, int port) {
        this.daemon = daemon;
        this.port = port;
    }

    /**
     * Starts it.
     *
     * @param order the line of its configuration that says the order; empty for what it does by itself
     */
    public static PoolServer start(Program program, Path folder, String order) throws IOException {
        StringBuilder zone = new StringBuilder(ZONE);
        for (int i = 1; i <= 4; i++) {
            zone.append("www IN A 192.0.2.%1$d\nother IN A 192.0.2.%1$d\n".formatted(i));
        }
        Files.writeString(folder.resolve("zone"), zone);
        int port = RealServers.freePort();
        return new PoolServer(
                switch (program) {
                    case NAMED -> named(folder, port, order);
                    case NSD -> nsd(folder, port, order);
                    case KNOT -> knot(folder, port, order);
                },
                port);
    }

    private static Daemon named(Path folder, int port, String order) throws IOException {
        Path config = Files.writeString(folder.resolve("named.conf"), """
            options { directory "%1$s"; listen-on port %2$d { 127.0.0.1; }; listen-on-v6 { none; }; recursion no;
              pid-file none; session-keyfile "%1$s/session.key"; notify no; %3$s };
            controls {};
            zone "example.com" { type primary; file "zone"; };
            """.formatted(folder, port, order));
        return Daemon.start(line -> line.endsWith(" running"), "named", "-g", "-n", "1", "-c", config.toString());
    }

    private static Daemon nsd(Path folder, int port, String order) throws IOException {
        Path config = Files.writeString(folder.resolve("nsd.conf"), """
            server:
              ip-address: 127.0.0.1@%2$d
              username: ""
              zonesdir: "%1$s"
              database: ""
              pidfile: ""
              xfrdfile: "%1$s/xfrd"
              zonelistfile: "%1$s/list"
              server-count: 1
              rrl-ratelimit: 0
              %3$s
            remote-control:
              control-enable: no
            zone:
              name: "example.com"
              zonefile: "zone"
            """.formatted(folder, port, order));
        return Daemon.start(line -> line.contains("nsd started"), "nsd", "-d", "-c", config.toString());
    }

    private static Daemon knot(Path folder, int port, String order) throws IOException {
        Path config = Files.writeString(folder.resolve("knot.conf"), """
            server:
              rundir: "%1$s"
              listen: 127.0.0.1@%2$d
              udp-workers: 1
              tcp-workers: 1
              background-workers: 1
              %3$s
            log:
              - target: stdout
                any: info
            database:
              storage: "%1$s/db"
            zone:
              - domain: "example.com"
                storage: "%1$s"
                file: "zone"
                zonefile-load: whole
                journal-content: none
            """.formatted(folder, port, order));
        return Daemon.start(line -> line.contains("server started"), "knotd", "-c", config.toString());
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        daemon.close();
    }
}
