package fingerpost.export.nsupdate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.export.RunningServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A named on the loopback that serves an exported zone under its exported update-policy. */
final class UpdatedNamed implements AutoCloseable {
    private final Path folder;
    private final int port = RealServers.freePort();
    private final Path key;
    private final RunningServer named;

    UpdatedNamed(Path folder, Map<String, String> files) throws IOException {
        this.folder = folder;
        String made = run(RealServers.require("tsig-keygen").toString(), "fingerpost-deploy");
        key = Files.writeString(folder.resolve("deploy.key"), made);
        Files.writeString(folder.resolve("live.zone"), files.get("zones/example.com.zone"));
        Path conf = Files.writeString(
                folder.resolve("named.conf"), """
                    %3$s
                    options { directory "%1$s"; listen-on port %2$d { 127.0.0.1; }; listen-on-v6 { none; };
                      recursion no; pid-file none; session-keyfile "%1$s/session.key"; notify no; empty-zones-enable no;
                      allow-transfer { 127.0.0.1; }; };
                    controls {};
                    zone "example.com" { type primary; file "live.zone"; check-names ignore; check-integrity no;
                    %4$s };
                    """.formatted(folder, port, made, files.get("policy/example.com.conf")));
        named = RunningServer.start(line -> line.endsWith(" running"), "named", "-g", "-n", "1", "-c", conf.toString());
    }

    /** What nsupdate says; nothing where all went well. */
    String update(String script, boolean signed) throws IOException {
        Path file = Files.writeString(folder.resolve("script"), "server 127.0.0.1 " + port + "\n" + script);
        String program = RealServers.require("nsupdate").toString();
        return signed ? run(program, "-k", key.toString(), file.toString()) : run(program, file.toString());
    }

    /** Whether a transfer of the zone gives the records of that zone file, the SOA aside. */
    boolean zone(Path scratch, String wanted) throws IOException {
        String transferred = run(
                RealServers.require("dig").toString(),
                "@127.0.0.1",
                "-p",
                "" + port,
                "example.com",
                "AXFR",
                "+noall",
                "+answer");
        Path live = Files.writeString(scratch.resolveSibling("live.txt"), transferred);
        Path file = Files.writeString(scratch.resolveSibling("wanted.zone"), wanted);
        assertThat(canonical(live)).isEqualTo(canonical(file));
        return true;
    }

    private List<String> canonical(Path zone) throws IOException {
        String compiled = run(
                RealServers.require("named-compilezone").toString(),
                "-q",
                "-i",
                "none",
                "-k",
                "ignore",
                "-n",
                "ignore",
                "-m",
                "ignore",
                "-o",
                "-",
                "example.com",
                zone.toString());
        return compiled.lines()
                .filter(line -> !line.matches(".*\\sIN\\s+SOA\\s.*"))
                .sorted()
                .toList();
    }

    private static String run(String... words) throws IOException {
        Process run = new ProcessBuilder(words).redirectErrorStream(true).start();
        return new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        named.close();
    }
}
