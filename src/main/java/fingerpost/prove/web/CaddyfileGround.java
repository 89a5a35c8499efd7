package fingerpost.prove.web;

import fingerpost.export.Bundle;
import fingerpost.prove.ground.Launch;
import fingerpost.prove.ground.Program;
import fingerpost.prove.ground.ProofProblem;
import fingerpost.prove.ground.ProofProblem.Kind;
import fingerpost.prove.ground.Running;
import fingerpost.prove.ground.TemporaryFolder;
import fingerpost.topology.Balancing;
import fingerpost.topology.Proxy;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Caddy with the exported {@code Caddyfile} of one proxy: Caddy itself adapts the file, to the byte as exported, to the JSON
 * that it runs, and there addresses and certificates are mapped.
 */
final class CaddyfileGround implements WebGround {
    private final CaddyGround adapted = new CaddyGround();

    @Override
    public Program program() {
        return adapted.program();
    }

    @Override
    public Proxy.Kind kind() {
        return adapted.kind();
    }

    @Override
    public Choosing choosing(Balancing balancing) {
        return adapted.choosing(balancing);
    }

    @Override
    public Set<String> unanswered() {
        return adapted.unanswered();
    }

    @Override
    public Launch lay(Proxy proxy, Bundle bundle, TemporaryFolder folder, Ports ports, Endpoints endpoints)
            throws IOException, ProofProblem {
        folder.write(Map.of("Caddyfile", bundle.files().getOrDefault(proxy.id() + "/Caddyfile", "")));
        try {
            String json = Running.output(
                    program().need(),
                    List.of("adapt", "--config", "Caddyfile", "--adapter", "caddyfile"),
                    folder.path());
            return adapted.lay(
                    proxy,
                    Bundle.of(Map.of(proxy.id() + "/caddy.json", json), bundle.losses()),
                    folder,
                    ports,
                    endpoints);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProofProblem(Kind.STOPPED, "The proof was stopped.");
        }
    }
}
