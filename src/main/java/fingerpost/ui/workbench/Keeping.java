package fingerpost.ui.workbench;

import fingerpost.document.LeftJournal;
import fingerpost.topology.Topology;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.recover.Bars;
import fingerpost.ui.recover.Deeds;
import fingerpost.ui.recover.Earlier;
import fingerpost.ui.recover.RecoverCards;
import fingerpost.ui.search.SearchOver;
import fingerpost.ui.speech.Speech;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** What a person does so that nothing of a project is lost: recovers, reloads, goes back to a previous version. */
final class Keeping implements Deeds {
    private final Project project;
    private final ProjectFiles files;
    private final Tools tools;
    private Runnable showLeft = () -> {};

    Keeping(Project project, ProjectFiles files, Tools tools) {
        this.project = project;
        this.files = files;
        this.tools = tools;
    }

    /** The lines over the drawing. */
    Node bars() {
        return new Bars(project, files.outside(), tools.recovery(), this, files.openProperty());
    }

    /** What the first screen offers. */
    RecoverCards cards() {
        return new RecoverCards(tools.recovery(), this);
    }

    void define(Actions actions, SearchOver search, RecoverCards cards) {
        ObservableValue<Boolean> filed =
                files.openProperty().flatMap(open -> project.fileProperty().map(file -> open && file.isPresent()));
        showLeft = () -> {
            files.leave();
            cards.focus();
        };
        actions.define(ActionId.RELOAD, filed, files::reload);
        actions.define(ActionId.PREVIOUS_VERSIONS, filed, () -> project.file().ifPresent(file -> list(file, search)));
        actions.define(ActionId.RECOVER, Bindings.isNotEmpty(tools.recovery().left()), showLeft);
    }

    private void list(Path file, SearchOver search) {
        Topology now = project.topology();
        tools.background()
                .start(
                        Speech.of("Reading the previous versions"),
                        () -> Earlier.of(tools.recovery().backups(), file, now),
                        all -> {
                            if (all.isEmpty()) {
                                project.say(Notice.refused(Speech.of(
                                        "No previous version yet: the first is kept when you save over {0}",
                                        file.getFileName())));
                            } else {
                                search.open(
                                        Speech.of("Open a previous version, or compare with it"),
                                        Speech.of("No version is called that."),
                                        () -> Earlier.choices(
                                                all,
                                                tools.recovery().now(),
                                                document -> files.imported(
                                                        document,
                                                        () -> project.say(Notice.plain(Speech.of(
                                                                "A previous version, not saved in a file yet")))),
                                                files::compare));
                            }
                        },
                        failure -> tools.problems().show(Speech.of("The previous versions were not read"), failure));
    }

    @Override
    public void recover(LeftJournal left) {
        files.recover(left);
    }

    @Override
    public void showLeft() {
        showLeft.run();
    }

    @Override
    public void discard(LeftJournal left) {
        tools.recovery().discard(left, tools.background(), tools.problems());
    }

    @Override
    public void reload() {
        files.reload();
    }

    @Override
    public void keepMine() {
        files.outside().keepMine();
    }

    @Override
    public void compare() {
        project.file().ifPresent(files::compare);
    }

    @Override
    public void save() {
        files.save();
    }
}
