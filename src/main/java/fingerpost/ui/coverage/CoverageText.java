package fingerpost.ui.coverage;

import fingerpost.check.Coverage;
import fingerpost.ui.speech.Speech;
import java.util.stream.Collectors;

/** Coverage in the words of the person. */
final class CoverageText {
    private CoverageText() {}

    /** {@code Certificate: in part}. */
    static String of(Kind kind, Coverage.Part part) {
        return switch (part.extent()) {
            case ALL -> Speech.of("{0}: everywhere", kind.word());
            case SOME -> Speech.of("{0}: in part", kind.word());
            case NONE -> Speech.of("{0}: nowhere", kind.word());
            case NOT_APPLICABLE -> Speech.of("{0}: nothing to tell here", kind.word());
        };
    }

    /** What an end lacks, in a sentence without its full stop. */
    static String of(Coverage.Lack lack) {
        return switch (lack.reason()) {
            case NO_TLS -> Speech.of("{0} takes no TLS connections for this name", lack.end());
            case NO_CERTIFICATE -> Speech.of("{0} has no certificate for this name", lack.end());
            case OTHER_NAMES -> Speech.of("{0} presents {1}, which is for other names", lack.end(), lack.detail());
            case EXPIRED -> Speech.of("{0} was good until {1}", lack.end(), lack.detail());
            case EXPIRES_SOON -> Speech.of("{0} is good until {1} only", lack.end(), lack.detail());
            case NO_V6_ADDRESS -> Speech.of("{0} has no IPv6 address", lack.end());
            case V6_NOT_SAID -> Speech.of("No AAAA record says {1}, which {0} has", lack.end(), lack.detail());
            case DEAF_ON_V6 -> Speech.of("{0} listens on no port at {1}", lack.end(), lack.detail());
            case UNWATCHED -> Speech.of("No health check watches {0} in {1}", lack.end(), lack.detail());
            case UNWATCHED_AND_ALONE ->
                Speech.of("No health check watches {0}, the only backend of {1}", lack.end(), lack.detail());
            case UNWATCHED_RECORDS -> Speech.of("The records that lead to {0} have no health check", lack.end());
        };
    }

    /** All of one part, a line each. */
    static String whole(Kind kind, Coverage.Part part) {
        return of(kind, part)
                + part.lacks().stream().map(lack -> "\n  " + of(lack)).collect(Collectors.joining());
    }
}
