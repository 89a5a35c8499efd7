package fingerpost.diagnose.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.wire.web.WebAnswer;
import java.util.LinkedHashMap;
import java.util.List;

/** Each address has a certificate for every name that the design routes to it. */
final class DesignedNamesCovered implements WebCheck {
    @Override
    public String code() {
        return "TLS02";
    }

    @Override
    public String title() {
        return "The certificates cover every name that the design routes there";
    }

    @Override
    public String source() {
        return "RFC 9525 section 6.3; \"Notes on host_registry\": restriction by certificates";
    }

    @Override
    public Verdict of(WebSight sight) {
        if (sight.options().design().isEmpty()) {
            return untested("There is no design to compare with.");
        }
        List<WebAnswer> designed =
                sight.of(Purpose.DESIGNED).stream().filter(WebAnswer::connected).toList();
        if (designed.isEmpty()) {
            return untested("The design routes no other names over TLS to an address that takes connections.");
        }
        List<LiveFinding> findings = designed.stream()
                .filter(each -> each.certificate()
                        .filter(certificate -> certificate.covers(each.request().host()))
                        .isEmpty())
                .collect(groupingBy(each -> each.request().where(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(each -> finding(
                        Severity.ERROR,
                        sight,
                        Spoken.addresses(each.getValue()),
                        each.getKey() + " has no certificate for "
                                + Spoken.list(each.getValue().stream()
                                        .map(answer -> answer.request().host().unicode())
                                        .toList())
                                + ", which the design routes there. Browsers refuse to connect. Have the certificate"
                                + " issued for these names too."))
                .toList();
        long wanted = wanted(sight);
        return findings.isEmpty() && designed.size() < wanted
                ? untested("Only " + designed.size() + " of the " + wanted
                        + " names that the design routes there were asked for.")
                : judged(findings);
    }

    /** How many names the design routes to addresses that take connections. */
    private static long wanted(WebSight sight) {
        return sight.of(Purpose.SITE).stream()
                .filter(each -> each.request().tls() && each.connected())
                .flatMap(each -> sight.proxies(each.request().address()).stream()
                        .flatMap(proxy -> DesignedNames.of(proxy, each.request().port(), sight.host()).stream())
                        .distinct())
                .count();
    }
}
