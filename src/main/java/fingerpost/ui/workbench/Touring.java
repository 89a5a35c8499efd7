package fingerpost.ui.workbench;

import fingerpost.document.Samples;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.tour.Tour;
import fingerpost.ui.tour.TourLine;
import javafx.scene.Node;

/** The tour, through a sample where no design is open. */
final class Touring {
    private static final String SAMPLE = "canary";

    private final ProjectFiles files;
    private final Tour tour;
    private final TourLine line;
    private boolean wanted;

    Touring(Node content, ProjectFiles files, Settings settings) {
        this.files = files;
        tour = new Tour(content, settings);
        line = new TourLine(settings, this::begin);
    }

    Node node() {
        return tour;
    }

    Node line() {
        return line;
    }

    /** From now on the tour can be called; once the screens follow what is open. */
    void define(Actions actions, Modes modes) {
        files.openProperty().subscribe(open -> {
            line.refresh();
            if (open && wanted) {
                start(modes);
            }
        });
        actions.define(ActionId.TOUR, () -> {
            begin();
            if (files.openProperty().get() && wanted) {
                start(modes);
            }
        });
    }

    /** The design that is open, or was before the first screen, is good for the tour as well. */
    private void begin() {
        wanted = true;
        if (!files.openProperty().get()) {
            if (files.started()) {
                files.back();
            } else {
                files.open(
                        Speech.of("the tour"),
                        () -> Samples.find(SAMPLE).orElseThrow().document());
            }
        }
    }

    private void start(Modes modes) {
        wanted = false;
        modes.design();
        tour.start();
    }
}
