package fingerpost.ui.simulate;

import fingerpost.picture.Curves;
import fingerpost.picture.Lanes;
import fingerpost.picture.Lanes.Lane;
import fingerpost.picture.Lanes.Moment;
import fingerpost.picture.Lanes.Mood;
import fingerpost.picture.Lanes.Span;
import fingerpost.picture.Unit;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.result.Drain;
import fingerpost.simulate.result.Outcome;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.ui.speech.Numbers;
import fingerpost.ui.speech.Speech;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** What happens, what is noticed of it when, and how requests fare meanwhile: fails, probes, degraded, drains, recovered. */
final class FailoverPicture {
    /** Failures so rare are nobody's concern. */
    private static final double RARE = 0.0005;

    private FailoverPicture() {}

    static Lanes of(Result result) {
        Outcome outcome = result.outcome();
        List<Lane> lanes = new ArrayList<>();
        lanes.add(new Lane(Speech.of("Happens"), List.of(), happenings(result)));
        lanes.addAll(down(result));
        List<Moment> noticed = noticed(result);
        if (!noticed.isEmpty()) {
            lanes.add(new Lane(Speech.of("Health checks"), List.of(), noticed));
        }
        lanes.addAll(drains(outcome));
        lanes.add(requests(outcome));
        return new Lanes(Speech.of("What fails, who notices, how requests fare"), Moments.time(outcome), lanes);
    }

    private static List<Moment> happenings(Result result) {
        List<Moment> moments = new ArrayList<>();
        for (Curves.Mark each : Moments.marks(result.experiment())) {
            moments.add(new Moment(each.at(), Mood.PLAIN, each.word()));
        }
        return moments;
    }

    private static List<Lane> down(Result result) {
        Scenario scenario = result.experiment().scenario();
        Set<Id> failing = new LinkedHashSet<>();
        for (Happening each : scenario.happenings()) {
            if (each instanceof Happening.Fails || each instanceof Happening.Refuses) {
                failing.addAll(each.references());
            }
        }
        List<Lane> lanes = new ArrayList<>();
        for (Id id : failing) {
            List<Span> spans = new ArrayList<>();
            double since = Double.NaN;
            for (Duration at : times(scenario)) {
                boolean isDown = Scratch.isDown(scenario, id, at);
                double seconds = at.toMillis() / 1e3;
                if (isDown && Double.isNaN(since)) {
                    since = seconds;
                } else if (!isDown && !Double.isNaN(since)) {
                    spans.add(new Span(since, seconds, Mood.BAD, Speech.of("down")));
                    since = Double.NaN;
                }
            }
            if (!Double.isNaN(since)) {
                spans.add(new Span(since, result.outcome().duration(), Mood.BAD, Speech.of("down")));
            }
            lanes.add(new Lane(Moments.name(result.experiment().topology(), id), spans, List.of()));
        }
        return lanes;
    }

    private static List<Duration> times(Scenario scenario) {
        return scenario.happenings().stream()
                .map(Happening::at)
                .filter(at -> at.compareTo(scenario.duration()) < 0)
                .sorted()
                .distinct()
                .toList();
    }

    /** What changes without a happening of that moment is a health check that changes its mind. */
    private static List<Moment> noticed(Result result) {
        Model model = result.outcome().model();
        Scenario scenario = result.experiment().scenario();
        Set<Long> known = new LinkedHashSet<>();
        for (Happening each : scenario.happenings()) {
            known.add(each.at().toMillis());
            if (each instanceof Happening.AuthorityOutage outage) {
                known.add(outage.at().plus(outage.lasts()).toMillis());
            }
            if (each instanceof Happening.PathBreaks breaks) {
                known.add(breaks.at().plus(breaks.lasts()).toMillis());
            }
        }
        List<Moment> moments = new ArrayList<>();
        for (int era = 1; era < model.eras(); era++) {
            double at = model.beginning(era) / 1e6;
            if (!known.contains(Math.round(at * 1e3))) {
                moments.add(new Moment(at, Mood.MIXED, after(scenario, at)));
            }
        }
        return moments;
    }

    private static String after(Scenario scenario, double at) {
        double last = Double.NaN;
        boolean heals = false;
        for (Happening each : scenario.happenings()) {
            double when = each.at().toMillis() / 1e3;
            if (when <= at && !(when < last)) {
                last = when;
                heals = each instanceof Happening.Recovers;
            }
        }
        String word = heals ? Speech.of("found up") : Speech.of("found down");
        return Double.isNaN(last)
                ? word
                : Speech.of("{0} after {1}", word, Numbers.of(Unit.SECONDS, Math.rint(at - last)));
    }

    private static List<Lane> drains(Outcome outcome) {
        List<Lane> lanes = new ArrayList<>();
        for (Drain drain : outcome.drains()) {
            OptionalDouble moved = drain.timeTo(0.99);
            double end = Math.min(outcome.duration(), drain.at() + moved.orElse(drain.watched()));
            String word = moved.isPresent()
                    ? Speech.of("99 % moved after {0}", Numbers.of(Unit.SECONDS, Math.rint(moved.getAsDouble())))
                    : Speech.of("not empty yet");
            lanes.add(new Lane(
                    Speech.of("Drains {0}", DrainPicture.name(drain)),
                    List.of(new Span(drain.at(), end, Mood.PLAIN, word)),
                    moved.isPresent() ? List.of(new Moment(end, Mood.PLAIN, word)) : List.of()));
        }
        return lanes;
    }

    private static Lane requests(Outcome outcome) {
        Tally tally = outcome.tally();
        int bins = tally.shape().bins();
        List<Span> spans = new ArrayList<>();
        List<Moment> moments = new ArrayList<>();
        int from = 0;
        for (int bin = 1; bin <= bins; bin++) {
            Mood mood = mood(tally, from);
            if (bin < bins && mood(tally, bin) == mood) {
                continue;
            }
            double begin = from * outcome.binLength();
            spans.add(new Span(begin, bin * outcome.binLength(), mood, word(tally, from, bin, mood)));
            if (mood == Mood.GOOD && from > 0 && mood(tally, from - 1) == Mood.BAD) {
                moments.add(new Moment(begin, Mood.GOOD, Speech.of("recovered")));
            }
            from = bin;
        }
        return new Lane(Speech.of("Requests"), spans, moments);
    }

    private static Mood mood(Tally tally, int bin) {
        double all = tally.requests[bin];
        return all == 0
                ? Mood.PLAIN
                : tally.failed[bin] > all * RARE
                        ? Mood.BAD
                        : tally.failedFirst[bin] > all * RARE ? Mood.MIXED : Mood.GOOD;
    }

    private static String word(Tally tally, int from, int to, Mood mood) {
        double all = 0;
        double failed = 0;
        double first = 0;
        for (int bin = from; bin < to; bin++) {
            all += tally.requests[bin];
            failed += tally.failed[bin];
            first += tally.failedFirst[bin];
        }
        return switch (mood) {
            case GOOD -> Speech.of("served");
            case BAD -> Speech.of("{0} failed", Numbers.of(Unit.SHARE, failed / all));
            case MIXED -> Speech.of("degraded: {0} met a dead address first", Numbers.of(Unit.SHARE, first / all));
            case PLAIN -> Speech.of("nobody asked");
        };
    }
}
