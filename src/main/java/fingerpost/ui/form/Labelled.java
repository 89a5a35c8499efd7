package fingerpost.ui.form;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** A control below its label, with room for the reason why what it holds is refused. */
final class Labelled extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("refused");

    private final Control control;
    private final Label error = new Label();

    Labelled(String label, Control control, String id) {
        this.control = control;
        control.setId(id);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(label);
        getStyleClass().add("form-field");
        if (!label.isEmpty()) {
            Label title = new Label(label);
            title.setLabelFor(control);
            title.getStyleClass().add("form-label");
            title.setWrapText(true);
            title.setMinHeight(USE_PREF_SIZE);
            getChildren().add(title);
        }
        error.getStyleClass().add("form-error");
        error.setWrapText(true);
        error.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        error.setId(id + "-error");
        error.managedProperty().bind(error.visibleProperty());
        error.setVisible(false);
        getChildren().addAll(control, error);
    }

    /** Shows the reason under the control, or nothing. */
    void refused(Optional<String> reason) {
        error.setText(reason.orElse(""));
        error.setVisible(reason.isPresent());
        control.pseudoClassStateChanged(ERROR, reason.isPresent());
        control.setAccessibleHelp(reason.orElse(""));
    }

    /** Tells in a tooltip, whole, what the control may have to cut. */
    void tell(ObservableValue<String> words) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words);
        control.setTooltip(tooltip);
    }

    boolean isRefused() {
        return error.isVisible();
    }
}
