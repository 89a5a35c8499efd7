package fingerpost.ui.workbench;

import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;

/** The actions that lead from tab to tab and from window to window. */
record TabActions(Workbench window, ProjectTab tab) {
    void define(Actions actions) {
        actions.define(ActionId.NEW_WINDOW, window::newWindow);
        actions.define(ActionId.CLOSE_TAB, () -> window.close(tab));
        actions.define(ActionId.CLOSE_OTHERS, tab.severalProperty(), () -> window.closeOthers(tab));
        actions.define(ActionId.CLOSE_WINDOW, window::close);
        actions.define(ActionId.NEXT_TAB, tab.severalProperty(), () -> window.step(1));
        actions.define(ActionId.PREVIOUS_TAB, tab.severalProperty(), () -> window.step(-1));
        actions.define(ActionId.QUIT, window::quit);
    }
}
