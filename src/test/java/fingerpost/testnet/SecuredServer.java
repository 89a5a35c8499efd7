package fingerpost.testnet;

import fingerpost.RealServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real server of example.com at 127.0.0.1 that hands the zone over only to who has the key; named also speaks TLS and HTTPS.
 */
public final class SecuredServer implements AutoCloseable {
    public static final String KEY = "transfer.example.com";
    public static final String SECRET = "c2VjcmV0IG9mIHR3ZW50eS1vbmUgb2N0ZXRz";
    public static final String PATH = "/dns-query";

    private static final String ADDRESS = "127.0.0.1";

    private final Daemon daemon;
    private final int port;
    private final int tlsPort;
    private final int httpsPort;

    private SecuredServer(Daemon daemon, int port, int tlsPort, int httpsPort) {
        this.daemon = daemon;
        this.port = port;
        this.tlsPort = tlsPort;
        this.httpsPort = httpsPort;
    }

    /** Serves that zone text; a certificate is needed by named only. */
    public static SecuredServer start(Program program, Path folder, String zone, Certificate certificate)
            throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("zone"),
                "$ORIGIN example.com.\n$TTL 300\n@ SOA ns hostmaster 1 14400 3600 1209600 300\n" + zone + "\n");
        Files.writeString(folder.resolve("certificate.pem"), certificate.pem());
        Files.writeString(folder.resolve("key.pem"), certificate.key());
        int port = RealServers.freePort();
        int tls = RealServers.freePort();
        int https = RealServers.freePort();
        Daemon daemon = switch (program) {
            case NSD -> nsd(folder, port);
            case KNOT -> knot(folder, port);
            case NAMED -> named(folder, port, tls, https);
        };
        return new SecuredServer(daemon, port, tls, https);
    }

    public int port() {
        return port;
    }

    public int tlsPort() {
        return tlsPort;
    }

    public int httpsPort() {
        return httpsPort;
    }

    private static Daemon nsd(Path folder, int port) throws IOException {
        Path config = Files.writeString(folder.resolve("conf"), """
                server:
                  ip-address: %2$s@%3$d
                  username: ""
                  zonesdir: "%1$s"
                  database: ""
                  pidfile: ""
                  xfrdfile: "%1$s/xfrd"
                  zonelistfile: "%1$s/list"
                  server-count: 1
                remote-control:
                  control-enable: no
                key:
                  name: "%4$s"
                  algorithm: hmac-sha256
                  secret: "%5$s"
                zone:
                  name: "example.com"
                  zonefile: "zone"
                  provide-xfr: 127.0.0.0/8 %4$s
                """.formatted(folder, ADDRESS, port, KEY, SECRET));
        return Daemon.start(line -> line.contains("nsd started"), "nsd", "-d", "-c", config.toString());
    }

    private static Daemon knot(Path folder, int port) throws IOException {
        Path config = Files.writeString(folder.resolve("conf"), """
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
                key:
                  - id: %4$s
                    algorithm: hmac-sha256
                    secret: %5$s
                acl:
                  - id: lab
                    key: %4$s
                    action: transfer
                zone:
                  - domain: example.com
                    file: "%1$s/zone"
                    zonefile-load: whole
                    journal-content: none
                    acl: lab
                """.formatted(folder, ADDRESS, port, KEY, SECRET));
        return Daemon.start(line -> line.contains("server started"), "knotd", "-c", config.toString());
    }

    private static Daemon named(Path folder, int port, int tls, int https) throws IOException {
        Path config = Files.writeString(
                folder.resolve("conf"), """
                key "%4$s" { algorithm hmac-sha256; secret "%5$s"; };
                tls local { key-file "%1$s/key.pem"; cert-file "%1$s/certificate.pem"; };
                http local { endpoints { "%8$s"; }; };
                options { directory "%1$s"; listen-on port %3$d { %2$s; };
                  listen-on port %6$d tls local { %2$s; };
                  listen-on port %7$d tls local http local { %2$s; };
                  listen-on-v6 { none; }; recursion no; pid-file none; session-keyfile "%1$s/session.key"; notify no; };
                controls {};
                zone "example.com" { type primary; file "zone"; allow-transfer { key "%4$s"; };
                };
                """.formatted(folder, ADDRESS, port, KEY, SECRET, tls, https, PATH));
        return Daemon.start(line -> line.endsWith(" running"), "named", "-g", "-n", "1", "-c", config.toString());
    }

    @Override
    public void close() {
        daemon.close();
    }
}
