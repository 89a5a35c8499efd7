package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.topology;
import static fingerpost.behaviour.Designs.zone;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.certificate;
import static fingerpost.behaviour.Sites.clients;
import static fingerpost.behaviour.Sites.endpoint;
import static fingerpost.behaviour.Sites.http;
import static fingerpost.behaviour.Sites.https;
import static fingerpost.behaviour.Sites.id;
import static fingerpost.behaviour.Sites.names;
import static fingerpost.behaviour.Sites.proxy;
import static fingerpost.behaviour.Sites.service;
import static fingerpost.behaviour.Sites.told;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.topology.Action;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.Families;
import fingerpost.topology.Host;
import fingerpost.topology.Instance;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.Redirect;
import fingerpost.topology.Server;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What can happen to a request on its way, one design for each. */
class WalkPhenomenaTest {
    private static final String WWW = "www 300 A 203.0.113.10";

    @Test
    void aNameThatDoesNotExistEndsTheRequestAtTheResolver() {
        Walk walk = walk(topology(zone("example.com", WWW)), "http://web.example.com/");

        assertThat(walk.served()).isFalse();
        assertThat(walk.conclusion()).contains("web.example.com does not exist").contains("1 min");
    }

    @Test
    void anAddressWhereNobodyStandsIsNamed() {
        assertThat(walk(topology(zone("example.com", WWW)), "http://www.example.com/")
                        .conclusion())
                .isEqualTo("It fails: no connection to 203.0.113.10:80, because nothing in the design has the address"
                        + " 203.0.113.10.");
    }

    @Test
    void aPortWhereTheProxyDoesNotListenIsNamed() {
        assertThat(walk(site(WWW, http("pool", "www.example.com")), "https://www.example.com/")
                        .conclusion())
                .contains("203.0.113.10 is proxy, which does not listen on port 443, only on 80");
    }

