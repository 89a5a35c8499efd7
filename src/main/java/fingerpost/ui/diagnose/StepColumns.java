package fingerpost.ui.diagnose;

import fingerpost.diagnose.Step;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.Exchange;
import fingerpost.wire.Message;
import fingerpost.wire.Reply;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The steps as a table. */
final class StepColumns {
    private StepColumns() {}

    static void into(TableView<Numbered> table) {
        TableColumn<Numbered, Integer> number = new TableColumn<>(Speech.of("No."));
        number.setCellValueFactory(
                row -> new SimpleObjectProperty<>(row.getValue().number()));
        fix(number, 54);
        TableColumn<Numbered, Mark> reply = new TableColumn<>(Speech.of("Reply"));
        reply.setCellValueFactory(
                row -> new SimpleObjectProperty<>(Mark.of(row.getValue().step().kind())));
        reply.setCellFactory(_ -> new MarkCell<>());
        reply.setPrefWidth(126);
        reply.setMinWidth(110);
        TableColumn<Numbered, String> time = text(Speech.of("Time"), 68, StepColumns::time);
        time.setComparator(java.util.Comparator.comparingDouble(StepColumns::millis));
        table.getColumns()
                .setAll(List.of(
                        number,
                        text(Speech.of("Zone"), 112, step -> LadderView.zone(step.zone())),
                        text(Speech.of("Server"), 132, StepColumns::server),
                        reply,
                        time,
                        text(Speech.of("Asked for"), 150, StepColumns::question),
                        text(Speech.of("Address"), 134, step -> ServerText.told(step.server())),
                        text(Speech.of("Over"), 60, StepColumns::transport),
                        text(Speech.of("Code"), 84, StepColumns::code),
                        text(Speech.of("Octets"), 84, StepColumns::size),
                        text(Speech.of("Note"), 300, Step::note)));
    }

    private static String question(Step step) {
        return step.question().name().unicode() + " " + step.question().type();
    }

    private static void fix(TableColumn<?, ?> column, double width) {
        column.setPrefWidth(width);
        column.setMinWidth(width);
    }

    private static TableColumn<Numbered, String> text(String title, double width, Function<Step, String> value) {
        TableColumn<Numbered, String> column = new TableColumn<>(title);
        column.setCellValueFactory(
                row -> new SimpleStringProperty(value.apply(row.getValue().step())));
        column.setPrefWidth(width);
        return column;
    }

    private static String server(Step step) {
        return step.serverName().isRoot()
                ? ServerText.told(step.server())
                : step.serverName().unicode();
    }

    private static String time(Step step) {
        return step.exchange().map(each -> Millis.of(each.nanos())).orElse("");
    }

    /** For sorting: what {@link Millis} wrote. */
    private static double millis(String text) {
        if (text.isEmpty()) {
            return -1;
        }
        double number = Double.parseDouble(text.substring(0, text.indexOf(' ')));
        return text.endsWith(" s") ? number * 1000 : number;
    }

    private static String transport(Step step) {
        return step.exchange().map(each -> each.last().transport().toString()).orElse("");
    }

    private static String code(Step step) {
        return step.exchange()
                .flatMap(Exchange::message)
                .map(Message::rcodeText)
                .orElse("");
    }

    private static String size(Step step) {
        return step.exchange()
                .map(Exchange::reply)
                .map(reply -> reply instanceof Reply.Accepted accepted
                        ? Integer.toString(accepted.packet().length())
                        : "")
                .orElse("");
    }
}
