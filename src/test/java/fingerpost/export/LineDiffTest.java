package fingerpost.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDiffTest {
    private static List<String> letters(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("", -1)).subList(0, text.length());
    }

    private static String side(List<LineDiff.Line> lines, char other) {
        return lines.stream()
                .filter(line -> line.sign() != other)
                .map(LineDiff.Line::text)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc | abc | ' a b c'",
                "abc | '' | -a-b-c",
                "'' | ab | +a+b",
                "abc | axc | ' a-b+x c'",
                "ab | ba | '-a b+a'",
                "aab | ab | ' a-a b'",
            })
    void theFewestLinesGoAndCome(String before, String after, String lines) {
        assertThat(LineDiff.of(letters(before), letters(after)).stream()
                        .map(line -> line.sign() + line.text())
                        .collect(Collectors.joining()))
                .isEqualTo(lines);
    }

    @Test
    void bothTextsStandInItAndNoShorterDifferenceIsThere() {
        SplittableRandom random = new SplittableRandom(13);
        for (int i = 0; i < 2_000; i++) {
            List<String> before = drawn(random);
            List<String> after = drawn(random);
            List<LineDiff.Line> lines = LineDiff.of(before, after);
            assertThat(side(lines, '+')).isEqualTo(String.join("", before));
            assertThat(side(lines, '-')).isEqualTo(String.join("", after));
            long edits = lines.stream().filter(line -> line.sign() != ' ').count();
            assertThat(edits).isEqualTo(before.size() + after.size() - 2L * longestCommon(before, after));
        }
    }

    @Test
    void withTooManyDifferencesAllIsReplacedButWhatBothEndsShare() {
        List<String> before = new ArrayList<>(List.of("head"));
        List<String> after = new ArrayList<>(List.of("head"));
        IntStream.range(0, 3_000).forEach(i -> {
            before.add("a" + i);
            after.add("b" + i);
        });
        before.add("tail");
        after.add("tail");
        List<LineDiff.Line> lines = LineDiff.of(before, after);
        assertThat(lines.getFirst()).isEqualTo(new LineDiff.Line(' ', "head"));
        assertThat(lines.getLast()).isEqualTo(new LineDiff.Line(' ', "tail"));
        assertThat(lines.subList(1, 3_001)).allMatch(line -> line.sign() == '-');
        assertThat(lines.subList(3_001, 6_001)).allMatch(line -> line.sign() == '+');
    }

    private static List<String> drawn(SplittableRandom random) {
        return letters(random.ints(random.nextInt(14), 'a', 'e')
                .mapToObj(Character::toString)
                .collect(Collectors.joining()));
    }

    private static int longestCommon(List<String> one, List<String> two) {
        int[][] common = new int[one.size() + 1][two.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= two.size(); j++) {
                common[i][j] = one.get(i - 1).equals(two.get(j - 1))
                        ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return common[one.size()][two.size()];
    }
}
