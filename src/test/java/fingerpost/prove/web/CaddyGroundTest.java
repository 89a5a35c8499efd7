package fingerpost.prove.web;

import fingerpost.RealServers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real Caddy does with every exported sample what the design says. */
class CaddyGroundTest {
    @BeforeAll
    static void itIsInstalled() {
        RealServers.require("caddy");
    }

    @ParameterizedTest
    @MethodSource("fingerpost.prove.web.ProvenSamples#withProxies")
    void everySample(String name) throws Exception {
        ProvenSamples.agree(name, new CaddyGround());
    }
}
