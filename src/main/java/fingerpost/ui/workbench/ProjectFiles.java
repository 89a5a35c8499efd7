package fingerpost.ui.workbench;

import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.FileMark;
import fingerpost.document.JournalEntry;
import fingerpost.document.LeftJournal;
import fingerpost.document.Saving;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.recover.Journaling;
import fingerpost.ui.recover.OutsideFile;
import fingerpost.ui.recover.Recovery;
import fingerpost.ui.shared.Ask;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Problems;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.speech.Speech;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** New, open, save: where the project comes from and goes to. */
public final class ProjectFiles {
    private static final String ENDING = ".topology.json";

    private final Project project;
    private final Background background;
    private final Ask ask;
    private final Problems problems;
    private final Settings settings;
    private final Places places;
    private final Saving saving;
    private final OutsideFile outside;
    private final Journaling journaling;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Consumer<Path> beside = _ -> {};
    private boolean started;

    /**
     * Files of that project.
     *
     * @param places where others are opened
     */
    ProjectFiles(
            Project project,
            Background background,
            Ask ask,
            Problems problems,
            Settings settings,
            Places places,
            Recovery recovery) {
        this.project = project;
        this.background = background;
        this.ask = ask;
        this.problems = problems;
        this.settings = settings;
        this.places = places;
        saving = new Saving(recovery.backups());
        outside = new OutsideFile(project, background);
        journaling = new Journaling(project, recovery, background, this::title, outside::mark);
        journaling.follow();
    }

    /** What other programs do to the file. */
    OutsideFile outside() {
        return outside;
    }

    Journaling journaling() {
        return journaling;
    }

    /** The project is closed for good; what is unsaved in it was given up. */
    void end() {
        journaling.end();
    }

    /** Whether there is a project to work on; before that, the welcome screen stands. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Back to the welcome screen; the project stays as it is. */
    public void leave() {
        open.set(false);
    }

    public void back() {
        started = true;
        open.set(true);
    }

    /** Whether a project was begun or opened in this window. */
    public boolean started() {
        return started;
    }

    /** Whether a file's name says that it is a project and nothing to import. */
    static boolean isTopology(Path file) {
        return file.toString().endsWith(ENDING);
    }

    /** Whether nothing was done here that another project would take the place of. */
    boolean isUntouched() {
        return !started
                || (project.file().isEmpty()
                        && !project.unsavedProperty().get()
                        && project.document().equals(Document.EMPTY));
    }

    public void fresh() {
        show(Document.EMPTY, Optional.empty(), Optional.empty());
    }

    public void open() {
        ask.fileToOpen(near()).ifPresent(this::open);
    }

    public void open(Path file) {
        open(file, () -> {});
    }

    /**
     * Opens that file, or goes to where it is open already.
     *
     * @param failed called after the person was told that the file cannot be opened
     */
    public void open(Path file, Runnable failed) {
        if (places.goTo(file)) {
            failed.run();
        } else {
            read(file, failed);
        }
    }

    /** Opens what is no file yet, such as a sample. */
    public void open(String title, Callable<Document> made) {
        background.start(
                Speech.of("Opening {0}", title),
                made,
                document -> show(document, Optional.empty(), Optional.empty()),
                failure -> problems.show(Speech.of("{0} was not opened", title), failure));
    }

    /**
     * Opens what was made of something else and lies in no file yet.
     *
     * @param opened called once it stands in the window
     */
    public void imported(Document document, Runnable opened) {
        ProjectFiles place = place();
        place.outside.known(Optional.empty());
        place.project.openUnsaved(document);
        place.back();
        place.project.say(Notice.plain(Speech.of(
                "Imported {0}. It is in no file yet.", document.topology().title())));
        opened.run();
    }

    private void read(Path file, Runnable failed) {
        String name = String.valueOf(file.getFileName());
        background.start(
                Speech.of("Opening {0}", name),
                () -> DocumentFile.open(file),
                read -> {
                    settings.opened(file);
                    show(read.document(), Optional.of(file), Optional.of(read.mark()));
                },
                failure -> {
                    problems.show(Speech.of("{0} was not opened", name), failure);
                    failed.run();
                });
    }

    private void show(Document document, Optional<Path> file, Optional<FileMark> mark) {
        ProjectFiles place = place();
        place.outside.known(mark);
        place.project.open(document, file);
        place.back();
    }

    /** Where the next project goes; what stands here is seen again when the person comes back to it. */
    private ProjectFiles place() {
        ProjectFiles place = places.forNew(this);
        if (place != this && started) {
            back();
        }
        return place;
    }

    public void save() {
        save(() -> {});
    }

    public void saveAs() {
        saveAs(() -> {});
    }

