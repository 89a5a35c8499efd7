package fingerpost.ui.actions;

import fingerpost.ui.speech.Speech;

/** The menus, from left to right. */
public enum MenuName {
    FILE("File"),
    EDIT("Edit"),
    VIEW("View"),
    INSERT("Insert"),
    ARRANGE("Arrange"),
    CHECK("Check"),
    DIAGNOSE("Diagnose"),
    SIMULATE("Simulate"),
    EXPORT("Export"),
    HELP("Help");

    private final String word;

    MenuName(String word) {
        this.word = word;
    }

    /** In the language of the person. */
    public String word() {
        return Speech.of(word);
    }
}
