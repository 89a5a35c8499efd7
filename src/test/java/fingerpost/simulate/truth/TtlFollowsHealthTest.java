package fingerpost.simulate.truth;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.simulate.compiled.Eras;
import fingerpost.testnet.Gdnsd;
import fingerpost.testnet.StubClient;
import fingerpost.topology.Fixed;
import fingerpost.topology.Happening;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The nearer a monitor is to changing its mind, the shorter an answer lasts. */
@Timeout(120)
class TtlFollowsHealthTest {
    private static HealthCheck check(int interval, int threshold) {
        return new HealthCheck(
                HealthCheck.Probe.TCP,
                80,
                "",
                Duration.ofSeconds(interval),
                Duration.ofSeconds(1),
                threshold,
                threshold);
    }

    private static RecordSet www(int most, int least, HealthCheck check) {
        return Lab.www(WhenHealthy.of(new Fixed(Lab.addresses(1)), check), most)
                .withLeastTtl(Optional.of(new Ttl(least)));
    }

    /** The TTLs that the authority gives, one after another, while the only backend dies and comes back. */
    private static List<Long> modelled() {
        Topology topology = new Lab()
                .entry(www(60, 1, check(Gdnsd.INTERVAL, Gdnsd.THRESHOLD)))
                .happens(new Happening.Fails(Duration.ofMinutes(1), Id.of("backend-1")))
                .happens(new Happening.Recovers(Duration.ofMinutes(5), Id.of("backend-1")))
                .topology();
        Scenario scenario = topology.all(Scenario.class).getFirst();
        List<Long> ttls = new ArrayList<>();
        DesignState state = new DesignState(1);
        Authority authority = new Authority(topology);
        for (Eras.Stand stand : Eras.of(topology, scenario, 3)) {
            stand.bring(state);
            hear(
                    ttls,
                    authority
                            .answer(new Question(Lab.WWW, RecordType.A), Asker.at(IpAddress.of("198.51.100.53")), state)
                            .answer()
                            .getFirst()
                            .ttl()
                            .seconds());
        }
        return ttls;
    }

    private static void hear(List<Long> ttls, long ttl) {
        if (ttls.isEmpty() || ttls.getLast() != ttl) {
            ttls.add(ttl);
        }
    }

    @Test
    void answersOfGdnsdLastAsLongAsThoseOfTheModelWhileAServerDiesAndComesBack(@TempDir Path folder) throws Exception {
        String plugins = "multifo => { www => { service_types => probed, a => 192.0.2.1 } }";
        List<Long> observed = new ArrayList<>();
        try (Gdnsd gdnsd = Gdnsd.start(folder, plugins, "www 60/1 DYNA multifo!www\n");
                StubClient client = new StubClient(gdnsd.port())) {
            for (boolean up : new boolean[] {false, true}) {
                hear(observed, client.ask("www.example.com").ttl());
                gdnsd.sees("192.0.2.1", up);
                int heard = observed.size();
                while (observed.size() < heard + Gdnsd.THRESHOLD) {
                    hear(observed, client.ask("www.example.com").ttl());
                }
            }
        }

        assertThat(observed).isEqualTo(modelled());
        assertThat(observed).startsWith(10L, 8L, 6L, 4L, 2L, 10L);
    }

    /** gdnsd's defaults, 10 looks of 10 s, under a TTL of 300: it really serves the half of it, and is asked twice as often. */
    @Test
    void resolversComeBackAtTheTtlThatIsServed() {
        new Lab()
                .entry(www(300, 150, check(10, 10)))
                .lasts(Duration.ofHours(10), 1)
                .play(60)
                .queryRate()
                .agreesWith(1.0 / (150 + 1), 1e-4);
    }
}
