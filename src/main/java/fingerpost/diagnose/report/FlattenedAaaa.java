package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.RecordType;
import java.util.Optional;

/** A target with AAAA whose flattened apex has none. */
final class FlattenedAaaa extends LiveCheck {
    FlattenedAaaa() {
        super("AL05", "Flattening keeps the IPv6 addresses", "draft-ietf-dnsop-aname section 3; RFC 8305");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Optional<Flattening> flattened = Flattening.of(survey);
        if (flattened.isEmpty()) {
            seen.notTested("The apex does not look flattened.");
        } else if (!flattened.get().atOrigin(128).isEmpty()
                && flattened.get().atApex(128).isEmpty()) {
            seen.warning(
                    survey.zone(),
                    "The apex " + survey.zone() + " looks flattened from "
                            + flattened.get().target()
                            + " but lost its IPv6 addresses. Clients without IPv4 cannot reach it. Flatten AAAA too.",
                    survey.evidence(survey.zone(), RecordType.AAAA));
        }
    }
}
