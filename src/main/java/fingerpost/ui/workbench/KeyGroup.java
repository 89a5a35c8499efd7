package fingerpost.ui.workbench;

import fingerpost.ui.actions.Action;
import fingerpost.ui.actions.Actions;
import fingerpost.ui.actions.MenuName;
import fingerpost.ui.canvas.CanvasKey;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of one menu, or of the drawing, as the sheet of keys lists them. */
record KeyGroup(String title, List<Line> lines) {
    /** One key and what it does. */
    record Line(String key, String does) {
        private boolean matches(String text) {
            return (does + "  " + key).toLowerCase(Locale.ROOT).contains(text);
        }
    }

    KeyGroup {
        lines = List.copyOf(lines);
    }

    /** Menu by menu, then the drawing; a group without keys is left out. */
    static List<KeyGroup> of(Actions actions) {
        List<KeyGroup> groups = new ArrayList<>();
        for (MenuName menu : MenuName.values()) {
            groups.add(new KeyGroup(
                    menu.word(),
                    actions.in(menu).stream()
                            .filter(each -> !each.keyText().isEmpty())
                            .map(KeyGroup::line)
                            .toList()));
        }
        groups.add(new KeyGroup(
                Speech.of("On the drawing"),
                Stream.of(CanvasKey.values())
                        .map(each -> new Line(each.keys(), each.does()))
                        .toList()));
        return groups.stream().filter(each -> !each.lines.isEmpty()).toList();
    }

    private static Line line(Action action) {
        return new Line(action.keyText(), action.id().title());
    }

    /** What of it holds that text; the whole group where its title does. */
    static List<KeyGroup> matching(List<KeyGroup> groups, String text) {
        String sought = text.strip().toLowerCase(Locale.ROOT);
        return groups.stream()
                .map(group -> group.title.toLowerCase(Locale.ROOT).contains(sought)
                        ? group
                        : new KeyGroup(
                                group.title,
                                group.lines.stream()
                                        .filter(line -> line.matches(sought))
                                        .toList()))
                .filter(group -> !group.lines.isEmpty())
                .toList();
    }

    /** The groups in their order over so many columns at most, the longest column as short as it can be. */
    static List<List<KeyGroup>> columns(List<KeyGroup> groups, int most) {
        int low = groups.stream().mapToInt(KeyGroup::height).max().orElse(0);
        while (filled(groups, low).size() > most) {
            low++;
        }
        return filled(groups, low);
    }

    private static List<List<KeyGroup>> filled(List<KeyGroup> groups, int height) {
        List<List<KeyGroup>> columns = new ArrayList<>();
        int used = height;
        for (KeyGroup group : groups) {
            if (used + group.height() > height) {
                columns.add(new ArrayList<>());
                used = 0;
            }
            columns.getLast().add(group);
            used += group.height();
        }
        return columns;
    }

    /** In lines, with the title and a gap. */
    private int height() {
        return lines.size() + 2;
    }

    /** All as plain text, to be copied and printed. */
    static String text(List<KeyGroup> groups) {
        return groups.stream()
                .map(group -> group.title + "\n"
                        + group.lines.stream()
                                .map(line -> "  %-22s %s\n".formatted(line.key, line.does))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
