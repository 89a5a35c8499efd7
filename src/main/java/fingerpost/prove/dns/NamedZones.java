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

/** BIND with zone files as they are, in a configuration that says nothing more. */
final class NamedZones implements DnsGround {
    @Override
    public Program program() {
        return new Program("named", "bind9");
    }

    @Override
    public Launch lay(Topology topology, Bundle bundle, TemporaryFolder folder, Server where)
            throws IOException, ProofProblem {
        StringBuilder conf = new StringBuilder("""
            options { directory "%1$s"; listen-on port %2$d { %3$s; }; listen-on-v6 { none; };
              recursion no; minimal-responses no-auth; pid-file none; notify no; empty-zones-enable no;
              dnssec-validation no; session-keyfile "%1$s/session.key"; };
            controls {};
            """.formatted(folder.path(), where.port(), where.address()));
        ZoneFiles.of(topology, bundle)
                .forEach((apex, path) -> conf.append(
                        "zone \"%s\" { type primary; file \"%s\"; };%n".formatted(ZoneFiles.word(apex), path)));
        folder.write(bundle.files());
        folder.write(Map.of("named.conf", conf.toString()));
        return launch(this, folder);
    }

    /** {@code named.conf} of that folder, in the foreground. */
    static Launch launch(DnsGround ground, TemporaryFolder folder) throws ProofProblem {
        String conf = folder.path().resolve("named.conf").toString();
        return Launch.saying(
                ground.program().need(),
                List.of("-g", "-n", "1", "-c", conf),
                line -> line.endsWith(" running"),
                line -> line.contains("not loaded due to errors"));
    }
}
