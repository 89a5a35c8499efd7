package fingerpost.prove.web;

import fingerpost.export.Bundle;
import fingerpost.prove.ground.Launch;
import fingerpost.prove.ground.Program;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.TemporaryFolder;
import fingerpost.topology.Balancing;
import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import java.io.IOException;
import java.util.Set;

/** A proxy program that can be started with exported files. */
public interface WebGround {
    Program program();

    /** The proxies of a design that it runs. */
    Proxy.Kind kind();

    /** How far it chooses among backends as the design does. */
    Choosing choosing(Balancing balancing);

    /** The same for a service, sessions considered. */
    default Choosing choosing(Service service) {
        return service.stickyCookie().isPresent() ? Choosing.BY_CHANCE : choosing(service.balancing());
    }

    /** What it answers where no backend does, for which the design says 502. */
    Set<String> unanswered();

    /**
     * Writes the files of that proxy into the folder, with listens, backends and certificates mapped and every other word as
     * exported, and says how the server is started. Each socket that it will listen on is named in {@code ports}.
     */
    Launch lay(Proxy proxy, Bundle bundle, TemporaryFolder folder, Ports ports, Endpoints endpoints)
            throws IOException, ProofProblem;
}
