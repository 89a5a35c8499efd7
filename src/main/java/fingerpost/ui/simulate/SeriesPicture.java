package fingerpost.ui.simulate;

import fingerpost.picture.Axis;
import fingerpost.picture.Curves;
import fingerpost.picture.Hues;
import fingerpost.picture.Stacked;
import fingerpost.picture.Unit;
import fingerpost.simulate.result.Series;
import fingerpost.topology.Id;
import fingerpost.ui.speech.Numbers;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One series of an outcome over the time of its scenario; of very many lines the largest. */
final class SeriesPicture {
    private static final double A_THIRD = 1 / 3.0;

    private SeriesPicture() {}

    /**
     * The picture.
     *
     * @param name of the series
     * @param title of the picture
     * @param axis what is counted
     */
    static Curves of(Result result, String name, String title, String axis) {
        Series series = series(result, name);
        Unit unit = unit(series);
        List<Series.Line> lines = series.lines();
        boolean cut = lines.size() > Hues.COUNT;
        return new Curves(
                cut ? Speech.of("{0} (the {1} largest of {2})", title, Hues.COUNT, lines.size()) : title,
                Moments.time(result.outcome()),
                new Axis(axis, unit, 0, unit == Unit.SHARE ? share(top(series)) : top(series), Numbers.locale()),
                Moments.middles(result.outcome()),
                largest(lines, Hues.COUNT).stream()
                        .map(line -> curve(result, line))
                        .toList(),
                Moments.marks(result.experiment()));
    }

    /** The shares of a series upon each other; the smallest of very many are one part together. */
    static Stacked stacked(Result result, String name, String title) {
        List<Series.Line> lines = series(result, name).lines();
        boolean some = lines.size() > Hues.COUNT;
        List<Series.Line> kept = some ? largest(lines, Hues.COUNT - 1) : lines;
        List<Curves.Curve> parts = new ArrayList<>();
        kept.forEach(each ->
                parts.add(new Curves.Curve(label(result, each.label()), each.values(), Optional.empty(), List.of())));
        if (some) {
            List<Series.Line> others =
                    lines.stream().filter(each -> !kept.contains(each)).toList();
            parts.add(new Curves.Curve(
                    Speech.of("{0} others", others.size()), together(others), Optional.empty(), List.of()));
        }
        return new Stacked(new Curves(
                title,
                Moments.time(result.outcome()),
                new Axis(Speech.of("Share"), Unit.SHARE, 0, 1, Numbers.locale()),
                Moments.middles(result.outcome()),
                parts,
                Moments.marks(result.experiment())));
    }

    private static List<Double> together(List<Series.Line> lines) {
        return IntStream.range(0, lines.getFirst().values().size())
                .mapToObj(bin -> lines.stream()
                        .mapToDouble(each -> each.values().get(bin))
                        .sum())
                .toList();
    }

    private static Series series(Result result, String name) {
        return result.outcome().series().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(new Series(name, "1", List.of()));
    }

    private static Unit unit(Series series) {
        return switch (series.unit()) {
            case "1" -> Unit.SHARE;
            case "1/s" -> Unit.PER_SECOND;
            case "ms" -> Unit.MILLIS;
            default -> Unit.COUNT;
        };
    }

    private static double top(Series series) {
        double top = series.lines().stream()
                .flatMap(line ->
                        Stream.of(line.values(), line.high(), line.target()).flatMap(List::stream))
                .filter(Double::isFinite)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return top > 0 ? top * 1.08 : 1;
    }

    /** The whole, unless all of it would lie at the bottom. */
    private static double share(double top) {
        return top > A_THIRD ? 1 : top;
    }

    private static List<Series.Line> largest(List<Series.Line> lines, int most) {
        return lines.size() <= most
                ? lines
                : lines.stream()
                        .sorted(Comparator.comparingDouble(SeriesPicture::sum).reversed())
                        .limit(most)
                        .sorted(Comparator.comparingInt(lines::indexOf))
                        .toList();
    }

    private static double sum(Series.Line line) {
        return line.values().stream()
                .filter(Double::isFinite)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private static Curves.Curve curve(Result result, Series.Line line) {
        Optional<Curves.Band> band = line.low().isEmpty() || result.outcome().runs() == 1
                ? Optional.empty()
                : Optional.of(new Curves.Band(line.low(), line.high()));
        return new Curves.Curve(label(result, line.label()), line.values(), band, line.target());
    }

    /** What a person calls the element of that id; other labels stay. */
    private static String label(Result result, String label) {
        return result.experiment().topology().byId().keySet().stream()
                .filter(id -> id.text().equals(label))
                .findFirst()
                .map((Id id) -> Moments.name(result.experiment().topology(), id))
                .orElse(label);
    }
}
