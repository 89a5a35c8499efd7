package fingerpost.diagnose.dnssec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.diagnose.Cut;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.trace.PaperNet;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.Limits;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On paper: example.com at four servers; the trace has been to some of them. */
class AskerTest {
    private static final DomainName ZONE = DomainName.of("example.com.");
    private static final Question KEYS = new Question(ZONE, RecordType.DNSKEY);
    /** Over the DNSKEY records of example.com., by its key 4711. */
    private static final String SIGNATURE =
            "example.com. RRSIG \\# 35 00300d020000012c70dbd8805e0be1001267076578616d706c6503636f6d0000000000";

    private final PaperNet net = new PaperNet();

    @Test
    void theServerThatAnsweredTheTraceIsAskedFirst() {
        answering("192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4");
        asker(step("192.0.2.3", StepKind.REFERRAL)).ask(KEYS, ZONE, false);
        assertThat(net.questions()).containsExactly("192.0.2.3 example.com. DNSKEY");
    }

    @Test
    void whoFailedTheTraceIsAskedLast() {
        refusing("192.0.2.2", "192.0.2.3");
        answering("192.0.2.1", "192.0.2.4");
        asker(step("192.0.2.1", StepKind.SILENT)).ask(KEYS, ZONE, false);
        assertThat(net.questions())
                .containsExactly(
                        "192.0.2.2 example.com. DNSKEY",
                        "192.0.2.3 example.com. DNSKEY",
                        "192.0.2.4 example.com. DNSKEY");
    }

    /** That a server was not waited for says nothing about it. */
    @Test
    void whoWasCancelledIsAskedInItsTurn() {
        answering("192.0.2.1");
        asker(step("192.0.2.1", StepKind.CANCELLED)).ask(KEYS, ZONE, false);
        assertThat(net.questions()).containsExactly("192.0.2.1 example.com. DNSKEY");
    }

    @Test
    void whereTheZoneIsSignedAReplyWithSignaturesIsLookedFor() {
        answering("192.0.2.1", "192.0.2.3");
        net.at("192.0.2.2", reply -> reply.answer(SIGNATURE));
        Asker asker = asker();
        assertThat(asker.ask(KEYS, ZONE, true))
                .hasValueSatisfying(
                        each -> assertThat(each.query().server()).isEqualTo(Server.of(IpAddress.of("192.0.2.2"))));
        assertThat(asker.packets()).isEqualTo(2);
    }

    @Test
    void noMoreThanThreeAreAskedOneQuestion() {
        refusing("192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4");
        assertThat(asker().ask(KEYS, ZONE, false)).isEmpty();
        assertThat(net.questions()).hasSize(3);
    }

    @Test
    void nothingIsAskedTwice() {
        answering("192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4");
        Asker asker = asker();
        assertThat(asker.ask(KEYS, ZONE, false)).isEqualTo(asker.ask(KEYS, ZONE, false));
        assertThat(net.questions()).hasSize(1);
    }

    @Test
    void aBudgetThatIsSpentAsksNothingMore() {
        answering("192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4");
        Asker asker = asker();
        for (int i = 0; i < 2 * Limits.VALIDATION_PACKETS; i++) {
            asker.ask(new Question(ZONE.child("n" + i), RecordType.A), ZONE, false);
        }
        assertThat(asker.packets())
                .isLessThanOrEqualTo(Limits.VALIDATION_PACKETS)
                .isGreaterThan(100);
    }

    @Test
    void everyServerIsAskedEverythingUntilItFails() {
        answering("192.0.2.1", "192.0.2.2");
        refusing("192.0.2.3", "192.0.2.4");
        Question soa = new Question(ZONE, RecordType.SOA);
        net.at("192.0.2.2", "example.com. SOA", reply -> reply.rcode(Rcode.SERVFAIL));
        assertThat(asker().askAll(ZONE, List.of(KEYS, soa)))
                .extracting(
                        each -> each.server().address() + " " + each.replies().size())
                .containsExactlyInAnyOrder("192.0.2.1 2", "192.0.2.2 1");
    }

    @Test
    void aPublicDelegationToAPrivateAddressIsNotAsked() {
        answering("10.0.0.1");
        Trace trace = trace(List.of("10.0.0.1"));
        ResolutionProfile open = profile(ResolutionProfile.Scope.PUBLIC);
        assertThat(new Asker(net, open, trace).ask(KEYS, ZONE, false)).isEmpty();
        assertThat(net.questions()).isEmpty();
        assertThat(new Asker(net, profile(ResolutionProfile.Scope.PRIVATE), trace).ask(KEYS, ZONE, false))
                .isPresent();
    }

    @Test
    void whoIsInterruptedAsksNothingMore() {
        answering("192.0.2.1");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> asker().ask(KEYS, ZONE, false)).isInstanceOf(CancellationException.class);
            assertThat(net.questions()).isEmpty();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private void answering(String... addresses) {
        Stream.of(addresses).forEach(each -> net.at(each, reply -> {}));
    }

    private void refusing(String... addresses) {
        Stream.of(addresses).forEach(each -> net.at(each, reply -> reply.rcode(Rcode.REFUSED)));
    }

    private Asker asker(Step... steps) {
        return new Asker(
                net,
                profile(ResolutionProfile.Scope.PRIVATE),
                trace(List.of("192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"), steps));
    }

    private static ResolutionProfile profile(ResolutionProfile.Scope scope) {
        NameServer root = new NameServer(DomainName.of("ns."), List.of(IpAddress.of("192.0.2.9")));
        return ResolutionProfile.of(List.of(root), scope)
                .withFamilies(true, false)
                .withPatience(Duration.ofSeconds(1), 1, Duration.ofMinutes(10));
    }

    private static Trace trace(List<String> addresses, Step... steps) {
        NameServer server = new NameServer(
                DomainName.of("ns.example.com."),
                addresses.stream().map(IpAddress::of).toList());
        Cut cut = new Cut(ZONE, List.of(server), Optional.empty());
        return new Trace(KEYS, Outcome.ANSWER, List.of(), List.of(), List.of(cut), List.of(steps), List.of(), 0, 0);
    }

    private static Step step(String address, StepKind kind) {
        return new Step(
                ZONE,
                DomainName.of("ns.example.com."),
                Server.of(IpAddress.of(address)),
                KEYS,
                kind,
                0,
                Optional.empty(),
                "");
    }
}
