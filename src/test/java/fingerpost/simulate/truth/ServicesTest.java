package fingerpost.simulate.truth;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.DomainName;
import fingerpost.dns.Https;
import fingerpost.dns.IpAddress;
import fingerpost.dns.SvcParameters;
import fingerpost.dns.Ttl;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Families;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Instance;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ServiceRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that look a service up by SRV (RFC 2782), and browsers that ask for HTTPS records (RFC 9460 section 3). */
class ServicesTest {
    private static final int BATCHES = 20;
    private static final int TTL = 30;
    private static final DomainName SERVICE = DomainName.of("_app._tcp.example.com");

    /** Two of the same priority by 60 to 40, and one behind them. */
    private static Lab service(int clients, double rate) {
        List<Instance> instances = List.of(instance(1, 10, 60), instance(2, 10, 40), instance(3, 20, 0));
        return new Lab()
                .with(new ServiceRegistry(
                        Id.of("registry"),
                        "registry",
                        SERVICE,
                        new Ttl(TTL),
                        instances,
                        Optional.empty(),
                        Optional.empty()))
                .clients(clients, rate, ClientGroup.Stub.SERVICE_AWARE);
    }

    private static Instance instance(int number, int priority, int weight) {
        return new Instance(
                Id.of("backend-" + number), DomainName.of("node-" + number + ".example.com"), priority, weight);
    }

    private static Batches play(Lab lab, int bins) {
        Load load = new Load(List.of(new Load.Ask(TargetUrl.parse("http://_app._tcp.example.com/"), 1)), 1, 0);
        return Batches.of(lab.model(load), bins, BATCHES);
    }

    /**
     * A number from 0 to the sum of the weights, both included, is drawn (RFC 2782), so that one value more falls to whoever
     * comes first; the resolver turns the records at random.
     */
    @Test
    void instancesOfOnePriorityAreChosenByWeightAndNoneBehindThem() {
        Batches played = play(service(100, .1).lasts(Duration.ofHours(2), 1), 1);

        played.share(1, 0).agreesWith(60.5 / 101, .002);
        played.share(2, 0).agreesWith(40.5 / 101, .002);
        assertThat(played.share(3, 0).value()).isZero();
    }

    /** Once the TTL of what everybody holds has passed, nobody is told of it any more (it takes its announcement back). */
    @Test
    void whereAnInstanceFailsTheOtherIsTriedAndWhereBothFailTheNextPriority() {
        Batches played = play(
                service(100, .1)
                        .happens(new Happening.Fails(Duration.ofMinutes(10), Id.of("backend-1")))
                        .happens(new Happening.Fails(Duration.ofMinutes(20), Id.of("backend-2")))
                        .happens(new Happening.Recovers(Duration.ofMinutes(30), Id.of("backend-1")))
                        .lasts(Duration.ofMinutes(40), 40),
                40);

        played.share(1, 9).agreesWith(60.5 / 101, .02);
        assertThat(played.share(2, 10).value()).isEqualTo(1);
        assertThat(played.share(3, 21).value()).isEqualTo(1);
        assertThat(played.share(1, 31).value()).isEqualTo(1);
        for (Tally tally : played.all()) {
            assertThat(tally.failedFirst[10]).isPositive();
            assertThat(tally.failedFirst[12]).isZero();
            assertThat(tally.ended(Fate.SERVED)).isEqualTo(tally.allRequests());
        }
    }

    /** One query for the SRV records in a TTL and a gap; and for the addresses of each instance, which is asked for by its part. */
    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void theServiceAndEachInstanceAreAskedForOnceInATtlAndAGap(int clients) {
        double rate = .5;
        double expected = IntStream.of(101, 60, 40)
                .mapToDouble(weight -> weight == 101 ? 1 : (weight + .5) / 101)
                .map(part -> 1 / (TTL + 1 / (rate * part)))
                .sum();

        play(service(clients, rate / clients).lasts(Duration.ofHours(20), 1), 1)
                .queryRate()
                .agreesWith(expected, .0005);
    }

    /** A for 60 s, no AAAA for the negative TTL of 300 s, and HTTPS for 20 s or, where there is none, as long as AAAA. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void browsersAskForThreeTypesEachOnceInItsTtlAndAGap(boolean bound) {
        double rate = .05;
        Lab lab = new Lab()
                .www(60)
                .families(Families.BOTH)
                .clients(1, rate, ClientGroup.Stub.CHROMIUM)
                .caches(cache -> cache.withCells(ServicesTest::keepingNothing))
                .lasts(Duration.ofHours(200), 1);
        if (bound) {
            lab.entry(RecordSet.fixed(Lab.WWW, new Ttl(20), new Https(1, DomainName.ROOT, SvcParameters.NONE)));
        }
        double expected = IntStream.of(60, 300, bound ? 20 : 300)
                .mapToDouble(ttl -> 1 / (ttl + 1 / rate))
                .sum();

        lab.play(BATCHES).queryRate().agreesWith(expected, .0002);
    }

    private static Cell keepingNothing(Cell cell) {
        return cell.with(cell.habit().keepingNothing());
    }

    /** At the port that the HTTPS record says, where the address alone leads nowhere. */
    @Test
    void anHttpsRecordLeadsToItsPort() {
        Model model = new Lab()
                .entry(RecordSet.fixed(
                        Lab.WWW, new Ttl(60), new Https(1, DomainName.ROOT, SvcParameters.NONE.withPort(8080))))
                .www(60)
                .clients(5, 1, ClientGroup.Stub.CHROMIUM)
                .model();
        int way = model.services().way(0, 0);
        int address = model.addresses().indexOf(IpAddress.of("192.0.2.1"));

        assertThat(model.services().targets()).hasSize(1);
        assertThat(way).isNotZero();
        assertThat(model.door(0, 0, address)).isNotEqualTo(model.door(0, way, address));
    }
}
