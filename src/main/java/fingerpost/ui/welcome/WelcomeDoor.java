package fingerpost.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;

/** What the first screen leads to. */
public interface WelcomeDoor {
    void fresh();

    /** To the project that is open already. */
    void back();

    boolean canGoBack();

    void open();

    /** To a design made of what can be seen of a live domain. */
    void importLive();

    /** To a design made of files of DNS servers and proxies. */
    void importFile();

    /** To live names, without a design. */
    void diagnose();

    void open(Path file);

    void open(Sample sample);

    List<Path> recent();

    /** Reads the samples without making anybody wait; then one of the two is called on the UI thread. */
    void samples(Consumer<List<Sample>> read, Consumer<String> failed);

    /** Paints a picture of that sample in the colours of the window, now and whenever they change, without making anybody wait. */
    void picture(Sample sample, ImageView into);
}
