package fingerpost.check;

import static fingerpost.check.Drafts.certificateUntil;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Severity.ERROR;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Certificate;
import fingerpost.topology.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CertificateExpiryTest {
    private final Check check = new CertificateExpiry();

    @Test
    void dayAfterTheLastIsAnError() {
        Finding finding = only(check, certificateUntil(LocalDate.of(2026, 11, 21), "cert", "example.com"));

        assertThat(finding.severity()).isEqualTo(ERROR);
        assertThat(finding.message()).contains("2026-11-21");
    }

    @Test
    void lastDayAndTheTwoWeeksBeforeAreAWarning() {
        assertThat(only(check, certificateUntil(LocalDate.of(2026, 11, 22), "cert", "example.com"))
                        .severity())
                .isEqualTo(WARNING);
        assertThat(only(check, certificateUntil(LocalDate.of(2026, 12, 6), "cert", "example.com"))
                        .severity())
                .isEqualTo(WARNING);
    }

    @Test
    void fifteenDaysOrAnUnknownDayAreFine() {
        assertThat(found(check, certificateUntil(LocalDate.of(2026, 12, 7), "cert", "example.com")))
                .isEmpty();
        assertThat(found(
                        check, new Certificate(Id.of("cert"), "cert", List.of(), Optional.empty(), "/a.pem", "/a.key")))
                .isEmpty();
    }

    @Test
    void everyCertificateIsToldByItselfWorstNotFirst() {
        List<Finding> found = found(
                check,
                certificateUntil(Drafts.TODAY.plusDays(1), "soon", "a.example.com"),
                certificateUntil(Drafts.TODAY.plusYears(1), "fine", "b.example.com"),
                certificateUntil(Drafts.TODAY.minusDays(1), "gone", "c.example.com"));

        assertThat(places(found)).containsExactly("gone", "soon");
        assertThat(found.getFirst().message()).contains("was good until 2026-11-21");
        assertThat(found.getLast().message()).contains("good until 2026-11-23 only");
    }
}
