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

/** NSD with zone files as they are, in a configuration that says nothing more. */
final class NsdZones implements DnsGround {
    @Override
    public Program program() {
        return new Program("nsd", "nsd");
    }

    @Override
    public boolean followsAcrossZones() {
        return true;
    }

    @Override
    public Launch lay(Topology topology, Bundle bundle, TemporaryFolder folder, Server where)
            throws IOException, ProofProblem {
        StringBuilder conf = new StringBuilder("""
            server:
                ip-address: "%2$s@%3$d"
                zonesdir: "%1$s"
                username: ""
                database: ""
                pidfile: ""
                xfrdfile: "%1$s/xfrd"
                zonelistfile: "%1$s/list"
                server-count: 1
                rrl-ratelimit: 0
            remote-control:
                control-enable: no
            """.formatted(folder.path(), where.address(), where.port()));
        ZoneFiles.of(topology, bundle).forEach((apex, path) -> conf.append("""
            zone:
                name: "%s"
                zonefile: "%s"
            """.formatted(ZoneFiles.word(apex), path)));
        folder.write(bundle.files());
        folder.write(Map.of("nsd.conf", conf.toString()));
        return launch(this, folder);
    }

    /** {@code nsd.conf} of that folder, in the foreground. */
    static Launch launch(DnsGround ground, TemporaryFolder folder) throws ProofProblem {
        String conf = folder.path().resolve("nsd.conf").toString();
        return Launch.saying(
                ground.program().need(),
                List.of("-d", "-c", conf),
                line -> line.contains("nsd started"),
                line -> line.contains(": error:"));
    }
}
