package fingerpost.simulate.result;

import fingerpost.simulate.compiled.Aim;
import fingerpost.simulate.compiled.Model;
import java.util.ArrayList;
import java.util.List;

/** Finds the moments at which addresses are no longer given, and how fast they then empty. */
final class Drains {
    private static final int MOST = 32;
    private static final double MICROS = 1e6;

    private final Model model;
    private final Tally tally;
    private final Targets targets;
    private final int bins;
    private final int width;

    Drains(Model model, Tally tally, Targets targets) {
        this.model = model;
        this.tally = tally;
        this.targets = targets;
        this.bins = tally.shape().bins();
        this.width = tally.shape().addresses();
    }

    List<Drain> all() {
        List<Drain> drains = new ArrayList<>();
        for (int era = 1; era < model.eras() && drains.size() < MOST; era++) {
            List<Integer> gone = gone(targets.aim(era - 1), targets.aim(era));
            if (!gone.isEmpty()) {
                drains.add(drain(era, gone));
            }
        }
        return drains;
    }

    private List<Integer> gone(Aim before, Aim after) {
        List<Integer> gone = new ArrayList<>();
        for (int address = 0; address < width; address++) {
            if (before.gives(address) && !after.gives(address)) {
                gone.add(address);
            }
        }
        return gone;
    }

    private Drain drain(int era, List<Integer> gone) {
        long at = model.beginning(era);
        long until = until(era, gone);
        double before = share(gone, given(era, gone), at);
        List<Drain.Point> curve = new ArrayList<>();
        for (int bin = 0; bin < bins; bin++) {
            if (begins(bin) >= at && begins(bin + 1) <= until && tally.requests[bin] > 0) {
                double middle = (begins(bin) + begins(bin + 1)) / 2.0;
                double left = before > 0 ? Math.min(1, share(gone, begins(bin), begins(bin + 1)) / before) : 0;
                curve.add(new Drain.Point((middle - at) / MICROS, left));
            }
        }
        return new Drain(
                at / MICROS,
                gone.stream()
                        .map(each -> model.addresses().get(each).toString())
                        .toList(),
                before,
                curve,
                (until - at) / MICROS);
    }

    private long begins(int bin) {
        return Math.round((double) model.duration() * bin / bins);
    }

    /** Since when they had been given. */
    private long given(int era, List<Integer> gone) {
        int first = era - 1;
        while (first > 0 && gone.stream().allMatch(targets.aim(first - 1)::gives)) {
            first--;
        }
        return model.beginning(first);
    }

    /** When one of them is given again. */
    private long until(int era, List<Integer> gone) {
        for (int later = era + 1; later < model.eras(); later++) {
            if (gone.stream().anyMatch(targets.aim(later)::gives)) {
                return model.beginning(later);
            }
        }
        return model.duration();
    }

    /** The share of requests that tried one of these addresses, in the bins that lie wholly between two moments. */
    private double share(List<Integer> addresses, long from, long to) {
        long tried = 0;
        long requests = 0;
        for (int bin = 0; bin < bins; bin++) {
            if (begins(bin) >= from && begins(bin + 1) <= to) {
                requests += tally.requests[bin];
                for (int address : addresses) {
                    tried += tally.byAddress[bin * width + address] + tally.failedAt[bin * width + address];
                }
            }
        }
        return Outcome.ratio(tried, requests);
    }
}
