package fingerpost.testnet;

import fingerpost.RealServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real authoritative PowerDNS with the zone example.com, Lua records and client subnets, on 127.0.0.1, without caches. */
public final class PowerDns implements AutoCloseable {
    private final Daemon daemon;
    private final int port;

    private PowerDns(Daemon daemon, int port) {
        this.daemon = daemon;
        this.port = port;
    }

    /** Starts it with these records of example.com besides SOA and NS; Lua records check health every second. */
    public static PowerDns start(Path folder, String records) throws IOException {
        RealServers.require("pdns_server");
        RealServers.need(
                RealServers.library("libbindbackend.so"), "PowerDNS' backend for zone files (pdns-backend-bind)");
        int port = RealServers.freePort();
        Path zone = Files.writeString(
                folder.resolve("zone"),
                "$ORIGIN example.com.\n$TTL 60\n@ IN SOA ns hostmaster 1 7200 900 1209600 300\n@ IN NS ns\n"
                        + "ns IN A 192.0.2.53\n" + records);
        Path bind = Files.writeString(
                folder.resolve("bind.conf"), "zone \"example.com\" { type master; file \"" + zone + "\"; };\n");
        Files.writeString(folder.resolve("pdns.conf"), """
            launch=bind
            bind-config=%s
            local-address=127.0.0.1
            local-port=%d
            socket-dir=%s
            enable-lua-records=yes
            edns-subnet-processing=yes
            lua-health-checks-interval=1
            cache-ttl=0
            query-cache-ttl=0
            negquery-cache-ttl=0
            receiver-threads=1
            distributor-threads=1
            security-poll-suffix=
            setuid=
            setgid=
            """.formatted(bind, port, folder));
        return new PowerDns(
                Daemon.start(
                        line -> line.contains("operating unthreaded"),
                        "pdns_server",
                        "--config-dir=" + folder,
                        "--daemon=no",
                        "--guardian=no",
                        "--disable-syslog"),
                port);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        daemon.close();
    }
}
