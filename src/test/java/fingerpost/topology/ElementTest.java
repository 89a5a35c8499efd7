package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the constructors of the smaller elements refuse, and what they refer to. */
class ElementTest {
    private static final Id ID = Id.of("id");
    private static final Id APP = Id.of("app");
    private static final DomainName WWW = DomainName.of("www.example.org");

    @Test
    void aServiceHasEachBackendOnce() {
        assertThat(Service.of(ID, "", List.of(Member.of(APP))).references()).containsExactly(APP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Service.of(ID, "", List.of(Member.of(APP), Member.weighted(APP, 2))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a;b", "a-b", "\u00e4", "a\n"})
    void aCookieHasAPlainName(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HashKey.Cookie(name));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Service(ID, "", List.of(), new Balancing.IpHash(), Optional.of(name), 0, Optional.empty()));
    }

    @Test
    void aMemberHasAWeightAndItsLimits() {
        Duration second = Duration.ofSeconds(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Member.weighted(APP, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Member.weighted(APP, 1_000_001));
        assertThatIllegalArgumentException().isThrownBy(() -> new Member(APP, 1, false, false, -1, second));
        assertThatIllegalArgumentException().isThrownBy(() -> new Member(APP, 1, false, false, 1, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new Instance(APP, WWW, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Instance(APP, WWW, 0, 65536));
    }

    @Test
    void aBackendServesAtLeastOneRequestPerSecond() {
        Host host = Host.of("192.0.2.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backend(ID, "", host, 80, OptionalInt.of(0), false, Optional.empty()));
        assertThat(new Backend(ID, "", host, 80, OptionalInt.of(1), false, Optional.of(APP)).references())
                .containsExactly(APP);
    }

    @Test
    void aHealthCheckProbesAndChangesItsMindAfterSomeProbes() {
        Duration second = Duration.ofSeconds(1);
        HealthCheck.Probe http = HealthCheck.Probe.HTTP;
        assertThat(HealthCheck.http(80, "/health").path()).isEqualTo("/health");
        assertThatIllegalArgumentException().isThrownBy(() -> HealthCheck.http(80, "health"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HealthCheck(http, 80, "/", Duration.ZERO, second, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HealthCheck(http, 80, "/", second, second.negated(), 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new HealthCheck(http, 80, "/", second, second, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new HealthCheck(http, 80, "/", second, second, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "DEU", "D1", "\u00c4\u00d6"})
    void aCountryIsTwoCapitalLetters(String country) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Line(ID, "", List.of(), List.of(country)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Whereabouts(Optional.of(country), Optional.empty()));
        assertThat(new Line(ID, "", List.of(IpNetwork.of("192.0.2.0/24")), List.of("DE")).references())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-90.1, 0", "0, 180.1", "0, -180.1", "NaN, 0", "0, NaN", "Infinity, 0"})
    void aPlaceLiesOnTheGlobe(double latitude, double longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Coordinates(latitude, longitude));
        assertThat(new Coordinates(-90, 180).latitude()).isEqualTo(-90);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "1, -0.1", "1, NaN", "1, Infinity"})
    void aClientGroupHasClientsAndARate(long population, double rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClientGroup(
                        ID,
                        "",
                        population,
                        Whereabouts.UNKNOWN,
                        List.of(),
                        rate,
                        List.of(),
                        ClientGroup.Stub.CHROMIUM,
                        Families.BOTH));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResolverShare(ID, 0));
    }

    @Test
    void aScenarioLastsAndRefersToWhatHappens() {
        Happening fails = new Happening.Fails(Duration.ZERO, APP);
        assertThat(new Scenario(ID, "", Duration.ofHours(1), List.of(fails), Set.of()).references())
                .containsExactly(APP);
        assertThatIllegalArgumentException().isThrownBy(() -> new Scenario(ID, "", Duration.ZERO, List.of(), Set.of()));
        for (double factor : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Happening.Surge(Duration.ZERO, APP, factor, Duration.ofSeconds(1)));
        }
    }

    @Test
    void aRouterAnswersUnknownHostsWithAStatus() {
        List<HostRoute> routes = List.of(new HostRoute(ServerName.exact(WWW), APP));
        Host host = Host.of("192.0.2.1");
        assertThat(new ApplicationRouter(ID, "", host, 80, routes, 404).references())
                .containsExactly(APP);
        assertThatIllegalArgumentException().isThrownBy(() -> new ApplicationRouter(ID, "", host, 80, routes, 99));
        assertThatIllegalArgumentException().isThrownBy(() -> new Respond(600, ""));
    }

    @Test
    void aRecordSetHoldsRecordsOfItsTypeAndNoSoa() {
        Fixed v4 = new Fixed(List.of(A.of("192.0.2.1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordSet(WWW, RecordType.AAAA, Ttl.ZERO, v4))
                .withMessage("www.example.org. AAAA holds a record of type A.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordSet.fixed(WWW, Ttl.ZERO, A.of("192.0.2.1"), Aaaa.of("2001:db8::1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RecordSet.fixed(WWW, Ttl.ZERO, HostedZone.of(ID, WWW).soa()))
                .withMessageContaining("the SOA is a field of the zone");
        assertThat(RecordSet.fixed(WWW, Ttl.ZERO, new Cname(DomainName.of("a.example.org")))
                        .targets())
                .containsExactly(DomainName.of("a.example.org"));
    }
}
