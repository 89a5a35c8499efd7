package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Delegation;
import fingerpost.diagnose.survey.Host;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Servers of the zone above that disagree about the delegation. */
final class ParentsAgree extends LiveCheck {
    ParentsAgree() {
        super(
                "DEL07",
                "All servers of the zone above delegate alike",
                "Zonemaster BASIC01 (B01_INCONSISTENT_DELEGATION); RFC 1034 section 4.2.2",
                Needs.DELEGATION);
    }

    @Override
    void look(Survey survey, Seen seen) {
        Map<Host, Delegation> delegations = survey.delegations();
        Map<Set<DomainName>, List<Host>> views = new LinkedHashMap<>();
        delegations.forEach((host, each) ->
                views.computeIfAbsent(each.names(), any -> new ArrayList<>()).add(host));
        if (views.size() > 1) {
            String told = views.entrySet().stream()
                    .map(each -> Spoken.list(each.getValue()) + " to " + Spoken.list(each.getKey()))
                    .sorted()
                    .collect(Collectors.joining("; "));
            seen.error(
                    survey.zone(),
                    "The servers of the zone above do not delegate " + survey.zone() + " alike: " + told
                            + ". Which servers are asked is chance. If this lasts longer than an hour, tell the registry.",
                    survey.referrals());
        }
    }
}
