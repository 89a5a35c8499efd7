package fingerpost.ui.welcome;

import java.nio.file.Path;
import java.util.List;

/** What the first screen leads to. */
public interface WelcomeDoor {
    void fresh();

    void open();

    void open(Path file);

    void open(Sample sample);

    List<Path> recent();

    List<Sample> samples();
}
