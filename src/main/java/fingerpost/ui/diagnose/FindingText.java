package fingerpost.ui.diagnose;

import fingerpost.diagnose.LiveFinding;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import fingerpost.wire.DigCall;
import fingerpost.wire.Exchange;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A finding as text that a person pastes into a ticket. */
final class FindingText {
    private static final String UNSEEN = Speech.of(
            "No DNS packet shows this: it was seen on the web servers, or follows from what others did not " + "say.");

    private FindingText() {}

    /** What, where, why, and the commands that show it. */
    static String of(LiveFinding finding) {
        String commands = digs(finding);
        return Speech.of(
                        "{0} {1} at {2}",
                        Speech.of(finding.severity().word()).toUpperCase(Locale.ROOT),
                        finding.code(),
                        finding.where().unicode())
                + "\n" + Told.of(finding.code(), finding.message()) + "\n"
                + Speech.of("Source: {0}", finding.source()) + "\n"
                + (commands.isEmpty() ? "" : commands + "\n");
    }

    /** One {@code dig} command for each question that shows it, none twice. */
    static String digs(LiveFinding finding) {
        return finding.evidence().stream()
                .map(each -> DigCall.of(each.query()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The exchanges that show it, each below the question that was asked. */
    static String packets(LiveFinding finding, java.util.function.Function<Exchange, String> form) {
        List<Exchange> all = finding.evidence().stream().distinct().toList();
        return all.isEmpty()
                ? UNSEEN
                : all.stream()
                        .map(each -> "; " + each.query().question() + " asked of "
                                + each.query().server() + "\n" + form.apply(each))
                        .collect(Collectors.joining("\n"));
    }
}
