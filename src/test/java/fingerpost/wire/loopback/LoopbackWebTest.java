package fingerpost.wire.loopback;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.wire.loopback.LoopbackWeb.Ask;
import fingerpost.wire.loopback.LoopbackWeb.Told;
import fingerpost.wire.loopback.StandIn.Said;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What is asked reaches a stand-in as it was sent, and what this says comes back. */
class LoopbackWebTest {
    private static final IpAddress HERE = IpAddress.of("127.0.9.9");

    private final LoopbackWeb web = new LoopbackWeb();

    private static Ask ask(StandIn standIn, String host, String uri, String cookies) {
        return new Ask(HERE, standIn.port(), false, host, uri, cookies);
    }

    @Test
    void hostPathAndCookiesArriveAsSentAndTheAnswerComesBack() throws IOException {
        try (StandIn standIn = StandIn.at(
                HERE,
                heard -> new Said(
                        203,
                        heard.headers().get("host") + " " + heard.uri() + " "
                                + heard.headers().getOrDefault("cookie", "none") + " ü"))) {
            assertThat(web.ask(ask(standIn, "WWW.example.com:81", "/a%2Fb//c?d=%20e", "sid=1")))
                    .map(Told::body)
                    .contains("WWW.example.com:81 /a%2Fb//c?d=%20e sid=1 ü");
            assertThat(web.ask(ask(standIn, "a", "/", ""))).hasValueSatisfying(told -> {
                assertThat(told.status()).isEqualTo(203);
                assertThat(told.body()).isEqualTo("a / none ü");
                assertThat(told.values("content-type")).containsExactly("text/plain");
            });
        }
    }

    @Test
    void aStandInThatIsClosedRefusesAndLeavesItsAddress() throws IOException {
        StandIn standIn = StandIn.at(HERE, any -> new Said(200, ""));
        assertThat(Loopback.takesConnections(HERE, standIn.port(), 1_000)).isTrue();
        standIn.close();
        assertThat(web.ask(ask(standIn, "a", "/", ""))).isEmpty();
        assertThat(Loopback.takesConnections(HERE, standIn.port(), 1_000)).isFalse();
    }

    @RepeatedTest(5)
    void aHandshakeThatIsNotAnsweredByTlsIsNoReply() throws IOException {
        try (StandIn standIn = StandIn.at(HERE, any -> new Said(200, ""))) {
            assertThat(web.ask(new Ask(HERE, standIn.port(), true, "www.example.com", "/", "")))
                    .isEmpty();
        }
    }

    @Test
    void aStandInWithACertificateTakesBothAndSaysByWhichNameItWasGreeted() throws IOException {
        Optional<StubCertificate> shown = Optional.of(StubCertificate.make());
        try (StandIn standIn =
                StandIn.at(HERE, shown, heard -> new Said(200, heard.greeted().orElse("in the clear")))) {
            assertThat(web.ask(new Ask(HERE, standIn.port(), true, "www.example.com", "/", "")))
                    .map(Told::body)
                    .contains("www.example.com");
            assertThat(web.ask(ask(standIn, "www.example.com", "/", "")))
                    .map(Told::body)
                    .contains("in the clear");
        }
    }
}
