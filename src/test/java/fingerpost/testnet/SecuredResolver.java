package fingerpost.testnet;

import fingerpost.RealServers;
import fingerpost.dns.IpAddress;
import fingerpost.wire.Server;
import fingerpost.wire.Transport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A real unbound that knows www.example.com and speaks TLS and HTTPS at 127.0.0.1 and ::1. */
public final class SecuredResolver implements AutoCloseable {
    private final Daemon daemon;
    private final int port;
    private final int tlsPort;
    private final int httpsPort;

    private SecuredResolver(Daemon daemon, int port, int tlsPort, int httpsPort) {
        this.daemon = daemon;
        this.port = port;
        this.tlsPort = tlsPort;
        this.httpsPort = httpsPort;
    }

    public static SecuredResolver start(Path folder, Certificate certificate) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("certificate.pem"), certificate.pem());
        Files.writeString(folder.resolve("key.pem"), certificate.key());
        int port = RealServers.freePort();
        int tls = RealServers.freePort();
        int https = RealServers.freePort();
        Path config = Files.writeString(folder.resolve("unbound.conf"), """
            server:
              interface: 127.0.0.1@%2$d
              interface: 127.0.0.1@%3$d
              interface: 127.0.0.1@%4$d
              interface: ::1@%2$d
              interface: ::1@%3$d
              interface: ::1@%4$d
              tls-port: %3$d
              https-port: %4$d
              http-endpoint: "/dns-query"
              tls-service-key: "%1$s/key.pem"
              tls-service-pem: "%1$s/certificate.pem"
              directory: "%1$s"
              chroot: ""
              username: ""
              pidfile: ""
              use-syslog: no
              logfile: ""
              verbosity: 1
              do-daemonize: no
              access-control: ::1 allow
              module-config: "iterator"
              num-threads: 1
              local-data: "www.example.com. 300 A 192.0.2.80"
            remote-control:
              control-enable: no
            """.formatted(folder, port, tls, https));
        return new SecuredResolver(
                Daemon.start(line -> line.contains("start of service"), "unbound", "-d", "-c", config.toString()),
                port,
                tls,
                https);
    }

    /** Where it is asked over that transport. */
    public Server server(Transport transport, String address, Optional<String> host, String path) {
        int at = switch (transport) {
            case UDP, TCP -> port;
            case TLS -> tlsPort;
            case HTTPS -> httpsPort;
        };
        return new Server(IpAddress.of(address), at, host, path);
    }

    @Override
    public void close() {
        daemon.close();
    }
}
