package fingerpost.prove.web;

import fingerpost.RealServers;
import fingerpost.export.Samples;
import fingerpost.export.caddyfile.CaddyfileExporter;
import fingerpost.export.proxy.Running;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real Caddy does with exported Caddyfiles what the design says. */
class CaddyfileGroundTest {
    @BeforeAll
    static void itIsInstalled() {
        RealServers.require("caddy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"load-balancer-by-host", "port-redirection", "canary"})
    void aSample(String name) throws Exception {
        Topology design = Running.all(Samples.read(name + ".topology.json"), Proxy.Kind.CADDY);
        ProvenSamples.agree(design, new CaddyfileExporter().export(design, "2.6", Map.of()), new CaddyfileGround());
    }
}
