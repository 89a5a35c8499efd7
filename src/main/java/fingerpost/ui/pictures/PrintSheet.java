package fingerpost.ui.pictures;

import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** Asks which printer shall print, and how many copies. The system's own sheet would need a second toolkit in the program. */
final class PrintSheet {
    private final Dialog<PrintWish> dialog = new Dialog<>();

    PrintSheet(Window owner, List<String> printers) {
        ComboBox<String> printer = new ComboBox<>();
        printer.setId("print-printer");
        printer.getItems().setAll(printers);
        printer.setValue(printers.getFirst());
        printer.setMaxWidth(Double.MAX_VALUE);
        Spinner<Integer> copies = new Spinner<>(1, PrintWish.MOST_COPIES, 1);
        copies.setId("print-copies");
        copies.setEditable(true);
        copies.setPrefWidth(100);
        GridPane fields = new GridPane(12, 10);
        fields.addRow(0, label(Speech.of("Printer"), printer), printer);
        fields.addRow(1, label(Speech.of("Copies"), copies), copies);
        ButtonType print = new ButtonType(Speech.of("Print"), ButtonData.OK_DONE);
        dialog.initOwner(owner);
        dialog.setTitle(Speech.of("Print the drawing"));
        dialog.setHeaderText(Speech.of("The drawing is printed on one page, upright or across as it fits best."));
        dialog.getDialogPane().setContent(fields);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(print, new ButtonType(Speech.of("Cancel"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().lookupButton(print).setId("print-now");
        dialog.setResultConverter(
                pressed -> pressed == print ? new PrintWish(printer.getValue(), committed(copies)) : null);
    }

    /** What was typed counts without Enter after it; what is no number leaves the number before. */
    private static int committed(Spinner<Integer> copies) {
        try {
            copies.commitValue();
        } catch (RuntimeException unreadable) {
            copies.cancelEdit();
        }
        return copies.getValue();
    }

    private static Label label(String text, javafx.scene.Node of) {
        Label label = new Label(text);
        label.setLabelFor(of);
        return label;
    }

    Optional<PrintWish> ask() {
        return dialog.showAndWait();
    }
}
