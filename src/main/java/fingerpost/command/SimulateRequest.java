package fingerpost.command;

import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One request of a simulation, for a person. */
final class SimulateRequest {
    private SimulateRequest() {}

    static String text(Traced traced) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "After %.6f s client %d of %s, which asks %s, makes a request.",
                traced.at(),
                traced.client(),
                traced.group(),
                traced.resolver().map(id -> id.text()).orElse("some resolver")));
        lines.add(traced.from().sentence()
                + (traced.servers().isEmpty() ? "" : " Asked: " + String.join(", ", traced.servers())));
        traced.failed().forEach(each -> lines.add("No connection to " + each + "."));
        traced.connected().forEach(each -> lines.add("Connected to " + each + "."));
        lines.add((traced.fate() == Fate.SERVED
                        ? "Served by " + traced.end().orElse("the proxy")
                        : "Not served ("
                                + traced.fate().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ")")
                + ", after " + Figures.rough(traced.millis()) + " ms.");
        return String.join("\n", lines);
    }
}
