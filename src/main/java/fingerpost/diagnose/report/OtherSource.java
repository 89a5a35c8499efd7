package fingerpost.diagnose.report;

import fingerpost.check.Severity;
import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import java.util.Set;

/** A server that answers from another address than the one it was asked at, so that nobody believes it. */
final class OtherSource extends LiveCheck {
    OtherSource() {
        super(
                "NS12",
                "Every server answers from the address that was asked",
                "RFC 2181 section 4; Zonemaster NAMESERVER04",
                Needs.NOTHING);
    }

    @Override
    void look(Survey survey, Seen seen) {
        for (Witness each : survey.servers()) {
            Set<String> sources = of(each);
            if (!sources.isEmpty()) {
                seen.add(
                        survey.authorities().isEmpty() ? Severity.ERROR : Severity.WARNING,
                        survey.zone(),
                        each.host() + " does not answer itself: the answers come from " + Spoken.list(sources)
                                + ". Resolvers take them for forged, wait, and ask another server. Let it send its"
                                + " answers from the address at which it was asked; behind a translation of addresses,"
                                + " the way back must be translated too.",
                        each.evidence(Probe.of(survey.zone(), RecordType.SOA)));
            }
        }
        if (survey.servers().isEmpty()) {
            seen.notTested("No server of " + survey.zone() + " is known.");
        }
    }

    /** Who answered in its place. */
    static Set<String> of(Witness witness) {
        return witness.exchange(Probe.of(witness.zone(), RecordType.SOA))
                .map(Exchange::otherSources)
                .orElse(Set.of());
    }
}
