package fingerpost.ui.recover;

import fingerpost.document.LeftJournal;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The lines over a drawing: its file was changed by another program, or was left with unsaved changes. */
public final class Bars extends VBox {
    private final Project project;
    private final OutsideFile outside;
    private final Recovery recovery;
    private final Deeds deeds;
    /** Held here, since the list that all windows share holds it only weakly. */
    private final ListChangeListener<LeftJournal> changed = _ -> show();

    private boolean later;

    /**
     * The lines of that project.
     *
     * @param open whether its drawing is seen
     */
    public Bars(Project project, OutsideFile outside, Recovery recovery, Deeds deeds, ObservableValue<Boolean> open) {
        this.project = project;
        this.outside = outside;
        this.recovery = recovery;
        this.deeds = deeds;
        setId("message-bars");
        open.subscribe(seen -> {
            setVisible(seen);
            setManaged(seen);
        });
        outside.sinceProperty().subscribe((_, _) -> show());
        project.fileProperty().subscribe((_, _) -> show());
        recovery.left().addListener(new WeakListChangeListener<>(changed));
        show();
    }

    private void show() {
        List<MessageBar> bars = new ArrayList<>();
        project.file().ifPresent(file -> {
            String name = String.valueOf(file.getFileName());
            outside(name).ifPresent(bars::add);
            recovery.left().stream()
                    .filter(each -> each.entry().file().filter(file::equals).isPresent())
                    .findFirst()
                    .ifPresent(each -> bars.add(left(name, each)));
            others(file).ifPresent(bars::add);
        });
        getChildren().setAll(bars);
    }

    private Optional<MessageBar> outside(String name) {
        return switch (outside.sinceProperty().get()) {
            case SAME -> Optional.empty();
            case CHANGED ->
                Optional.of(
                        new MessageBar(Feather.ALERT_TRIANGLE, Speech.of("{0} was changed by another program.", name))
                                .with("outside-reload", Speech.of("Reload"), deeds::reload)
                                .with("outside-keep", Speech.of("Keep mine"), deeds::keepMine)
                                .with("outside-compare", Speech.of("Compare both"), deeds::compare));
            case GONE ->
                Optional.of(new MessageBar(
                                Feather.ALERT_TRIANGLE, Speech.of("{0} was deleted or moved by another program.", name))
                        .with("outside-save", Speech.of("Save it again"), deeds::save)
                        .with("outside-keep", Speech.of("Not now"), deeds::keepMine));
        };
    }

    /** Whoever comes with a file does not see the first screen, where the rest of what was left is offered. */
    private Optional<MessageBar> others(Path file) {
        long others = recovery.left().stream()
                .filter(each -> each.entry().file().filter(file::equals).isEmpty())
                .count();
        return later || others == 0
                ? Optional.empty()
                : Optional.of(new MessageBar(
                                Feather.ROTATE_CCW,
                                Speech.count(
                                        others,
                                        "Another design was left with unsaved changes.",
                                        "{0} other designs were left with unsaved changes."))
                        .with("left-show", Speech.of("Show"), deeds::showLeft)
                        .with("left-later", Speech.of("Not now"), () -> {
                            later = true;
                            show();
                        }));
    }

    private MessageBar left(String name, LeftJournal left) {
        return new MessageBar(
                        Feather.ROTATE_CCW,
                        Speech.of(
                                "{0} was left with unsaved changes. {1}.",
                                name, LeftText.of(left.entry(), recovery.now())))
                .with("left-recover", Speech.of("Recover"), () -> deeds.recover(left))
                .with("left-discard", Speech.of("Discard"), () -> deeds.discard(left));
    }
}
