package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.shared.Settings;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class HistoryListTest {
    private static final ZonedDateTime WHEN = ZonedDateTime.parse("2026-11-21T14:03:00Z");

    private final List<String> chosen = new ArrayList<>();
    private final List<String> again = new ArrayList<>();
    private ListView<Past<?>> view;
    private HistoryList list;
    private Path file;

    @Start
    void start(Stage stage) {
        view = new ListView<>();
        stage.setScene(new Scene(view, 300, 300));
        stage.show();
    }

    @BeforeEach
    void fill(@TempDir Path folder) {
        file = folder.resolve("settings");
        Desk.onUiThread(() -> {
            list = list(view);
            list.put(asked("a.example.com", 0));
            list.put(asked("b.example.com", 1));
            list.put(asked("c.example.com", 2));
        });
    }

    private HistoryList list(ListView<Past<?>> shown) {
        return new HistoryList(
                shown,
                new Memory(new Settings(file)),
                past -> chosen.add(past.title()),
                () -> again.add(view.getSelectionModel().getSelectedItem().title()));
    }

    private static Told asked(String name, int minutes) {
        return Told.begun(Inquiry.of(name, "A", new fingerpost.ui.diagnose.Start.Internet()), WHEN.plusMinutes(minutes))
                .stopped();
    }

    private void press(KeyCode code) {
        Desk.onUiThread(() ->
                Event.fireEvent(view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private List<String> titles() {
        return view.getItems().stream().map(Past::title).toList();
    }

    private List<String> afterARestart() {
        ListView<Past<?>> fresh = new ListView<>();
        Desk.onUiThread(() -> list(fresh));
        return fresh.getItems().stream().map(Past::title).toList();
    }

    @Test
    void theLatestStandsOnTopAlsoAfterARestart() {
        assertThat(titles()).containsExactly("c.example.com A", "b.example.com A", "a.example.com A");
        assertThat(afterARestart()).isEqualTo(titles());
    }

    @Test
    void whatGrowsKeepsItsPlaceAndChoosesNothing() {
        Desk.onUiThread(() -> view.getSelectionModel().select(2));
        chosen.clear();

        Desk.onUiThread(() -> assertThat(list.put(asked("b.example.com", 1))).isFalse());

        assertThat(titles()).hasSize(3);
        assertThat(view.getSelectionModel().getSelectedIndex()).isEqualTo(2);
        assertThat(chosen).isEmpty();
    }

    @Test
    void theChosenOneIsRemovedByAKeyForGood() {
        Desk.onUiThread(() -> view.getSelectionModel().select(1));

        press(KeyCode.DELETE);

        assertThat(titles()).containsExactly("c.example.com A", "a.example.com A");
        assertThat(afterARestart()).isEqualTo(titles());
    }

    @Test
    void enterAsksTheChosenOneAnew() {
        Desk.onUiThread(() -> view.getSelectionModel().select(1));

        press(KeyCode.ENTER);

        assertThat(again).containsExactly("b.example.com A");
    }

    @Test
    void whatIsUnderWayIsNotRemoved() {
        Told running = Told.begun(
                Inquiry.of("d.example.com", "A", new fingerpost.ui.diagnose.Start.Internet()), WHEN.plusMinutes(9));
        Desk.onUiThread(() -> list.put(running));
        press(KeyCode.DELETE);
        assertThat(titles()).hasSize(4);

        Desk.onUiThread(() -> view.getContextMenu().getItems().stream()
                .filter(item -> "Remove all".equals(item.getText()))
                .forEach(MenuItem::fire));

        assertThat(titles()).containsExactly("d.example.com A");
    }
}
