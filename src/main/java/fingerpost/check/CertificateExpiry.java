package fingerpost.check;

import fingerpost.topology.Certificate;
import fingerpost.topology.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A certificate that has expired or will soon. */
final class CertificateExpiry implements ElementCheck<Certificate> {
    static final int SOON = 14;

    @Override
    public String code() {
        return "TLS03";
    }

    @Override
    public String source() {
        return "RFC 5280 section 4.1.2.5";
    }

    @Override
    public Class<Certificate> kind() {
        return Certificate.class;
    }

    @Override
    public List<Finding> of(Certificate certificate, Design design) {
        return certificate.expires().flatMap(day -> told(certificate, day, design.today())).stream()
                .toList();
    }

    private Optional<Finding> told(Certificate certificate, LocalDate expires, LocalDate today) {
        Subject at = Subject.of(certificate.id());
        if (expires.isBefore(today)) {
            return Optional.of(finding(
                    Severity.ERROR,
                    at,
                    "The certificate " + certificate.label() + " was good until " + expires
                            + ". Browsers refuse every site that uses it. Install a new one."));
        }
        return expires.isAfter(today.plusDays(SOON))
                ? Optional.empty()
                : Optional.of(finding(
                        Severity.WARNING,
                        at,
                        "The certificate " + certificate.label() + " is good until " + expires
                                + " only. After that browsers refuse every site that uses it. Renew it now, and find"
                                + " out why it was not renewed by itself."));
    }
}
