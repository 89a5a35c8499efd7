package fingerpost.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.dns.Txt;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Backend;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import fingerpost.wire.Server;
import fingerpost.wire.Transport;
import fingerpost.wire.serve.DnsListener;
import fingerpost.wire.serve.Given;
import fingerpost.wire.serve.Heard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    private static final Id ONE = Id.of("one");
    private static final Id ZONE = Id.of("zone");
    private static final DomainName APEX = DomainName.of("example.com");
    private static final List<Rdata> TWO = List.of(
            IpAddress.of("192.0.2.1").record(), IpAddress.of("192.0.2.2").record());
    private static final HealthCheck CHECK =
            new HealthCheck(HealthCheck.Probe.TCP, 80, "/", Duration.ofSeconds(10), Duration.ofSeconds(1), 2, 3);

    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

    @Test
    void onlyWhatNoDiceAndNoTurnDecideMayBeSentAgain() {
        assertThat(of(new Fixed(TWO)).answer(www()).isLasting()).isTrue();
        assertThat(of(new Shuffled(TWO)).answer(www()).isLasting()).isFalse();
        Rehearsal turning = of(new Rotated(TWO));
        Given first = turning.answer(www());
        assertThat(first.isLasting()).isFalse();
        assertThat(records(first)).isEqualTo(TWO);
        assertThat(records(turning.answer(www()))).isEqualTo(TWO.reversed());
    }

    /** One rotation for all: who asks over UDP, where replies are kept, and who asks over TCP. */
    @Test
    void aRotationGoesOnWhoeverAsksAndStartsFromItsPlaceAfterAChange() throws Exception {
        Rehearsal rehearsal = of(WhenHealthy.of(new Rotated(TWO), CHECK));
        Server where = new Server(IpAddress.of("127.0.0.1"), RealServers.freePort());
        try (DnsListener listener = DnsListener.open(where, 1, rehearsal);
                LoopbackClient one = new LoopbackClient(listener.at().port());
                LoopbackClient two = new LoopbackClient(listener.at().port())) {
            for (int turn = 0; turn < 12; turn++) {
                assertThat(first((turn % 3 == 0 ? two : one), turn % 5 == 4))
                        .as("answer " + turn)
                        .isEqualTo(TWO.get(turn % 2));
            }
            rehearsal.fail(ONE);
            assertThat(first(one, false)).isEqualTo(TWO.getLast());
            assertThat(first(one, false)).isEqualTo(TWO.getLast());
            rehearsal.heal(ONE);
            assertThat(first(one, false)).isEqualTo(TWO.getFirst());
            assertThat(first(two, false)).isEqualTo(TWO.getLast());
        }
        assertThat(asked).hasSize(16);
        assertThat(asked.getLast().why()).endsWith("; rotated: this answer begins with record 2 of 2");
    }

    /** Two rotations in one answer are not one turn. */
    @Test
    void whatTwoRotationsDecideIsAskedEachTime() {
        Rehearsal rehearsal = of(new Rotated(TWO));
        assertThat(rehearsal.answer(www()).turns()).isPresent();
        assertThat(of(new Shuffled(TWO)).answer(www()).turns()).isEmpty();
        assertThat(of(new Fixed(TWO)).answer(www()).turns()).isEmpty();
        Heard any = new Heard(
                IpAddress.of("127.0.0.1"),
                Transport.UDP,
                new Question(APEX.child("www"), RecordType.ANY),
                Optional.empty());
        rehearsal.replace(Topology.of(
                "Test",
                "",
                List.of(HostedZone.of(ZONE, APEX)
                        .with(new RecordSet(APEX.child("www"), RecordType.A, new Ttl(60), new Rotated(TWO)))
                        .with(new RecordSet(
                                APEX.child("www"),
                                RecordType.TXT,
                                new Ttl(60),
                                new Rotated(List.of(Txt.of("a"), Txt.of("b"))))))));
        assertThat(rehearsal.answer(any).turns()).isEmpty();
    }

    private static Rdata first(LoopbackClient client, boolean overTcp) throws Exception {
        return client.ask(www().question(), Optional.empty(), overTcp)
                .answer()
                .getFirst()
                .rdata()
                .orElseThrow();
    }

    @Test
    void whatFailsIsLeftOutWithTheNextQuestionAndWhatWasKeptIsForgotten() {
        Rehearsal rehearsal = of(WhenHealthy.of(new Fixed(TWO), CHECK));
        assertThat(records(rehearsal.answer(www()))).isEqualTo(TWO);
        long before = rehearsal.version();
        rehearsal.fail(ONE);
        assertThat(rehearsal.version()).isNotEqualTo(before);
        assertThat(records(rehearsal.answer(www()))).containsExactly(TWO.getLast());
        rehearsal.heal(ONE);
        assertThat(records(rehearsal.answer(www()))).isEqualTo(TWO);
        rehearsal.fail(ZONE);
        assertThat(rehearsal.answer(www()).response().rcode()).isEqualTo(Rcode.SERVFAIL);
    }

    @Test
    void lateChecksNoticeAfterTheirProbesAndNotWhatIsOverByThen() {
        Rehearsal rehearsal = of(WhenHealthy.of(new Fixed(TWO), CHECK));
        List<Duration> times = new ArrayList<>();
        List<Runnable> waiting = new ArrayList<>();
        rehearsal.detectLate((time, work) -> {
            times.add(time);
            waiting.add(work);
        });
        rehearsal.fail(ONE);
        assertThat(times).containsExactly(Duration.ofSeconds(20));
        assertThat(records(rehearsal.answer(www()))).isEqualTo(TWO);
        long before = rehearsal.version();
        waiting.removeFirst().run();
        assertThat(rehearsal.version()).isNotEqualTo(before);
        assertThat(records(rehearsal.answer(www()))).containsExactly(TWO.getLast());
        rehearsal.heal(ONE);
        assertThat(times.getLast()).isEqualTo(Duration.ofSeconds(30));
        rehearsal.fail(ONE);
        rehearsal.heal(ONE);
        waiting.removeFirst().run();
        assertThat(records(rehearsal.answer(www()))).containsExactly(TWO.getLast());
        waiting.forEach(Runnable::run);
        assertThat(records(rehearsal.answer(www()))).isEqualTo(TWO);
    }

    @Test
    void anotherDesignIsServedFromTheNextQuestionOnAndWhatIsDownStaysDown() {
        Rehearsal rehearsal = of(new Fixed(TWO));
        rehearsal.fail(ONE);
        long before = rehearsal.version();
        rehearsal.replace(design(WhenHealthy.of(new Fixed(TWO), CHECK)));
        assertThat(rehearsal.version()).isNotEqualTo(before);
        assertThat(records(rehearsal.answer(www()))).containsExactly(TWO.getLast());
    }

    @Test
    void theAudienceIsToldEachTimeThatItIsSentWithTheReasons() {
        Given given = of(new Rotated(TWO)).answer(www());
        assertThat(asked).isEmpty();
        given.told().run();
        given.told().run();
        assertThat(asked).hasSize(2);
        assertThat(asked.getLast())
                .hasToString("127.0.0.1  www.example.com. A over UDP  ->  192.0.2.1 192.0.2.2"
                        + "  (rotated: this answer begins with record 1 of 2)");
        assertThat(asked.getLast().path()).containsExactly(Subject.of(ZONE, APEX.child("www")));
    }

    private Rehearsal of(AnswerPolicy policy) {
        Topology design = design(policy);
        return new Rehearsal(design, Keys.made(design), asked::add, 1);
    }

    private static Topology design(AnswerPolicy policy) {
        return Topology.of(
                "Test",
                "",
                List.of(
                        Backend.of(ONE, "One", Host.of("192.0.2.1"), 80),
                        HostedZone.of(ZONE, APEX)
                                .with(new RecordSet(APEX.child("www"), RecordType.A, new Ttl(60), policy))));
    }

    private static Heard www() {
        return new Heard(
                IpAddress.of("127.0.0.1"),
                Transport.UDP,
                new Question(APEX.child("www"), RecordType.A),
                Optional.empty());
    }

    private static List<Rdata> records(Given given) {
        return given.response().answer().getFirst().rdata();
    }
}
