package fingerpost.ui.simulate;

import fingerpost.simulate.compiled.SimulationProblem;
import fingerpost.ui.speech.Speech;
import java.util.function.Consumer;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;

/** How a run is played, to be set in a menu: seed, threads, runs. What cannot be is said below and changes nothing. */
final class DialsItem extends CustomMenuItem {
    private final TextField seed = new TextField();
    private final TextField threads = new TextField();
    private final TextField runs = new TextField();
    private final Label refused = new Label();
    private final Consumer<Dials> changed;

    DialsItem(Dials dials, Consumer<Dials> changed) {
        this.changed = changed;
        setHideOnClick(false);
        getStyleClass().add("dials-item");
        GridPane grid = new GridPane(10, 8);
        grid.getStyleClass().add("dials");
        row(
                grid,
                0,
                "seed",
                Speech.of("Seed"),
                Speech.of("the same gives the same result"),
                seed,
                Long.toString(dials.seed()));
        row(
                grid,
                1,
                "threads",
                Speech.of("Threads"),
                Speech.of("change nothing but the time"),
                threads,
                Integer.toString(dials.threads()));
        row(
                grid,
                2,
                "runs",
                Speech.of("Runs"),
                Speech.of("empty for as many as the size allows"),
                runs,
                dials.runs() == 0 ? "" : "" + dials.runs());
        refused.getStyleClass().add("form-error");
        refused.setId("simulate-dials-refused");
        refused.setWrapText(true);
        refused.setMaxWidth(330);
        grid.add(refused, 0, 3, 3, 1);
        setContent(grid);
    }

    private void row(GridPane grid, int row, String id, String word, String hint, TextField field, String text) {
        Label label = new Label(word);
        label.setLabelFor(field);
        Label why = new Label(hint);
        why.getStyleClass().add("text-muted");
        field.setId("simulate-" + id);
        field.setText(text);
        field.setPrefColumnCount(7);
        field.textProperty().subscribe((_, _) -> read());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && getParentPopup() != null) {
                getParentPopup().hide();
            }
        });
        grid.addRow(row, label, field, why);
    }

    private void read() {
        try {
            Dials dials = new Dials(
                    number(seed, Speech.of("seed")), (int) number(threads, Speech.of("number of threads")), count());
            dials.options();
            refused.setText("");
            changed.accept(dials);
        } catch (SimulationProblem problem) {
            refused.setText(problem.getMessage());
        }
    }

    private int count() {
        return runs.getText().isBlank()
                ? 0
                : (int) Math.min(Integer.MAX_VALUE, number(runs, Speech.of("number of runs")));
    }

    private static long number(TextField field, String what) {
        String text = field.getText().strip();
        if (!text.matches("\\d{1,9}")) {
            throw new SimulationProblem(Speech.of("The {0} is a whole number from 0 to 999999999.", what));
        }
        return Long.parseLong(text);
    }
}
