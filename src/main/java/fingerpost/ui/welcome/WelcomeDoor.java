package fingerpost.ui.welcome;

import java.nio.file.Path;
import java.util.List;

/** What the first screen leads to. */
public interface WelcomeDoor {
    void fresh();

    /** To the project that is open already. */
    void back();

    boolean canGoBack();

    void open();

    void open(Path file);

    void open(Sample sample);

    List<Path> recent();

    List<Sample> samples();
}
