package fingerpost.export;

import java.util.List;

/**
 * The difference of two texts, line by line, in the unified form that {@code diff -u} prints: what a person sees before a
 * file is replaced.
 */
public final class TextDiff {
    private static final int CONTEXT = 3;

    private final List<LineDiff.Line> lines;
    private final StringBuilder text = new StringBuilder();

    private TextDiff(List<LineDiff.Line> lines) {
        this.lines = lines;
    }

    /**
     * The unified difference with three lines of context; empty where the texts are alike.
     *
     * @param path what the file is called in the heading
     * @param before empty for a file that is new
     */
    public static String unified(String path, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        TextDiff diff = new TextDiff(LineDiff.between(before, after));
        diff.text
                .append("--- ")
                .append(before.isEmpty() ? "/dev/null" : path)
                .append("\n+++ ")
                .append(after.isEmpty() ? "/dev/null" : path)
                .append('\n');
        diff.hunks();
        return diff.text.toString();
    }

    /** How many lines are new and how many are gone, {@code +12 -3}. */
    public static String counted(String before, String after) {
        List<LineDiff.Line> lines = LineDiff.between(before, after);
        return "+" + lines.stream().filter(line -> line.sign() == '+').count() + " -"
                + lines.stream().filter(line -> line.sign() == '-').count();
    }

    private void hunks() {
        int at = 0;
        while (at < lines.size()) {
            int first = nextChange(at);
            if (first == lines.size()) {
                return;
            }
            int last = first;
            for (int next = nextChange(last + 1); next < lines.size() && next - last <= 2 * CONTEXT; ) {
                last = next;
                next = nextChange(last + 1);
            }
            hunk(Math.max(at, first - CONTEXT), Math.min(lines.size(), last + 1 + CONTEXT));
            at = last + 1;
        }
    }

    private int nextChange(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).sign() == ' ') {
            at++;
        }
        return at;
    }

    private void hunk(int from, int to) {
        text.append("@@ -")
                .append(range(from, to, '+'))
                .append(" +")
                .append(range(from, to, '-'))
                .append(" @@\n");
        for (LineDiff.Line line : lines.subList(from, to)) {
            text.append(line.sign()).append(line.text()).append('\n');
        }
    }

    /** Start and length in the text that has no lines of that sign. */
    private String range(int from, int to, char others) {
        long before = count(0, from, others);
        long length = count(from, to, others);
        return (length == 0 ? before : before + 1) + (length == 1 ? "" : "," + length);
    }

    private long count(int from, int to, char others) {
        return lines.subList(from, to).stream()
                .filter(line -> line.sign() != others)
                .count();
    }
}
