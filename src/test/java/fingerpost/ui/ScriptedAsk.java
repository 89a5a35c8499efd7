package fingerpost.ui;

import fingerpost.ui.shared.Ask;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers questions as told beforehand, and keeps what was asked. */
public final class ScriptedAsk implements Ask {
    private final List<String> asked = new ArrayList<>();
    private Optional<Path> path = Optional.empty();
    private Unsaved unsaved = Unsaved.CANCEL;
    private Outside outside = Outside.CANCEL;

    public void answer(Path chosen) {
        path = Optional.of(chosen);
    }

    public void answer(Unsaved chosen) {
        unsaved = chosen;
    }

    public void answer(Outside chosen) {
        outside = chosen;
    }

    public List<String> asked() {
        return asked;
    }

    @Override
    public Optional<Path> fileToOpen(Optional<Path> near) {
        asked.add("open");
        return path;
    }

    @Override
    public Optional<Path> textToOpen(String title, Optional<Path> near) {
        asked.add(title);
        return path;
    }

    @Override
    public Optional<Path> fileToSave(String suggestion, Optional<Path> near) {
        asked.add("save " + suggestion);
        return path;
    }

    @Override
    public Optional<Path> textToSave(String title, String suggestion, Optional<Path> near) {
        asked.add(title + " as " + suggestion);
        return path;
    }

    @Override
    public Optional<Path> folder(String title, Optional<Path> near) {
        asked.add("folder");
        return path;
    }

    @Override
    public Unsaved unsaved(List<String> titles) {
        asked.add("unsaved " + String.join(", ", titles));
        return unsaved;
    }

    @Override
    public Outside changedOutside(String name) {
        asked.add("changed outside " + name);
        return outside;
    }
}
