package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TextDiffTest {
    @Test
    void equalTextsHaveNoDiff() {
        assertThat(TextDiff.unified("x", "a\n", "a\n")).isEmpty();
    }

    @Test
    void aChangeIsShownWithThreeLinesAroundIt() {
        assertThat(TextDiff.unified("x", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
                .isEqualTo("""
                        --- x (now)
                        +++ x (exported)
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -5
                        +five
                         6
                         7
                         8
                        """);
    }

    @Test
    void changesFarApartAreShownApart() {
        String before = "a\n" + "x\n".repeat(20) + "b\n";
        String after = "A\n" + "x\n".repeat(20) + "b\nc\n";
        assertThat(TextDiff.unified("x", before, after)).contains("@@ -1,4 +1,4 @@", "@@ -20,3 +20,4 @@", "+c\n");
    }

    @Test
    void theNewTextFollowsFromTheOldOneAndTheDiff() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 500; i++) {
            List<String> before = lines(random);
            List<String> after = lines(random);
            String diff = TextDiff.unified("x", text(before), text(after));
            assertThat(applied(before, diff))
                    .as("%s to %s by%n%s", before, after, diff)
                    .isEqualTo(after);
        }
    }

    private static List<String> lines(SplittableRandom random) {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            lines.add("line " + random.nextInt(6));
        }
        return lines;
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** What {@code patch} makes of it. */
    private static List<String> applied(List<String> before, String diff) {
        List<String> after = new ArrayList<>();
        int next = 0;
        for (String line : diff.lines().skip(2).toList()) {
            if (line.startsWith("@@")) {
                int from = Integer.parseInt(line.substring(4, line.indexOf(',')));
                int wanted = Math.max(next, from - 1);
                after.addAll(before.subList(next, wanted));
                next = wanted;
            } else {
                if (line.charAt(0) != '+') {
                    assertThat(before.get(next++)).isEqualTo(line.substring(1));
                }
                if (line.charAt(0) != '-') {
                    after.add(line.substring(1));
                }
            }
        }
        after.addAll(before.subList(next, before.size()));
        return after;
    }
}
