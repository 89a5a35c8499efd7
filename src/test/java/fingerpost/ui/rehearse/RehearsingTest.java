package fingerpost.ui.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.document.Samples;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.HeldWork;
import fingerpost.ui.shared.Background;
import fingerpost.wire.Message;
import fingerpost.wire.Server;
import fingerpost.wire.loopback.LoopbackDns;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RehearsingTest {
    private static final IpAddress HERE = IpAddress.of("127.0.0.1");
    private static final Question WWW = new Question(DomainName.of("www.example.com"), RecordType.A);
    private static final Topology DESIGN =
            Samples.find("three-address-round-robin").orElseThrow().document().topology();
    private static final Id TWO = Id.of("server-2");

    private final HeldWork work = new HeldWork();
    private final Rehearsing rehearsing =
            new Rehearsing(new Background(Runnable::run, work), new Audience(InstantSource.system()));

    @AfterEach
    void release() {
        rehearsing.stop();
        work.release();
    }

    private Served.Reach reach() {
        assertThat(rehearsing.stateProperty().get()).isInstanceOf(Rehearsing.State.Serving.class);
        return ((Rehearsing.State.Serving) rehearsing.stateProperty().get()).reach();
    }

    private List<String> addresses() throws IOException {
        Message message = new LoopbackDns(reach().dns(), HERE, Optional.empty())
                .ask(List.of(WWW))
                .getFirst()
                .orElseThrow();
        return message.answer().stream()
                .flatMap(each -> each.rdata().stream())
                .map(each -> each.text())
                .sorted()
                .toList();
    }

    private static void assertFree(Served.Reach reach) throws IOException {
        for (int port : reach.web()) {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        }
        new ServerSocket(reach.dns().port(), 1, InetAddress.getLoopbackAddress()).close();
        new DatagramSocket(reach.dns().port(), InetAddress.getLoopbackAddress()).close();
    }

    @Test
    void whatFailsIsLeftOutWhatIsHealedComesBackAndTheNextTimeNothingIsDown() throws Exception {
        rehearsing.start(DESIGN, Ports.ANY);
        assertThat(addresses()).containsExactly("192.0.2.1", "192.0.2.2", "192.0.2.3");

        rehearsing.turn(Set.of(Subject.of(TWO)));
        assertThat(addresses()).containsExactly("192.0.2.1", "192.0.2.3");
        rehearsing.turn(Set.of(Subject.of(TWO), Subject.of(Id.of("server-1"))));
        assertThat(addresses()).containsExactly("192.0.2.2", "192.0.2.3");

        rehearsing.stop();
        rehearsing.start(DESIGN, Ports.ANY);
        assertThat(addresses()).hasSize(3);
    }

    @Test
    void anEditIsServedAtOnceWithItsNewPlace() throws Exception {
        rehearsing.start(DESIGN, Ports.ANY);
        int places = reach().web().size();
        rehearsing.follow(DESIGN.with(Backend.of(Id.of("four"), "Four", Host.of("192.0.2.4"), 80)));

        assertThat(reach().web()).hasSize(places + 1);
        assertThat(reach().calls()).extracting(Call::text).anyMatch(each -> each.endsWith(" http://192.0.2.4/"));
    }

    @Test
    void aRegistryThatIsDrawnMeanwhileGetsAKeyByWhichItsInstancesSign() throws Exception {
        rehearsing.start(DESIGN, Ports.ANY);
        rehearsing.follow(
                Samples.find("service-registry").orElseThrow().document().topology());
        String first = reach().calls().getLast().text();
        assertThat(first).startsWith("nsupdate -y hmac-sha256:");

        rehearsing.follow(DESIGN);
        rehearsing.follow(
                Samples.find("service-registry").orElseThrow().document().topology());
        assertThat(reach().calls().getLast().text()).isEqualTo(first);
    }

    @Test
    void portsAreFreeAfterItWasStopped() throws Exception {
        rehearsing.start(DESIGN, Ports.ANY);
        Served.Reach reach = reach();
        rehearsing.stop();

        assertThat(rehearsing.stateProperty().get()).isInstanceOf(Rehearsing.State.Resting.class);
        assertFree(reach);
    }

    @Test
    void whatIsStoppedWhileItBeginsReleasesItsPortsToo() throws Exception {
        int dns = RealServers.freePort();
        work.hold();
        rehearsing.start(DESIGN, new Ports(OptionalInt.of(dns), OptionalInt.empty()));
        rehearsing.stop();
        work.release();

        assertThat(rehearsing.stateProperty().get()).isInstanceOf(Rehearsing.State.Resting.class);
        assertFree(new Served.Reach(new Server(HERE, dns), List.of(), List.of()));
    }

    @Test
    void aPortThatSomebodyHasIsRefusedInWordsAndNoOtherIsKept() throws Exception {
        int dns = RealServers.freePort();
        int http = RealServers.freePort();
        try (ServerSocket taken = new ServerSocket(http, 1, InetAddress.getLoopbackAddress())) {
            assertThat(taken.isBound()).isTrue();
            rehearsing.start(DESIGN, new Ports(OptionalInt.of(dns), OptionalInt.of(http)));
        }
        assertThat(rehearsing.stateProperty().get())
                .isInstanceOfSatisfying(
                        Rehearsing.State.Refused.class,
                        refused -> assertThat(refused.why())
                                .startsWith("The TCP port " + http + " of 127.0.0.1 is taken"));
        assertFree(new Served.Reach(new Server(HERE, dns), List.of(), List.of()));
    }

    @Test
    void anyPortIsAnotherWhereTheUsualOneIsTaken() throws Exception {
        Rehearsing other =
                new Rehearsing(new Background(Runnable::run, Runnable::run), new Audience(InstantSource.system()));
        rehearsing.start(DESIGN, Ports.ANY);
        other.start(DESIGN, Ports.ANY);
        try {
            assertThat(other.stateProperty().get())
                    .isInstanceOfSatisfying(
                            Rehearsing.State.Serving.class,
                            serving -> assertThat(serving.reach().dns()).isNotEqualTo(reach().dns()));
        } finally {
            other.stop();
        }
    }
}
