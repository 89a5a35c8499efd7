package fingerpost.simulate.result;

import fingerpost.simulate.compiled.Aim;
import fingerpost.simulate.compiled.Model;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What the design says that shares should be, era by era, and averaged over stretches of time. */
final class Targets {
    private final Model model;
    private final Extent extent;
    private final List<Aim> aims;

    Targets(Model model, Extent extent) {
        this.model = model;
        this.extent = extent;
        this.aims = IntStream.range(0, model.eras())
                .mapToObj(era -> Aim.of(model, era))
                .toList();
    }

    Aim aim(int era) {
        return aims.get(era);
    }

    /** The mean of that part of the aims over what was played. */
    double mean(ToDoubleFunction<Aim> part) {
        if (extent.isWhole()) {
            return mean(part, 0, model.duration());
        }
        double sum = 0;
        double weights = 0;
        for (int bin = 0; bin < extent.bins(); bin++) {
            double weight = extent.runs(bin);
            weights += weight;
            sum += weight == 0 ? 0 : weight * mean(part, beginning(bin), beginning(bin + 1));
        }
        return weights == 0 ? 0 : sum / weights;
    }

    private long beginning(int bin) {
        return model.duration() * bin / extent.bins();
    }

    /** How far the run that got furthest was played, in microseconds. */
    double played() {
        int last = extent.bins();
        while (last > 0 && extent.runs(last - 1) == 0) {
            last--;
        }
        return beginning(last);
    }

    /** The mean of that part of the aims between two moments, in microseconds. */
    double mean(ToDoubleFunction<Aim> part, long from, long to) {
        double sum = 0;
        for (int era = eraAt(from); era < aims.size() && model.beginning(era) < to; era++) {
            long begins = Math.max(from, model.beginning(era));
            long ends = era + 1 < aims.size() ? Math.min(to, model.beginning(era + 1)) : to;
            sum += part.applyAsDouble(aims.get(era)) * (ends - begins);
        }
        return sum / (to - from);
    }

    private int eraAt(long moment) {
        int low = 0;
        int high = aims.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (model.beginning(middle) <= moment) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
