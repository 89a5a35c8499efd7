package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.export.Loss;
import fingerpost.export.Loss.Status;
import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.HashKey;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UpstreamBlockTest {
    private static final Id ONE = Id.of("one");
    private static final Id TWO = Id.of("two");
    private static final Duration TEN = Duration.ofSeconds(10);

    private final Losses losses = new Losses();

    private static Service service(Balancing balancing, Optional<String> cookie, int keepalive, Member... members) {
        return new Service(SmallDesigns.SHOP, "Shop", List.of(members), balancing, cookie, keepalive, Optional.empty());
    }

    private static Service service(Balancing balancing, Member... members) {
        return service(balancing, Optional.empty(), 0, members);
    }

    private static Member backup(Id id) {
        return new Member(id, 1, true, false, 1, TEN);
    }

    private String text(Service service, NginxVersion version) throws Refusal {
        return NginxText.print(
                UpstreamBlock.of(SmallDesigns.with(SmallDesigns.shop()), service, version, losses).stream()
                        .toList());
    }

    private String text(Service service) throws Refusal {
        return text(service, NginxVersion.V1_22);
    }

    private Loss ofShop() {
        return losses.list().getFirst();
    }

    static Stream<Arguments> balancings() {
        return Stream.of(
                Arguments.of(new Balancing.RoundRobin(), ""),
                Arguments.of(new Balancing.LeastConnections(), "    least_conn;\n"),
                Arguments.of(new Balancing.IpHash(), "    ip_hash;\n"),
                Arguments.of(new Balancing.RandomTwo(), "    random two;\n"),
                Arguments.of(new Balancing.Hash(new HashKey.ClientAddress(), false), "    hash $remote_addr;\n"),
                Arguments.of(new Balancing.Hash(new HashKey.AskedHost(), true), "    hash $host consistent;\n"),
                Arguments.of(new Balancing.Hash(new HashKey.RequestUri(), true), "    hash $request_uri consistent;\n"),
                Arguments.of(new Balancing.Hash(new HashKey.Cookie("sid"), false), "    hash $cookie_sid;\n"));
    }

    @ParameterizedTest
    @MethodSource("balancings")
    void everyBalancingIsExactAndStandsBeforeTheServersAndKeepalive(Balancing balancing, String directive)
            throws Refusal {
        assertThat(text(service(balancing, Optional.empty(), 8, Member.of(ONE), Member.of(TWO))))
                .isEqualTo("upstream shop {\n    zone shop 64k;\n" + directive
                        + "    server 192.0.2.11:8080;\n    server [2001:db8::12]:8080;\n    keepalive 8;\n}\n");
        assertThat(ofShop()).isEqualTo(new Loss(ofShop().subject(), Status.EXACT, ""));
    }

    @ParameterizedTest
    @MethodSource("balancings")
    void aBackupStandsOnlyWhereNginxTakesOne(Balancing balancing, String directive) throws Refusal {
        String text = text(service(balancing, Member.of(ONE), backup(TWO)));
        boolean taken = directive.isEmpty() || directive.contains("least_conn");
        assertThat(text.contains("    server [2001:db8::12]:8080 backup;\n")).isEqualTo(taken);
        assertThat(text.contains("# left out, no backup beside a hash or random: server [2001:db8::12]:8080\n"))
                .isNotEqualTo(taken);
        assertThat(ofShop().status()).isEqualTo(taken ? Status.EXACT : Status.APPROXIMATE);
        if (!taken) {
            assertThat(ofShop().message()).contains("two is left out. Use round robin or least_conn");
        }
    }

    @Test
    void onlyWhatIsNotNginxsOwnDefaultIsSaid() throws Refusal {
        Member odd = new Member(ONE, 7, false, true, 0, Duration.ofSeconds(90));
        assertThat(text(service(new Balancing.RoundRobin(), odd, Member.of(TWO))))
                .contains("    server 192.0.2.11:8080 weight=7 max_fails=0 fail_timeout=90s down;\n")
                .contains("    server [2001:db8::12]:8080;\n");
        assertThat(ofShop().status()).isEqualTo(Status.EXACT);
    }

    @Test
    void aPartOfASecondIsRoundedUpAndTold() throws Refusal {
        Member odd = new Member(ONE, 1, false, false, 1, Duration.ofMillis(1500));
        assertThat(text(service(new Balancing.RoundRobin(), odd))).contains("fail_timeout=2s");
        assertThat(ofShop().status()).isEqualTo(Status.APPROXIMATE);
        assertThat(ofShop().message()).contains("2 s are written");
    }

    @Test
    void aTimeLongerThanNginxCountsIsCutAndTold() throws Refusal {
        Member odd = new Member(ONE, 1, false, false, 1, Duration.ofDays(36_500));
        assertThat(text(service(new Balancing.RoundRobin(), odd))).contains("fail_timeout=2147483s");
        assertThat(ofShop().status()).isEqualTo(Status.APPROXIMATE);
    }

    @Test
    void backupsAloneAreWrittenAsOrdinaryServers() throws Refusal {
        assertThat(text(service(new Balancing.IpHash(), backup(ONE), backup(TWO))))
                .contains("    server 192.0.2.11:8080;\n    server [2001:db8::12]:8080;\n")
                .doesNotContain("backup");
        assertThat(ofShop().message()).contains("refuses an upstream of backups only");
    }

    @Test
    void aServiceWithoutBackendsHasNoUpstream() throws Refusal {
        assertThat(text(service(new Balancing.RoundRobin()))).isEmpty();
        assertThat(ofShop().status()).isEqualTo(Status.CANNOT);
        assertThat(ofShop().message()).contains("its locations answer 502");
    }

    @Test
    void aStickyCookieIsAHashBefore1Dot30AndItsOwnDirectiveFromThen() throws Refusal {
        Service sticky = service(new Balancing.LeastConnections(), Optional.of("sid"), 4, Member.of(ONE), backup(TWO));
        for (NginxVersion old : List.of(NginxVersion.V1_22, NginxVersion.V1_26)) {
            assertThat(text(sticky, old))
                    .contains("    hash $cookie_sid consistent;\n")
                    .doesNotContain("least_conn", "sticky", " backup;");
        }
        assertThat(ofShop().message())
                .contains("Before 1.29.6", "cookie sid", "instead of by least_conn", "Requests without the cookie");
        assertThat(text(sticky, NginxVersion.V1_30)).isEqualTo("""
            upstream shop {
                zone shop 64k;
                least_conn;
                server 192.0.2.11:8080;
                server [2001:db8::12]:8080 backup;
                sticky cookie sid path=/ httponly;
                keepalive 4;
            }
            """);
    }

    @Test
    void probesAreNotSaidAndTheNearestIsNamed() throws Refusal {
        Service probed = new Service(
                SmallDesigns.SHOP,
                "Shop",
                List.of(Member.of(ONE)),
                new Balancing.RoundRobin(),
                Optional.empty(),
                0,
                Optional.of(HealthCheck.http(8080, "/health")));
        assertThat(text(probed)).doesNotContain("health");
        assertThat(ofShop().status()).isEqualTo(Status.APPROXIMATE);
        assertThat(ofShop().message()).contains("NGINX Plus", "max_fails and fail_timeout", "option httpchk");
    }

    @Test
    void aNameIsToldToBeLookedUpOnce() throws Refusal {
        var named = SmallDesigns.with(SmallDesigns.shop())
                .with(Backend.of(ONE, "One", new Host.AtName(DomainName.of("one.example.net")), 8080));
        var block = UpstreamBlock.of(
                named, service(new Balancing.RoundRobin(), Member.of(ONE)), NginxVersion.V1_22, losses);
        assertThat(NginxText.print(block.stream().toList())).contains("    server one.example.net:8080;\n");
        Loss loss = losses.list().getLast();
        assertThat(loss.subject()).hasToString("one");
        assertThat(loss.message()).contains("once, when it starts", "1.27.3");
    }

    @Test
    void aNameThatIsNoHostNameIsRefusedByItsBackend() {
        var odd = SmallDesigns.with(SmallDesigns.shop())
                .with(Backend.of(ONE, "One", new Host.AtName(DomainName.of("a\\;b.example.net")), 8080));
        assertThatThrownBy(() -> UpstreamBlock.of(
                        odd, service(new Balancing.RoundRobin(), Member.of(ONE)), NginxVersion.V1_22, losses))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.subject()).hasToString("one"))
                .hasMessageContaining("Rename it");
    }

    @Test
    void theSharedMemoryGrowsWithTheBackends() throws Refusal {
        var large = SmallDesigns.with(SmallDesigns.shop());
        List<Member> members =
                IntStream.range(0, 130).mapToObj(i -> Member.of(Id.of("m" + i))).toList();
        for (Member member : members) {
            large = large.with(Backend.of(member.backend(), "", Host.of("192.0.2.9"), 80));
        }
        var block = UpstreamBlock.of(large, Service.of(SmallDesigns.SHOP, "", members), NginxVersion.V1_22, losses);
        assertThat(NginxText.print(block.stream().toList())).contains("    zone shop 192k;\n");
    }
}
