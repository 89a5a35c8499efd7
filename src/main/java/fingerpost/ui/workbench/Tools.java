package fingerpost.ui.workbench;

import fingerpost.export.Exporter;
import fingerpost.ui.look.Look;
import fingerpost.ui.shared.Ask;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Problems;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.welcome.Sample;
import java.util.List;

/** What a window needs of the world around it; tests bring their own. */
public record Tools(
        Background background,
        Ask ask,
        Problems problems,
        Settings settings,
        Look look,
        List<Sample> samples,
        List<Exporter> exporters) {
    public Tools {
        samples = List.copyOf(samples);
        exporters = List.copyOf(exporters);
    }
}