    @Test
    void aBrokenIpv6PathCostsTheDelayOfHappyEyeballs() {
        Walk walk = walk(
                site(WWW + "\nwww 300 AAAA 2001:db8::dead", http("pool", "www.example.com")),
                "http://www.example.com/");

        assertThat(walk.served()).isTrue();
        assertThat(walk.steps())
                .filteredOn(step -> step.outcome() == WalkStep.Outcome.WARNED)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.title()).isEqualTo("no connection to [2001:db8::dead]:80, on to the next");
                    assertThat(step.millis()).isEqualTo(250);
                });
    }

    @Test
    void aClientWithoutIpv4CannotReachAnIpv4OnlyName() {
        Topology site =
                site(WWW, http("pool", "www.example.com")).with(clients(ClientGroup.Stub.CHROMIUM, Families.V6));

        assertThat(walk(site, "http://www.example.com/", "clients").conclusion())
                .contains("has neither an A nor an AAAA record");
    }

    @Test
    void aCertificateForAnotherNameIsRefused() {
        Topology site = site("a.b 300 A 203.0.113.10", https("pool", "cert", "a.b.example.com"))
                .with(certificate("cert", "*.example.com"));

        assertThat(walk(site, "https://a.b.example.com/").conclusion())
                .isEqualTo("It fails: the certificate cert is refused, because it covers *.example.com, not"
                        + " a.b.example.com.");
    }

    @Test
    void anExpiredCertificateIsRefusedOnTheDayAfter() {
        LocalDate last = LocalDate.of(2030, 6, 1);
        Topology site = site(WWW, https("pool", "cert", "www.example.com"))
                .with(new Certificate(
                        id("cert"), "cert", List.of(DomainName.of("www.example.com")), Optional.of(last), "c", "k"));
        RequestWalk walk = RequestWalk.of(site);

        assertThat(walk.on(last)
                        .walk("https://www.example.com/", Optional.empty(), new DesignState(1))
                        .served())
                .isTrue();
        assertThat(walk.on(last.plusDays(1))
                        .walk("https://www.example.com/", Optional.empty(), new DesignState(1))
                        .conclusion())
                .contains("it expired on 2030-06-01");
    }

    @Test
    void theApexRedirectIsFollowedAndKept() {
        Server apex = redirecting("example.com", Redirect.permanent(DomainName.of("www.example.com")));
        Topology site = site("@ 300 A 203.0.113.10\n" + WWW, apex, https("pool", "cert", "www.example.com"));

        Walk walk = walk(site, "http://example.com/x?y");

        assertThat(walk.conclusion()).isEqualTo("at-pool serves https://www.example.com/x?y through proxy.");
        assertThat(told(walk.second()))
                .startsWith(
                        "URL: a browser opens http://example.com/x?y",
                        "REDIRECT CACHED: http://example.com/x?y leads to https://www.example.com/x?y");
    }

    @Test
    void redirectsInACircleAreFoundAndNamed() {
        Topology site = site(
                WWW + "\n@ 300 A 203.0.113.10",
                redirecting("example.com", new Redirect(301, false, DomainName.of("www.example.com"), 80)),
                redirecting("www.example.com", new Redirect(301, false, DomainName.of("example.com"), 80)));

        assertThat(walk(site, "http://example.com/").conclusion())
                .contains("http://example.com/ to http://www.example.com/ to http://example.com/");
    }

    @Test
    void portRedirectionLeadsToTheApplicationItself() {
        Topology site = topology(
                zone("example.com", WWW),
                proxy(redirecting("www.example.com", new PortRedirect(302, false, 3001))),
                Backend.of(id("node"), "node", Host.of("203.0.113.10"), 3001));

        Walk walk = walk(site, "http://www.example.com/");

        assertThat(walk.conclusion()).isEqualTo("node serves http://www.example.com:3001/, reached directly.");
        assertThat(told(walk.steps())).contains("REDIRECT: 302 to http://www.example.com:3001/");
        assertThat(walk.second()).hasSizeLessThan(8);
    }

    @Test
    void aServiceAwareClientLooksSrvUpAndConnectsDirectly() {
        Walk walk = walk(registry(), "http://app.example.com/", "clients");

        assertThat(walk.conclusion()).endsWith("serves http://app.example.com/, reached directly.");
        assertThat(told(walk.steps())).anyMatch(line -> line.contains("asks its resolver for _app._tcp.example.com"));
        assertThat(told(walk.steps()))
                .anyMatch(line -> line.matches("CONNECT: connects to 192\\.0\\.2\\.[12]:300[12]"));
    }

    @Test
    void aServiceAwareClientNeverMeetsAnInstanceThatIsDown() {
        for (int seed = 0; seed < 20; seed++) {
            DesignState state = new DesignState(seed);
            state.fail(id("one"));
            Walk walk = RequestWalk.of(registry()).walk("http://app.example.com/", Optional.of(id("clients")), state);
            assertThat(walk.conclusion()).startsWith("two serves");
        }
    }

    @Test
    void aBrowserFollowsAnHttpsRecordInAliasModeAtTheApex() {
        Topology site = site("@ 300 HTTPS 0 www\n" + WWW, https("pool", "cert", "example.com"))
                .with(certificate("cert", "example.com"));

        Walk walk = walk(site, "https://example.com/");

        assertThat(walk.served()).isTrue();
        assertThat(told(walk.steps())).contains("ALIAS: HTTPS record: go to www.example.com");
    }

    @Test
    void anHttpsRecordBringsABrowserToAnotherPortByTls() {
        Server high = new Server(
                List.of(new Listen(8443, Families.BOTH, true, false)),
                names("www.example.com"),
                Optional.of(id("cert")),
                List.of(Sites.pass("/", "pool")));
        Walk walk = walk(site(WWW + "\nwww 300 HTTPS 1 . port=8443", high), "http://www.example.com/");

        assertThat(walk.served()).isTrue();
        assertThat(told(walk.steps())).contains("CONNECT: connects to 203.0.113.10:8443");
    }

    @Test
    void anEndpointThatDoesNotKnowTheHostAnswers404() {
        Topology site = topology(
                zone("example.com", "www 300 CNAME pages.example.net."),
                endpoint("pages.example.net", "203.0.113.99", "other.example.com"));

        assertThat(walk(site, "http://www.example.com/").conclusion())
                .contains("answers 404")
                .contains("cloud serves other.example.com, not www.example.com");
    }

    @Test
    void aNameOfWhichTheDesignKnowsNothingIsNamed() {
        assertThat(walk(topology(zone("example.com", "www 300 CNAME x.example.net.")), "http://www.example.com/")
                        .conclusion())
                .contains("the design does not say what x.example.net answers");
    }

    @Test
    void aDelegatedZoneOfTheDesignIsReachedByAReferral() {
        Topology site = site("sub 300 NS ns.sub", http("pool", "www.sub.example.com"))
                .with(zone("sub.example.com", "@ 300 NS ns\nns 300 A 192.0.2.53\nwww 300 A 203.0.113.10"));

        assertThat(told(walk(site, "http://www.sub.example.com/").steps()))
                .containsSubsequence(
                        "REFERRAL: root and TLD refer to example.com",
                        "REFERRAL: the servers of example.com refer to sub.example.com",
                        "ANSWER: www.sub.example.com is 203.0.113.10");
    }

    @Test
    void anAddressAsHostIsNotLookedUpAndMeetsNoServerName() {
        Walk walk = walk(site(WWW, http("pool", "www.example.com")), "http://203.0.113.10/");

        assertThat(told(walk.steps())).noneMatch(line -> line.startsWith("STUB"));
        assertThat(walk.conclusion()).contains("closes the connection");
    }

    @Test
    void aClientWithoutACacheAsksItsResolverAgainWhichHasKeptTheAnswer() {
        Topology site =
                site(WWW, http("pool", "www.example.com")).with(clients(ClientGroup.Stub.NO_CACHE, Families.BOTH));

        assertThat(told(walk(site, "http://www.example.com/", "clients").second()))
                .containsSubsequence(
                        "STUB: a client of clients asks its resolver for www.example.com",
                        "RESOLVER CACHED: its resolver answers from its cache",
                        "CONNECT: connects to 203.0.113.10:80");
    }

    @Test
    void anAnswerWithTtlZeroIsNotKeptByTheResolver() {
        Topology site = site("www 0 A 203.0.113.10", http("pool", "www.example.com"))
                .with(clients(ClientGroup.Stub.NO_CACHE, Families.BOTH));

        assertThat(told(walk(site, "http://www.example.com/", "clients").second()))
                .contains("ANSWER: www.example.com is 203.0.113.10");
    }

    @Test
    void serversThatAreDownAreWaitedFor() {
        DesignState state = new DesignState(1);
        state.fail(id("example-com"));
        Walk walk = RequestWalk.of(topology(zone("example.com", WWW)))
                .walk("http://www.example.com/", Optional.empty(), state);

        assertThat(walk.conclusion()).contains("the servers of example.com do not answer");
        assertThat(walk.millis()).isGreaterThan(Costs.USUAL.timeout());
    }

    @Test
    void everyStepCarriesOnlySubjectsOfTheDesign() {
        Topology site = site("www 300 CNAME web\nweb 300 A 203.0.113.10", https("pool", "cert", "www.example.com"));

        assertThat(walk(site, "https://www.example.com/").steps())
                .allSatisfy(step -> assertThat(step.path())
                        .allMatch(subject -> site.find(subject.element()).isPresent()));
    }

    private static Topology registry() {
        return topology(
                zone("example.com", "@ 300 NS ns1"),
                backend("one", 1, 3001),
                backend("two", 2, 3002),
                clients(ClientGroup.Stub.SERVICE_AWARE, Families.V4),
                new ServiceRegistry(
                        id("registry"),
                        "registry",
                        DomainName.of("_app._tcp.example.com"),
                        new Ttl(30),
                        List.of(
                                new Instance(id("one"), DomainName.of("one.example.com"), 10, 60),
                                new Instance(id("two"), DomainName.of("two.example.com"), 10, 40)),
                        Optional.of(DomainName.of("app.example.com")),
                        Optional.empty()));
    }

    private static Server redirecting(String name, Action action) {
        return new Server(
                List.of(Listen.http()),
                names(name),
                Optional.empty(),
                List.of(new Location(PathMatch.prefix("/"), action)));
    }

    private static Topology site(String lines, Server... servers) {
        Element[] elements = {
            zone("example.com", lines),
            certificate("cert", "example.com", "*.example.com"),
            backend("at-pool", 1, 8080),
            service("pool", "at-pool"),
            proxy(servers)
        };
        return topology(elements);
    }

    private static Walk walk(Topology topology, String url) {
        return RequestWalk.of(topology).walk(url, Optional.empty(), new DesignState(1));
    }

    private static Walk walk(Topology topology, String url, String clients) {
        return RequestWalk.of(topology).walk(url, Optional.of(id(clients)), new DesignState(1));
    }
}
