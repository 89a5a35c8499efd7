package fingerpost.ui.form;

import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Any number of parts, each on a card that opens; parts are added below, removed and moved on their card. */
final class ManyControl<T, P> implements Field {
    private final Entry.Many<T, P> entry;
    private final Scope<T> scope;
    private final Scope<List<P>> list;
    private final List<Card<P>> cards = new ArrayList<>();
    private final VBox box = new VBox();
    private final Label error = new Label();

    ManyControl(Entry.Many<T, P> entry, Scope<T> scope, String id, Map<String, Boolean> open) {
        this.entry = entry;
        this.scope = scope;
        this.list = scope.part(entry.parts(), entry.with());
        box.getStyleClass().add("form-many");
        box.getChildren().add(heading(id));
        error.getStyleClass().add("form-error");
        error.setWrapText(true);
        error.setMinHeight(Region.USE_PREF_SIZE);
        error.managedProperty().bind(error.visibleProperty());
        error.setVisible(false);
        int count = list.value().size();
        for (int i = 0; i < count; i++) {
            Card<P> card = card(i, id + "-" + i, open);
            cards.add(card);
            box.getChildren().add(card.node());
        }
        box.getChildren().add(error);
    }

    private Node heading(String id) {
        Label title = new Label(entry.label());
        title.getStyleClass().add("form-heading");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        MenuButton add = new MenuButton(Speech.of("Add"));
        add.getStyleClass().addAll("flat", "small");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setId(id + "-add");
        add.setAccessibleText(Speech.of("Add {0}", entry.one()));
        for (Entry.Fresh<T, P> each : entry.fresh()) {
            MenuItem item = new MenuItem(each.word());
            item.setOnAction(_ -> add(each.make()));
            add.getItems().add(item);
        }
        HBox row = new HBox(title, gap, add);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    private Card<P> card(int index, String id, Map<String, Boolean> open) {
        Scope<P> one = list.part(parts -> parts.get(index), (parts, changed) -> {
            List<P> more = new ArrayList<>(parts);
            more.set(index, changed);
            return more;
        });
        FormFields<P> fields = new FormFields<>(entry.form().apply(one.value()), one, id, open);
        boolean usual = list.value().size() <= 3;
        return new Card<>(
                entry.title(),
                one,
                fields,
                open.getOrDefault(id, usual),
                now -> open.put(id, now),
                () -> change(parts -> parts.remove(index), Speech.of("Remove {0}", entry.one())),
                index == 0
                        ? Optional.empty()
                        : Optional.of(() -> change(
                                parts -> parts.add(index - 1, parts.remove(index)),
                                Speech.of("Move {0} up", entry.one()))));
    }

    private void add(Function<T, P> fresh) {
        change(parts -> parts.add(fresh.apply(scope.value())), Speech.of("Add {0}", entry.one()));
    }

    private void change(java.util.function.Consumer<List<P>> how, String name) {
        Optional<String> refusal = Trial.commit(
                list,
                () -> {
                    List<P> parts = new ArrayList<>(list.value());
                    how.accept(parts);
                    return parts;
                },
                name);
        error.setText(refusal.orElse(""));
        error.setVisible(refusal.isPresent());
    }

    @Override
    public List<Node> nodes() {
        return List.of(box);
    }

    @Override
    public void refresh() {
        cards.forEach(Card::refresh);
    }
}
