package fingerpost.prove.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.prove.ground.Deadline;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
import fingerpost.prove.ground.Watch;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.Certificate;
import fingerpost.topology.Element;
import fingerpost.topology.HashKey;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.ProxyPass.BackendTls;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a proof asks of a service besides its table. */
class WebProofTest {
    private static final Optional<BackendTls> VERIFIED =
            Optional.of(new BackendTls(DomainName.of("app.example.com"), true));

    static List<WebGround> grounds() {
        return Stream.of("nginx", "haproxy", "caddy")
                .flatMap(target -> WebGrounds.of(target).stream())
                .toList();
    }

    /** One service, its backends at addresses; they speak TLS where it is reached so. */
    private record Shop(
            WebGround ground,
            Balancing balancing,
            Optional<String> cookie,
            Optional<BackendTls> tls,
            String covered,
            Optional<HealthCheck> active) {
        static Shop of(WebGround ground, Balancing balancing) {
            return new Shop(ground, balancing, Optional.empty(), Optional.empty(), "app.example.com", Optional.empty());
        }

        Shop sticky(String name) {
            return new Shop(ground, balancing, Optional.of(name), tls, covered, active);
        }

        Shop overTls(BackendTls how, String covering) {
            return new Shop(ground, balancing, cookie, Optional.of(how), covering, active);
        }

        Shop probed(HealthCheck check) {
            return new Shop(ground, balancing, cookie, tls, covered, Optional.of(check));
        }

        Topology with(int... weights) {
            List<Element> elements = new ArrayList<>();
            List<Member> members = new ArrayList<>();
            Id certificate = Id.of("certificate");
            elements.add(new Certificate(
                    certificate, "Certificate", List.of(DomainName.of(covered)), Optional.empty(), "/c.pem", "/c.key"));
            for (int i = 0; i < weights.length; i++) {
                Id id = Id.of("b" + i);
                elements.add(new Backend(
                        id,
                        "B",
                        new Host.AtAddress(IpAddress.of("192.0.2." + (10 + i))),
                        8080,
                        OptionalInt.empty(),
                        false,
                        tls.map(_ -> certificate)));
                members.add(Member.weighted(id, weights[i]));
            }
            elements.add(new Service(Id.of("shop"), "Shop", members, balancing, cookie, 0, active));
            elements.add(new Proxy(
                    Id.of("edge"),
                    "Edge",
                    ground.kind(),
                    List.of(IpAddress.of("203.0.113.1")),
                    List.of(new Server(
                            List.of(Listen.http()),
                            List.of(ServerName.of("www.example.com")),
                            Optional.empty(),
                            List.of(new Location(
                                    PathMatch.exact("/"),
                                    new ProxyPass(Id.of("shop"), new ProxyPass.HostHeader.Asked(), true, tls)))))));
            return Topology.of("", "", elements);
        }

        List<Proven> proven(int... weights) throws Exception {
            return proven(with(weights), with(weights));
        }

        List<Proven> proven(Topology written, Topology told) throws Exception {
            RealServers.require(ground.program().name());
            return WebProof.of(told, ProvenSamples.exported(written, ground), ground, Watch.nobody());
        }
    }

