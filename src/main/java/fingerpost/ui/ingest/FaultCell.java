package fingerpost.ui.ingest;

import fingerpost.check.Severity;
import fingerpost.ingest.zonefile.FaultCode;
import fingerpost.ingest.zonefile.ZoneFault;
import fingerpost.ui.diagnose.Telling;
import fingerpost.ui.look.Icons;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A fault of a zone file, read whole: where, what, and what to do. */
final class FaultCell extends ListCell<ZoneFault> {
    private final Telling telling = new Telling(this);

    @Override
    protected void updateItem(@Nullable ZoneFault fault, boolean empty) {
        super.updateItem(fault, empty);
        if (empty || fault == null) {
            telling.clear();
        } else {
            telling.tell(Icons.of(severity(fault.code().grade())), where(fault) + fault.message(), fault.cure());
        }
    }

    private static String where(ZoneFault fault) {
        String file = fault.file().isEmpty() ? "" : fault.file() + ", ";
        return fault.line() == 0 ? "" : file + "line " + fault.line() + ", column " + fault.column() + ": ";
    }

    private static Severity severity(FaultCode.Grade grade) {
        return switch (grade) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case NOTE -> Severity.INFO;
        };
    }
}
