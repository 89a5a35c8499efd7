package fingerpost.diagnose.web;

import static java.util.stream.Collectors.groupingBy;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.Quoted;
import fingerpost.wire.web.ServedCertificate;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The certificate that each address shows covers the name. */
final class CertificateCovers implements WebCheck {
    @Override
    public String code() {
        return "TLS01";
    }

    @Override
    public String title() {
        return "The certificate covers the name on every address";
    }

    @Override
    public String source() {
        return "RFC 9525 section 6.3";
    }

    @Override
    public Verdict of(WebSight sight) {
        List<WebAnswer> secured = sight.secured();
        if (secured.isEmpty()) {
            return nothing(sight, "takes connections for TLS");
        }
        List<LiveFinding> findings = new ArrayList<>();
        secured.stream()
                .filter(each -> each.failure()
                        .filter(CertificateCovers::withoutHandshake)
                        .isPresent())
                .forEach(each -> findings.add(finding(
                        Severity.ERROR,
                        sight,
                        Spoken.addresses(List.of(each)),
                        each.failure().map(WebFailure::why).orElse("") + " Browsers cannot open "
                                + each.request().url() + "."
                                + (each.failed(WebFailure.Kind.SILENT)
                                        ? ""
                                        : " Give this server a certificate for the name."))));
        secured.stream()
                .filter(each -> each.certificate()
                        .filter(certificate -> !certificate.covers(sight.host()))
                        .isPresent())
                .collect(groupingBy(
                        each -> each.certificate().map(ServedCertificate::names).orElse(List.of()),
                        LinkedHashMap::new,
                        java.util.stream.Collectors.toList()))
                .forEach((names, bare) -> findings.add(finding(
                        Severity.ERROR,
                        sight,
                        Spoken.addresses(bare),
                        Spoken.where(bare) + " shows a certificate "
                                + (names.isEmpty() ? "without any DNS name" : "for " + listed(names)) + ", not for "
                                + sight.host().unicode()
                                + ". Browsers refuse to connect; a wildcard covers exactly one label. Install a"
                                + " certificate for this name there.")));
        return judged(findings);
    }

    private static boolean withoutHandshake(WebFailure failure) {
        return failure.stage() == WebFailure.Stage.TLS && failure.kind() != WebFailure.Kind.CANCELLED;
    }

    private static String listed(List<String> names) {
        return Spoken.list(names.stream().map(Quoted::of).toList()).replace("\"", "");
    }
}
