package fingerpost.ui.export;

import fingerpost.ui.export.DiffLine.Kind;
import java.util.ArrayList;
import java.util.List;

/** Compares two texts line by line. */
final class LineDiff {
    private static final int MOST_CELLS = 4_000_000;

    private LineDiff() {}

    /** The lines of both in order; a longest common subsequence stays, the rest was removed or added. */
    static List<DiffLine> between(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<DiffLine> lines = new ArrayList<>();
        now.subList(0, start).forEach(line -> lines.add(new DiffLine(Kind.SAME, line)));
        lines.addAll(middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end)));
        now.subList(now.size() - end, now.size()).forEach(line -> lines.add(new DiffLine(Kind.SAME, line)));
        return lines;
    }

    private static List<DiffLine> middle(List<String> old, List<String> now) {
        List<DiffLine> lines = new ArrayList<>();
        if ((long) (old.size() + 1) * (now.size() + 1) > MOST_CELLS) {
            old.forEach(line -> lines.add(new DiffLine(Kind.REMOVED, line)));
            now.forEach(line -> lines.add(new DiffLine(Kind.ADDED, line)));
            return lines;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                lines.add(new DiffLine(Kind.SAME, now.get(j)));
                i++;
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new DiffLine(Kind.REMOVED, old.get(i++)));
            } else {
                lines.add(new DiffLine(Kind.ADDED, now.get(j++)));
            }
        }
        return lines;
    }

    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
