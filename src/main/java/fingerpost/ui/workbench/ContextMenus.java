package fingerpost.ui.workbench;

import fingerpost.check.Finding;
import fingerpost.document.Point;
import fingerpost.topology.Edit;
import fingerpost.topology.Group;
import fingerpost.topology.Subject;
import fingerpost.topology.connect.Connect;
import fingerpost.topology.connect.Connecting;
import fingerpost.ui.actions.ActionControls;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.design.Adding;
import fingerpost.ui.design.CanvasMenus;
import fingerpost.ui.design.Groups;
import fingerpost.ui.design.Item;
import fingerpost.ui.look.Icons;
import fingerpost.ui.model.Ghosts;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The menus over the canvas. */
final class ContextMenus implements CanvasMenus {
    /** More of them are read in the list. */
    private static final int MOST_PROBLEMS = 20;

    private final Project project;
    private final Actions actions;
    private final Adding adding;
    private final ContextMenu menu = new ContextMenu();
    private @Nullable Node owner;

    ContextMenus(Project project, Actions actions, Adding adding) {
        this.project = project;
        this.actions = actions;
        this.adding = adding;
        menu.setId("canvas-menu");
    }

    void over(Node canvas) {
        owner = canvas;
    }

    /** One menu for each heading of the palette. */
    List<MenuItem> insertItems() {
        return groups(item -> adding.add(item, Optional.empty()));
    }

    private static List<MenuItem> groups(Consumer<Item> chosen) {
        List<MenuItem> groups = new ArrayList<>();
        for (Item.Group group : Item.Group.values()) {
            Menu menu = new Menu(group.word());
            for (Item item : Item.values()) {
                if (item.group() == group) {
                    menu.getItems().add(item(item, chosen));
                }
            }
            groups.add(menu);
        }
        return groups;
    }

    private static MenuItem item(Item item, Consumer<Item> chosen) {
        MenuItem entry = new MenuItem(item.word(), Icons.of(item.symbol()));
        entry.setOnAction(_ -> chosen.accept(item));
        return entry;
    }

