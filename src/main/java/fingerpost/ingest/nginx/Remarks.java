package fingerpost.ingest.nginx;

import fingerpost.ingest.file.FileNote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is to be said of a configuration, and which of its directives a design holds; the others are all listed. */
final class Remarks {
    private static final String KEPT = "It stays in the file only; write it into the export again.";
    private static final int LISTED = 5;

    private final List<FileNote> notes = new ArrayList<>();
    private final Set<Statement> read = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Statement, Set<String>> said = new IdentityHashMap<>();

    void add(FileNote note) {
        notes.add(note);
    }

    /** The design has the directive. */
    void read(Statement statement) {
        read.add(statement);
    }

    private boolean isFirst(Statement statement, String code) {
        read.add(statement);
        return said.computeIfAbsent(statement, any -> new HashSet<>()).add(code);
    }

    /** The design has the directive, but not quite as it is meant. */
    void approximate(Statement statement, String code, String message) {
        if (isFirst(statement, code)) {
            notes.add(note(FileNote.Grade.WARNING, statement, code, message, "Look at it in the design."));
        }
    }

    /** The directive is understood; something about it is good to know. */
    void tell(Statement statement, String code, String message) {
        if (isFirst(statement, code)) {
            notes.add(note(FileNote.Grade.NOTE, statement, code, message, ""));
        }
    }

    /** nginx would refuse the directive, or something of it is not read at all. */
    void refuse(Statement statement, String code, String message, String cure) {
        if (isFirst(statement, code)) {
            notes.add(note(FileNote.Grade.ERROR, statement, code, message, cure));
        }
    }

    List<FileNote> notes() {
        return List.copyOf(notes);
    }

    /** Lists every directive that nothing was said of yet: one by one, but what is a mere setting by its name. */
    void leftovers(List<Statement> statements) {
        Map<String, List<Statement>> settings = new LinkedHashMap<>();
        leftovers(statements, settings);
        settings.forEach((name, all) -> {
            String places = all.stream()
                    .skip(1)
                    .limit(LISTED)
                    .map(each -> note(FileNote.Grade.NOTE, each, "", "", "").place())
                    .collect(Collectors.joining(", "));
            String more = all.size() > LISTED + 1 ? " and " + (all.size() - LISTED - 1) + " more" : "";
            notes.add(note(
                    FileNote.Grade.NOTE,
                    all.getFirst(),
                    "setting",
                    name + " is a setting of the program, not of the design."
                            + (places.isEmpty() ? "" : " Also at " + places + more + "."),
                    ""));
        });
    }

    private void leftovers(List<Statement> statements, Map<String, List<Statement>> settings) {
        for (Statement each : statements) {
            if (read.contains(each)) {
                leftovers(each.block(), settings);
            } else if (Settings.has(each.name())) {
                settings.computeIfAbsent(each.name(), any -> new ArrayList<>()).add(each);
            } else {
                String what = each.hasBlock() ? each.spoken() + " { ... }" : each.spoken();
                notes.add(note(FileNote.Grade.WARNING, each, "not-held", "A design has no word for: " + what, KEPT));
            }
        }
    }

    private static FileNote note(FileNote.Grade grade, Statement where, String code, String message, String cure) {
        return new FileNote(grade, code, where.file(), where.line(), where.column(), message, cure);
    }
}
