package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerFindingsTest {
    @Test
    void twoCnamesOfOneNameAreAnError() {
        Step step = step("www.example.com. CNAME a.example.com.", "www.example.com. CNAME b.example.com.");
        assertThat(codes(step)).containsExactly("CN02 error");
    }

    @Test
    void theSameAnswerOfTwoServersIsToldOnce() {
        Step step = step("www.example.com. CNAME a.example.com.", "www.example.com. CNAME b.example.com.");
        assertThat(codes(step, step)).containsExactly("CN02 error");
    }

    @Test
    void aRecordToWhichNoAliasLeadsIsStrange() {
        assertThat(codes(step("www.example.com. CNAME a.example.com.", "b.example.com. A 192.0.2.1")))
                .containsExactly("CN06 warning");
    }

    @Test
    void aWholeChainInAnyOrderIsNot() {
        assertThat(codes(step(
                        "b.example.com. A 192.0.2.1",
                        "a.example.com. CNAME b.example.com.",
                        "www.example.com. CNAME a.example.com.")))
                .isEmpty();
    }

    @Test
    void neitherIsADnameAboveTheName() {
        assertThat(codes(step(
                        "example.com. DNAME example.net.",
                        "www.example.com. CNAME www.example.net.",
                        "www.example.net. A 192.0.2.1")))
                .isEmpty();
    }

    @Test
    void aDnameElsewhereIs() {
        assertThat(AnswerFindings.strangers(
                        DomainName.of("www.example.com."),
                        Replying.records("www.example.com. A 192.0.2.1", "old.example.com. DNAME example.net.")))
                .containsExactly(DomainName.of("old.example.com."));
    }

    @Test
    void theSameAliasTwiceIsOne() {
        String alias = "www.example.com. CNAME a.example.com.";
        assertThat(codes(step(alias, "a.example.com. CNAME www.example.com.", alias)))
                .isEmpty();
    }

    /** Knot hands out what it had made of a name when the name grew too long. */
    @Test
    void whatIsLeftOfANameThatGrewTooLongIsNoStranger() {
        assertThat(codes(step(Replying.to("www.example.com.", RecordType.A)
                        .rcode(Rcode.YXDOMAIN)
                        .answer("example.com. DNAME longer.example.com.", "ww.example.com. CNAME a.example.com."))))
                .isEmpty();
    }

    private static Step step(String... answer) {
        return step(Replying.to("www.example.com.", RecordType.A).answer(answer));
    }

    private static Step step(Replying reply) {
        return Stepping.step("example.com.", "192.0.2.1", StepKind.ALIAS, "", 0, Optional.of(reply.exchange()));
    }

    private static List<String> codes(Step... steps) {
        List<LiveFinding> findings = AnswerFindings.of(List.of(steps));
        return findings.stream()
                .map(each -> each.code() + " " + each.severity().word())
                .toList();
    }
}
