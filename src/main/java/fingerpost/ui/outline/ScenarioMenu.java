package fingerpost.ui.outline;

import fingerpost.simulate.ReadyMade;
import fingerpost.topology.Edit;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import fingerpost.ui.design.Adding;
import fingerpost.ui.design.Item;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Offers an empty scenario, and the ready-made ones that fit the design as it is when the menu opens. */
final class ScenarioMenu {
    private final Project project;
    private final Background background;
    private boolean placing;

    ScenarioMenu(Project project, Background background) {
        this.project = project;
        this.background = background;
    }

    void fill(MenuButton button) {
        MenuItem empty = new MenuItem(Speech.of("Empty scenario"));
        empty.setOnAction(_ -> new Adding(project).add(Item.SCENARIO, Optional.empty()));
        button.getItems().setAll(empty);
        button.setOnShowing(_ -> {
            if (placing) {
                return;
            }
            button.getItems().setAll(empty, new SeparatorMenuItem(), told(Speech.of("Looking for what fits…")));
            var topology = project.topology();
            background.start(
                    Speech.of("Looking for scenarios"),
                    () -> ReadyMade.of(topology),
                    offers -> show(button, empty, offers),
                    failed -> button.getItems().set(2, told(Speech.of("Nothing fits: {0}", Reason.of(failed)))));
        });
    }

    private void show(MenuButton button, MenuItem empty, List<Scenario> offers) {
        button.getItems().setAll(empty, new SeparatorMenuItem());
        if (offers.isEmpty()) {
            button.getItems()
                    .add(told(Speech.of("Add a client group and a name for it to open; then there are offers here.")));
        }
        for (Scenario each : offers) {
            MenuItem item = new MenuItem(each.label());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> add(each));
            button.getItems().add(item);
        }
        placeAgain(button);
    }

    /** An open menu grows downwards where it stands, past the edge of a low screen; opened anew it finds its place. */
    private void placeAgain(MenuButton button) {
        if (button.isShowing()) {
            placing = true;
            button.hide();
            button.show();
            placing = false;
        }
    }

    private void add(Scenario offer) {
        Id id = Id.from(offer.label(), project.topology().byId()::containsKey);
        if (project.apply(
                new Edit(Speech.of("Add scenario {0}", offer.label()), topology -> topology.with(offer.withId(id))))) {
            project.select(Subject.of(id));
        }
    }

    private static MenuItem told(String text) {
        MenuItem item = new MenuItem(text);
        item.setDisable(true);
        return item;
    }
}
