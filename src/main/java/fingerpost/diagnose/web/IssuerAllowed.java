package fingerpost.diagnose.web;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.Caa;
import fingerpost.dns.Quoted;
import fingerpost.wire.web.ServedCertificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The CAA records let the authority of the live certificate issue the next one. */
final class IssuerAllowed implements WebCheck {
    @Override
    public String code() {
        return "CAA01";
    }

    @Override
    public String title() {
        return "CAA records allow the authority of the live certificate";
    }

    @Override
    public String source() {
        return "RFC 8659 section 3, section 4.2, section 4.3";
    }

    @Override
    public Verdict of(WebSight sight) {
        Optional<CaaSet> set = sight.options().caa();
        if (set.isEmpty()) {
            return untested("CAA records were not looked up.");
        }
        List<ServedCertificate> covering = sight.secured().stream()
                .flatMap(each -> each.certificate().stream())
                .filter(each -> each.covers(sight.host()))
                .distinct()
                .toList();
        if (covering.isEmpty()) {
            return nothing(sight, "showed a certificate for the name");
        }
        List<LiveFinding> findings = new ArrayList<>();
        Optional<String> unknown = Optional.empty();
        for (ServedCertificate certificate : covering) {
            boolean wildcard = !certificate.names().contains(sight.host().host());
            if (wildcard && set.get().owner().equals(sight.host())) {
                unknown = Optional.of(
                        "The certificate is for a wildcard, for which other CAA records count than those at "
                                + sight.host().unicode() + ".");
                continue;
            }
            List<String> allowed = allowed(set.get().records(), wildcard);
            boolean anybody = allowed.isEmpty();
            Optional<List<String>> issuer = certificate.organisation().flatMap(IssuerDomains::of);
            boolean nobody = !anybody && allowed.stream().allMatch(String::isEmpty);
            if (!anybody && (nobody || issuer.isPresent())) {
                if (issuer.map(each -> each.stream().noneMatch(allowed::contains))
                        .orElse(true)) {
                    findings.add(forbidden(certificate, allowed, wildcard, set.get(), sight));
                }
            } else if (!anybody) {
                unknown = Optional.of("By which domain CAA records name the authority "
                        + Quoted.of(certificate.organisation().orElse(certificate.issuer())) + " is not known here.");
            }
        }
        return findings.isEmpty() && unknown.isPresent() ? untested(unknown.get()) : judged(findings);
    }

    private LiveFinding forbidden(
            ServedCertificate certificate, List<String> allowed, boolean wildcard, CaaSet set, WebSight sight) {
        List<String> named =
                allowed.stream().filter(each -> !each.isEmpty()).map(Quoted::of).toList();
        return finding(
                Severity.WARNING,
                sight,
                List.of(),
                "The certificate is from "
                        + Quoted.of(certificate.organisation().orElse(certificate.issuer()))
                        + ", but the CAA records of " + set.owner().unicode() + " allow "
                        + (named.isEmpty() ? "nobody" : "only " + Spoken.list(named)) + " to issue "
                        + (wildcard ? "wildcards" : "one")
                        + ". It cannot be renewed, and the site fails when it expires."
                        + " Name the authority in an " + (wildcard ? "issuewild" : "issue") + " record.");
    }

    /** The domains that the records name, empty text for nobody; no entry if they say nothing. */
    private static List<String> allowed(List<Caa> records, boolean wildcard) {
        List<String> wild = values(records, "issuewild");
        return wildcard && !wild.isEmpty() ? wild : values(records, "issue");
    }

    private static List<String> values(List<Caa> records, String tag) {
        return records.stream()
                .filter(each -> each.tag().equals(tag))
                .map(each -> each.value().replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
                .toList();
    }
}
