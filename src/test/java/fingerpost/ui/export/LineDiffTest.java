package fingerpost.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.ui.export.DiffLine.Kind;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineDiffTest {
    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void aChangedLineIsRemovedAndAdded() {
        assertThat(LineDiff.between("a\nb\nc\n", "a\nx\nc\n"))
                .containsExactly(
                        new DiffLine(Kind.SAME, "a"),
                        new DiffLine(Kind.REMOVED, "b"),
                        new DiffLine(Kind.ADDED, "x"),
                        new DiffLine(Kind.SAME, "c"));
    }

    @Test
    void equalTextsHaveNoDifferences() {
        assertThat(LineDiff.between("a\nb\n", "a\nb\n")).allMatch(line -> line.kind() == Kind.SAME);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothTextsCanBeReadFromTheirDifferences(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String before = text(random);
        String after = text(random);

        List<DiffLine> lines = LineDiff.between(before, after);

        assertThat(without(lines, Kind.ADDED)).isEqualTo(before);
        assertThat(without(lines, Kind.REMOVED)).isEqualTo(after);
    }

    @Test
    void hugeTextsAreComparedWithoutHugeTables() {
        String before = IntStream.range(0, 5000).mapToObj(i -> "a" + i + "\n").collect(Collectors.joining());
        String after = IntStream.range(0, 5000).mapToObj(i -> "b" + i + "\n").collect(Collectors.joining());

        assertThat(LineDiff.between(before, after)).hasSize(10_000);
    }

    private static String text(SplittableRandom random) {
        return random.ints(random.nextInt(12), 0, 4)
                .mapToObj(i -> (char) ('a' + i) + "\n")
                .collect(Collectors.joining());
    }

    private static String without(List<DiffLine> lines, Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() != kind)
                .map(line -> line.text() + "\n")
                .collect(Collectors.joining());
    }
}
