package fingerpost.diagnose.report;

import fingerpost.diagnose.survey.Probe;
import fingerpost.diagnose.survey.Survey;
import fingerpost.diagnose.survey.Witness;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.wire.Message;
import java.util.stream.Stream;

/** NS or DNAME at a wildcard. */
final class WildcardDelegation extends LiveCheck {
    WildcardDelegation() {
        super("WC03", "No delegation and no DNAME at a wildcard", "RFC 4592 section 4.2, section 4.4");
    }

    @Override
    void look(Survey survey, Seen seen) {
        DomainName wildcard = survey.zone().wildcard();
        boolean denied = false;
        for (Witness each : survey.authorities()) {
            denied |= each.message(Probe.of(survey.random(), RecordType.A)).isPresent();
            for (RecordType type : new RecordType[] {RecordType.NS, RecordType.DNAME}) {
                Probe probe = Probe.of(wildcard, type);
                if (each.message(probe)
                        .filter(message -> has(message, wildcard, type))
                        .isPresent()) {
                    seen.warning(
                            wildcard,
                            each.host() + " has " + type + " at the wildcard " + wildcard
                                    + ". What that means was left undefined: servers and resolvers differ, and names"
                                    + " below it are found by some clients only. "
                                    + (type.equals(RecordType.NS) ? "Delegate" : "Rename") + " each name by itself.",
                            each.evidence(probe));
                }
            }
        }
        if (!denied) {
            seen.notTested("No server said whether there is a wildcard.");
        }
    }

    /** In the answer, or in the authority section of a referral. */
    private static boolean has(Message message, DomainName wildcard, RecordType type) {
        return Stream.concat(message.answer().stream(), message.authority().stream())
                .anyMatch(each -> each.owner().equals(wildcard) && each.type().equals(type));
    }
}
