package fingerpost.ui.simulate;

import fingerpost.picture.Axis;
import fingerpost.picture.Curves;
import fingerpost.picture.Unit;
import fingerpost.simulate.result.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which part of the requests each backend, or each address, got over time. */
final class SharesPicture {
    /** As many as there are colours. */
    private static final int MOST = 8;

    /** What the requests are counted by. */
    enum By {
        BACKEND("By backend"),
        ADDRESS("By address");

        private final String word;

        By(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private SharesPicture() {}

    private record Named(int number, String name, double whole) {}

    static Curves of(Result result, By by) {
        Outcome outcome = result.outcome();
        int bins = outcome.tally().shape().bins();
        List<Curves.Curve> curves = new ArrayList<>();
        for (Named each : largest(result, by)) {
            curves.add(Series.curve(
                    each.name(),
                    bins,
                    bin -> by == By.BACKEND
                            ? outcome.spread().ofEnd(outcome.tally(), each.number(), bin)
                            : outcome.spread().ofAddress(outcome.tally(), each.number(), bin),
                    Optional.empty()));
        }
        String title = "Share of requests " + by.word().toLowerCase(Locale.ROOT) + ", with 95 % band";
        return new Curves(
                title,
                Series.time(outcome),
                new Axis("Share", Unit.SHARE, 0, 1),
                Series.middles(outcome),
                curves,
                Series.marks(result.experiment()));
    }

    private static List<Named> largest(Result result, By by) {
        Outcome outcome = result.outcome();
        List<Named> all = new ArrayList<>();
        if (by == By.BACKEND) {
            for (int i = 0; i < outcome.ends().size(); i++) {
                all.add(new Named(
                        i,
                        Series.name(
                                result.experiment().topology(),
                                outcome.model().ends().get(i)),
                        outcome.ends().get(i).share().part()));
            }
        } else {
            for (int i = 0; i < outcome.addresses().size(); i++) {
                all.add(new Named(
                        i,
                        outcome.addresses().get(i).endpoint(),
                        outcome.addresses().get(i).share().part()));
            }
        }
        return all.stream()
                .filter(each -> each.whole() > 0 || all.size() <= MOST)
                .sorted(Comparator.comparingDouble(Named::whole).reversed())
                .limit(MOST)
                .sorted(Comparator.comparingInt(Named::number))
                .toList();
    }
}
