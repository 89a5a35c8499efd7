package fingerpost.prove.dns;

import fingerpost.export.Bundle;
import fingerpost.prove.ground.Launch;
import fingerpost.prove.ground.Program;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.TemporaryFolder;
import fingerpost.topology.Topology;
import fingerpost.wire.Server;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Knot DNS with zone files as they are, in a configuration that says nothing more. */
final class KnotZones implements DnsGround {
    @Override
    public Program program() {
        return new Program("knotd", "knot");
    }

    @Override
    public Launch lay(Topology topology, Bundle bundle, TemporaryFolder folder, Server where)
            throws IOException, ProofProblem {
        StringBuilder conf = new StringBuilder("""
            server:
                rundir: "%1$s"
                listen: "%2$s@%3$d"
                udp-workers: 1
                tcp-workers: 1
                background-workers: 1
            log:
              - target: stderr
                any: info
            database:
                storage: "%1$s/state"
            template:
              - id: default
                storage: "%1$s"
                zonefile-sync: -1
                journal-content: none
            zone:
            """.formatted(folder.path(), where.address(), where.port()));
        ZoneFiles.of(topology, bundle).forEach((apex, path) -> conf.append("""
              - domain: "%s"
                file: "%s"
            """.formatted(ZoneFiles.word(apex), path)));
        folder.write(bundle.files());
        folder.write(Map.of("knot.conf", conf.toString()));
        return launch(this, folder);
    }

    /** {@code knot.conf} of that folder, in the foreground. */
    static Launch launch(DnsGround ground, TemporaryFolder folder) throws ProofProblem {
        String conf = folder.path().resolve("knot.conf").toString();
        return Launch.saying(
                ground.program().need(),
                List.of("-c", conf),
                line -> line.contains("server started"),
                line -> line.contains(" error: ") || line.contains(" critical: "));
    }
}
