package fingerpost.ui.diagnose;

import fingerpost.diagnose.LiveFinding;
import fingerpost.ui.look.Icons;
import fingerpost.ui.speech.Told;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A finding with its reason whole, and who says so. */
final class FindingCell extends ListCell<LiveFinding> {
    private final Telling telling = new Telling(this);

    @Override
    protected void updateItem(@Nullable LiveFinding finding, boolean empty) {
        super.updateItem(finding, empty);
        if (empty || finding == null) {
            telling.clear();
        } else {
            telling.tell(Icons.of(finding.severity()), Told.of(finding.code(), finding.message()), origin(finding));
        }
    }

    /** {@code DEL03 · example.com · RFC 1912 section 2.8}. */
    static String origin(LiveFinding finding) {
        return finding.code() + " · " + finding.where().unicode() + " · " + finding.source();
    }
}
