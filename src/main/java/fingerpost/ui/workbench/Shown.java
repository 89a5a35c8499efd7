package fingerpost.ui.workbench;

/** What the window shows. */
enum Shown {
    WELCOME,
    /** The drawing of the open project with its panes. */
    DESIGN,
    /** Live names. */
    DIAGNOSE,
    /** The same drawing, with what its clients get. */
    SIMULATE,
    /** The same drawing, with what a target can say of it. */
    EXPORT
}
