package fingerpost.export.caddy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.export.proxy.Agreement;
import fingerpost.export.proxy.OneRun;
import fingerpost.topology.Balancing;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real Caddy sends each host and path where the model says, redirects and refusals included. */
public class CaddyAgreesTest {
    /** What Caddy is known to do otherwise than the model. */
    public static final Agreement AGREEMENT =
            new Agreement(CaddyAgreesTest::isInSequence, CaddyAgreesTest::isDeep, CaddyAgreesTest::isFailure);

    @TempDir
    private static Path folder;

    private static OneRun run;

    @BeforeAll
    static void start() throws Exception {
        run = new OneRun(new CaddyExporter(), Proxy.Kind.CADDY, new RealCaddy(folder), OneRun.manyDesigns(12));
    }

    @AfterAll
    static void stop() throws Exception {
        if (run != null) {
            run.close();
        }
    }

    @ParameterizedTest
    @MethodSource("fingerpost.export.proxy.OneRun#names")
    void onEverySampleAndAnyDesign(String name) throws Exception {
        int compared = run.compare(name, AGREEMENT);
        if (name.equals(OneRun.SHOP)) {
            assertThat(compared).isGreaterThan(50);
        }
    }

    /** Round robin over equal backends, by a single location that a single socket has. */
    private static boolean isInSequence(Proxy proxy, Service service) {
        long ways = proxy.passes()
                .filter(pass -> pass.service().equals(service.id()))
                .count();
        boolean oneSocket = proxy.addresses().size() == 1
                && proxy.servers().stream()
                        .allMatch(server ->
                                server.listens().size() == 1 && server.names().size() < 2);
        return ways == 1
                && oneSocket
                && service.stickyCookie().isEmpty()
                && service.members().stream().noneMatch(Member::backup)
                && service.members().stream()
                                .mapToInt(Member::weight)
                                .distinct()
                                .count()
                        == 1
                && service.balancing() instanceof Balancing.RoundRobin;
    }

    /** Whether a wildcard behind a name takes the host, which SNI does not know. */
    private static boolean isDeep(Proxy proxy, String host) {
        DomainName name = DomainName.of(host);
        return proxy.servers().stream()
                .flatMap(server -> server.names().stream())
                .anyMatch(each -> each.covers(name) && each.form() == ServerName.Form.TRAILING_WILDCARD);
    }

    private static boolean isFailure(int status, int modelled) {
        return status == modelled || (status == 503 && modelled == 502);
    }
}
