package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.topology;
import static fingerpost.behaviour.Designs.zone;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.certificate;
import static fingerpost.behaviour.Sites.https;
import static fingerpost.behaviour.Sites.id;
import static fingerpost.behaviour.Sites.names;
import static fingerpost.behaviour.Sites.proxy;
import static fingerpost.behaviour.Sites.service;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a request can fail: the last step that went well, and the words for what did not. */
class WalkFailuresTest {
    private static final Topology SITE = topology(
            zone("example.com", """
                    www 300 A 203.0.113.10
                    bare 300 A 203.0.113.10
                    other 300 A 203.0.113.10
                    gone 300 CNAME nothing
                    text 300 TXT "no address"
                    loop 300 CNAME loop
                    lost 300 A 203.0.113.77
                    stray 300 CNAME www.example.net.
                    lame 300 NS ns.example.net.
                    up 300 HTTPS 0 up2
                    up2 300 HTTPS 0 up
                    dead 300 ALIAS nothing
                    """),
            certificate("cert", "www.example.com"),
            backend("app", 1, 8080),
            service("pool", "app"),
            service("empty"),
            proxy(
                    with(
                            Listen.http(),
                            "www.example.com",
                            new Location(PathMatch.prefix("/"), ProxyPass.to(id("pool"))),
                            new Location(PathMatch.prefix("/empty"), ProxyPass.to(id("empty"))),
                            new Location(PathMatch.prefix("/gone"), new Respond(410, "moved away")),
                            new Location(PathMatch.prefix("/drop"), new Respond(444, "")),
                            new Location(PathMatch.prefix("/port"), new PortRedirect(302, false, 9999)),
                            new Location(
                                    PathMatch.prefix("/circle"),
                                    new Redirect(302, false, DomainName.of("www.example.com"), 80)),
                            new Location(
                                    PathMatch.prefix("/secure"),
                                    new ProxyPass(
                                            id("pool"),
                                            new ProxyPass.HostHeader.Asked(),
                                            false,
                                            Optional.of(new ProxyPass.BackendTls(
                                                    DomainName.of("app.example.net"), true))))),
                    with(
                            Listen.http(),
                            "bare.example.com",
                            new Location(PathMatch.exact("/only"), ProxyPass.to(id("pool")))),
                    https("pool", "cert", "www.example.com", "other.example.com"),
                    new Server(List.of(Listen.https()), names("bare.example.com"), Optional.empty(), List.of())));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://nothing.example.com/ | REFERRAL | nothing.example.com does not exist | NXDOMAIN",
                "http://gone.example.com/    | ALIAS    | nothing.example.com does not exist | 1 min",
                "http://loop.example.com/    | ALIAS    | the resolver answers SERVFAIL for loop.example.com | SERVFAIL",
                "http://dead.example.com/    | REFERRAL | the resolver answers SERVFAIL for dead.example.com | SERVFAIL",
                "http://text.example.com/    | ANSWER   | there is no address to connect to | neither an A nor an AAAA",
                "http://stray.example.com/   | ALIAS    | the design does not say what www.example.net answers | none of its",
                "http://a.lame.example.com/  | REFERRAL | example.com refers to other servers for lame.example.com | hold",
                "https://up.example.com/     | ALIAS    | the HTTPS records of up.example.com lead nowhere | they form a loop",
                "http://lost.example.com/    | ANSWER   | no connection to 203.0.113.77:80 | nothing in the design has the",
                "http://www.example.com:81/  | ANSWER   | no connection to 203.0.113.10:81 | does not listen on port 81, only",
                "https://bare.example.com/   | CONNECT  | the TLS handshake with 203.0.113.10:443 fails | presents no",
                "https://other.example.com/  | CONNECT  | the certificate cert is refused | not other.example.com",
                "http://other.example.com/   | HOST     | proxy closes the connection | unknown hosts (444)",
                "http://bare.example.com/x   | SERVER   | proxy answers 404 | no location takes /x",
                "http://www.example.com/%zz  | SERVER   | proxy answers 400 | /%zz is no path",
                "http://www.example.com/gone | LOCATION | proxy answers 410 | moved away",
                "http://www.example.com/drop | LOCATION | proxy closes the connection | 444",
                "http://www.example.com/empty | LOCATION | proxy answers 502 | the service has no backends",
                "http://www.example.com/secure | LOCATION | proxy answers 502 | no live upstream is left",
                "http://www.example.com/port | REDIRECT | no connection to 203.0.113.10:9999 | does not listen on port 9999",
                "http://www.example.com/circle | REDIRECT | the redirects go round in a circle | to http://www.example.com/"
            })
    void requestEndsAtItsStepAndSaysWhy(String url, WalkStep.Kind lastGood, String title, String why) {
        Walk walk = RequestWalk.of(SITE).walk(url, Optional.empty(), new DesignState(1));

        assertThat(walk.served()).isFalse();
        assertThat(walk.steps().getLast().title()).isEqualTo(title);
        assertThat(walk.steps().getLast().detail()).contains(why);
        assertThat(walk.conclusion()).startsWith("It fails: " + title);
        assertThat(walk.steps().stream()
                        .filter(step -> step.outcome() == WalkStep.Outcome.GOOD)
                        .reduce((first, second) -> second)
                        .map(WalkStep::kind))
                .contains(lastGood);
    }

    /** What is down, and how it is said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "proxy       | no connection to 203.0.113.10:80 | proxy is down",
                "app         | proxy answers 502 | no live upstream is left in pool",
                "example-com | the servers of example.com do not answer | they are down"
            })
    void whatIsDownIsNamed(String element, String title, String why) {
        DesignState state = new DesignState(1);
        state.fail(id(element));
        Walk walk = RequestWalk.of(SITE).walk("http://www.example.com/", Optional.empty(), state);

        assertThat(walk.steps().getLast().title()).isEqualTo(title);
        assertThat(walk.steps().getLast().detail()).isEqualTo(why);
    }

    private static Server with(Listen listen, String name, Location... locations) {
        return new Server(List.of(listen), names(name), Optional.empty(), List.of(locations));
    }
}
