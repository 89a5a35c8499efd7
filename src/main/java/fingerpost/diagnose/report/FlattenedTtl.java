package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import java.util.Optional;

/** A flattened apex with a longer TTL than its target has. */
final class FlattenedTtl extends LiveCheck {
    FlattenedTtl() {
        super("AL04", "A flattened apex lives no longer than its target", "draft-ietf-dnsop-aname section 3.2");
    }

    @Override
    void look(Survey survey, Seen seen) {
        Optional<Flattening> flattened = Flattening.of(survey);
        if (flattened.isEmpty()) {
            seen.notTested("The apex does not look flattened.");
            return;
        }
        int apex = flattened.get().apex().stream()
                .mapToInt(each -> each.ttl().seconds())
                .max()
                .orElse(0);
        int origin = flattened.get().origin().stream()
                .mapToInt(each -> each.ttl().seconds())
                .max()
                .orElse(0);
        if (apex > origin) {
            seen.notice(
                    survey.zone(),
                    "Caches keep the addresses of " + survey.zone() + " for " + new Ttl(apex).spoken()
                            + ", although " + flattened.get().target() + ", from which they come, may change within "
                            + new Ttl(origin).spoken() + ". Lower the TTL of the apex.",
                    survey.evidence(survey.zone(), RecordType.A));
        }
    }
}
