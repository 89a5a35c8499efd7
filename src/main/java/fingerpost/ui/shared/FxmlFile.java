package fingerpost.ui.shared;

import java.net.URL;
import java.util.Objects;

/** Every screen that is laid out in a file; a test loads each, so that a missing one fails there. */
public enum FxmlFile {
    WORKBENCH("workbench"),
    WELCOME("welcome"),
    PANES("panes"),
    PALETTE("palette"),
    OUTLINE("outline"),
    INSPECTOR("inspector"),
    PROBLEMS("problems"),
    RECORDS("records"),
    TEXT("text"),
    WALK("walk"),
    COMPARE("compare"),
    PLAN("plan"),
    PREFERENCES("preferences"),
    EXPORT("export"),
    EXPORT_FILES("export-files"),
    EXPORT_LOSSES("export-losses"),
    IMPORT_LIVE("import-live"),
    IMPORT_FILE("import-file"),
    DIAGNOSE("diagnose"),
    DIAGNOSE_ASK("diagnose-ask"),
    DIAGNOSE_START("diagnose-start"),
    DIAGNOSE_TRACE("diagnose-trace"),
    DIAGNOSE_RESOLVERS("diagnose-resolvers"),
    DIAGNOSE_REPORT("diagnose-report"),
    DIAGNOSE_LIVE("diagnose-live"),
    SIMULATE("simulate"),
    REHEARSE("rehearse"),
    PROVE("prove");

    private final String file;

    FxmlFile(String name) {
        this.file = "/fxml/" + name + ".fxml";
    }

    URL url() {
        return Objects.requireNonNull(FxmlFile.class.getResource(file), file);
    }
}
