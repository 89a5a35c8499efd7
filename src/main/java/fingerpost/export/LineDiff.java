package fingerpost.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fewest lines that must go and come to make one text of another (Myers 1986), within bounds of time and memory. */
public final class LineDiff {
    /** One line: {@code ' '} stays, {@code '-'} goes, {@code '+'} comes. */
    public record Line(char sign, String text) {}

    /** With more differences than this the rest is told as gone and come, so that no text takes long. */
    private static final int MOST_EDITS = 2_000;

    private final int[] before;
    private final int[] after;
    private final List<int[]> trace = new ArrayList<>();

    private LineDiff(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    /** The lines of both texts in their order. */
    public static List<Line> between(String before, String after) {
        return of(lines(before), lines(after));
    }

    private static List<String> lines(String text) {
        return text.isEmpty()
                ? List.of()
                : List.of((text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).split("\n", -1));
    }

    static List<Line> of(List<String> before, List<String> after) {
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Line> lines = new ArrayList<>();
        before.subList(0, head).forEach(text -> lines.add(new Line(' ', text)));
        lines.addAll(middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail)));
        before.subList(before.size() - tail, before.size()).forEach(text -> lines.add(new Line(' ', text)));
        return lines;
    }

    private static List<Line> middle(List<String> before, List<String> after) {
        Map<String, Integer> numbers = new HashMap<>();
        LineDiff diff = new LineDiff(numbered(before, numbers), numbered(after, numbers));
        int edits = diff.search();
        return edits < 0 ? replaced(before, after) : diff.walkBack(edits, before, after);
    }

    private static int[] numbered(List<String> lines, Map<String, Integer> numbers) {
        return lines.stream()
                .mapToInt(line -> numbers.computeIfAbsent(line, any -> numbers.size()))
                .toArray();
    }

    private static List<Line> replaced(List<String> before, List<String> after) {
        List<Line> lines = new ArrayList<>();
        before.forEach(text -> lines.add(new Line('-', text)));
        after.forEach(text -> lines.add(new Line('+', text)));
        return lines;
    }

    /** The number of edits, or -1 for too many; leaves behind how far each diagonal came after each edit. */
    private int search() {
        int most = Math.min(MOST_EDITS, before.length + after.length);
        int[] furthest = new int[2 * most + 3];
        for (int edits = 0; edits <= most; edits++) {
            trace.add(furthest.clone());
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int x = start(furthest, diagonal, edits, most);
                int y = x - diagonal;
                while (x < before.length && y < after.length && before[x] == after[y]) {
                    x++;
                    y++;
                }
                furthest[diagonal + most + 1] = x;
                if (x >= before.length && y >= after.length) {
                    return edits;
                }
            }
        }
        return -1;
    }

    private static int start(int[] furthest, int diagonal, int edits, int most) {
        int left = furthest[diagonal + most];
        int right = furthest[diagonal + most + 2];
        boolean down = diagonal == -edits || (diagonal != edits && left < right);
        return down ? right : left + 1;
    }

    private List<Line> walkBack(int edits, List<String> from, List<String> to) {
        int most = Math.min(MOST_EDITS, before.length + after.length);
        List<Line> lines = new ArrayList<>();
        int x = before.length;
        int y = after.length;
        for (int edit = edits; edit >= 0; edit--) {
            int[] furthest = trace.get(edit);
            int diagonal = x - y;
            int begin = edit == 0 ? 0 : start(furthest, diagonal, edit, most);
            int beginY = begin - diagonal;
            while (x > begin && y > beginY) {
                x--;
                y--;
                lines.add(new Line(' ', from.get(x)));
            }
            if (edit > 0) {
                boolean down = diagonal == -edit
                        || (diagonal != edit && furthest[diagonal + most] < furthest[diagonal + most + 2]);
                if (down) {
                    y--;
                    lines.add(new Line('+', to.get(y)));
                } else {
                    x--;
                    lines.add(new Line('-', from.get(x)));
                }
            }
        }
        Collections.reverse(lines);
        return lines;
    }
}
