package fingerpost.export.haproxy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a {@code crt-list}: words without blanks, which need no escape. */
final class CertificateText {
    private CertificateText() {}

    static String print(List<List<String>> lines) {
        return lines.stream().map(line -> String.join(" ", line) + "\n").collect(Collectors.joining());
    }

    static List<List<String>> parse(String text) {
        return text.lines().map(line -> Stream.of(line.split(" ", -1)).toList()).toList();
    }
}
