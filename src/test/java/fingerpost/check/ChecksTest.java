package fingerpost.check;

import static fingerpost.check.Drafts.certificate;
import static fingerpost.check.Drafts.certificateUntil;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.topology;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.ERROR;
import static fingerpost.check.Severity.INFO;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final HostedZone WRONG = zone(
            "example.com",
            "b 0 A 192.0.2.1",
            "@ 300 CNAME lb.example.net.",
            "a 300 CNAME 192.0.2.1.",
            "a 300 TXT \"x\"");

    private final Checks checks = new Checks(Drafts.TODAY);

    @Test
    void worstComeFirstThenTheOrderOfTheTopology() {
        List<Finding> found = checks.of(topology(certificate("idle", "example.com"), WRONG));

        assertThat(found).extracting(Finding::severity).isSorted();
        assertThat(found.stream().filter(each -> each.severity() == ERROR).map(Finding::code))
                .containsExactly("NS01", "CN03", "CN01", "CN11");
        assertThat(found.getLast().subject()).hasToString("idle");
    }

    @Test
    void nothingIsFoundInAnEmptyDesign() {
        assertThat(checks.of(Topology.EMPTY)).isEmpty();
    }

    @Test
    void sameDesignGivesTheSameFindingsAgain() {
        List<Finding> first = checks.of(topology(WRONG));

        assertThat(said(checks.of(topology(WRONG)))).isEqualTo(said(first));
    }

    @Test
    void findingGoesWhenItsCauseGoes() {
        checks.of(topology(WRONG));

        List<Finding> after = checks.of(topology(WRONG.without(name("example.com"), "CNAME")));

        assertThat(after).extracting(Finding::code).doesNotContain("CN03");
    }

    @Test
    void findingComesWhenWhatItReadElsewhereChanges() {
        HostedZone from = zone("example.com", "www 300 CNAME lb.example.net.");
        HostedZone to = zone("example.net", "lb 300 A 192.0.2.1");
        assertThat(checks.of(topology(from, to))).extracting(Finding::code).doesNotContain("CN07");

        assertThat(checks.of(topology(from, to.withEntries(List.of()))))
                .extracting(Finding::code)
                .contains("CN07");
        assertThat(checks.of(topology(from))).extracting(Finding::code).doesNotContain("CN07");
    }

    @Test
    void elementThatIsRemovedIsForgotten() {
        checks.of(topology(WRONG, certificate("idle", "example.com")));

        assertThat(checks.of(Topology.EMPTY)).isEmpty();
    }

    @Test
    void dateDecidesAboutCertificates() {
        Topology design = topology(certificateUntil(LocalDate.of(2026, 11, 22), "cert", "example.com"));

        assertThat(new Checks(LocalDate.of(2026, 11, 22)).of(design))
                .extracting(Finding::severity)
                .contains(WARNING);
        assertThat(new Checks(LocalDate.of(2026, 11, 23)).of(design))
                .extracting(Finding::severity)
                .contains(ERROR);
        assertThat(new Checks(LocalDate.of(2026, 1, 1)).of(design))
                .extracting(Finding::severity)
                .containsOnly(INFO);
    }

    static List<String> said(List<Finding> found) {
        return found.stream()
                .map(each -> each.code() + " " + each.severity() + " " + each.subject() + " " + each.message() + " "
                        + each.repair().map(Edit::name).orElse("-"))
                .toList();
    }
}
