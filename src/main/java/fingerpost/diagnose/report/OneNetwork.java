package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.IpNetwork;
import java.util.LinkedHashSet;
import java.util.Set;

/** Servers that one cut cable takes away together. */
final class OneNetwork extends LiveCheck {
    OneNetwork() {
        super("NS06", "Servers stand in more than one network", "RFC 2182 section 3.1; Zonemaster CONNECTIVITY03");
    }

    @Override
    void look(Survey survey, Seen seen) {
        if (survey.isPrivate()) {
            seen.notTested("This is a private network.");
            return;
        }
        Set<IpNetwork> networks = new LinkedHashSet<>();
        survey.servers()
                .forEach(each -> networks.add(IpNetwork.around(
                        each.host().address(), each.host().address().bits() == 32 ? 24 : 48)));
        if (networks.size() == 1 && survey.servers().size() > 1) {
            seen.warning(
                    survey.zone(),
                    "All servers of " + survey.zone() + " stand in one network, " + Spoken.list(networks)
                            + ". One failure takes all of them away. Let one stand elsewhere.",
                    survey.referrals());
        }
    }
}
