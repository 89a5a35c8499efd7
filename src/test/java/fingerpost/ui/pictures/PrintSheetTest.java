package fingerpost.ui.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Spinner;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class PrintSheetTest {
    private final AtomicReference<Optional<PrintWish>> wish = new AtomicReference<>();
    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        stage.setScene(new Scene(new StackPane(), 600, 400));
        stage.show();
    }

    /** The sheet, while it waits for the person. */
    private DialogPane sheet() {
        Platform.runLater(() -> wish.set(new PrintSheet(stage, List.of("Office", "Attic")).ask()));
        Desk.until(() -> pane().isPresent());
        return pane().orElseThrow();
    }

    private static Optional<DialogPane> pane() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst();
    }

    private static <N extends Node> N find(DialogPane sheet, Class<N> kind, String id) {
        return kind.cast(sheet.lookup(id));
    }

    @Test
    void theUsualPrinterIsChosenAndAnotherOneAndMoreCopiesCanBe() {
        DialogPane sheet = sheet();
        ComboBox<?> printers = find(sheet, ComboBox.class, "#print-printer");
        assertThat(printers.getValue()).isEqualTo("Office");

        Desk.onUiThread(() -> {
            printers.getSelectionModel().select(1);
            find(sheet, Spinner.class, "#print-copies").getEditor().setText("3");
            find(sheet, Button.class, "#print-now").fire();
        });

        Desk.until(() -> wish.get() != null);
        assertThat(wish.get()).contains(new PrintWish("Attic", 3));
    }

    @Test
    void whoeverCancelsWishesNothing() {
        DialogPane sheet = sheet();

        Desk.onUiThread(() -> {
            ButtonType cancel = sheet.getButtonTypes().getLast();
            ((Button) sheet.lookupButton(cancel)).fire();
        });

        Desk.until(() -> wish.get() != null);
        assertThat(wish.get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100})
    void noPrinterGetsNoCopiesOrVeryMany(int copies) {
        assertThatThrownBy(() -> new PrintWish("Office", copies)).hasMessageContaining("Between 1 and 99");
    }
}
