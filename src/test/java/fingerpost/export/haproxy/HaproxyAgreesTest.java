package fingerpost.export.haproxy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.export.proxy.Agreement;
import fingerpost.export.proxy.OneRun;
import fingerpost.topology.Balancing;
import fingerpost.topology.Proxy;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real HAProxy sends each host and path where the model says, redirects and refusals included. */
class HaproxyAgreesTest {
    private static final Agreement AGREEMENT =
            new Agreement(HaproxyAgreesTest::isInSequence, HaproxyAgreesTest::isDeep, HaproxyAgreesTest::isFailure);

    @TempDir
    private static Path folder;

    private static OneRun run;

    @BeforeAll
    static void start() throws Exception {
        run = new OneRun(new HaproxyExporter(), Proxy.Kind.HAPROXY, new RealHaproxy(folder), OneRun.manyDesigns(12));
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

    /** Round robin over one way to the service, whose servers no probe of another port can take out. */
    private static boolean isInSequence(Proxy proxy, Service service) {
        long ways = proxy.passes()
                .filter(pass -> pass.service().equals(service.id()))
                .map(pass -> pass.tls())
                .distinct()
                .count();
        return ways == 1
                && service.active().isEmpty()
                && service.stickyCookie().isEmpty()
                && service.balancing() instanceof Balancing.RoundRobin;
    }

    /** Whether only a wildcard takes the host whose SNI filter, of one label, does not. */
    private static boolean isDeep(Proxy proxy, String host) {
        DomainName name = DomainName.of(host);
        return proxy.servers().stream()
                .flatMap(server -> server.names().stream())
                .anyMatch(each -> each.covers(name)
                        && !each.name().equals(name)
                        && (each.form() == ServerName.Form.TRAILING_WILDCARD
                                || !each.name().equals(name.parent())));
    }

    private static boolean isFailure(int status, int modelled) {
        return status == modelled || (status == 503 && modelled == 502);
    }
}