    @Override
    public void offer(List<Edit> offers, Consumer<Edit> chosen, double screenX, double screenY) {
        List<MenuItem> items = new ArrayList<>();
        for (Edit offer : offers) {
            MenuItem item = new MenuItem(Told.edit(offer.name()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> chosen.accept(offer));
            items.add(item);
        }
        show(items, screenX, screenY);
    }

    @Override
    public void add(Subject from, Point at, double screenX, double screenY) {
        List<MenuItem> items = new ArrayList<>();
        for (Item item : adding.connectable(from)) {
            items.add(item(item, chosen -> addAndConnect(chosen, from, at)));
        }
        show(items, screenX, screenY);
    }

    private void addAndConnect(Item item, Subject from, Point at) {
        adding.add(item, Optional.of(at)).ifPresent(to -> {
            if (Connect.between(project.topology(), from, to) instanceof Connecting.Offers offers) {
                project.apply(offers.edits().getFirst());
            }
        });
    }

    @Override
    public void context(Set<Subject> subjects, Point at, double screenX, double screenY) {
        List<MenuItem> items = new ArrayList<>();
        if (subjects.isEmpty()) {
            items.addAll(groups(item -> adding.add(item, Optional.of(at))));
            items.add(new SeparatorMenuItem());
            for (ActionId id : List.of(
                    ActionId.PASTE,
                    ActionId.SELECT_ALL,
                    ActionId.TIDY,
                    ActionId.FIT,
                    ActionId.FOLD_ALL,
                    ActionId.UNFOLD_ALL)) {
                items.add(ActionControls.plainItem(actions.action(id)));
            }
        } else {
            if (actions.action(ActionId.FAIL_HERE).enabled().getValue()) {
                items.add(ActionControls.plainItem(actions.action(ActionId.FAIL_HERE)));
                items.add(new SeparatorMenuItem());
            }
            for (ActionId id : List.of(
                    ActionId.RENAME,
                    ActionId.CONNECT,
                    ActionId.GROUP,
                    ActionId.UNGROUP,
                    ActionId.PUT_INTO_GROUP,
                    ActionId.TAKE_OUT_OF_GROUP,
                    ActionId.FOLD,
                    ActionId.WALK_SELECTED,
                    ActionId.DIAGNOSE_SELECTED,
                    ActionId.CUT,
                    ActionId.COPY,
                    ActionId.DUPLICATE,
                    ActionId.DELETE,
                    ActionId.PIN,
                    ActionId.SELECT_UPSTREAM,
                    ActionId.SELECT_DOWNSTREAM)) {
                if (id == ActionId.CUT || id == ActionId.PIN) {
                    items.add(new SeparatorMenuItem());
                }
                if (isOffered(id)) {
                    items.add(ActionControls.plainItem(actions.action(id)));
                }
            }
        }
        show(items, screenX, screenY);
    }

    @Override
    public void ghost(Subject ghost, double screenX, double screenY) {
        Ghosts ghosts = project.ghosts();
        String text = ghosts.text(ghost);
        List<MenuItem> items = List.of(
                item(Speech.of("Take into this design"), Feather.PLUS, () -> ghosts.take(ghost)),
                item(Speech.of("Keep as here, without it"), Feather.X, () -> ghosts.keep(ghost)),
                item(Speech.of("Copy as text"), Feather.COPY, () -> {
                    SystemClipboard.put(text);
                    project.say(Notice.plain(Speech.of("Copied what differs there.")));
                }));
        items.forEach(each -> each.setDisable(text.isEmpty()));
        show(items, screenX, screenY);
    }

    private static MenuItem item(String text, Feather icon, Runnable act) {
        MenuItem item = new MenuItem(text, Icons.plain(icon));
        item.setOnAction(_ -> act.run());
        return item;
    }

    /** Of what concerns groups, only what is of use here. */
    private boolean isOffered(ActionId id) {
        Groups groups = new Groups(project);
        return switch (id) {
            case GROUP -> groups.canGroup();
            case UNGROUP -> groups.hasWhole();
            case PUT_INTO_GROUP -> groups.canPut() && !groups.others().isEmpty();
            case TAKE_OUT_OF_GROUP -> groups.canUngroup() && !groups.hasWhole();
            default -> true;
        };
    }

    @Override
    public void problems(Subject subject, double screenX, double screenY) {
        List<MenuItem> items = new ArrayList<>();
        boolean folded = project.document().diagram().isFolded(subject);
        Optional<Group> group = project.document().diagram().group(subject.element());
        for (Finding each : project.findingsProperty().get()) {
            boolean here = group.isPresent()
                    ? group.get().members().contains(each.subject().element())
                    : folded
                            ? each.subject().element().equals(subject.element())
                            : each.subject().node().equals(subject);
            if (here && items.size() < MOST_PROBLEMS) {
                MenuItem found = new MenuItem(Told.of(each.code(), each.message()), Icons.of(each.severity()));
                found.setMnemonicParsing(false);
                found.setOnAction(_ -> {
                    project.reveal(each.subject());
                    actions.call(ActionId.PROBLEMS);
                });
                items.add(found);
                each.repair().ifPresent(repair -> items.add(fix(repair)));
            }
        }
        show(items, screenX, screenY);
    }

    private MenuItem fix(Edit repair) {
        MenuItem fix = new MenuItem(Speech.of("Fix: {0}", Told.edit(repair.name())), Icons.plain(Feather.CHECK));
        fix.setMnemonicParsing(false);
        fix.getStyleClass().add("fix-item");
        fix.setOnAction(_ -> {
            if (project.apply(repair)) {
                project.say(Notice.undoable(Told.edit(repair.name())));
            }
        });
        return fix;
    }

    @Override
    public void inspect() {
        actions.call(ActionId.INSPECT);
    }

    void show(List<MenuItem> items, double screenX, double screenY) {
        menu.hide();
        menu.getItems().setAll(items);
        if (owner != null) {
            menu.show(owner, screenX, screenY);
        }
    }
}
