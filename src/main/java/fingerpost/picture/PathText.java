package fingerpost.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;

/** Paths as SVG writes them: of the commands only the absolute M, L, H, V, C and Z. */
final class PathText {
    private PathText() {}

    static Path parse(String text) {
        List<Path.Segment> segments = new ArrayList<>();
        double x = 0;
        double y = 0;
        try (Scanner scanner = new Scanner(text.replaceAll("([MLHVCZ])", " $1 ").replace(',', ' '))) {
            scanner.useLocale(Locale.ROOT);
            while (scanner.hasNext()) {
                String command = scanner.next();
                switch (command) {
                    case "M" -> {
                        x = scanner.nextDouble();
                        y = scanner.nextDouble();
                        segments.add(new Path.Move(x, y));
                    }
                    case "L" -> {
                        x = scanner.nextDouble();
                        y = scanner.nextDouble();
                        segments.add(new Path.Line(x, y));
                    }
                    case "H" -> {
                        x = scanner.nextDouble();
                        segments.add(new Path.Line(x, y));
                    }
                    case "V" -> {
                        y = scanner.nextDouble();
                        segments.add(new Path.Line(x, y));
                    }
                    case "C" -> {
                        double x1 = scanner.nextDouble();
                        double y1 = scanner.nextDouble();
                        double x2 = scanner.nextDouble();
                        double y2 = scanner.nextDouble();
                        x = scanner.nextDouble();
                        y = scanner.nextDouble();
                        segments.add(new Path.Curve(x1, y1, x2, y2, x, y));
                    }
                    case "Z" -> segments.add(new Path.Close());
                    default -> throw new IllegalArgumentException("A path has no command \"" + command + "\".");
                }
            }
        }
        return new Path(segments);
    }

    static String format(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Segment segment : path.segments()) {
            switch (segment) {
                case Path.Move(double x, double y) -> append(text, 'M', x, y);
                case Path.Line(double x, double y) -> append(text, 'L', x, y);
                case Path.Curve(double a, double b, double c, double d, double x, double y) ->
                    append(text, 'C', a, b, c, d, x, y);
                case Path.Close() -> text.append('Z');
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, char command, double... numbers) {
        text.append(command);
        for (int i = 0; i < numbers.length; i++) {
            text.append(i == 0 ? "" : " ").append(number(numbers[i]));
        }
    }

    /** At most two decimals, no exponent, no trailing zeros. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long rest = Math.abs(hundredths);
        String whole = sign + rest / 100;
        long fraction = rest % 100;
        if (fraction == 0) {
            return whole;
        }
        return whole + (fraction % 10 == 0 ? "." + fraction / 10 : fraction < 10 ? ".0" + fraction : "." + fraction);
    }
}
