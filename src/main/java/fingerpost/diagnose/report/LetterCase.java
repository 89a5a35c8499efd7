package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.wire.Exchange;
import java.util.List;

/** A server that does not repeat the question as it was asked. */
final class LetterCase extends LiveCheck {
    LetterCase() {
        super(
                "NS11",
                "Letter case does not matter and is kept",
                "RFC 4343; draft-vixie-dnsext-dns0x20; Zonemaster NAMESERVER08");
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (Witness each : survey.authorities()) {
            List<Exchange> changed = each.said().values().stream()
                    .filter(exchange -> exchange.attempts().stream()
                            .flatMap(attempt -> attempt.strays().stream())
                            .anyMatch(stray -> stray.contains("another case")))
                    .limit(3)
                    .toList();
            if (!changed.isEmpty()) {
                seen.warning(
                        survey.zone(),
                        each.host() + " does not repeat the letters of the question as they were asked. Resolvers that"
                                + " protect themselves from forgery by random letter case do not believe it. Bring the"
                                + " server or the device before it up to date.",
                        changed);
            }
        }
    }
}
