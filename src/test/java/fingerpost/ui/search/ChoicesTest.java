package fingerpost.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Samples;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.actions.Keymap;
import fingerpost.ui.model.Steps;
import fingerpost.ui.shared.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;

class ChoicesTest {
    private final List<Object> done = new ArrayList<>();

    @Test
    void anActionIsCalledWhatItWillDoAndShowsItsMenuItsKeyAndWhyItIsRefused() {
        SimpleBooleanProperty enabled = new SimpleBooleanProperty(true);
        Actions actions = new Actions(new Keymap(new Settings(Path.of("none"))));
        actions.define(ActionId.UNDO, enabled, new SimpleStringProperty("Undo: Add zone"), () -> done.add("undone"));
        Choice undo = Choices.of(actions).getFirst();
        enabled.set(false);
        Choice refused = Choices.of(actions).getFirst();

        assertThat(undo.spoken()).isEqualTo("Undo: Add zone, Edit, Ctrl+Z");
        assertThat(refused.spoken()).isEqualTo("Undo: Add zone, Edit, Nothing to undo, Ctrl+Z");
        undo.run().run();
        assertThat(done).as("an action that was disabled meanwhile").isEmpty();
        enabled.set(true);
        undo.run().run();
        assertThat(done).containsExactly("undone");
    }

    @Test
    void actionsStandMenuByMenu() {
        Actions actions = new Actions(new Keymap(new Settings(Path.of("none"))));
        actions.define(ActionId.ABOUT, () -> {});
        actions.define(ActionId.SAVE, () -> {});

        assertThat(Choices.of(actions)).extracting(Choice::group).containsExactly("File", "Help");
    }

    @Test
    void elementsNamesAndRecordsOfTheDesignLeadToTheirPlaces() {
        Topology topology =
                Samples.find("wrong-cname-at-apex").orElseThrow().document().topology();
        var zone = topology.zones().getFirst();
        List<Choice> choices = Choices.of(topology, done::add);

        choose(choices, "record in example.com", "example.com CNAME");
        choose(choices, "name in example.com", "example.com");
        choose(choices, "zone", "example.com");

        Subject name = Subject.of(zone.id(), zone.apex());
        assertThat(done).containsExactly(Subject.parse(name + "/CNAME"), name, Subject.of(zone.id()));
        assertThat(choices)
                .filteredOn(each ->
                        each.title().equals("example.com") && each.group().startsWith("name"))
                .hasSize(1);
    }

    private static void choose(List<Choice> choices, String group, String title) {
        choices.stream()
                .filter(each -> each.group().equals(group) && each.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(group + " " + title + " in " + choices))
                .run()
                .run();
    }

    @Test
    void stepsStandLatestFirstAndEachLeadsToTheStateAfterIt() {
        List<Choice> steps = Choices.of(new Steps(List.of("third", "fourth"), List.of("second", "first")), done::add);

        assertThat(steps)
                .extracting(Choice::title)
                .containsExactly("fourth", "third", "second", "first", "As it was opened");
        assertThat(steps).extracting(Choice::beside).containsExactly("", "", "now", "", "");
        steps.forEach(each -> each.run().run());
        assertThat(done).containsExactly(2, 1, 0, -1, -2);
    }
}
