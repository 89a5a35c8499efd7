package fingerpost.diagnose.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.Quoted;
import fingerpost.wire.web.ServedCertificate;
import fingerpost.wire.web.TlsState;
import fingerpost.wire.web.WebAnswer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The certificates are valid for long enough, lead to a known authority, and are the same on all members. */
final class CertificateSound implements WebCheck {
    private static final Duration SOON = Duration.ofDays(14);

    @Override
    public String code() {
        return "TLS03";
    }

    @Override
    public String title() {
        return "The certificates are valid, complete and the same everywhere";
    }

    @Override
    public String source() {
        return "RFC 5280 section 6.1; RFC 8446 section 4.4.2";
    }

    @Override
    public Verdict of(WebSight sight) {
        Map<ServedCertificate, List<WebAnswer>> shown = sight.secured().stream()
                .filter(each -> each.certificate().isPresent())
                .collect(groupingBy(each -> each.certificate().orElseThrow(), LinkedHashMap::new, toList()));
        if (shown.isEmpty()) {
            return nothing(sight, "showed a certificate");
        }
        List<LiveFinding> findings = new ArrayList<>();
        shown.forEach((certificate, answers) -> {
            dates(certificate, answers, sight).ifPresent(findings::add);
            answers.stream()
                    .flatMap(each -> each.tls().stream())
                    .map(TlsState::trust)
                    .distinct()
                    .forEach(trust -> {
                        List<WebAnswer> same = answers.stream()
                                .filter(each -> each.tls()
                                        .filter(tls -> tls.trust() == trust)
                                        .isPresent())
                                .toList();
                        chain(same, sight).ifPresent(findings::add);
                    });
        });
        if (shown.size() > 1) {
            findings.add(differs(shown, sight));
        }
        return judged(findings);
    }

    private Optional<LiveFinding> dates(ServedCertificate certificate, List<WebAnswer> answers, WebSight sight) {
        Instant now = sight.options().clock().instant();
        String where = "The certificate of " + Spoken.where(answers);
        String day =
                certificate.notAfter().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        if (!certificate.notAfter().isAfter(now)) {
            return Optional.of(finding(
                    Severity.ERROR,
                    sight,
                    Spoken.addresses(answers),
                    where + " has expired on " + day + ". Browsers refuse to connect. Renew it, and find out why it"
                            + " was not renewed by itself."));
        }
        if (certificate.notBefore().isAfter(now)) {
            return Optional.of(finding(
                    Severity.ERROR,
                    sight,
                    Spoken.addresses(answers),
                    where + " is valid only from "
                            + certificate.notBefore().atOffset(ZoneOffset.UTC).toLocalDate()
                            + " on. Browsers refuse to connect until then. Install the one before it."));
        }
        Duration left = Duration.between(now, certificate.notAfter());
        return left.compareTo(SOON) >= 0
                ? Optional.empty()
                : Optional.of(finding(
                        Severity.WARNING,
                        sight,
                        Spoken.addresses(answers),
                        where + " expires on " + day + ", in " + left.toDays() + " days. Renew it now; automatic"
                                + " renewal would have done so a month before."));
    }

    private Optional<LiveFinding> chain(List<WebAnswer> answers, WebSight sight) {
        TlsState tls = answers.getFirst().tls().orElseThrow();
        String where = Spoken.where(answers);
        String top = Quoted.of(tls.chain().getLast().issuer());
        Optional<String> wrong = switch (tls.trust()) {
            case KNOWN -> Optional.empty();
            case SELF_SIGNED ->
                Optional.of("The certificate of " + where
                        + " is signed by itself. Browsers do not believe it; have one issued by an authority.");
            case UNKNOWN_AUTHORITY ->
                Optional.of("The certificate of " + where + " leads to " + top
                        + ", an authority that clients do not know. Browsers do not believe it.");
            case INCOMPLETE ->
                Optional.of(where + " sends a chain that ends at a certificate whose issuer " + top
                        + " it does not send. Clients that do not have that one refuse to connect. Install"
                        + " the whole chain (the file often called fullchain).");
        };
        Severity severity = switch (tls.trust()) {
            case KNOWN, INCOMPLETE -> Severity.WARNING;
            case SELF_SIGNED, UNKNOWN_AUTHORITY -> Severity.ERROR;
        };
        return wrong.map(message -> finding(severity, sight, Spoken.addresses(answers), message));
    }

    private LiveFinding differs(Map<ServedCertificate, List<WebAnswer>> shown, WebSight sight) {
        boolean sameNames =
                shown.keySet().stream().map(ServedCertificate::names).distinct().count() == 1;
        String told = String.join(
                "; ",
                shown.entrySet().stream()
                        .map(each -> Spoken.where(each.getValue()) + " one that expires on "
                                + each.getKey()
                                        .notAfter()
                                        .atOffset(ZoneOffset.UTC)
                                        .toLocalDate() + " ("
                                + each.getKey().fingerprint().substring(0, 8) + ")")
                        .toList());
        return finding(
                sameNames ? Severity.NOTICE : Severity.WARNING,
                sight,
                List.of(),
                "The addresses show different certificates: " + told
                        + ". Each must be renewed by itself; one that is forgotten breaks the site for a part of its"
                        + " visitors.");
    }
}
