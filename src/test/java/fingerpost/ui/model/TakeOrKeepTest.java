package fingerpost.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakeOrKeepTest {
    /** Alt+Enter repairs the chosen problem, whatever is in focus. */
    @ParameterizedTest
    @CsvSource({"ENTER, false, take", "DELETE, false, keep", "ENTER, true, ''", "SPACE, false, ''"})
    void enterTakesAndDeleteKeeps(KeyCode key, boolean alt, String does) {
        Node list = new Region();
        List<String> done = new ArrayList<>();
        TakeOrKeep.in(list, () -> done.add("take"), () -> done.add("keep"));

        Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, alt, false));

        assertThat(String.join(", ", done)).isEqualTo(does);
    }
}
