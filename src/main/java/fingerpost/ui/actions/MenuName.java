package fingerpost.ui.actions;

/** The menus, from left to right. */
public enum MenuName {
    FILE("File"),
    EDIT("Edit"),
    VIEW("View"),
    INSERT("Insert"),
    CHECK("Check"),
    DIAGNOSE("Diagnose"),
    SIMULATE("Simulate"),
    EXPORT("Export"),
    HELP("Help");

    private final String word;

    MenuName(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
