package fingerpost.ui.workbench;

import fingerpost.export.Exporter;
import fingerpost.ui.actions.Keymap;
import fingerpost.ui.look.Look;
import fingerpost.ui.recover.Recovery;
import fingerpost.ui.shared.Ask;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Problems;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.welcome.Sample;
import fingerpost.wire.DnsClient;
import fingerpost.wire.web.WebClient;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * What a window needs of the world around it; tests bring their own.
 *
 * @param samples reads the designs to learn from, off the UI thread
 * @param dns asks live servers
 * @param web makes what asks web servers, when it is first needed
 * @param keys the same of all windows of a person
 * @param recovery what was left unsaved, the same for all windows of a program
 */
public record Tools(
        Background background,
        Ask ask,
        Problems problems,
        Settings settings,
        Look look,
        Callable<List<Sample>> samples,
        List<Exporter> exporters,
        DnsClient dns,
        Supplier<WebClient> web,
        Keymap keys,
        Recovery recovery) {
    public Tools {
        exporters = List.copyOf(exporters);
    }

    /** The same for a part of the window, which lists only its own work. */
    Tools branch() {
        return new Tools(
                background.branch(), ask, problems, settings, look, samples, exporters, dns, web, keys, recovery);
    }
}
