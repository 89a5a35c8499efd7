package fingerpost.ui.find;

import fingerpost.ui.speech.Speech;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Examples of expressions, each to be tried by a click. */
final class FindHelp {
    private final VBox box = new VBox();

    FindHelp(Consumer<String> tried) {
        Label rule = new Label(
                Speech.of("Words beside each other are meant together; | or “or” between them is either, - or “not”"
                        + " before one the contrary; parentheses group."));
        rule.setWrapText(true);
        rule.setMinHeight(Region.USE_PREF_SIZE);
        GridPane examples = new GridPane(12, 2);
        int row = 0;
        for (Map.Entry<String, String> each : examples().entrySet()) {
            Hyperlink link = new Hyperlink(each.getKey());
            link.setId("find-example-" + row);
            link.getStyleClass().add("find-word");
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(_ -> tried.accept(each.getKey()));
            Label meaning = new Label(each.getValue());
            meaning.getStyleClass().add("text-muted");
            examples.addRow(row++, link, meaning);
        }
        box.getChildren().setAll(rule, examples);
        box.getStyleClass().add("find-help");
        box.setId("find-help");
        show(false);
    }

    VBox node() {
        return box;
    }

    void show(boolean on) {
        box.setVisible(on);
        box.setManaged(on);
    }

    private static Map<String, String> examples() {
        Map<String, String> examples = new LinkedHashMap<>();
        examples.put("type:cname ttl<300", Speech.of("CNAME records of less than five minutes"));
        examples.put("type:a,aaaa name:www*", Speech.of("addresses of names that begin with www"));
        examples.put("problem:error | problem:warning", Speech.of("what the checks find fault with"));
        examples.put("ip:192.0.2.0/24 -type:record", Speech.of("boxes with an address of a network"));
        examples.put("policy:geo | policy:failover", Speech.of("answers that depend on who asks, or on health"));
        examples.put("live:!=", Speech.of("what answers otherwise than designed, once compared with live answers"));
        examples.put("is:unused", Speech.of("what nothing leads to"));
        examples.put("mail not type:txt", Speech.of("anything that shows “mail”, but no text records"));
        return examples;
    }
}
