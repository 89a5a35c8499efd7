package fingerpost.ui.diagnose;

import fingerpost.ui.shared.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was asked, kept from one start of the program to the next; nothing of what was answered. */
public final class Memory {
    private static final String KEY = "asked";
    private static final String RESOLVER = "resolver";
    private static final int MOST = 50;

    private final Settings settings;

    public Memory(Settings settings) {
        this.settings = settings;
    }

    /** The resolver that a person usually asks, as the preferences keep it. */
    Optional<Start> usual() {
        try {
            return settings.find(RESOLVER).map(address -> Start.of(Start.Kind.RESOLVER, address, ""));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** The latest first. */
    List<Remembered> read() {
        return settings.list(KEY).stream()
                .flatMap(line -> Remembered.read(line).stream())
                .toList();
    }

    /** Keeps these, the same question once. */
    void keep(List<? extends Past<?>> asked) {
        List<Remembered> kept = new ArrayList<>();
        for (Past<?> each : asked) {
            Remembered line = Remembered.of(each);
            if (kept.size() < MOST && kept.stream().noneMatch(line::asks)) {
                kept.add(line);
            }
        }
        settings.remember(KEY, kept.stream().map(Remembered::line).toList());
    }
}