    private static Proven one(List<Proven> proven, String part) {
        return proven.stream()
                .filter(each -> each.question().contains(part))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void chanceIsMeasuredAndADeadBackendIsLeftOut(WebGround ground) throws Exception {
        List<Proven> proven = Shop.of(ground, new Balancing.RandomTwo()).proven(1, 1, 1);
        assertThat(proven).allMatch(Proven::agrees);
        assertThat(one(proven, ", 180 times").reason()).contains("180 asked", "4 standard errors");
        assertThat(one(proven, "after b0 died").observed()).isEqualTo("200 any backend sees Host www.example.com");
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void whenTheOnlyBackendDiesEachSaysSoInItsOwnWord(WebGround ground) throws Exception {
        Proven died = one(Shop.of(ground, new Balancing.RoundRobin()).proven(1), "after b0 died");
        assertThat(died.predicted()).isEqualTo("502");
        assertThat(ground.unanswered()).contains(died.observed().split(", "));
        assertThat(died.agrees()).isTrue();
    }

    @Test
    void weightsThatAreNotTheDesignsAreFound() throws Exception {
        Shop shop = Shop.of(new NginxGround(), new Balancing.RoundRobin());
        assertThat(shop.proven(1, 1)).allMatch(Proven::agrees);
        assertThat(shop.proven(shop.with(5, 1), shop.with(1, 1))).anyMatch(each -> !each.agrees());
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void aSessionStaysAndAKeyKeepsItsBackend(WebGround ground) throws Exception {
        Shop session = Shop.of(ground, new Balancing.RoundRobin()).sticky("sid");
        assertThat(one(session.proven(1, 1, 1), "with the cookie sid").observed())
                .isEqualTo("always one backend");
        Shop key = Shop.of(ground, new Balancing.Hash(new HashKey.RequestUri(), true));
        assertThat(key.proven(1, 1, 1)).allMatch(Proven::agrees);
    }

    @Test
    void aSessionThatMovesIsFound() throws Exception {
        Shop without = Shop.of(new NginxGround(), new Balancing.RoundRobin());
        assertThat(one(
                                without.proven(
                                        without.with(1, 1, 1),
                                        without.sticky("sid").with(1, 1, 1)),
                                "with the cookie sid")
                        .agrees())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void theBackendIsGreetedByTheNameThatTheDesignSays(WebGround ground) throws Exception {
        Shop plain = Shop.of(ground, new Balancing.RoundRobin());
        Shop tls = plain.overTls(VERIFIED.orElseThrow(), "app.example.com");
        List<Proven> proven = tls.proven(1, 1);
        assertThat(proven).allMatch(Proven::agrees);
        assertThat(proven.getFirst().observed()).endsWith(" sees Host www.example.com over TLS to app.example.com");
        Shop other = plain.overTls(new BackendTls(DomainName.of("other.example.com"), false), "app.example.com");
        assertThat(one(tls.proven(other.with(1, 1), tls.with(1, 1)), "http://www.example.com/")
                        .observed())
                .endsWith(" over TLS to other.example.com");
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void aCertificateThatDoesNotCoverTheNameIsRefusedWhereItIsVerified(WebGround ground) throws Exception {
        Shop wrong = Shop.of(ground, new Balancing.RoundRobin()).overTls(VERIFIED.orElseThrow(), "other.example.com");
        Proven refused = one(wrong.proven(1), "http://www.example.com/");
        assertThat(refused.predicted()).isEqualTo("502");
        assertThat(refused.agrees()).isTrue();
        BackendTls unverified = new BackendTls(DomainName.of("app.example.com"), false);
        assertThat(one(wrong.overTls(unverified, "other.example.com").proven(1), "http://www.example.com/")
                        .observed())
                .startsWith("200 ");
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void probesOfAnotherPortFindTheBackendsWell(WebGround ground) throws Exception {
        HealthCheck check = HealthCheck.http(9000, "/well");
        assertThat(Shop.of(ground, new Balancing.RoundRobin()).probed(check).proven(1, 1))
                .noneMatch(each -> each.verdict() == Verdict.DIFFERS)
                .first()
                .satisfies(each -> assertThat(each.observed()).contains("backend "));
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void aBackendThatIsKnownByNameIsReached(WebGround ground) throws Exception {
        Shop shop = Shop.of(ground, new Balancing.RoundRobin());
        Topology named = shop.with(1).with(Backend.of(Id.of("b0"), "B", Host.of("app.example.net"), 8080));
        assertThat(shop.proven(named, named))
                .first()
                .satisfies(each -> assertThat(each.observed()).matches("200 (backend b0|any backend) .*"));
    }

    @Test
    void whatThereWasNoTimeForIsNotAsked() throws Exception {
        RealServers.require("nginx");
        Topology shop = Shop.of(new NginxGround(), new Balancing.RandomTwo()).with(1, 1, 1);
        AtomicLong asked = new AtomicLong();
        Deadline whole = new Deadline(asked::get, 5);
        Watch watch = new Watch(_ -> asked.incrementAndGet(), () -> false, whole, Duration.ofHours(1));
        List<Proven> proven =
                WebProof.of(shop, ProvenSamples.exported(shop, new NginxGround()), new NginxGround(), watch);
        assertThat(proven).extracting(Proven::verdict).containsOnly(Verdict.AGREES, Verdict.NOT_ASKED);
        assertThat(proven)
                .filteredOn(each -> each.verdict() == Verdict.NOT_ASKED)
                .extracting(Proven::observed)
                .containsOnly("not asked");
        assertThat(one(proven, ", 180 times").verdict()).isEqualTo(Verdict.NOT_ASKED);
        assertThat(one(proven, " died, ").verdict()).isEqualTo(Verdict.NOT_ASKED);
    }
}
