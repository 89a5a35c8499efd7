package fingerpost.prove.web;

import fingerpost.export.Bundle;
import fingerpost.prove.ground.Launch;
import fingerpost.prove.ground.Program;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.TemporaryFolder;
import fingerpost.topology.Proxy;
import java.io.IOException;

/** A proxy program that can be started with exported files. */
public interface WebGround {
    Program program();

    /** The proxies of a design that it runs. */
    Proxy.Kind kind();

    /**
     * Writes the files of that proxy into the folder, with listens, backends and certificates mapped and every other word as
     * exported, and says how the server is started. Each socket that it will listen on is named in {@code ports}.
     */
    Launch lay(Proxy proxy, Bundle bundle, TemporaryFolder folder, Ports ports, Endpoints endpoints)
            throws IOException, ProofProblem;
}
