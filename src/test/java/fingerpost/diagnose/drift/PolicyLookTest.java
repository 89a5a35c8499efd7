package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Policies laid over servers that follow another one: each difference alone, with its place and its cure. */
class PolicyLookTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final DomainName POOL = APEX.child("pool");
    private static final Id ZONE = Id.of("zone");
    private static final AnswerPolicy ONE = only(1);
    private static final AnswerPolicy TWO = only(2);
    private static final AnswerPolicy REST = only(3);
    private static final AnswerPolicy TURNING = new Rotated(List.of(a(1), a(2), a(3)));
    private static final AnswerPolicy LINES = lines(ONE, TWO, Optional.of(REST));

    private static Rdata a(int last) {
        return IpAddress.of("203.0.113." + last).record();
    }

    private static AnswerPolicy only(int last) {
        return new Fixed(List.of(a(last)));
    }

    private static AnswerPolicy lines(AnswerPolicy north, AnswerPolicy south, Optional<AnswerPolicy> rest) {
        return new ByLine(List.of(new LineChoice(Id.of("north"), north), new LineChoice(Id.of("south"), south)), rest);
    }

    private static AnswerPolicy weighted(int one, int two) {
        return new Weighted(List.of(new WeightedChoice(one, ONE), new WeightedChoice(two, TWO)));
    }

    private static AnswerPolicy canary(int share) {
        return new Canary(ONE, TWO, share, Canary.Draw.EACH_ANSWER);
    }

    private static Line line(String id, String network) {
        return new Line(Id.of(id), id, List.of(IpNetwork.of(network)), List.of());
    }

    private static Topology design(AnswerPolicy policy) {
        RecordSet set = new RecordSet(POOL, RecordType.A, new Ttl(60), policy);
        return Topology.of(
                "",
                "",
                List.of(
                        line("north", "198.51.100.0/25"),
                        line("south", "198.51.100.128/25"),
                        HostedZone.of(ZONE, APEX).with(set)));
    }

    private static Overlay lay(Topology design, DesignServers servers, int samples, Integer... numbers) {
        return ServedAsDesignedTest.drift(servers, design)
                .withPolicies(samples)
                .lay(design, ServedAsDesignedTest.everyZone(design, numbers), progress -> {});
    }

    private static Overlay lay(Topology design, Topology live) {
        return lay(design, new DesignServers().serving(1, live).honouringClientSubnets(), 400, 1);
    }

    private static List<String> told(Overlay overlay) {
        return Stream.of(overlay.differences(), overlay.remarks(), overlay.untested())
                .flatMap(List::stream)
                .map(each -> each.node() + " " + each.grade())
                .toList();
    }

    static Stream<Arguments> plants() {
        return Stream.of(
                Arguments.of(Grade.OTHER_LINE, "RT01", LINES, lines(TWO, ONE, Optional.of(REST))),
                Arguments.of(Grade.OTHER_LINE, "RT01", LINES, lines(ONE, TWO, Optional.of(ONE))),
                Arguments.of(Grade.NO_DEFAULT, "RT02", LINES, lines(ONE, TWO, Optional.empty())),
                Arguments.of(Grade.STANDS_STILL, "RT04", TURNING, new Fixed(List.of(a(2), a(1), a(3)))),
                Arguments.of(Grade.SHARE, "RT05", weighted(9, 1), weighted(1, 9)),
                Arguments.of(Grade.SHARE, "RT05", canary(500), canary(5000)));
    }

    @ParameterizedTest(name = "{0}: {2} served as {3}")
    @MethodSource("plants")
    void policyThatIsNotFollowedIsFoundAloneAndGoneOnceTaken(
            Grade grade, String code, AnswerPolicy designed, AnswerPolicy followed) {
        Topology design = design(designed);
        Topology live = design(followed);
        Overlay overlay = lay(design, live);
        assertThat(told(overlay)).containsExactly("zone/pool.example.com./A " + grade);
        Place place = Stream.concat(overlay.differences().stream(), overlay.remarks().stream())
                .findFirst()
                .orElseThrow();
        LiveFinding finding = place.finding().orElseThrow();
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.severity()).isEqualTo(grade.severity());
        assertThat(finding.message()).startsWith("pool.example.com A: ");
        assertThat(finding.source()).isNotBlank();
        assertThat(finding.evidence()).isNotEmpty();
        assertThat(finding.node()).contains(place.node());

        Topology taken = finding.repair().orElseThrow().apply(design);
        assertThat(told(lay(taken, live))).isEmpty();
    }

    static Stream<AnswerPolicy> followed() {
        return Stream.of(LINES, lines(ONE, TWO, Optional.empty()), TURNING, weighted(9, 1), canary(500));
    }

    @ParameterizedTest
    @MethodSource("followed")
    void policyThatIsFollowedIsNoNews(AnswerPolicy policy) {
        assertThat(told(lay(design(policy), design(policy)))).isEmpty();
    }

    @Test
    void serverThatIgnoresTheClientSubnetIsARemarkAndNoDifference() {
        Overlay overlay = lay(design(LINES), new DesignServers().serving(1, design(LINES)), 30, 1);
        assertThat(overlay.differences()).isEmpty();
        assertThat(overlay.remarks()).singleElement().satisfies(each -> {
            assertThat(each.finding().orElseThrow().code()).isEqualTo("RT03");
            assertThat(each.finding().orElseThrow().severity()).isEqualTo(Severity.NOTICE);
            assertThat(each.takeLive()).isEmpty();
            assertThat(each.message()).contains("does not look at the client subnet");
        });
        assertThat(overlay.verdicts())
                .extracting(each -> each.code() + " " + each.getClass().getSimpleName())
                .containsExactly(
                        "RT03 " + Verdict.Found.class.getSimpleName(), "LD00 " + Verdict.Passed.class.getSimpleName());
    }

    @Test
    void wrongLineIsToldOnceAndNotAsAChangedRecordToo() {
        Topology live = design(lines(only(8), only(9), Optional.of(only(7))));
        assertThat(told(lay(design(LINES), live))).containsExactly("zone/pool.example.com./A OTHER_LINE");
    }

    @Test
    void serverThatAnswersALineOtherwiseThanTheNextIsNamedAndNothingIsTaken() {
        DesignServers servers = new DesignServers()
                .serving(1, design(LINES))
                .serving(2, design(lines(TWO, TWO, Optional.of(REST))))
                .honouringClientSubnets();
        assertThat(lay(design(LINES), servers, 30, 1, 2).differences())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.grade()).isEqualTo(Grade.OTHER_LINE);
                    assertThat(each.message())
                            .contains("At 127.0.0.2#5300: The line north (198.51.100.0/25)")
                            .doesNotContain("127.0.0.1#5300");
                    assertThat(each.takeLive()).isEmpty();
                });
    }

    @Test
    void withoutSamplesOnlyLinesAreAskedFor() {
        DesignServers servers = new DesignServers().serving(1, design(only(1)));
        assertThat(told(lay(design(weighted(1, 1)), servers, 0, 1))).isEmpty();
        int plain = servers.asked();
        lay(design(weighted(1, 1)), servers, 10, 1);
        assertThat(servers.asked()).isGreaterThan(2 * plain + 9);
    }

    @Test
    void shareIsToldWithItsIntervalAndHowManyAnswersItRestsOn() {
        assertThat(lay(design(weighted(9, 1)), design(weighted(1, 9))).differences())
                .singleElement()
                .satisfies(each -> assertThat(each.message())
                        .containsPattern(
                                "A?203.0.113.1 came in [0-9]+ of 800 answers, so its share lies in [0-9.]+ % to"
                                        + " [0-9.]+ % with 95 % confidence; the design has 90.0 %"));
    }

    @Test
    void moreSetsThanOneLookAsksForAreSaidNotToBeTested() {
        List<ZoneEntry> entries = IntStream.range(0, 22)
                .<ZoneEntry>mapToObj(i -> new RecordSet(APEX.child("n" + i), RecordType.A, new Ttl(60), TURNING))
                .toList();
        Topology design = Topology.of("", "", List.of(HostedZone.of(ZONE, APEX).withEntries(entries)));
        Overlay overlay = lay(design, new DesignServers().serving(1, design), 9, 1);
        assertThat(told(overlay))
                .containsExactly("zone/n20.example.com./A NOT_TESTED", "zone/n21.example.com./A NOT_TESTED");
    }

    @Test
    void setThatIsNotLiveAsDesignedIsNotSampled() {
        assertThat(told(lay(design(weighted(9, 1)), design(only(9)))))
                .containsExactly("zone/pool.example.com./A CHANGED");
    }
}
