package fingerpost.ui.simulate;

import fingerpost.picture.Axis;
import fingerpost.picture.Curves;
import fingerpost.picture.Unit;
import fingerpost.simulate.result.Drain;
import fingerpost.ui.speech.Numbers;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** How clients leave addresses that are given less or no more, each from the moment on at which its answer changed. */
final class DrainPicture {
    private static final int MOST = 6;

    private DrainPicture() {}

    static Curves of(Result result) {
        List<Drain> drains = result.outcome().drains().stream().limit(MOST).toList();
        double end = 1;
        for (Drain drain : drains) {
            OptionalDouble moved = drain.timeTo(0.99);
            end = Math.max(end, Math.min(drain.watched(), moved.orElse(drain.watched()) * 2.5));
        }
        TreeSet<Double> times = new TreeSet<>(List.of(0.0));
        drains.forEach(drain -> drain.curve().forEach(point -> times.add(point.after())));
        List<Double> at = List.copyOf(times.headSet(end, true));
        List<Curves.Curve> curves = new ArrayList<>();
        List<Curves.Mark> marks = new ArrayList<>();
        for (Drain drain : drains) {
            curves.add(new Curves.Curve(name(drain), values(drain, at), Optional.empty(), List.of()));
            drain.timeTo(0.99)
                    .ifPresent(moved -> marks.add(new Curves.Mark(
                            moved, Speech.of("99 % moved at {0}", Numbers.of(Unit.SECONDS, Math.rint(moved))))));
        }
        String title = drains.isEmpty()
                ? Speech.of("Nothing drains: no address is given less in this scenario")
                : Speech.of("Requests that still go to an address after it is given less or no more");
        return new Curves(
                title,
                new Axis(Speech.of("Time after the change"), Unit.SECONDS, 0, end, Numbers.locale()),
                new Axis(Speech.of("Left"), Unit.SHARE, 0, 1, Numbers.locale()),
                at,
                curves,
                marks);
    }

    /** The addresses, or the first of many. */
    static String name(Drain drain) {
        String first = drain.addresses().getFirst();
        return drain.addresses().size() == 1
                ? first
                : Speech.of("{0} and {1} more", first, drain.addresses().size() - 1);
    }

    private static List<Double> values(Drain drain, List<Double> at) {
        return at.stream().map(time -> left(drain, time)).toList();
    }

    /** Between two points as much as lies between them; nothing after the last. */
    private static double left(Drain drain, double time) {
        Drain.Point before = new Drain.Point(0, 1);
        for (Drain.Point point : drain.curve()) {
            if (point.after() >= time) {
                double along =
                        point.after() > before.after() ? (time - before.after()) / (point.after() - before.after()) : 1;
                return before.left() + along * (point.left() - before.left());
            }
            before = point;
        }
        return time == 0 ? 1 : Double.NaN;
    }
}
