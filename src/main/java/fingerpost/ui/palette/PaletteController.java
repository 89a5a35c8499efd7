package fingerpost.ui.palette;

import fingerpost.ui.design.Item;
import fingerpost.ui.design.Item.Group;
import fingerpost.ui.look.Icons;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lists what can be added; dragging, double click and Enter add it. */
public final class PaletteController {
    private static final PseudoClass ENTERED = PseudoClass.getPseudoClass("entered");

    private final PaletteTarget target;

    @FXML
    private TextField search;

    @FXML
    private VBox items;

    public PaletteController(PaletteTarget target) {
        this.target = target;
    }

    @FXML
    private void initialize() {
        search.textProperty().subscribe(this::list);
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::searchKey);
        items.addEventHandler(KeyEvent.KEY_PRESSED, this::listKey);
    }

    private void searchKey(KeyEvent event) {
        List<PaletteTile> tiles = tiles().toList();
        if (event.getCode() == KeyCode.ENTER
                && !tiles.isEmpty()
                && !search.getText().isBlank()) {
            target.add(best(tiles).item());
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !tiles.isEmpty()) {
            tiles.getFirst().requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    /** The one that is called just so, else the first. */
    private PaletteTile best(List<PaletteTile> tiles) {
        return tiles.stream()
                .filter(tile -> tile.item().isCalled(search.getText()))
                .findFirst()
                .orElseGet(tiles::getFirst);
    }

    private void listKey(KeyEvent event) {
        if (!(event.getTarget() instanceof PaletteTile tile)) {
            return;
        }
        List<PaletteTile> tiles = tiles().toList();
        int at = tiles.indexOf(tile);
        switch (event.getCode()) {
            case ENTER, SPACE -> target.add(tile.item());
            case DOWN -> tiles.get(Math.min(at + 1, tiles.size() - 1)).requestFocus();
            case UP -> (at == 0 ? search : tiles.get(at - 1)).requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Stream<PaletteTile> tiles() {
        return items.getChildren().stream()
                .filter(PaletteTile.class::isInstance)
                .map(PaletteTile.class::cast);
    }

    private void list(String wanted) {
        items.getChildren().clear();
        for (Group group : Group.values()) {
            List<Item> fitting = Stream.of(Item.values())
                    .filter(item -> item.group() == group && item.matches(wanted))
                    .toList();
            if (!fitting.isEmpty()) {
                Label heading = new Label(group.word());
                heading.setWrapText(true);
                heading.setMinHeight(Region.USE_PREF_SIZE);
                heading.getStyleClass().add("palette-heading");
                items.getChildren().add(heading);
                fitting.forEach(item -> items.getChildren().add(tile(item)));
            }
        }
        if (!wanted.isBlank()) {
            tiles().findFirst().ifPresent(_ -> best(tiles().toList()).pseudoClassStateChanged(ENTERED, true));
        }
        if (items.getChildren().isEmpty()) {
            Label nothing = new Label(Speech.of("Nothing is called like that."));
            nothing.getStyleClass().add("empty-hint");
            items.getChildren().add(nothing);
        }
    }

    private PaletteTile tile(Item item) {
        PaletteTile tile = new PaletteTile(item, Icons.of(item.symbol()));
        tile.setTooltip(new Tooltip(item.hint()));
        tile.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
                target.add(item);
            }
        });
        tile.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> tile.requestFocus());
        tile.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (event.isPrimaryButtonDown()) {
                target.dragged(item, event.getSceneX(), event.getSceneY(), event.isAltDown());
            }
        });
        tile.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (!event.isStillSincePress()) {
                target.dropped(item, event.getSceneX(), event.getSceneY(), event.isAltDown());
            }
        });
        return tile;
    }

    /** Puts the cursor into the search box. */
    public void focus() {
        search.requestFocus();
        search.selectAll();
    }
}
