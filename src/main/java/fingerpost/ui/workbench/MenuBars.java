package fingerpost.ui.workbench;

import fingerpost.ui.actions.ActionControls;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.actions.MenuName;
import fingerpost.ui.look.Theme;
import fingerpost.ui.speech.Speech;
import java.nio.file.Path;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** The menu bar: the actions of the registry, recent files, what can be inserted, the theme. */
final class MenuBars {
    private final Actions actions;
    private final Tools tools;
    private final ContextMenus menus;

    MenuBars(Actions actions, Tools tools, ContextMenus menus) {
        this.actions = actions;
        this.tools = tools;
        this.menus = menus;
    }

    MenuBar bar(ProjectFiles files) {
        MenuBar bar = new MenuBar();
        for (MenuName name : MenuName.values()) {
            Menu menu = ActionControls.menu(actions, name);
            menu.setId("menu-" + name.name().toLowerCase(java.util.Locale.ROOT));
            switch (name) {
                case FILE -> menu.getItems().add(3, recent(files));
                case VIEW -> menu.getItems().addAll(new SeparatorMenuItem(), themes());
                case INSERT -> {
                    menu.disableProperty().bind(files.openProperty().not());
                    files.openProperty().subscribe(open -> {
                        if (open && menu.getItems().isEmpty()) {
                            menu.getItems().setAll(menus.insertItems());
                        }
                    });
                }
                case EDIT, ARRANGE, CHECK, DIAGNOSE, SIMULATE, EXPORT, HELP -> {}
            }
            bar.getMenus().add(menu);
        }
        return bar;
    }

    private Menu recent(ProjectFiles files) {
        Menu recent = new Menu(Speech.of("Open recent"));
        recent.setOnShowing(_ -> fillRecent(recent, files));
        fillRecent(recent, files);
        return recent;
    }

    private void fillRecent(Menu recent, ProjectFiles files) {
        recent.getItems().clear();
        for (Path file : tools.settings().recent()) {
            MenuItem item = new MenuItem(file.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> files.open(file));
            recent.getItems().add(item);
        }
        if (recent.getItems().isEmpty()) {
            MenuItem none = new MenuItem(Speech.of("None yet"));
            none.setDisable(true);
            recent.getItems().add(none);
        }
    }

    private Menu themes() {
        Menu menu = new Menu(Speech.of("Colours"));
        ToggleGroup group = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            RadioMenuItem item = new RadioMenuItem(theme.word());
            item.setToggleGroup(group);
            item.setSelected(tools.look().theme() == theme);
            item.setOnAction(_ -> {
                tools.look().choose(theme);
                tools.settings().remember("theme", theme.name());
            });
            menu.getItems().add(item);
        }
        return menu;
    }
}
