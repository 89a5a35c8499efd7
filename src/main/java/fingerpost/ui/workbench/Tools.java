package fingerpost.ui.workbench;

import fingerpost.export.Exporter;
import fingerpost.ui.look.Look;
import fingerpost.ui.shared.Ask;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Problems;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.welcome.Sample;
import fingerpost.wire.DnsClient;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * What a window needs of the world around it; tests bring their own.
 *
 * @param samples reads the designs to learn from, off the UI thread
 * @param dns asks live servers
 */
public record Tools(
        Background background,
        Ask ask,
        Problems problems,
        Settings settings,
        Look look,
        Callable<List<Sample>> samples,
        List<Exporter> exporters,
        DnsClient dns) {
    public Tools {
        exporters = List.copyOf(exporters);
    }
}
