package fingerpost.export;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.RealServers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextDiffTest {
    @TempDir
    private Path folder;

    @Test
    void textsThatAreAlikeHaveNone() {
        assertThat(TextDiff.unified("a", "one\n", "one\n")).isEmpty();
    }

    @Test
    void aChangedLineStandsBetweenThreeLinesOfContext() {
        assertThat(TextDiff.unified("zones/a", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
                .isEqualTo("""
                        --- zones/a
                        +++ zones/a
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
    void aNewFileComesFromNothing() {
        assertThat(TextDiff.unified("a", "", "one\ntwo\n")).isEqualTo("""
                --- /dev/null
                +++ a
                @@ -0,0 +1,2 @@
                +one
                +two
                """);
    }

    @Test
    void linesAreCounted() {
        assertThat(TextDiff.counted("a\nb\nc\n", "a\nx\ny\nc\n")).isEqualTo("+2 -1");
    }

    @Test
    void changesFarApartStandInHunksOfTheirOwn() {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n";
        assertThat(TextDiff.unified("a", before, before.replace("2\n3\n", "3\n").replace("11\n", "eleven\n")))
                .containsSubsequence("@@ -1,5 +1,4 @@", "-2", "@@ -8,5 +7,5 @@", "-11", "+eleven");
    }

    @Test
    void theRealPatchMakesOneTextOfTheOther() throws Exception {
        String patch = RealServers.require("patch").toString();
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 60; round++) {
            String before = lines(random);
            String after = lines(random);
            Path file = Files.writeString(folder.resolve("text"), before);
            Path difference = Files.writeString(folder.resolve("difference"), TextDiff.unified("text", before, after));
            Process run = new ProcessBuilder(patch, "-s", "-i", difference.toString(), file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(run.waitFor()).as(said).isZero();
            assertThat(file).hasContent(after);
        }
    }

    @Test
    void longTextsWithoutACommonLineAreReplacedWhole() {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            before.append("a").append(i).append('\n');
            after.append("b").append(i).append('\n');
        }
        assertThat(TextDiff.counted(before.toString(), after.toString())).isEqualTo("+20000 -20000");
    }

    private static String lines(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(1, 40); left > 0; left--) {
            text.append((char) ('a' + random.nextInt(6))).append('\n');
        }
        return text.toString();
    }
}
