package fingerpost.diagnose.report;

import fingerpost.check.Severity;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;

/** A name with A but no AAAA, or the other way. */
final class OneFamily extends LiveCheck {
    OneFamily() {
        super("IP01", "Names have addresses of both families", "RFC 8305; RFC 6540");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName name : survey.names()) {
            boolean four = survey.addresses(name).stream().anyMatch(each -> each.bits() == 32);
            boolean six = survey.addresses(name).stream().anyMatch(each -> each.bits() == 128);
            if (four != six) {
                seen.add(
                        four ? Severity.INFO : Severity.NOTICE,
                        name,
                        name
                                + (four
                                        ? " has an IPv4 but no IPv6 address. Clients without IPv4 reach it only through a"
                                                + " translator."
                                        : " has an IPv6 but no IPv4 address. Clients without IPv6 cannot reach it."),
                        survey.evidence(name));
            }
        }
    }
}
