package fingerpost.ui.workbench;

import fingerpost.dns.DomainName;
import fingerpost.ui.diagnose.DiagnoseController;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Views;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;

/** Which screen of the window is shown; each is made when it is first needed and keeps its state while another is shown. */
final class Modes {
    private final WorkbenchController frame;
    private final ProjectFiles files;
    private final Supplier<Parts> parts;
    private final Project project;
    private final Views views;
    private final DiagnoseController diagnosis;
    private boolean diagnosisMade;

    Modes(
            WorkbenchController frame,
            ProjectFiles files,
            Supplier<Parts> parts,
            Project project,
            Views views,
            DiagnoseController diagnosis) {
        this.frame = frame;
        this.files = files;
        this.parts = parts;
        this.project = project;
        this.views = views;
        this.diagnosis = diagnosis;
    }

    /** From now on what is opened is shown, and what is left gives way to the first screen. */
    void follow(Runnable onWelcome) {
        files.openProperty().subscribe(open -> {
            if (open) {
                design();
            } else {
                clear();
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
        return Bindings.createBooleanBinding(
                () -> switch (frame.shownProperty().get()) {
                    case DESIGN, SIMULATE, EXPORT -> true;
                    case DIAGNOSE -> open();
                    case WELCOME -> false;
                },
                frame.shownProperty(),
                files.openProperty());
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

    /** The way to work on the drawing that is shown. */
    Shown drawing() {
        Shown now = frame.shownProperty().get();
        return now == Shown.WELCOME ? Shown.DESIGN : now;
    }

    /** Shows the design as it was seen last. */
    void resume(LastViews.Last last) {
        Parts made = parts.get();
        made.panes().stand(last.panes());
        made.canvas().look(last.view());
        switch (last.mode()) {
            case SIMULATE -> simulate();
            case EXPORT -> export();
            case DIAGNOSE -> diagnose();
            case WELCOME, DESIGN -> {}
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
        if (diagnosisMade) {
            diagnosis.seen(way == Shown.DIAGNOSE);
        }
        return made;
    }

    /** Shows live names, on the drawing where there is one, with the cursor in the field for one. */
    void diagnose() {
        if (!diagnosisMade) {
            diagnosisMade = true;
            views.load(FxmlFile.DIAGNOSE);
        }
        if (open()) {
            Parts made = parts.get();
            made.panes().diagnose(diagnosis.aroundDrawing());
            frame.share(Shown.DESIGN, Shown.DIAGNOSE);
            draw(Shown.DIAGNOSE);
            diagnosis.focusOn(project.selection());
        } else {
            frame.add(Shown.DIAGNOSE, diagnosis.alone());
            frame.show(Shown.DIAGNOSE, false);
            diagnosis.focus();
        }
    }

    void diagnose(DomainName about) {
        diagnose();
        diagnosis.diagnose(about);
    }

    /** Shows the drawing beside what is live, where that is not seen yet. */
    void live() {
        if (!(open() && frame.shownProperty().get() == Shown.DIAGNOSE)) {
            design();
        }
    }

    /** What is asked of live servers leaves the drawing of a design that is closed. */
    private void clear() {
        if (frame.shownProperty().get() == Shown.DIAGNOSE) {
            diagnosis.seen(false);
            parts.get().panes().design();
        }
    }

    /** While live names are shown, Escape ends what is asked. */
    void pressed(KeyEvent key) {
        if (frame.shownProperty().get() == Shown.DIAGNOSE) {
            diagnosis.pressed(key);
        }
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
