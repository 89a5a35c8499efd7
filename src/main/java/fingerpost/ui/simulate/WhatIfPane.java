package fingerpost.ui.simulate;

import fingerpost.dns.Ttl;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Names;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Sliders for the TTL and the weights of what is selected; each turn is tried at once. */
final class WhatIfPane extends VBox {
    /** Round TTLs that a slider stops at, seconds. */
    static final List<Integer> TTLS =
            List.of(0, 5, 10, 30, 60, 120, 300, 600, 1_800, 3_600, 7_200, 14_400, 43_200, 86_400, 172_800, 604_800);

    private final Consumer<WhatIf> tried;
    private final Label hint = new Label();
    private final Label now = new Label();
    private final VBox sets = new VBox();
    private final Button failing = new Button(Speech.of("Fail or heal it here"));
    private final Button take = new Button(Speech.of("Take over into the design"));
    private List<WhatIf> shown = List.of();

    /**
     * Sliders and a button.
     *
     * @param fail fails or heals what is selected
     */
    WhatIfPane(Consumer<WhatIf> tried, Runnable takeOver, Runnable fail) {
        this.tried = tried;
        getStyleClass().add("what-if");
        setId("simulate-what-if");
        Label title = new Label(Speech.of("What if"));
        title.getStyleClass().add("pane-title");
        hint.getStyleClass().add("text-muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        now.setId("what-if-now");
        now.setWrapText(true);
        now.setMinHeight(Region.USE_PREF_SIZE);
        tell("");
        sets.getStyleClass().add("what-if-sets");
        take.setId("what-if-take");
        take.setOnAction(_ -> takeOver.run());
        failing.setId("what-if-fail");
        failing.setGraphic(new FontIcon(Feather.ZAP_OFF));
        failing.setTooltip(new Tooltip(Speech.of("At the time that the slider shows (X on the drawing)")));
        failing.setOnAction(_ -> fail.run());
        seen(failing, false);
        getChildren().addAll(title, hint, sets, take, now, failing);
    }

    /** Shows the record sets of what is selected, as they are tried. */
    void show(Topology topology, Set<Subject> selection, boolean anyTried) {
        take.setVisible(anyTried);
        take.setManaged(anyTried);
        List<WhatIf> found = WhatIf.of(topology, selection);
        if (found.equals(shown) && !hint.getText().isEmpty()) {
            return;
        }
        boolean same = found.stream()
                .map(WhatIf::place)
                .toList()
                .equals(shown.stream().map(WhatIf::place).toList());
        shown = found;
        hint.setText(
                found.isEmpty()
                        ? Speech.of("Select a name or a service on the drawing to try another TTL or other weights. X"
                                + " fails what is selected, and heals it.")
                        : Speech.of("Tried at once with the same seed; the design stays as it is."));
        if (!same) {
            sets.getChildren()
                    .setAll(found.stream().map(each -> set(topology, each)).toList());
        }
    }

    /** Whether what is selected can fail. */
    void canFail(boolean now) {
        seen(failing, now);
    }

    /** What is so at the moment with what is selected, in words; empty for nothing to tell. */
    void tell(String text) {
        now.setText(text);
        seen(now, !text.isEmpty());
    }

    private static void seen(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    /** Puts the cursor on the first TTL, if there is one. */
    void focusTtl() {
        Node slider = lookup("#what-if-ttl");
        if (slider != null) {
            slider.requestFocus();
        }
    }

    /** Forgets which values the sliders have. */
    void reset(Topology topology, Set<Subject> selection) {
        shown = List.of();
        sets.getChildren().clear();
        hint.setText("");
        show(topology, selection, false);
    }

    private Node set(Topology topology, WhatIf first) {
        VBox box = new VBox();
        box.getStyleClass().add("what-if-set");
        Label name = new Label(Names.of(topology, first.place()));
        name.getStyleClass().add("form-heading");
        List<WhatIf> now = new ArrayList<>(List.of(first));
        Consumer<WhatIf> turn = next -> {
            now.set(0, next);
            tried.accept(next);
        };
        box.getChildren().add(name);
        first.ttl().ifPresent(ttl -> box.getChildren().add(ttl(ttl, now, turn)));
        List<WhatIf.Weight> weights = first.weights();
        for (int i = 0; i < weights.size(); i++) {
            box.getChildren().add(weight(weights.get(i), i, now, turn));
        }
        return box;
    }

    private static Node ttl(Ttl first, List<WhatIf> now, Consumer<WhatIf> turn) {
        Slider slider = new Slider(0, TTLS.size() - 1, nearest(first.seconds()));
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        Label value = new Label(first.spoken());
        slider.valueProperty().subscribe((before, after) -> {
            if (Math.round(before.doubleValue()) != Math.round(after.doubleValue())) {
                Ttl turned = Ttl.of(TTLS.get((int) Math.round(after.doubleValue())));
                value.setText(turned.spoken());
                turn.accept(now.getFirst().withTtl(turned.seconds()));
            }
        });
        slider.setId("what-if-ttl");
        return row(Speech.of("TTL"), slider, value);
    }

    private static Node weight(WhatIf.Weight weight, int number, List<WhatIf> now, Consumer<WhatIf> turn) {
        Slider slider = new Slider(weight.least(), weight.most(), weight.value());
        slider.setId("what-if-weight-" + number);
        slider.setBlockIncrement(Math.max(1, weight.most() / 20.0));
        Label value = new Label(weight.spoken(weight.value()));
        slider.valueProperty().subscribe((before, after) -> {
            int turned = (int) Math.round(after.doubleValue());
            if (Math.round(before.doubleValue()) != turned) {
                value.setText(weight.spoken(turned));
                turn.accept(now.getFirst().withWeight(number, turned));
            }
        });
        return row(weight.word(), slider, value);
    }

    private static Node row(String word, Slider slider, Label value) {
        Label label = new Label(word);
        label.getStyleClass().add("form-label");
        label.setLabelFor(slider);
        slider.setAccessibleText(word);
        HBox.setHgrow(slider, Priority.ALWAYS);
        value.setMinWidth(64);
        HBox line = new HBox(slider, value);
        line.getStyleClass().add("what-if-row");
        return new VBox(label, line);
    }

    static int nearest(int seconds) {
        int nearest = 0;
        for (int i = 1; i < TTLS.size(); i++) {
            if (Math.abs(TTLS.get(i) - seconds) < Math.abs(TTLS.get(nearest) - seconds)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
