package fingerpost.diagnose.report;

import fingerpost.diagnose.Link;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.util.List;

/** A CNAME whose target looks like an IP address. */
final class CnameToAddress extends LiveCheck {
    CnameToAddress() {
        super("CN11", "No alias to an address", "RFC 1035 section 3.3.1; octodns TargetNotIp");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (DomainName name : survey.names()) {
            for (Link link : survey.trace(name, RecordType.A).map(Trace::chain).orElse(List.of())) {
                if (link.target().labels().size() == 4
                        && link.target().labels().stream().allMatch(label -> label.matches("[0-9]{1,3}"))) {
                    seen.error(
                            link.owner(),
                            link.owner() + " is an alias of " + link.target() + ", which looks like an address but is"
                                    + " read as a name that does not exist. Write an A record with the address.",
                            survey.evidence(name));
                }
            }
        }
    }
}
