package fingerpost.command;

import java.util.ArrayList;
import java.util.List;

/** The differences of two texts as a unified diff, three lines around each. */
final class TextDiff {
    private static final int AROUND = 3;
    private static final int MOST = 4_000;

    /** One line: kept {@code ' '}, removed {@code '-'} or added {@code '+'}. */
    private record Line(char sign, String text) {}

    private TextDiff() {}

    /** The diff under the name of the file; empty where the texts are equal. */
    static String unified(String name, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        List<Line> lines = lines(before.lines().toList(), after.lines().toList());
        StringBuilder diff = new StringBuilder("--- " + name + " (now)\n+++ " + name + " (exported)\n");
        boolean[] shown = shown(lines);
        int oldLine = 1;
        int newLine = 1;
        for (int i = 0; i < lines.size(); i++) {
            if (shown[i] && (i == 0 || !shown[i - 1])) {
                diff.append(heading(lines, shown, i, oldLine, newLine));
            }
            Line line = lines.get(i);
            if (shown[i]) {
                diff.append(line.sign()).append(line.text()).append('\n');
            }
            oldLine += line.sign() == '+' ? 0 : 1;
            newLine += line.sign() == '-' ? 0 : 1;
        }
        return diff.toString();
    }

    private static String heading(List<Line> lines, boolean[] shown, int from, int oldLine, int newLine) {
        int olds = 0;
        int news = 0;
        for (int i = from; i < lines.size() && shown[i]; i++) {
            olds += lines.get(i).sign() == '+' ? 0 : 1;
            news += lines.get(i).sign() == '-' ? 0 : 1;
        }
        return "@@ -" + oldLine + "," + olds + " +" + newLine + "," + news + " @@\n";
    }

    private static boolean[] shown(List<Line> lines) {
        boolean[] shown = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).sign() != ' ') {
                for (int j = Math.max(0, i - AROUND); j <= Math.min(lines.size() - 1, i + AROUND); j++) {
                    shown[j] = true;
                }
            }
        }
        return shown;
    }

    private static List<Line> lines(List<String> before, List<String> after) {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int oldEnd = before.size();
        int newEnd = after.size();
        while (oldEnd > start && newEnd > start && before.get(oldEnd - 1).equals(after.get(newEnd - 1))) {
            oldEnd--;
            newEnd--;
        }
        List<Line> lines = new ArrayList<>();
        before.subList(0, start).forEach(text -> lines.add(new Line(' ', text)));
        middle(before.subList(start, oldEnd), after.subList(start, newEnd), lines);
        before.subList(oldEnd, before.size()).forEach(text -> lines.add(new Line(' ', text)));
        return lines;
    }

    /** By the longest common subsequence; very long stretches are shown as removed and added whole. */
    private static void middle(List<String> before, List<String> after, List<Line> lines) {
        int olds = before.size();
        int news = after.size();
        boolean compared = olds <= MOST && news <= MOST;
        int[][] common = compared ? common(before, after) : new int[0][0];
        int i = 0;
        int j = 0;
        while (i < olds || j < news) {
            if (compared && i < olds && j < news && before.get(i).equals(after.get(j))) {
                lines.add(new Line(' ', before.get(i)));
                i++;
                j++;
            } else if (i < olds && (j == news || !compared || common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line('-', before.get(i++)));
            } else {
                lines.add(new Line('+', after.get(j++)));
            }
        }
    }

    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
