package fingerpost.check;

import static fingerpost.check.Coverage.Extent.ALL;
import static fingerpost.check.Coverage.Extent.NONE;
import static fingerpost.check.Coverage.Extent.NOT_APPLICABLE;
import static fingerpost.check.Coverage.Extent.SOME;
import static fingerpost.check.Drafts.TODAY;
import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.certificate;
import static fingerpost.check.Drafts.certificateUntil;
import static fingerpost.check.Drafts.endpoint;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.https;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.redirect;
import static fingerpost.check.Drafts.service;
import static fingerpost.check.Drafts.set;
import static fingerpost.check.Drafts.to;
import static fingerpost.check.Drafts.topology;
import static fingerpost.check.Drafts.zone;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Element;
import fingerpost.topology.Families;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoveragesTest {
    private static final HostedZone ZONE = zone("example.com", "www 300 A 192.0.2.1 | 192.0.2.2");

    private static Optional<Coverage> of(String owner, Element... elements) {
        return Optional.ofNullable(
                new Coverages(TODAY).of(topology(elements)).get(Subject.of(Id.of("example-com"), name(owner))));
    }

    private static Coverage www(Element... elements) {
        return of("www.example.com", elements).orElseThrow();
    }

    private static List<String> told(Coverage.Part part) {
        return part.lacks().stream()
                .map(lack -> (lack.reason() + " " + lack.at() + " " + lack.end() + " " + lack.detail()).strip())
                .toList();
    }

    private static Element[] with(Element[] some, Element... more) {
        List<Element> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(Element[]::new);
    }

    private static Proxy edge(String id, String addresses, String certificate) {
        return proxy(id, addresses, https("www.example.com", certificate, redirect("https://example.com")));
    }

    @Test
    void aCertificateOnOneOfTwoProxiesCoversSome() {
        Coverage.Part part = www(
                        ZONE,
                        edge("one", "192.0.2.1", "site"),
                        proxy("two", "192.0.2.2", http("www.example.com", redirect("https://example.com"))),
                        certificate("site", "www.example.com"))
                .certificate();
        assertThat(part.extent()).isEqualTo(SOME);
        assertThat(told(part)).containsExactly("NO_TLS two two");
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.com, 2027-11-22, ALL, ''",
        "*.example.com,   2027-11-22, ALL, ''",
        "example.com,     2027-11-22, NONE, OTHER_NAMES one one site",
        "www.example.com, 2026-11-21, NONE, EXPIRED site site 2026-11-21",
        "www.example.com, 2026-11-30, SOME, EXPIRES_SOON site site 2026-11-30"
    })
    void aCertificateCountsForItsNamesUntilItsDay(
            String covered, LocalDate until, Coverage.Extent extent, String lack) {
        Coverage.Part part = www(
                        zone("example.com", "www 300 A 192.0.2.1"),
                        edge("one", "192.0.2.1", "site"),
                        certificateUntil(until, "site", covered))
                .certificate();
        assertThat(part.extent()).isEqualTo(extent);
        assertThat(String.join(";", told(part))).isEqualTo(lack);
    }

    @Test
    void theServerThatTakesTheNameDecidesEvenTheDefaultOne() {
        Server other = new Server(
                List.of(new Listen(443, Families.BOTH, true, true)),
                List.of(ServerName.of("other.example.com")),
                Optional.of(Id.of("site")),
                List.of(Location.all(redirect("https://example.com"))));
        Coverage.Part part = www(
                        zone("example.com", "www 300 A 192.0.2.1"),
                        proxy("one", "192.0.2.1", other),
                        certificate("site", "other.example.com"))
                .certificate();
        assertThat(told(part)).containsExactly("OTHER_NAMES one one site");
    }

    private static Proxy listening(String addresses, Families families) {
        return proxy(
                "one",
                addresses,
                new Server(
                        List.of(new Listen(80, families, false, false)),
                        List.of(ServerName.of("www.example.com")),
                        Optional.empty(),
                        List.of(Location.all(redirect("https://example.com")))));
    }

    @Test
    void ipv6NeedsAnAddressARecordAndAListen() {
        HostedZone four = zone("example.com", "www 300 A 192.0.2.1");
        HostedZone both = zone("example.com", "www 300 A 192.0.2.1", "www 300 AAAA 2001:db8::1");
        String addresses = "192.0.2.1 2001:db8::1";

        assertThat(told(www(four, listening("192.0.2.1", Families.BOTH)).ipv6()))
                .containsExactly("NO_V6_ADDRESS one one");
        assertThat(told(www(four, listening(addresses, Families.BOTH)).ipv6()))
                .containsExactly("V6_NOT_SAID example-com/www.example.com. one 2001:db8::1");
        assertThat(told(www(both, listening(addresses, Families.V4)).ipv6()))
                .containsExactly("DEAF_ON_V6 one one 2001:db8::1");
        assertThat(www(both, listening(addresses, Families.BOTH)).ipv6().extent())
                .isEqualTo(ALL);
        assertThat(www(
                                zone("example.com", "www 300 A 192.0.2.1 | 192.0.2.2", "www 300 AAAA 2001:db8::1"),
                                listening(addresses, Families.BOTH),
                                proxy("two", "192.0.2.2"))
                        .ipv6()
                        .extent())
                .isEqualTo(SOME);
    }

    @Test
    void backendsAreWatchedWhereAnotherOneCanTakeOver() {
        Element[] site = {
            zone("example.com", "www 300 A 192.0.2.1"),
            proxy("one", "192.0.2.1", http("www.example.com", to("app"))),
            backend("a", "10.0.0.1"),
            backend("b", "10.0.0.2")
        };
        assertThat(told(www(with(site, service("app", "a"))).health()))
                .containsExactly("UNWATCHED_AND_ALONE app a app");
        assertThat(www(with(site, service("app", "a", "b"))).health().extent()).isEqualTo(ALL);
        assertThat(www(
                                zone("example.com", "www 300 A 192.0.2.1"),
                                edge("one", "192.0.2.1", "site"),
                                certificate("site"))
                        .health()
                        .extent())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void aNameThatLeadsStraightToBackendsNeedsRecordsWithAHealthCheck() {
        Element[] machines = {backend("a", "192.0.2.1"), backend("b", "192.0.2.2")};
        assertThat(www(with(machines, ZONE)).health().extent()).isEqualTo(NONE);

        HostedZone watched = HostedZone.of(Id.of("example-com"), name("example.com"))
                .with(set(
                        "www.example.com",
                        300,
                        WhenHealthy.of(
                                new Fixed(List.of(
                                        IpAddress.of("192.0.2.1").record(),
                                        IpAddress.of("192.0.2.2").record())),
                                HealthCheck.tcp(8080))));
        assertThat(www(with(machines, watched)).health().extent()).isEqualTo(ALL);
    }

    @Test
    void anAliasIsCoveredAsFarAsWhereItLeads() {
        Coverage found = www(
                zone("example.com", "www 300 CNAME lb.example.net."),
                endpoint("cloud", "lb.example.net", "192.0.2.9", "2001:db8::9"));
        assertThat(found.ipv6().extent()).isEqualTo(ALL);
        assertThat(found.certificate().extent()).isEqualTo(NOT_APPLICABLE);
        assertThat(found.health().extent()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void aNameThatNobodyVisitsHasNoCoverage() {
        assertThat(of("ns1.example.com", zone("example.com", "ns1 300 A 192.0.2.53")))
                .isEmpty();
        assertThat(of("_a.example.com", zone("example.com", "_a 300 A 192.0.2.1"), proxy("one", "192.0.2.1")))
                .isEmpty();
    }

    static LongStream seeds() {
        return Chance.seeds(30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterAnEditItIsTheSameAsFresh(long seed) {
        Coverages kept = new Coverages(TODAY);
        for (int edit = 0; edit < 4; edit++) {
            Topology topology = Chance.topology(new SplittableRandom(seed + edit / 2), 20 + edit);
            Map<Subject, Coverage> fresh = new Coverages(TODAY).of(topology);
            assertThat(kept.of(topology)).isEqualTo(fresh);
            Topology less = topology.elements().stream()
                    .filter(each -> each instanceof Proxy)
                    .findFirst()
                    .map(each -> topology.with(((Proxy) each).withServers(List.of())))
                    .orElse(topology);
            assertThat(kept.of(less)).isEqualTo(new Coverages(TODAY).of(less));
        }
    }
}
