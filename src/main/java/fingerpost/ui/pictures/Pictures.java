package fingerpost.ui.pictures;

import fingerpost.document.AtomicFiles;
import fingerpost.layout.Box;
import fingerpost.picture.Drawing;
import fingerpost.picture.PictureFormat;
import fingerpost.picture.PngPainter;
import fingerpost.picture.Theme;
import fingerpost.topology.Subject;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Ask;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;

/** Saves, copies and prints the drawing of a project. Painted beside the UI thread; says in the status bar what came of it. */
public final class Pictures {
    /** Pixels of a printed picture for each unit of the drawing, at most. */
    private static final double PRINTED = 3;
    /** A page of A4 at 600 dots per inch has about as many. */
    private static final double PRINTED_PIXELS = 30e6;
    /** The longer side of a picture that is only looked at, pixels. */
    private static final double THUMBNAIL = 1400;

    private final Project project;
    private final Background background;
    private final Ask ask;
    private final Supplier<Drawing> drawing;
    private final Supplier<Box> seen;
    private final Supplier<Theme> theme;
    private final Consumer<Image> clipboard;
    private final Printing printing;

    /**
     * Pictures of what that canvas shows.
     *
     * @param seen what of the drawing is on the screen
     * @param theme the colours of the screen
     */
    public Pictures(
            Project project,
            Background background,
            Ask ask,
            Supplier<Drawing> drawing,
            Supplier<Box> seen,
            Supplier<Theme> theme,
            Consumer<Image> clipboard,
            Printing printing) {
        this.project = project;
        this.background = background;
        this.ask = ask;
        this.drawing = drawing;
        this.seen = seen;
        this.theme = theme;
        this.clipboard = clipboard;
        this.printing = printing;
    }

    Theme theme() {
        return theme.get();
    }

    boolean hasSelection() {
        return !project.selection().isEmpty();
    }

    private Drawing part(Section section) {
        Set<Subject> selection = Set.copyOf(project.selection());
        return section.of(drawing.get(), selection, seen.get());
    }

    /** Asks where it goes and writes it there. */
    void save(Section section, PictureFormat format, Theme colours, double scale) {
        Drawing part = part(section);
        if (isEmpty(part)) {
            return;
        }
        String title = project.topology().title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        ask.textToSave(
                        Speech.of("Save the picture of the drawing"),
                        (title.isBlank() ? "drawing" : title) + format.ending(),
                        project.file().map(Path::toAbsolutePath).map(Path::getParent))
                .ifPresent(path -> background.start(
                        Speech.of("Painting {0}", path.getFileName()),
                        () -> {
                            AtomicFiles.write(path, format.bytes(part, colours, scale));
                            return path;
                        },
                        written -> project.say(Notice.plain(Speech.of("Saved the picture as {0}", written))),
                        this::failed));
    }

    /** Puts it on the clipboard as an image. */
    void copy(Section section, Theme colours, double scale) {
        Drawing part = part(section);
        if (!isEmpty(part)) {
            background.start(
                    Speech.of("Painting the picture"),
                    () -> new PngPainter(colours).paint(part, scale),
                    bytes -> {
                        clipboard.accept(new Image(new ByteArrayInputStream(bytes)));
                        project.say(Notice.plain(Speech.of("Copied the drawing as a picture")));
                    },
                    this::failed);
        }
    }

    /** The whole drawing in the colours of the screen, on the clipboard. */
    public void copy() {
        copy(Section.WHOLE, theme(), 2);
    }

    /** Prints it on one page; says so where there is no printer. */
    void print(Section section) {
        Drawing part = part(section);
        if (isEmpty(part)) {
            return;
        }
        background.start(
                Speech.of("Looking for printers"),
                printing::printers,
                found -> {
                    if (found.isEmpty()) {
                        project.say(Notice.refused(
                                Speech.of("No printer is set up on this machine. Save the picture as PDF instead.")));
                    } else {
                        printing.ask(found).ifPresent(wish -> print(part, wish));
                    }
                },
                this::failed);
    }

    private void print(Drawing part, PrintWish wish) {
        String title = project.topology().title();
        background.start(
                Speech.of("Printing the drawing"),
                () -> {
                    byte[] bytes = new PngPainter(Theme.LIGHT.onWhite()).paint(part, printed(part));
                    return printing.print(wish, title, new Image(new ByteArrayInputStream(bytes)));
                },
                why -> project.say(why.map(Notice::refused)
                        .orElseGet(() -> Notice.plain(Speech.of("Sent the drawing to {0}", wish.printer())))),
                this::failed);
    }

    private static double printed(Drawing part) {
        Box page = part.bounds();
        return Math.min(PRINTED, Math.sqrt(PRINTED_PIXELS / (page.width() * page.height())));
    }

    /** The whole drawing. */
    public void print() {
        print(Section.WHOLE);
    }

    /** A small one to look at; nothing where the part is empty. */
    void preview(Section section, Theme colours, Consumer<Image> painted) {
        Drawing part = part(section);
        Box bounds = part.bounds();
        if (part.cards().isEmpty() && part.frames().isEmpty()) {
            return;
        }
        double scale = Math.min(2, THUMBNAIL / Math.max(1, Math.max(bounds.width(), bounds.height())));
        background.start(
                Speech.of("Painting the picture"),
                () -> new PngPainter(colours).paint(part, scale),
                bytes -> painted.accept(new Image(new ByteArrayInputStream(bytes))),
                this::failed);
    }

    private boolean isEmpty(Drawing part) {
        boolean empty = part.cards().isEmpty() && part.frames().isEmpty();
        if (empty) {
            project.say(Notice.refused(Speech.of("There is nothing to be painted in that part of the drawing.")));
        }
        return empty;
    }

    private void failed(Throwable failure) {
        project.say(Notice.refused(Speech.of("There is no picture: {0}", Reason.of(failure))));
    }
}
