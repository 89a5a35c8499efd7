package fingerpost.testnet;

import fingerpost.RealServers;
import fingerpost.dns.IpAddress;
import fingerpost.wire.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real validating resolver, unbound, over a private name space: it is told where each zone is served. */
public final class Validator implements AutoCloseable {
    private static final String ADDRESS = "127.0.0.1";

    private final Daemon daemon;
    private final Server server;

    private Validator(Daemon daemon, Server server) {
        this.daemon = daemon;
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param zones the servers of each zone; its delegations do not name a port, so it has to be told
     * @param anchors lines of DS records
     */
    public static Validator start(Path folder, Map<String, List<Server>> zones, String anchors) throws IOException {
        Files.createDirectories(folder);
        Path anchor = Files.writeString(folder.resolve("anchors"), anchors);
        int port = RealServers.freePort();
        StringBuilder conf = new StringBuilder("""
                server:
                  interface: %2$s
                  port: %3$d
                  directory: "%1$s"
                  chroot: ""
                  username: ""
                  pidfile: ""
                  use-syslog: no
                  logfile: ""
                  verbosity: 1
                  do-daemonize: no
                  do-ip6: no
                  do-not-query-localhost: no
                  trust-anchor-file: "%4$s"
                  module-config: "validator iterator"
                  val-nsec3-keysize-iterations: "4096 50"
                  num-threads: 1
                  local-zone: "test." nodefault
                remote-control:
                  control-enable: no
                """.formatted(folder, ADDRESS, port, anchor));
        zones.forEach((apex, servers) -> {
            conf.append("stub-zone:\n  name: \"%s\"\n  stub-prime: no\n".formatted(apex));
            servers.forEach(each -> conf.append("  stub-addr: %s@%d\n".formatted(each.address(), each.port())));
        });
        Path config = Files.writeString(folder.resolve("unbound.conf"), conf);
        return new Validator(
                Daemon.start(line -> line.contains("start of service"), "unbound", "-d", "-c", config.toString()),
                new Server(IpAddress.of(ADDRESS), port));
    }

    public Server server() {
        return server;
    }

    @Override
    public void close() {
        daemon.close();
    }
}
