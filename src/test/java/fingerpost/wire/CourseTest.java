package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbill.DNS.GenericEDNSOption;
import org.xbill.DNS.Message;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Section;

class CourseTest {
    private static final int BADCOOKIE = 23;
    private static final String CLIENT = "0102030405060708";
    private static final String SERVER = "1112131415161718";

    private final Query query = Samples.query();

    private static Optional<Query> after(Query query, Reply reply, String... strays) {
        return Course.next(query, List.of(Samples.attempt(query, reply, strays)));
    }

    private static Optional<Query> after(Query query, byte[] reply) {
        return Course.next(query, List.of(Samples.answered(query, reply)));
    }

    private static Message asked(Query query) {
        return Samples.read(Samples.packet(query));
    }

    @Test
    void anAnswerIsTheEnd() {
        assertThat(after(query, Replies.answer(asked(query), Replies.GENUINE))).isEmpty();
    }

    @Test
    void truncationGoesToTcpOnce() {
        byte[] truncated = Replies.truncated(asked(query));
        assertThat(after(query, truncated)).contains(query.withTransport(Transport.TCP));
        assertThat(after(query.withTransport(Transport.TCP), truncated)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void formErrorAndNotImplementedGiveOneTryWithoutEdns(int rcode) {
        Query plain = query.withEdns(Optional.empty());
        assertThat(after(query, Replies.failed(asked(query), rcode))).contains(plain);
        assertThat(after(query, Replies.headerOnly(asked(query), rcode))).contains(plain);
        assertThat(after(plain, Replies.failed(asked(plain), rcode))).isEmpty();
        assertThat(after(plain, Replies.headerOnly(asked(plain), rcode))).isEmpty();
    }

    @Test
    void formErrorOfAServerThatSpeaksEdnsIsTheEnd() {
        Message reply = Replies.empty(asked(query));
        reply.getHeader().setRcode(1);
        reply.addRecord(new OPTRecord(1232, 0, 0), Section.ADDITIONAL);
        assertThat(after(query, reply.toWire())).isEmpty();
    }

    @Test
    void badVersionOfTheFirstVersionGivesOneTryWithout() {
        Message reply = Replies.empty(asked(query));
        reply.addRecord(new OPTRecord(1232, 1, 0), Section.ADDITIONAL);
        assertThat(after(query, reply.toWire())).contains(query.withEdns(Optional.empty()));
        Query second = query.withEdns(Optional.of(new Edns(1232, 1, 0, List.of())));
        assertThat(after(second, reply.toWire())).isEmpty();
    }

    @Test
    void silenceIsAnsweredByTheNextTryAndTheLastGoesWithoutEdns() {
        Query patient = query.withPatience(Limits.TRY, 3);
        List<Attempt> attempts = new ArrayList<>(List.of(Samples.attempt(patient, new Reply.Silent())));
        Optional<Query> second = Course.next(patient, attempts);
        assertThat(second).contains(patient);
        attempts.add(Samples.attempt(patient, new Reply.Silent()));
        Query plain = patient.withEdns(Optional.empty());
        assertThat(Course.next(patient, attempts)).contains(plain);
        attempts.add(Samples.attempt(plain, new Reply.Silent()));
        assertThat(Course.next(plain, attempts)).isEmpty();
    }

    @Test
    void whoWantsSignaturesNeverAsksWithoutEdns() {
        Query signed = query.withDnssecOk();
        assertThat(after(signed, new Reply.Silent())).contains(signed);
    }

    @ParameterizedTest
    @EnumSource(
            value = Transport.class,
            names = {"TCP", "TLS", "HTTPS"})
    void silenceOverAStreamIsTheEnd(Transport transport) {
        assertThat(after(query.withTransport(transport), new Reply.Silent())).isEmpty();
    }

    @Test
    void lettersInAnotherCaseGoToTcp() {
        assertThat(after(query, new Reply.Silent(), "another id", ReplyCheck.OTHER_CASE))
                .contains(query.withTransport(Transport.TCP));
    }

    @Test
    void aFloodOfStraysGoesToTcp() {
        String[] strays = Collections.nCopies(Limits.STRAYS, "another id").toArray(String[]::new);
        assertThat(after(query, new Reply.Silent(), strays)).contains(query.withTransport(Transport.TCP));
        assertThat(after(query, new Reply.Silent(), "another id").map(Query::transport))
                .contains(Transport.UDP);
    }

    @Test
    void whoIsUnreachableOrStoppedIsNotAskedAgain() {
        assertThat(after(query, new Reply.Unreachable("No route."))).isEmpty();
        assertThat(after(query, new Reply.Cancelled())).isEmpty();
    }

    @Test
    void badCookieIsAnsweredWithTheServersCookieAndThenOverTcp() {
        Query first = Samples.withCookie(CLIENT, "");
        List<Attempt> attempts = new ArrayList<>(List.of(Samples.answered(first, badCookie(first))));
        Optional<Query> second = Course.next(first, attempts);
        assertThat(second).contains(Samples.withCookie(CLIENT, SERVER));
        attempts.add(Samples.answered(second.get(), badCookie(second.get())));
        Optional<Query> third = Course.next(second.get(), attempts);
        assertThat(third).contains(second.get().withTransport(Transport.TCP));
        attempts.add(Samples.answered(third.get(), badCookie(third.get())));
        assertThat(Course.next(third.get(), attempts)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Fallback.class)
    void whatThePersonDoesNotWantIsNotTried(Fallback unwanted) {
        Set<Fallback> others = EnumSet.complementOf(EnumSet.of(unwanted));
        Query asked = Samples.withCookie(CLIENT, "").withPatience(new Patience(Limits.TRY, 2, others));
        Map<Fallback, byte[]> replies = Map.of(
                Fallback.TRUNCATED, Replies.truncated(asked(asked)),
                Fallback.BAD_COOKIE, badCookie(asked),
                Fallback.OLD_EDNS, Replies.failed(asked(asked), 1));
        replies.forEach((fallback, reply) ->
                assertThat(after(asked, reply).isEmpty()).as(fallback.name()).isEqualTo(fallback == unwanted));
    }

    @Test
    void silenceIsNotAnsweredWithoutEdnsWhereThatIsUnwanted() {
        Query asked = query.withPatience(new Patience(Limits.TRY, 2, Set.of()));
        assertThat(after(asked, new Reply.Silent())).contains(asked);
        assertThat(after(asked, Replies.headerOnly(asked(asked), 1))).isEmpty();
    }

    @Test
    void badCookieWithoutAnyCookieIsTheEnd() {
        assertThat(after(query, badCookie(query))).isEmpty();
        Query cookie = Samples.withCookie(CLIENT, "");
        Message without = Replies.empty(asked(cookie));
        without.addRecord(extended(), Section.ADDITIONAL);
        without.getHeader().setRcode(BADCOOKIE & 15);
        assertThat(after(cookie, without.toWire())).isEmpty();
    }

    private static byte[] badCookie(Query query) {
        Message reply = Replies.empty(asked(query));
        reply.getHeader().setRcode(BADCOOKIE & 15);
        reply.addRecord(
                new OPTRecord(
                        1232,
                        BADCOOKIE >> 4,
                        0,
                        0,
                        List.of(new GenericEDNSOption(
                                10, java.util.HexFormat.of().parseHex(CLIENT + SERVER)))),
                Section.ADDITIONAL);
        return reply.toWire();
    }

    private static OPTRecord extended() {
        return new OPTRecord(1232, BADCOOKIE >> 4, 0);
    }
}
