package fingerpost.ui.diagnose;

import fingerpost.ui.form.Words;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.ResolutionProfile;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** The fields for where a question starts. */
public final class StartController {
    private final String place;
    private final List<Start.Kind> kinds;
    private final Runnable onEnter;

    @FXML
    private ComboBox<Start.Kind> kind;

    @FXML
    private TextField where;

    @FXML
    private TextField port;

    /**
     * The fields.
     *
     * @param place begins their ids, which are other ones on each screen
     */
    StartController(String place, List<Start.Kind> kinds, Runnable onEnter) {
        this.place = place;
        this.kinds = List.copyOf(kinds);
        this.onEnter = onEnter;
    }

    /** The fields for a root: the Internet's or another. */
    public static StartController ofRoot(String place, Runnable onEnter) {
        return new StartController(place, List.of(Start.Kind.INTERNET, Start.Kind.OTHER_ROOT), onEnter);
    }

    /**
     * The name space that the fields name; calling it may read a file.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    public Callable<ResolutionProfile> profile() {
        Start chosen = start();
        return () -> Engine.profile(chosen);
    }

    @FXML
    private void initialize() {
        kind.setId(place + "-start");
        where.setId(place + "-where");
        port.setId(place + "-port");
        kind.getItems().setAll(kinds);
        kind.setConverter(new Words<>(Start.Kind::word));
        kind.valueProperty().subscribe(this::needs);
        kind.setValue(Start.Kind.INTERNET);
        where.setOnAction(_ -> onEnter.run());
        port.setOnAction(_ -> onEnter.run());
    }

    /** Shows only the fields that the chosen start needs. */
    private void needs(Start.@Nullable Kind chosen) {
        boolean more = chosen != null && chosen != Start.Kind.INTERNET;
        for (TextField each : List.of(where, port)) {
            each.setVisible(more);
            each.setManaged(more);
        }
        where.setPromptText(chosen == Start.Kind.RESOLVER ? "192.0.2.53" : Speech.of("Addresses or a hints file"));
    }

    /**
     * What the fields say.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    Start start() {
        return Start.of(kind.getValue(), where.getText(), port.getText());
    }

    /** Puts a start back into the fields. */
    void put(Start start) {
        switch (start) {
            case Start.Internet _ -> kind.setValue(Start.Kind.INTERNET);
            case Start.OtherRoot root -> {
                kind.setValue(Start.Kind.OTHER_ROOT);
                where.setText(root.where());
                port.setText(root.port() == 53 ? "" : Integer.toString(root.port()));
            }
            case Start.Resolver resolver -> {
                kind.setValue(Start.Kind.RESOLVER);
                where.setText(ServerText.told(resolver.server()));
                port.clear();
            }
        }
    }
}
