package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.Ttl;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Families;
import fingerpost.topology.Fixed;
import fingerpost.topology.Happening;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Resolver;
import fingerpost.topology.Rotated;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.Whereabouts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The aim of small worlds, worked out by hand. */
class AimByWeightTest {
    private static final DomainName API = DomainName.of("api.example.com");
    private static final String SIX = "2001:db8::1";

    private static void hasShares(Model model, int era, double... shares) {
        Aim aim = Aim.of(model, era);
        for (int i = 0; i < shares.length; i++) {
            int address = model.addresses().indexOf(IpAddress.of("192.0.2." + (i + 1)));
            assertThat(address < 0 ? 0 : aim.address(address))
                    .as("192.0.2.%s", i + 1)
                    .isCloseTo(shares[i], within(1e-12));
        }
    }

    private static double end(Model model, int era, String end) {
        int number = model.ends().indexOf(Id.of(end));
        return number < 0 ? 0 : Aim.of(model, era).end(number);
    }

    private static Fixed fixed(int... numbers) {
        return new Fixed(IntStream.of(numbers).<Rdata>mapToObj(Lab::address).toList());
    }

    private static WeightedChoice weighted(int weight, AnswerPolicy policy) {
        return new WeightedChoice(weight, policy);
    }

    @Test
    void weightsWithinWeightsMultiply() {
        AnswerPolicy inner = new Weighted(List.of(weighted(1, fixed(1)), weighted(4, fixed(2))));
        AnswerPolicy both = new Weighted(
                List.of(weighted(5, inner), weighted(2, new Shuffled(Lab.addresses(4))), weighted(3, fixed(4))));
        hasShares(new Lab().www(60, both).model(), 0, .1 + .05, .4 + .05, .05, .3 + .05);
    }

    @ParameterizedTest
    @CsvSource({"POWERDNS, 1, 0, 0", "UNBOUND, .33333333333333333, .33333333333333333, .33333333333333333"})
    void aFixedOrderStaysWhereTheResolverFreezesIt(Resolver.Profile profile, double a, double b, double c) {
        hasShares(new Lab().www(60, fixed(1, 2, 3)).resolver(profile, 1).model(), 0, a, b, c);
    }

    @Test
    void aTurnedAnswerBeginsWithEachAlikeEvenWhereItIsFrozen() {
        hasShares(
                new Lab()
                        .www(60, new Rotated(Lab.addresses(4)))
                        .resolver(Resolver.Profile.POWERDNS, 1)
                        .model(),
                0,
                .25,
                .25,
                .25,
                .25);
    }

    @Test
    void pagesCountByTheirWeights() {
        Lab lab = new Lab().www(60, fixed(1)).entry(RecordSet.fixed(API, new Ttl(60), Lab.address(2)));
        Load.Ask often = new Load.Ask(TargetUrl.parse("http://api.example.com/"), 7);
        Load.Ask seldom = new Load.Ask(TargetUrl.parse("http://www.example.com/"), .5);
        hasShares(lab.model(new Load(List.of(seldom, often), 1, 0)), 0, 1 / 15.0, 14 / 15.0);
    }

    private static ClientGroup others(long population, double perHour, ClientGroup.Stub stub, Families families) {
        return new ClientGroup(
                Id.of("others"),
                "others",
                population,
                Whereabouts.UNKNOWN,
                List.of(),
                perHour,
                List.of(),
                stub,
                families);
    }

    private static Lab dual() {
        IpAddress six = IpAddress.of(SIX);
        return new Lab()
                .www(60, fixed(1))
                .entry(RecordSet.fixed(Lab.WWW, new Ttl(60), six.record()))
                .with(Backend.of(Id.of("six"), "six", new Host.AtAddress(six), 80));
    }

    /** 3 clients of 1 a second by IPv4 alone, 7 of 2 a second by both families, which begin with IPv6. */
    @Test
    void groupsCountByTheirRequestsAndTakeTheFamilyThatTheyPrefer() {
        ClientGroup both = others(7, 7200, ClientGroup.Stub.NO_CACHE, Families.BOTH);
        Model model = dual().clients(3, 1, ClientGroup.Stub.NO_CACHE).with(both).model();
        hasShares(model, 0, 3 / 17.0);
        assertThat(end(model, 0, "six")).isCloseTo(14 / 17.0, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"JVM, 1, 0", "CHROMIUM, .5, .5"})
    void aJvmIsGivenIpv4AndABrowserGoesThereFromADeadIpv6(ClientGroup.Stub stub, double four, double six) {
        ClientGroup both = others(1, 3600, stub, Families.BOTH);
        Model model = dual().clients(1, 1, ClientGroup.Stub.NO_CACHE)
                .with(both)
                .happens(
                        new Happening.Fails(Duration.ZERO, Id.of("six")),
                        new Happening.Fails(Duration.ofMinutes(1), Id.of("backend-1")))
                .model();
        hasShares(model, 1, four);
        assertThat(Aim.of(model, 1).address(model.addresses().indexOf(IpAddress.of(SIX))))
                .isCloseTo(six, within(1e-12));
        assertThat(end(model, 1, "backend-1")).isCloseTo(1, within(1e-12));
        assertThat(end(model, 2, "backend-1")).isZero();
    }

    private static Lab pool(Member... members) {
        Service service = new Service(
                Id.of("pool"),
                "pool",
                List.of(members),
                new Balancing.RoundRobin(),
                Optional.empty(),
                0,
                Optional.empty());
        Proxy proxy = new Proxy(
                Id.of("proxy"),
                "proxy",
                Proxy.Kind.NGINX,
                List.of(IpAddress.of("192.0.2.20")),
                List.of(new Server(
                        List.of(Listen.http()),
                        List.of(ServerName.of("www.example.com")),
                        Optional.empty(),
                        List.of(new Location(PathMatch.prefix("/"), ProxyPass.to(service.id()))))));
        return new Lab().www(60, fixed(20)).with(service, proxy);
    }

    private static Member member(int number, int weight, boolean backup, boolean down) {
        return new Member(Id.of("backend-" + number), weight, backup, down, 1, Duration.ofSeconds(10));
    }

    @Test
    void membersCountByTheirWeightsAndBackupsOnceNoneIsLeft() {
        Model model = pool(
                        member(1, 5, false, false),
                        member(2, 3, false, false),
                        member(3, 9, false, true),
                        member(4, 1, true, false),
                        member(5, 3, true, false))
                .happens(
                        new Happening.Fails(Duration.ofMinutes(1), Id.of("backend-1")),
                        new Happening.Fails(Duration.ofMinutes(2), Id.of("backend-2")))
                .model();
        double[][] shares = {{.625, .375, 0, 0, 0}, {0, 1, 0, 0, 0}, {0, 0, 0, .25, .75}};
        for (int era = 0; era < shares.length; era++) {
            for (int i = 0; i < shares[era].length; i++) {
                assertThat(end(model, era, "backend-" + (i + 1)))
                        .as("backend-%s in era %s", i + 1, era)
                        .isCloseTo(shares[era][i], within(1e-12));
            }
        }
    }
}
