package fingerpost.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Document;
import fingerpost.ui.Desk;
import fingerpost.ui.OnStage;
import fingerpost.ui.model.Notice;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(OnStage.class)
class RecordsControllerTest {
    private Desk desk;
    private TableView<RecordRow> table;
    private TextField filter;
    private Document before;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage);
    }

    @BeforeEach
    @SuppressWarnings("unchecked")
    void records(FxRobot robot) {
        desk.openSample("three-lines");
        desk.press("Ctrl+R");
        table = robot.lookup("#records-table").queryAs(TableView.class);
        filter = robot.lookup("#records-filter").queryAs(TextField.class);
        before = desk.project().document();
    }

    private int row(String name, String type) {
        for (int i = 0; i < table.getItems().size(); i++) {
            RecordRow row = table.getItems().get(i);
            if (row.name().equals(name) && row.entry().typeName().equals(type)) {
                return i;
            }
        }
        throw new AssertionError("There is no " + type + " at " + name + ".");
    }

    private RecordRow shown(String name, String type) {
        return table.getItems().get(row(name, type));
    }

    private TableColumn<RecordRow, ?> column(String title) {
        return table.getColumns().stream()
                .filter(each -> each.getText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** As a person does it: the cell is opened, its text replaced, Enter pressed. */
    private void type(FxRobot robot, int row, String column, String text) {
        Desk.onUiThread(() -> {
            table.layout();
            table.edit(row, column(column));
        });
        TextField field = robot.from(table).lookup(".table-cell > .text-field").queryAs(TextField.class);
        Desk.onUiThread(() -> {
            field.setText(text);
            field.fireEvent(new javafx.event.ActionEvent());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TTL; 5m; 300; Change TTL of ns1.example.com A",
                "Answers; 192.0.2.77; 192.0.2.77; Change answers of ns1.example.com A"
            })
    void whatIsTypedIntoACellIsOneStepOfUndo(String column, String typed, String result, String step, FxRobot robot) {
        type(robot, row("ns1.example.com", "A"), column, typed);

        RecordRow now = shown("ns1.example.com", "A");
        assertThat(column.equals("TTL") ? now.entry().ttl().toString() : now.answers())
                .isEqualTo(result);
        assertThat(desk.project().undoNameProperty().get()).contains(step);
        Desk.onUiThread(() -> desk.project().undo());
        assertThat(desk.project().document()).isEqualTo(before);
        assertThat(shown("ns1.example.com", "A").entry()).isNotEqualTo(now.entry());
    }

    @ParameterizedTest
    @CsvSource({"TTL, soon", "TTL, -1", "Answers, 192.0.2.256"})
    void whatCannotBeReadChangesNothingAndSaysWhy(String column, String typed, FxRobot robot) {
        type(robot, row("ns1.example.com", "A"), column, typed);

        assertThat(desk.project().document()).isSameAs(before);
        Notice said = desk.project().noticeProperty().get();
        assertThat(said.kind()).isEqualTo(Notice.Kind.REFUSED);
        assertThat(said.text()).contains(typed);
    }

    @Test
    void answersByLineCannotBeTypedAsOneText(FxRobot robot) {
        int row = row("www.example.com", "A");
        String told = shown("www.example.com", "A").answers();

        type(robot, row, "Answers", told);

        assertThat(desk.project().document()).isSameAs(before);
        assertThat(desk.project().noticeProperty().get().text()).contains("inspector");
    }

    @Test
    void everyWordOfTheFilterMustBeFound() {
        Desk.onUiThread(() -> filter.setText("ns1 aaaa"));

        assertThat(table.getItems()).extracting(RecordRow::name).containsExactly("ns1.example.com");
        assertThat(table.getItems()).extracting(row -> row.entry().typeName()).containsExactly("AAAA");
    }

    @Test
    void ttlsAreSortedAsNumbers() {
        Desk.onUiThread(() -> table.getSortOrder().setAll(List.of(column("TTL"))));

        assertThat(table.getItems())
                .extracting(row -> row.entry().ttl().seconds())
                .isSorted();
    }
}
