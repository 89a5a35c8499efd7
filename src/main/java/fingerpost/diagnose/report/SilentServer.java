package fingerpost.diagnose.report;

import fingerpost.check.Severity;
import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Standing;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.RecordType;

/** A server from which nothing comes. */
final class SilentServer extends LiveCheck {
    SilentServer() {
        super(
                "DEL04",
                "Every server answers over UDP",
                "RFC 2182 section 3.1; Zonemaster CONNECTIVITY01",
                Needs.NOTHING);
    }

    @Override
    void look(Survey survey, Seen seen) {
        Probe soa = Probe.of(survey.zone(), RecordType.SOA);
        for (Witness each : survey.servers()) {
            boolean dead =
                    (each.standing() == Standing.SILENT && OtherSource.of(each).isEmpty())
                            || each.standing() == Standing.UNREACHABLE;
            int bits = each.host().address().bits();
            if (dead && !survey.hears(bits) && survey.hears(bits == 32 ? 128 : 32)) {
                seen.notTested("Nothing was heard from any server over IPv" + (bits == 32 ? 4 : 6)
                        + "; this machine may have no connection of that kind.");
            } else if (dead) {
                seen.add(
                        survey.authorities().isEmpty() ? Severity.ERROR : Severity.WARNING,
                        survey.zone(),
                        each.host()
                                + (each.standing() == Standing.SILENT ? " does not answer" : " cannot be reached")
                                + ". Resolvers wait there for nothing before they ask another server of "
                                + survey.zone()
                                + ". See whether the server runs and whether a firewall lets UDP port 53 through.",
                        each.evidence(soa));
            }
        }
    }
}
