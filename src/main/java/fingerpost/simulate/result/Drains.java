package fingerpost.simulate.result;

import fingerpost.simulate.compiled.Aim;
import fingerpost.simulate.compiled.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds the moments from which on addresses are given less or no more, and how fast they then come to their new share. */
final class Drains {
    private static final int MOST = 32;
    private static final double MICROS = 1e6;
    private static final double LEAST = 0.001;

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
            Aim before = targets.aim(era - 1);
            Aim after = targets.aim(era);
            List<Integer> gone = those(address -> before.gives(address) && !after.gives(address));
            List<Integer> fewer =
                    gone.isEmpty() ? those(address -> before.address(address) - after.address(address) > LEAST) : gone;
            if (!fewer.isEmpty()) {
                drains.add(drain(era, fewer));
            }
        }
        return drains;
    }

    private List<Integer> those(IntPredicate which) {
        return IntStream.range(0, width).filter(which).boxed().toList();
    }

    private double aim(int era, List<Integer> addresses) {
        return addresses.stream().mapToDouble(targets.aim(era)::address).sum();
    }

    private Drain drain(int era, List<Integer> fewer) {
        long at = model.beginning(era);
        long until = until(era, fewer);
        double wanted = aim(era - 1, fewer);
        double measured = share(fewer, given(era, fewer), at);
        double before = measured > 0 ? measured : wanted;
        double target = before * aim(era, fewer) / wanted;
        List<Drain.Point> curve = new ArrayList<>();
        for (int bin = 0; bin < bins; bin++) {
            if (begins(bin) >= at && begins(bin + 1) <= until && tally.requests[bin] > 0) {
                double middle = (begins(bin) + begins(bin + 1)) / 2.0;
                double left = (share(fewer, begins(bin), begins(bin + 1)) - target) / (before - target);
                curve.add(new Drain.Point((middle - at) / MICROS, Math.clamp(left, -1, 1)));
            }
        }
        return new Drain(
                at / MICROS,
                fewer.stream()
                        .map(each -> model.addresses().get(each).toString())
                        .toList(),
                before,
                target,
                curve,
                (until - at) / MICROS);
    }

    private long begins(int bin) {
        return Math.round((double) model.duration() * bin / bins);
    }

    /** Since when they had been given as much. */
    private long given(int era, List<Integer> fewer) {
        int first = era - 1;
        while (first > 0 && Math.abs(aim(first - 1, fewer) - aim(era - 1, fewer)) <= LEAST) {
            first--;
        }
        return model.beginning(first);
    }

    /** When they are given more or less again. */
    private long until(int era, List<Integer> fewer) {
        for (int later = era + 1; later < model.eras(); later++) {
            if (Math.abs(aim(later, fewer) - aim(era, fewer)) > LEAST) {
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
