package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import java.util.Set;
import java.util.TreeSet;

/** A zone that clients of one address family cannot reach. */
final class OneFamilyServers extends LiveCheck {
    OneFamilyServers() {
        super("NS05", "Servers of both address families", "RFC 3901; Zonemaster DELEGATION01");
    }

    @Override
    void look(Survey survey, Seen seen) {
        if (!survey.profile().v4() || !survey.profile().v6()) {
            seen.notTested("Only one address family was asked.");
            return;
        }
        Set<Integer> bits = new TreeSet<>();
        survey.servers().forEach(each -> bits.add(each.host().address().bits()));
        if (bits.equals(Set.of(128))) {
            seen.warning(
                    survey.zone(),
                    "No server of " + survey.zone() + " has an IPv4 address. Most resolvers cannot reach it. Add one.",
                    survey.referrals());
        } else if (bits.equals(Set.of(32))) {
            seen.notice(
                    survey.zone(),
                    "No server of " + survey.zone()
                            + " has an IPv6 address. Resolvers without IPv4 cannot reach it. Add one.",
                    survey.referrals());
        }
    }
}
