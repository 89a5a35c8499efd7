package fingerpost.ui.workbench;

import fingerpost.ui.actions.ActionId;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.welcome.Sample;
import fingerpost.ui.welcome.SamplePicture;
import fingerpost.ui.welcome.WelcomeDoor;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;

/** From the welcome screen into a project. */
record Door(ProjectFiles files, Tools tools, Consumer<ActionId> call) implements WelcomeDoor {
    @Override
    public void back() {
        files.back();
    }

    @Override
    public boolean canGoBack() {
        return files.started();
    }

    @Override
    public void fresh() {
        files.fresh();
    }

    @Override
    public void open() {
        files.open();
    }

    @Override
    public void diagnose() {
        call.accept(ActionId.DIAGNOSE);
    }

    @Override
    public void importLive() {
        call.accept(ActionId.IMPORT_LIVE);
    }

    @Override
    public void importFile() {
        call.accept(ActionId.IMPORT_FILE);
    }

    @Override
    public void open(Path file) {
        files.open(file);
    }

    @Override
    public void open(Sample sample) {
        files.open(sample.title(), sample.read());
    }

    @Override
    public List<Path> recent() {
        return tools.settings().recent();
    }

    @Override
    public void picture(Sample sample, ImageView into) {
        tools.look()
                .paint(
                        into,
                        theme -> tools.background()
                                .start(
                                        Speech.of("Painting the samples"),
                                        () -> SamplePicture.of(sample.read().call(), theme),
                                        into::setImage,
                                        _ -> {}));
    }

    @Override
    public void samples(Consumer<List<Sample>> read, Consumer<String> failed) {
        tools.background()
                .start(
                        Speech.of("Reading the samples"),
                        tools.samples(),
                        read,
                        failure -> failed.accept(Reason.of(failure)));
    }
}
