package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.RecordType;
import java.util.Optional;

/** An apex that has only some of the addresses of its target, or others too. */
final class StaleFlattening extends LiveCheck {
    StaleFlattening() {
        super(
                "AL02",
                "A flattened apex has the addresses of its target",
                "Flattening of providers (ALIAS, ANAME); draft-ietf-dnsop-aname section 3");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Optional<Flattening> flattened = Flattening.of(survey);
        if (flattened.isEmpty()) {
            seen.notTested("The apex does not look flattened.");
            return;
        }
        Flattening each = flattened.get();
        if (each.atApex(32).equals(each.atOrigin(32))) {
            seen.info(
                    survey.zone(),
                    "The apex " + survey.zone() + " looks flattened: it has the addresses of " + each.target() + ".",
                    survey.evidence(survey.zone(), RecordType.A));
        } else {
            seen.warning(
                    survey.zone(),
                    "The apex " + survey.zone() + " looks flattened from " + each.target() + " but has "
                            + Spoken.list(each.atApex(32)) + ", while that has now " + Spoken.list(each.atOrigin(32))
                            + ". Clients reach addresses that may be given up. Let the provider flatten anew, or use its"
                            + " ALIAS in place of fixed addresses.",
                    survey.evidence(survey.zone(), RecordType.A));
        }
    }
}
