package fingerpost.diagnose.report;

import fingerpost.check.SpecialAddresses;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import java.util.Optional;

/** A server at an address that cannot be reached from everywhere. */
final class SpecialServerAddress extends LiveCheck {
    SpecialServerAddress() {
        super("NS04", "Servers have public addresses", "RFC 6890; Zonemaster ADDRESS01", Needs.NOTHING);
    }

    @Override
    void look(Survey survey, Seen seen) {
        if (survey.isPrivate()) {
            seen.notTested("This is a private network.");
            return;
        }
        for (Witness each : survey.servers()) {
            Optional<String> reason = SpecialAddresses.reason(each.host().address())
                    .or(() -> SpecialAddresses.isForDocumentation(each.host().address())
                            ? Optional.of("is for documentation")
                            : Optional.empty());
            reason.ifPresent(why -> seen.error(
                    survey.zone(),
                    "The server " + each.host() + " of " + survey.zone() + " cannot be asked from outside: its address "
                            + why + ". Give it a public one. In a network of your own, diagnose in the private scope.",
                    survey.evidence(each.host().name())));
        }
    }
}
