package fingerpost.ui.compare;

import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One thing that differs: what it is, the lines of both sides, and the two things that a person can do about it. */
final class RowCell extends ListCell<Row> {
    private static final int MOST_LINES = 12;
    /** {@code there} and a blank. */
    private static final int WIDEST = 6;

    private final Consumer<Row> take;
    private final Consumer<Row> keep;

    RowCell(Consumer<Row> take, Consumer<Row> keep) {
        this.take = take;
        this.keep = keep;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : shape(row));
        setAccessibleText(empty || row == null ? null : row.text());
    }

    private VBox shape(Row row) {
        VBox lines = new VBox(heading(row));
        boolean files = row.place().isEmpty();
        lines(lines, files ? "" : Speech.of("here"), row.here(), row.there(), "beside-here");
        lines(lines, files ? "" : Speech.of("there"), row.there(), row.here(), "beside-there");
        return lines;
    }

    private HBox heading(Row row) {
        Label kind = new Label(row.kind().sign() + " " + row.kind().word());
        kind.setMinWidth(Region.USE_PREF_SIZE);
        kind.getStyleClass()
                .addAll(
                        "tag",
                        "beside-" + row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Label title = new Label(row.title());
        title.getStyleClass().add("beside-title");
        title.setMinWidth(60);
        Label remark = new Label(row.remark());
        remark.getStyleClass().add("text-muted");
        remark.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(8, kind, title, remark, gap);
        heading.setAlignment(Pos.CENTER_LEFT);
        row.take().ifPresent(_ -> heading.getChildren().add(button(Speech.of("Take theirs"), () -> take.accept(row))));
        heading.getChildren()
                .add(button(
                        row.take().isPresent() ? Speech.of("Keep mine") : Speech.of("Leave it"),
                        () -> keep.accept(row)));
        return heading;
    }

    private static Button button(String word, Runnable run) {
        Button button = new Button(word);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll("small", "fix");
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static void lines(VBox into, String side, List<String> lines, List<String> others, String style) {
        List<String> own = lines.stream().filter(each -> !others.contains(each)).toList();
        for (String each : own.subList(0, Math.min(MOST_LINES, own.size()))) {
            Label line = new Label((side.isEmpty() ? "" : (side + "   ").substring(0, WIDEST)) + each);
            line.setMinWidth(0);
            line.getStyleClass().addAll("beside-line", side.isEmpty() ? signed(each) : style);
            into.getChildren().add(line);
        }
        if (own.size() > MOST_LINES) {
            Label more = new Label(Speech.of("{0} more lines; copying takes them all.", own.size() - MOST_LINES));
            more.getStyleClass().add("text-muted");
            into.getChildren().add(more);
        }
    }

    /** Of a file: what would go is there, what would come is here. */
    private static String signed(String line) {
        return line.startsWith("-") ? "beside-there" : line.startsWith("+") ? "beside-here" : "beside-both";
    }
}
