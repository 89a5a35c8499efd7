package fingerpost.ui.workbench;

import fingerpost.ui.model.Project;

/** Shows a design again as it was seen when it was last closed. */
final class Resuming {
    private final Project project;
    private final ProjectFiles files;
    private final ProjectScreen screen;
    private final Modes modes;
    private final LastViews last;
    private boolean fresh;

    Resuming(Project project, ProjectFiles files, ProjectScreen screen, Modes modes, LastViews last) {
        this.project = project;
        this.files = files;
        this.screen = screen;
        this.modes = modes;
        this.last = last;
    }

    /** From now on, after the modes have followed. */
    void follow() {
        project.openedProperty().subscribe((_, _) -> {
            fresh = true;
            resume();
        });
        files.openProperty().subscribe(_ -> resume());
    }

    private void resume() {
        if (fresh && files.openProperty().get()) {
            fresh = false;
            project.file().flatMap(last::of).ifPresent(modes::resume);
        }
    }

    /** Keeps how it is seen now. */
    void keep() {
        project.file()
                .ifPresent(file -> screen.made()
                        .ifPresent(parts -> last.remember(
                                file,
                                new LastViews.Last(
                                        modes.drawing(),
                                        parts.panes().at(),
                                        parts.canvas().view()))));
    }
}
