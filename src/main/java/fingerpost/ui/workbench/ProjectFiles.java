package fingerpost.ui.workbench;

import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
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
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private boolean started;

    /**
     * Files of that project.
     *
     * @param places where others are opened
     */
    ProjectFiles(Project project, Background background, Ask ask, Problems problems, Settings settings, Places places) {
        this.project = project;
        this.background = background;
        this.ask = ask;
        this.problems = problems;
        this.settings = settings;
        this.places = places;
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
        show(Document.EMPTY, Optional.empty());
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
                document -> show(document, Optional.empty()),
                failure -> problems.show(Speech.of("{0} was not opened", title), failure));
    }

    /**
     * Opens what was made of something else and lies in no file yet.
     *
     * @param opened called once it stands in the window
     */
    public void imported(Document document, Runnable opened) {
        ProjectFiles place = place();
        place.project.openUnsaved(document);
        place.back();
        opened.run();
    }

    private void read(Path file, Runnable failed) {
        String name = String.valueOf(file.getFileName());
        background.start(
                Speech.of("Opening {0}", name),
                () -> DocumentFile.read(file),
                document -> {
                    settings.opened(file);
                    show(document, Optional.of(file));
                },
                failure -> {
                    problems.show(Speech.of("{0} was not opened", name), failure);
                    failed.run();
                });
    }

    private void show(Document document, Optional<Path> file) {
        ProjectFiles place = place();
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
        Document document = project.document();
        long revision = project.revision();
        String name = String.valueOf(file.getFileName());
        background.start(
                Speech.of("Saving {0}", name),
                () -> {
                    DocumentFile.write(file, document);
                    return file;
                },
                written -> {
                    settings.opened(written);
                    project.saved(revision, written);
                    project.say(Notice.plain(Speech.of("Saved {0}", name)));
                    then.run();
                },
                failure -> problems.show(Speech.of("{0} was not saved", name), failure));
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
