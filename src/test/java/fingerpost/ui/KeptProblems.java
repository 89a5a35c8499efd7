package fingerpost.ui;

import fingerpost.ui.shared.Problems;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was shown. */
public final class KeptProblems implements Problems {
    private final List<String> shown = new ArrayList<>();

    @Override
    public void show(String what, String why) {
        shown.add(what + ": " + why);
    }

    public List<String> shown() {
        return shown;
    }
}
