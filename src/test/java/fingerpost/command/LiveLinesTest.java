package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LiveLinesTest {
    @Test
    void whoBringsLinesNeverWaitsAndWhatWasNotPrintedIsCounted() {
        CountDownLatch stuck = new CountDownLatch(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Object first = new Object() {
            @Override
            public String toString() {
                try {
                    stuck.await();
                } catch (InterruptedException hurried) {
                    Thread.currentThread().interrupt();
                }
                return "the first";
            }
        };
        try (LiveLines lines = new LiveLines(console(out))) {
            lines.add(first);
            for (int i = 0; i < 5_000; i++) {
                lines.add("line " + i);
            }
            stuck.countDown();
        }
        String said = out.toString(StandardCharsets.UTF_8);
        long printed = said.lines().filter(each -> each.startsWith("line ")).count();
        assertThat(said).startsWith("the first\nline 0\nline 1\n");
        assertThat(printed).isBetween(1_999L, 2_001L);
        assertThat(said).contains("... and " + (5_000 - printed) + " more");
    }

    private static Console console(ByteArrayOutputStream out) {
        PrintStream said = new PrintStream(out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new StringReader(""));
        return new Console(said, said, in, false, Path.of(""), LocalDate.of(2026, 11, 22));
    }
}
