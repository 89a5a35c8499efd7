package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerFindingsTest {
    private static final Step LAME =
            Stepping.step("example.com.", "192.0.2.1", StepKind.LAME, "answers without authority");
    private static final Step GOOD = Stepping.step("example.com.", "192.0.2.2", StepKind.ANSWER, "");

    @ParameterizedTest
    @CsvSource({
        "LAME,        DEL03",
        "UPWARD,      DEL03",
        "REFUSED,     DEL03",
        "ERROR,       DEL03",
        "MALFORMED,   DEL03",
        "SILENT,      DEL04",
        "UNREACHABLE, DEL04",
        "REJECTED,    NS04",
    })
    void eachFailureHasItsCode(StepKind kind, String code) {
        assertThat(ServerFindings.of(List.of(Stepping.step("example.com.", "192.0.2.1", kind, "x y")), false))
                .extracting(LiveFinding::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"ANSWER", "ALIAS", "REFERRAL", "NODATA", "NXDOMAIN", "CANCELLED"})
    void whoDidItsDutyOrWasNotWaitedForIsNotBlamed(StepKind kind) {
        assertThat(ServerFindings.of(List.of(Stepping.step("example.com.", "192.0.2.1", kind, "")), false))
                .isEmpty();
    }

    @Test
    void itIsAnErrorOnlyWhereTheZoneHasNoOtherServerAndTheTraceFailed() {
        assertThat(severity(false, LAME)).isEqualTo(Severity.ERROR);
        assertThat(severity(false, LAME, GOOD)).isEqualTo(Severity.WARNING);
        assertThat(severity(true, LAME)).isEqualTo(Severity.WARNING);
    }

    @Test
    void itIsAnErrorTooWhereAllFailForOneNameOnly() {
        Step other = Stepping.step(
                "example.com.",
                "192.0.2.2",
                StepKind.NODATA,
                "",
                0,
                Optional.of(Replying.to("other.example.com.", RecordType.A).exchange()));
        assertThat(severity(false, LAME, other)).isEqualTo(Severity.ERROR);
        assertThat(severity(false, LAME, other, GOOD)).isEqualTo(Severity.WARNING);
    }

    @Test
    void serversOfAZoneThatFailAlikeAreToldTogetherAndOnce() {
        Step other = Stepping.step("example.com.", "192.0.2.3", StepKind.REFUSED, "");
        assertThat(ServerFindings.of(List.of(LAME, LAME, other), false))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message())
                            .startsWith(
                                    "Of the servers of example.com: ns.example.com (192.0.2.1) answers without authority;"
                                            + " ns.example.com (192.0.2.3) refuses to answer. No server is left");
                });
    }

    @Test
    void zonesAreToldApart() {
        Step child = Stepping.step("sub.example.com.", "192.0.2.1", StepKind.SILENT, "");
        assertThat(ServerFindings.of(List.of(LAME, GOOD, child), false))
                .extracting(each -> each.code() + " " + each.where() + " " + each.severity())
                .containsExactly("DEL03 example.com. WARNING", "DEL04 sub.example.com. ERROR");
    }

    @Test
    void whereNothingIsReachedOverIpv6TheServersAreNotBlamed() {
        Step first = Stepping.step(".", "2001:db8::1", StepKind.UNREACHABLE, "no route");
        Step second = Stepping.step("example.com.", "2001:db8::2", StepKind.UNREACHABLE, "no route");
        assertThat(ServerFindings.of(List.of(first, second, GOOD), true))
                .extracting(each -> each.code() + " " + each.severity())
                .containsExactly("DEL04 INFO");
    }

    @Test
    void whereSomethingIsReachedOverIpv6TheOthersAreBlamed() {
        Step reached = Stepping.step(".", "2001:db8::1", StepKind.REFERRAL, "");
        Step second = Stepping.step("example.com.", "2001:db8::2", StepKind.UNREACHABLE, "no route");
        assertThat(ServerFindings.of(List.of(reached, second, GOOD), true))
                .extracting(each -> each.code() + " " + each.severity())
                .containsExactly("DEL04 WARNING");
    }

    private static Severity severity(boolean resolved, Step... steps) {
        return ServerFindings.of(List.of(steps), resolved).getFirst().severity();
    }
}
