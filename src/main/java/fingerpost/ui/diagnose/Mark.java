package fingerpost.ui.diagnose;

import fingerpost.diagnose.StepKind;
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
            case ANSWER -> new Mark(Feather.CHECK_CIRCLE, Tone.GOOD, "answers");
            case ALIAS -> new Mark(Feather.LINK_2, Tone.ONWARD, "alias");
            case REFERRAL -> new Mark(Feather.CORNER_RIGHT_DOWN, Tone.ONWARD, "refers down");
            case NODATA -> new Mark(Feather.CIRCLE, Tone.QUIET, "no such record");
            case NXDOMAIN -> new Mark(Feather.MINUS_CIRCLE, Tone.DOUBTFUL, "no such name");
            case LAME -> new Mark(Feather.ALERT_TRIANGLE, Tone.BAD, "lame");
            case UPWARD -> new Mark(Feather.CORNER_LEFT_UP, Tone.BAD, "refers upward");
            case SILENT -> new Mark(Feather.CLOCK, Tone.BAD, "silent");
            case UNREACHABLE -> new Mark(Feather.WIFI_OFF, Tone.BAD, "unreachable");
            case REFUSED -> new Mark(Feather.SLASH, Tone.BAD, "refuses");
            case ERROR -> new Mark(Feather.X_CIRCLE, Tone.BAD, "fails");
            case MALFORMED -> new Mark(Feather.ALERT_OCTAGON, Tone.BAD, "unreadable");
            case REJECTED -> new Mark(Feather.SHIELD_OFF, Tone.DOUBTFUL, "not asked");
            case CANCELLED -> new Mark(Feather.PAUSE_CIRCLE, Tone.QUIET, "not waited for");
        };
    }
}
