package fingerpost.ui.preferences;

import fingerpost.dns.IpAddress;
import fingerpost.ui.actions.Keymap;
import fingerpost.ui.form.Words;
import fingerpost.ui.look.Look;
import fingerpost.ui.look.Theme;
import fingerpost.ui.speech.Language;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** The choices of a person; each takes effect as soon as it is made, and says where it cannot. */
public final class PreferencesController {
    private static final List<String> SCALES = List.of("", "100", "125", "150", "175", "200");

    private final Preferences preferences;
    private final Keymap keymap;
    private final boolean linux;

    @FXML
    private ComboBox<Theme> theme;

    @FXML
    private Slider text;

    @FXML
    private Label percent;

    @FXML
    private CheckBox still;

    @FXML
    private ComboBox<Optional<Language>> language;

    @FXML
    private CheckBox snap;

    @FXML
    private ComboBox<String> grid;

    @FXML
    private TextField resolver;

    @FXML
    private Label resolverNote;

    @FXML
    private CheckBox reopen;

    @FXML
    private HBox scaled;

    @FXML
    private ComboBox<String> scale;

    @FXML
    private TextField search;

    @FXML
    private ListView<KeyRow> keys;

    @FXML
    private Label said;

    @FXML
    private Button change;

    @FXML
    private Button take;

    @FXML
    private Button none;

    @FXML
    private Button reset;

    @FXML
    private Button resetAll;

    /** @param linux whether the desktop cannot tell its scale by itself */
    PreferencesController(Preferences preferences, Keymap keymap, boolean linux) {
        this.preferences = preferences;
        this.keymap = keymap;
        this.linux = linux;
    }

    @FXML
    private void initialize() {
        look();
        language.getItems()
                .setAll(List.of(Optional.empty(), Optional.of(Language.ENGLISH), Optional.of(Language.GERMAN)));
        language.setConverter(
                new Words<>(each -> each.map(Language::ownName).orElseGet(() -> Speech.of("As the system"))));
        language.setValue(preferences.language());
        language.valueProperty().subscribe((_, now) -> preferences.language(now));
        snap.setSelected(!preferences.find(Preferences.SNAP).equals("off"));
        snap.selectedProperty().subscribe((_, now) -> preferences.keep(Preferences.SNAP, now ? "" : "off"));
        grid.getItems().setAll("", Preferences.WIDE);
        grid.setConverter(new Words<>(each -> each.isEmpty() ? "8" : each));
        grid.setValue(preferences.find(Preferences.GRID).equals(Preferences.WIDE) ? Preferences.WIDE : "");
        grid.valueProperty().subscribe((_, now) -> preferences.keep(Preferences.GRID, now));
        resolver.setText(preferences.find(Preferences.RESOLVER));
        resolver.textProperty().subscribe(this::resolver);
        reopen.setSelected(!preferences.find(Preferences.REOPEN).isEmpty());
        reopen.selectedProperty().subscribe((_, now) -> preferences.keep(Preferences.REOPEN, now ? "yes" : ""));
        scaled.setVisible(linux);
        scaled.setManaged(linux);
        scale.getItems().setAll(SCALES);
        scale.setConverter(new Words<>(each -> each.isEmpty() ? Speech.of("As the system") : each + " %"));
        scale.setValue(preferences.find(Preferences.SCALE));
        scale.valueProperty().subscribe((_, now) -> preferences.keep(Preferences.SCALE, now));
        new KeyEditing(keymap, search, keys, said, new KeyEditing.Buttons(change, take, none, reset, resetAll));
    }

    private void look() {
        theme.getItems().setAll(Theme.values());
        theme.setConverter(new Words<>(Theme::word));
        theme.setValue(preferences.theme());
        theme.valueProperty().subscribe((_, now) -> preferences.theme(now));
        text.setMin(Look.SMALLEST);
        text.setMax(Look.LARGEST);
        text.setValue(preferences.textSize());
        text.valueProperty().subscribe(now -> {
            int rounded = (int) Math.round(now.doubleValue() / 10) * 10;
            percent.setText(rounded + " %");
            if (rounded != preferences.textSize() && !text.isValueChanging()) {
                preferences.textSize(rounded);
            }
        });
        text.valueChangingProperty().subscribe((_, changing) -> {
            if (!changing) {
                preferences.textSize((int) Math.round(text.getValue() / 10) * 10);
            }
        });
        still.setSelected(preferences.isStill());
        still.selectedProperty().subscribe((_, now) -> preferences.still(now));
    }

    private void resolver(String typed) {
        String address = typed.strip();
        boolean usable = address.isEmpty() || IpAddress.isLiteral(address);
        resolverNote.setText(
                usable
                        ? Speech.of("Diagnose begins there; nothing is sent before you ask.")
                        : Speech.of("That is no address; write one such as 192.0.2.53 or 2001:db8::53."));
        resolverNote.getStyleClass().setAll("label", usable ? "preferences-note" : "form-error");
        if (usable) {
            preferences.keep(Preferences.RESOLVER, address);
        }
    }
}
