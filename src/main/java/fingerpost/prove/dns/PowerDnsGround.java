package fingerpost.prove.dns;

import fingerpost.export.Bundle;
import fingerpost.export.powerdns.PowerDnsExporter;
import fingerpost.prove.ground.Launch;
import fingerpost.prove.ground.Program;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.TemporaryFolder;
import fingerpost.topology.Topology;
import fingerpost.wire.Server;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** PowerDNS with the exported {@code pdns.conf}, its zones and their Lua records (Debian: {@code pdns-backend-bind} too). */
final class PowerDnsGround implements DnsGround {
    /** Settings that say where the server is, and the database that nobody has here. */
    private static final Set<String> MAPPED = Set.of("local-address", "resolver", "geoip-database-files");

    @Override
    public Program program() {
        return new Program("pdns_server", "pdns-server");
    }

    @Override
    public boolean probes() {
        return true;
    }

    @Override
    public Launch lay(Topology topology, Bundle bundle, TemporaryFolder folder, Server where)
            throws IOException, ProofProblem {
        String place = folder.path().toString();
        Map<String, String> files = new TreeMap<>(bundle.files());
        String settings = bundle.files()
                .getOrDefault("pdns.conf", "")
                .lines()
                .filter(line -> !MAPPED.contains(line.split("=", 2)[0]))
                .map(line -> line.replace("=" + PowerDnsExporter.DIRECTORY, "=" + place))
                .collect(Collectors.joining("\n"));
        files.put("pdns.conf", settings + """

            local-address=%1$s
            local-port=%2$d
            resolver=%1$s:%2$d
            socket-dir=%3$s
            receiver-threads=1
            distributor-threads=1
            setuid=
            setgid=
            """.formatted(where.address(), where.port(), place));
        files.computeIfPresent(
                "zones.conf",
                (any, text) -> text.replace(
                        "directory \"" + PowerDnsExporter.DIRECTORY + "\"", "directory \"" + place + "\""));
        folder.write(files);
        return Launch.saying(
                program().need(),
                List.of("--config-dir=" + place, "--daemon=no", "--guardian=no", "--disable-syslog"),
                line -> line.contains("Done launching threads") || line.contains("operating unthreaded"),
                line -> line.contains("[bindbackend]") && line.contains("error"));
    }
}
