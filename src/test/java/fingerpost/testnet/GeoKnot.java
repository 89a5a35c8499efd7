package fingerpost.testnet;

import fingerpost.RealServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Knot with its module for answers by client subnet or by weight, at one loopback address. */
public final class GeoKnot implements AutoCloseable {
    private final Daemon daemon;

    private GeoKnot(Daemon daemon) {
        this.daemon = daemon;
    }

    /**
     * Starts it.
     *
     * @param mode {@code subnet} or {@code weighted}
     * @param answers the module's file: names with their answers
     * @param clientSubnet whether it looks at the client subnet of queries
     */
    public static GeoKnot start(
            Path folder,
            String address,
            int port,
            String apex,
            String zone,
            String mode,
            String answers,
            boolean clientSubnet)
            throws IOException {
        RealServers.require("knotd");
        RealServers.need(isInstalled(), "Knot's module geoip (knot-module-geoip)");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("zone"), TestNet.withSoa(apex, zone));
        Files.writeString(folder.resolve("answers"), answers);
        Path config = Files.writeString(folder.resolve("knot.conf"), """
            server:
              rundir: "%1$s"
              listen: %2$s@%3$d
              udp-workers: 1
              tcp-workers: 1
              background-workers: 1
              edns-client-subnet: %4$s
              answer-rotation: on
            log:
              - target: stdout
                any: info
            database:
              storage: "%1$s/db"
            mod-geoip:
              - id: lines
                config-file: "%1$s/answers"
                ttl: 60
                mode: %5$s
            zone:
              - domain: "%6$s"
                file: "%1$s/zone"
                zonefile-load: whole
                journal-content: none
                module: mod-geoip/lines
            """.formatted(
                        folder, address, port, clientSubnet ? "on" : "off", mode, apex));
        return new GeoKnot(Daemon.start(line -> line.contains("server started"), "knotd", "-c", config.toString()));
    }

    private static boolean isInstalled() throws IOException {
        for (Path lib : new Path[] {Path.of("/usr/lib"), Path.of("/usr/local/lib")}) {
            if (Files.isDirectory(lib)) {
                try (Stream<Path> modules = Files.find(
                        lib,
                        5,
                        (path, _) ->
                                path.endsWith("geoip.so") && path.toString().contains("knot"))) {
                    if (modules.findAny().isPresent()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Override
    public void close() {
        daemon.close();
    }
}
