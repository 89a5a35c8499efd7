package fingerpost.ui.plan;

import fingerpost.plan.Check;
import fingerpost.plan.Step;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** All of one step: what changes, how to see it, how long to wait and why, what happens where it is skipped. */
final class StepDetail {
    private static final int MOST_LINES = 200;

    private final Consumer<String> clipboard;

    StepDetail(Consumer<String> clipboard) {
        this.clipboard = clipboard;
    }

    List<Node> of(Numbered item) {
        Step step = item.step();
        List<Node> all = new ArrayList<>();
        all.add(text(item.number() + ". " + Told.plan(step.title()), "step-heading"));
        List<String> lines = item.lines();
        lines.stream().limit(MOST_LINES).forEach(each -> all.add(changed(each)));
        if (lines.size() > MOST_LINES) {
            all.add(text(
                    Speech.of("{0} more lines; the saved plan has them all.", lines.size() - MOST_LINES),
                    "text-muted"));
        }
        if (!step.checks().isEmpty()) {
            all.add(text(Speech.of("See that it took effect"), "form-label"));
            step.checks().forEach(each -> check(each, all));
        }
        if (!item.pause().isEmpty()) {
            all.add(text(Speech.of("Then wait {0}", Numbered.spoken(step.pause().time())), "form-label"));
            all.add(text(Told.plan(step.pause().because()), "step-text"));
        }
        step.drain().ifPresent(drain -> {
            all.add(text(Speech.of("How clients leave the old answers, simulated"), "form-label"));
            all.add(text(Told.plan(drain.spoken()), "step-text"));
        });
        all.add(text(Speech.of("If skipped"), "form-label"));
        all.add(text(Told.plan(step.risk()), "step-text"));
        return all;
    }

    private void check(Check check, List<Node> into) {
        TextField command = new TextField(check.command());
        command.setEditable(false);
        command.setAccessibleText(Speech.of("Command to check with"));
        command.getStyleClass().add("plan-expected");
        HBox.setHgrow(command, Priority.ALWAYS);
        Button copy = new Button(Speech.of("Copy"));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.getStyleClass().add("small");
        copy.setOnAction(_ -> clipboard.accept(check.command()));
        into.add(new HBox(6, command, copy));
        if (check.exact()) {
            into.add(text(
                    check.expected().isEmpty()
                            ? Speech.of("prints nothing")
                            : Speech.of("prints  {0}", String.join("\n        ", check.expected())),
                    "plan-expected"));
        }
    }

    private static Label changed(String line) {
        Label label = text(line, "beside-line");
        label.setWrapText(false);
        label.getStyleClass().add(line.startsWith("+") ? "beside-here" : "beside-there");
        return label;
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }
}
