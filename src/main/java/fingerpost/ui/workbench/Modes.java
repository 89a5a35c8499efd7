package fingerpost.ui.workbench;

import fingerpost.dns.DomainName;
import fingerpost.ui.diagnose.DiagnoseController;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Views;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/** Which screen of the window is shown; each is made when it is first needed and keeps its state while another is shown. */
final class Modes {
    private final WorkbenchController frame;
    private final ProjectFiles files;
    private final Supplier<Parts> parts;
    private final Views views;
    private final DiagnoseController diagnosis;
    private boolean diagnosisMade;

    Modes(
            WorkbenchController frame,
            ProjectFiles files,
            Supplier<Parts> parts,
            Views views,
            DiagnoseController diagnosis) {
        this.frame = frame;
        this.files = files;
        this.parts = parts;
        this.views = views;
        this.diagnosis = diagnosis;
    }

    /** From now on what is opened is shown, and what is left gives way to the first screen. */
    void follow(Project project, Runnable onWelcome) {
        files.openProperty().subscribe(open -> {
            if (open) {
                design();
            } else {
                frame.show(Shown.WELCOME, false);
                onWelcome.run();
            }
        });
        project.openedProperty().subscribe((_, _) -> {
            if (open()) {
                design();
            }
        });
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return frame.shownProperty();
    }

    /** Whether the drawing is seen, so that the keys of the design mean it. */
    ObservableValue<Boolean> designing() {
        return frame.shownProperty().map(now -> now == Shown.DESIGN || now == Shown.SIMULATE || now == Shown.EXPORT);
    }

    ObservableValue<Boolean> diagnosing() {
        return frame.shownProperty().map(now -> now == Shown.DIAGNOSE);
    }

    ObservableValue<Boolean> simulating() {
        return frame.shownProperty().map(now -> now == Shown.SIMULATE);
    }

    ObservableValue<Boolean> exporting() {
        return frame.shownProperty().map(now -> now == Shown.EXPORT);
    }

    /** Whether what is shown is another screen, or lies over the drawing, so that one can go back to the design. */
    ObservableValue<Boolean> beyondDesign() {
        return frame.shownProperty().map(now -> now != Shown.DESIGN && now != Shown.WELCOME);
    }

    private boolean open() {
        return files.openProperty().get();
    }

    void design() {
        Parts made = draw(Shown.DESIGN);
        made.panes().design();
        made.canvas().requestFocus();
    }

    /** The way to work on the drawing that is shown, or was before live names were. */
    Shown drawing() {
        Shown now = frame.shownProperty().get();
        return now == Shown.SIMULATE || now == Shown.EXPORT ? now : Shown.DESIGN;
    }

    /** Shows the design as it was seen last. */
    void resume(LastViews.Last last) {
        Parts made = parts.get();
        made.panes().stand(last.panes());
        made.canvas().look(last.view());
        switch (last.mode()) {
            case SIMULATE -> simulate();
            case EXPORT -> export();
            case WELCOME, DESIGN, DIAGNOSE -> {}
        }
    }

    /** Shows the drawing where it is not seen. */
    void drawn() {
        if (!designing().getValue()) {
            design();
        }
    }

    /** Shows what the clients of the design get, on the same drawing. */
    void simulate() {
        Parts made = draw(Shown.SIMULATE);
        made.panes().simulate(made.simulate().whatIf());
        made.simulate().show(true);
        if (made.simulate().canTry()) {
            made.canvas().requestFocus();
        } else {
            made.simulate().focus();
        }
    }

    /** Shows what a target can say of the design, on the same drawing. */
    void export() {
        Parts made = draw(Shown.EXPORT);
        made.panes().export();
        made.exporting().show(true);
        made.canvas().requestFocus();
    }

    /** The same, with the cursor where the next step to writing is. */
    void exportNow() {
        export();
        parts.get().export().focus();
    }

    /** The drawing, with nothing of another way to work laid over it. */
    private Parts draw(Shown way) {
        Parts made = parts.get();
        frame.show(way, true);
        if (way != Shown.SIMULATE) {
            made.simulate().show(false);
        }
        if (way != Shown.EXPORT) {
            made.exporting().show(false);
        }
        return made;
    }

    /** Shows live names, with the cursor in the field for one. */
    void diagnose() {
        if (!diagnosisMade) {
            diagnosisMade = true;
            frame.add(Shown.DIAGNOSE, views.load(FxmlFile.DIAGNOSE));
        }
        frame.show(Shown.DIAGNOSE, open());
        diagnosis.alone(!open());
        diagnosis.focus();
    }

    void diagnose(DomainName about) {
        diagnose();
        diagnosis.diagnose(about);
    }

    void again() {
        diagnosis.again();
    }

    void stop() {
        diagnosis.cancel();
    }

    /** From live names back to where the person came from. */
    void leave() {
        if (open()) {
            design();
        } else {
            frame.show(Shown.WELCOME, false);
        }
    }
}
