package fingerpost.ui.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Finding;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.topology.Edit;
import fingerpost.topology.connect.Connecting;

/** What the packages below the desktop say has its German: the tests of those packages ask here for each of their sentences. */
public final class InGerman {
    private static final PhraseBook BOOK = PhraseBook.of(Language.GERMAN);

    private InGerman() {}

    public static void assertTold(Finding finding) {
        assertKnown(finding.code(), finding.message());
        finding.repair().ifPresent(InGerman::assertTold);
    }

    public static void assertTold(LiveFinding finding) {
        assertKnown(finding.code(), finding.message());
        finding.repair().ifPresent(InGerman::assertTold);
    }

    public static void assertTold(Verdict verdict) {
        switch (verdict) {
            case Verdict.Found found -> found.findings().forEach(InGerman::assertTold);
            case Verdict.Passed passed -> assertKnown(Told.TITLE, passed.title());
            case Verdict.NotTested not -> {
                assertKnown(Told.TITLE, not.title());
                assertKnown(Told.UNTESTED, not.why());
            }
        }
    }

    public static void assertTold(Connecting connecting) {
        switch (connecting) {
            case Connecting.Offers(var edits) -> edits.forEach(InGerman::assertTold);
            case Connecting.Refused(String reason) -> assertKnown(Told.REFUSAL, reason);
        }
    }

    static void assertTold(Edit edit) {
        assertKnown(Told.EDIT, edit.name());
    }

    private static void assertKnown(String topic, String sentence) {
        assertThat(BOOK.say(topic, sentence))
                .as("a German template of %s for: %s", topic, sentence)
                .isPresent();
    }
}