    /** Saves, and goes on once it is saved. */
    void save(Runnable then) {
        project.file().ifPresentOrElse(file -> write(file, then), () -> saveAs(then));
    }

    private void saveAs(Runnable then) {
        ask.fileToSave(suggestion(), near()).map(ProjectFiles::ended).ifPresent(file -> write(file, then));
    }

    private void write(Path file, Runnable then) {
        write(file, project.file().filter(file::equals).flatMap(_ -> outside.expected()), then);
    }

    private void write(Path file, Optional<FileMark> expected, Runnable then) {
        Document document = project.document();
        long revision = project.revision();
        String name = String.valueOf(file.getFileName());
        background.start(
                Speech.of("Saving {0}", name),
                () -> saving.save(file, document, expected),
                outcome -> {
                    switch (outcome) {
                        case Saving.Outcome.Saved saved -> {
                            settings.opened(file);
                            outside.known(Optional.of(saved.mark()));
                            project.saved(revision, file);
                            project.say(Notice.plain(told(name, saved)));
                            then.run();
                        }
                        case Saving.Outcome.Changed _ -> decide(file, name, then);
                    }
                },
                failure -> problems.show(Speech.of("{0} was not saved", name), failure));
    }

    private static String told(String name, Saving.Outcome.Saved saved) {
        String said =
                saved.wasGone() ? Speech.of("Saved {0}, which had been deleted", name) : Speech.of("Saved {0}", name);
        return said
                + saved.notKept()
                        .map(why -> ". " + Speech.of("What stood there before could not be kept: {0}", why))
                        .orElse("");
    }

    /** Another program changed the file meanwhile. */
    private void decide(Path file, String name, Runnable then) {
        switch (ask.changedOutside(name)) {
            case SAVE_OVER -> write(file, Optional.empty(), then);
            case BESIDE -> compare(file);
            case SAVE_AS -> saveAs(then);
            case CANCEL -> outside.look();
        }
    }

    /** Says how the document of a file is put beside the design. */
    void onBeside(Consumer<Path> shown) {
        beside = shown;
    }

    /** Puts what that file says beside the design. */
    void compare(Path file) {
        beside.accept(file);
    }

    /** Takes what the file says in the place of the design, as one step of undo. */
    void reload() {
        project.file().ifPresent(file -> {
            String name = String.valueOf(file.getFileName());
            background.start(
                    Speech.of("Reading {0}", name),
                    () -> DocumentFile.open(file),
                    read -> {
                        project.change(Speech.of("Reload {0}", name), _ -> read.document());
                        outside.known(Optional.of(read.mark()));
                        project.saved(project.revision(), file);
                        project.say(Notice.undoable(Speech.of("Reloaded {0}", name)));
                    },
                    failure -> problems.show(Speech.of("{0} was not reloaded", name), failure));
        });
    }

    /** Opens what was left unsaved; over the same file it is a step of undo, and goes to where that is open. */
    void recover(LeftJournal left) {
        JournalEntry entry = left.entry();
        background.quietly(
                left::mark,
                mark -> {
                    if (entry.file().isPresent() && entry.file().equals(project.file())) {
                        recoverHere(left);
                    } else if (entry.file().filter(places::goTo).isEmpty()) {
                        place().recover(left, mark);
                    }
                },
                failure -> problems.show(Speech.of("{0} was not recovered", entry.title()), failure));
    }

    private void recover(LeftJournal left, Optional<FileMark> mark) {
        journaling.resume(left);
        outside.known(mark);
        project.openUnsaved(left.entry().document(), left.entry().file());
        recovered(left.entry());
    }

    private void recoverHere(LeftJournal left) {
        journaling.resume(left);
        project.change(Speech.of("Recover unsaved changes"), _ -> left.entry().document());
        if (!project.unsavedProperty().get()) {
            journaling.end();
        }
        recovered(left.entry());
    }

    private void recovered(JournalEntry entry) {
        project.say(Notice.plain(Speech.of("Recovered {0}; it is not saved yet", entry.title())));
        back();
        outside.look();
    }

    /** What the project is called in the window's title. */
    public String title() {
        String title = project.topology().title();
        return project.file()
                .map(file -> String.valueOf(file.getFileName()).replace(ENDING, ""))
                .orElse(title.isBlank() ? Speech.of("Untitled") : title);
    }

    private String suggestion() {
        String plain =
                title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "untitled" : plain) + ENDING;
    }

    private static Path ended(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") || Files.exists(file) ? file : file.resolveSibling(name + ENDING);
    }

    private Optional<Path> near() {
        return project.file()
                .or(() -> settings.recent().stream().findFirst())
                .map(file -> file.toAbsolutePath().getParent());
    }
}
