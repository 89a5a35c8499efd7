package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestCaaTest {
    private static final DomainName WWW = DomainName.of("www.sound.com.");
    private static final String OWN = "@ CAA 0 issue \"ca.example.org\"";

    private static Fault alias(String target) {
        return Fault.of("sound", "", "")
                .without("www A 192.0.2.1")
                .without("www AAAA 2001:db8::1")
                .with("www CNAME " + target);
    }

    private static String found(Survey survey) {
        return ClosestCaa.of(survey, WWW)
                .map(set -> set.owner()
                        + set.records().stream()
                                .map(each -> " " + each.value())
                                .sorted()
                                .reduce("", String::concat))
                .orElse("unknown");
    }

    private static Paper withTarget(String lines) {
        return Paper.of(alias("host.target.net."))
                .zone("127.0.3.1", "target.net.", FaultNet.TARGET + lines, Twists.none());
    }

    @Test
    void theNameItselfCountsFirst() {
        assertThat(found(Paper.of(Fault.of("sound", "", "").with("www CAA 0 issue \"near.example.org\""))
                        .survey()))
                .isEqualTo("www.sound.com. near.example.org");
    }

    @Test
    void thenTheClosestNameAbove() {
        assertThat(found(Paper.of(Fault.of("sound", "", "")).survey())).isEqualTo("sound.com. ca.example.org");
    }

    @Test
    void beyondTheZoneToo() {
        Fault fault = Fault.of("sound", "", "").without(OWN).alsoAbove("@ CAA 0 issue \"above.example.org\"");
        assertThat(found(Paper.of(fault).survey())).isEqualTo("com. above.example.org");
    }

    @Test
    void withoutAnyUpToTheRootEverybodyMayIssue() {
        assertThat(found(Paper.of(Fault.of("sound", "", "").without(OWN)).survey()))
                .isEqualTo(".");
    }

    @Test
    void thoseAtTheEndOfAnAliasCountForTheAlias() {
        assertThat(found(withTarget("host CAA 0 issue \"far.example.org\"\n").survey()))
                .isEqualTo("www.sound.com. far.example.org");
    }

    @Test
    void thoseAboveTheEndOfAnAliasDoNot() {
        assertThat(found(withTarget("@ CAA 0 issue \"far.example.org\"\n").survey()))
                .isEqualTo("sound.com. ca.example.org");
    }

    @ParameterizedTest
    @CsvSource({"gone.target.net., sound.com. ca.example.org", "www.geo.net., unknown"})
    void anAliasToNothingClimbsAndOneToASilentServerIsUnknown(String target, String told) {
        assertThat(found(Paper.of(alias(target)).without("127.0.4.5").survey())).isEqualTo(told);
    }
}
