package fingerpost.ui.tour;

import fingerpost.ui.shared.Settings;
import fingerpost.ui.speech.Speech;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Leads a new person from the first screen to the tour, until the tour was seen or the line was closed. */
public final class TourLine extends HBox {
    private final Settings settings;

    public TourLine(Settings settings, Runnable tour) {
        this.settings = settings;
        setId("tour-line");
        setAlignment(Pos.CENTER_LEFT);
        Hyperlink link = new Hyperlink(Speech.of("New here? Take the tour"));
        link.setId("tour-link");
        link.setOnAction(_ -> {
            link.setVisited(false);
            tour.run();
        });
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("tour-line-close");
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setAccessibleText(Speech.of("Do not offer the tour again"));
        close.setTooltip(new Tooltip(Speech.of("Do not offer the tour again")));
        close.setOnAction(_ -> {
            settings.remember(Tour.SETTING, "closed");
            refresh();
        });
        getChildren().addAll(link, close);
        refresh();
    }

    /** Takes itself away where the tour was seen meanwhile. */
    public void refresh() {
        boolean wanted = settings.find(Tour.SETTING).isEmpty();
        setVisible(wanted);
        setManaged(wanted);
    }
}
