package fingerpost.ui.diagnose;

import fingerpost.diagnose.StepKind;
import fingerpost.ui.speech.Speech;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * How one server's reply is shown: a shape, a tone and a word, each of which alone tells it apart.
 *
 * @param word as short as a label
 */
record Mark(Ikon shape, Tone tone, String word) {
    /** The colours of the theme. */
    enum Tone {
        GOOD,
        ONWARD,
        QUIET,
        DOUBTFUL,
        BAD;

        String style() {
            return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Mark of(StepKind kind) {
        return switch (kind) {
            case ANSWER -> new Mark(Feather.CHECK_CIRCLE, Tone.GOOD, Speech.of("answers"));
            case ALIAS -> new Mark(Feather.LINK_2, Tone.ONWARD, Speech.of("alias"));
            case REFERRAL -> new Mark(Feather.CORNER_RIGHT_DOWN, Tone.ONWARD, Speech.of("refers down"));
            case NODATA -> new Mark(Feather.CIRCLE, Tone.QUIET, Speech.of("no such record"));
            case NXDOMAIN -> new Mark(Feather.MINUS_CIRCLE, Tone.DOUBTFUL, Speech.of("no such name"));
            case LAME -> new Mark(Feather.ALERT_TRIANGLE, Tone.BAD, Speech.of("lame"));
            case UPWARD -> new Mark(Feather.CORNER_LEFT_UP, Tone.BAD, Speech.of("refers upward"));
            case SILENT -> new Mark(Feather.CLOCK, Tone.BAD, Speech.of("silent"));
            case UNREACHABLE -> new Mark(Feather.WIFI_OFF, Tone.BAD, Speech.of("unreachable"));
            case REFUSED -> new Mark(Feather.SLASH, Tone.BAD, Speech.of("refuses"));
            case ERROR -> new Mark(Feather.X_CIRCLE, Tone.BAD, Speech.of("fails"));
            case MALFORMED -> new Mark(Feather.ALERT_OCTAGON, Tone.BAD, Speech.of("unreadable"));
            case REJECTED -> new Mark(Feather.SHIELD_OFF, Tone.DOUBTFUL, Speech.of("not asked"));
            case CANCELLED -> new Mark(Feather.PAUSE_CIRCLE, Tone.QUIET, Speech.of("not waited for"));
        };
    }
}
