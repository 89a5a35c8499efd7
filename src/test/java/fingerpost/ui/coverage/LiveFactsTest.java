package fingerpost.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Report;
import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.drift.Cure;
import fingerpost.diagnose.drift.Grade;
import fingerpost.diagnose.drift.Place;
import fingerpost.dns.DomainName;
import fingerpost.topology.Subject;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Language;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveFactsTest {
    private static final Subject WWW = Subject.parse("zone/www.example.com.");
    private static final DomainName NAME = DomainName.of("www.example.com");

    private final Project project = new Project();

    @AfterEach
    void speakEnglish() {
        Speech.speak(Language.ENGLISH);
    }

    private static Place place(String node, Grade grade, String live) {
        return new Place(Subject.parse(node), NAME, grade, "", live, "", List.of(), Optional.empty(), Cure.NONE);
    }

    private static LiveFinding finding(String code, DomainName where, Optional<Subject> node, String message) {
        return new LiveFinding(code, Severity.ERROR, where, message, "", List.of(), node, Optional.empty());
    }

    private Map<Kind, List<String>> facts() {
        return LiveFacts.of(WWW, project);
    }

    @Test
    void nothingIsKnownBeforeAnythingWasAsked() {
        assertThat(facts().values()).allMatch(List::isEmpty);
    }

    @Test
    void theIpv6AddressesThatCameAreSaidAndThatThereAreNone() {
        project.comparedProperty()
                .set(List.of(
                        place("zone/www.example.com./A", Grade.SAME, "A 192.0.2.1"),
                        place("zone/www.example.com./AAAA", Grade.EXTRA, "AAAA 2001:db8::1"),
                        place("zone/api.example.com./AAAA", Grade.SAME, "AAAA 2001:db8::2")));
        assertThat(facts().get(Kind.IPV6)).containsExactly("Live: AAAA 2001:db8::1");
        assertThat(facts().get(Kind.CERTIFICATE)).isEmpty();

        Speech.speak(Language.GERMAN);
        project.comparedProperty().set(List.of(place("zone/www.example.com./AAAA", Grade.MISSING, "no such record")));
        assertThat(facts().get(Kind.IPV6)).containsExactly("Live: kein solcher Eintrag");
    }

    @Test
    void whatCouldNotBeAskedForIsNoFact() {
        project.comparedProperty().set(List.of(place("zone/www.example.com./AAAA", Grade.NOT_TESTED, "no server")));
        assertThat(facts().get(Kind.IPV6)).isEmpty();
    }

    @Test
    void aReportTellsOfTheCertificateAndOfTheHealthOfItsOwnNameAlone() {
        DomainName other = DomainName.of("api.example.com");
        List<Verdict> verdicts = List.of(
                new Verdict.Found(
                        "TLS03",
                        "",
                        List.of(
                                finding("TLS03", NAME, Optional.empty(), "It expires."),
                                finding("TLS03", other, Optional.empty(), "It is lost."),
                                finding("TLS03", other, Optional.of(WWW), "It differs."))),
                new Verdict.Passed("IP05", "Every address takes connections"),
                new Verdict.Passed("NS01", "Something else"),
                new Verdict.NotTested("IP02", "", "The name has no IPv6 address."));
        project.reportProperty().set(Optional.of(new Report(NAME, verdicts, List.of(), 1, 1)));

        assertThat(facts())
                .containsEntry(Kind.CERTIFICATE, List.of("Live: It expires.", "Live: It differs."))
                .containsEntry(Kind.HEALTH, List.of("Live: Every address takes connections"))
                .containsEntry(Kind.IPV6, List.of());
        project.reportProperty().set(Optional.of(new Report(other, verdicts, List.of(), 1, 1)));
        assertThat(facts().get(Kind.HEALTH)).isEmpty();
    }
}
